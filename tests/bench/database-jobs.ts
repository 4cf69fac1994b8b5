import { createHash } from "node:crypto";
import { findPerson, type Person } from "@/lib/access";
import { getCheckPage } from "@/lib/assessments/approval/queries";
import { type AssessmentNow, getTrustHome } from "@/lib/assessments/cycle/queries";
import { getRatingPage } from "@/lib/assessments/rating/queries";
import { getRegionPage, type RegionPage } from "@/lib/assessments/region/queries";
import { readRegionAsked } from "@/lib/assessments/region/schema";
import { LEVELS } from "@/lib/rubric";
import { matrixJob } from "./academy-jobs";
import { APPROVED, CYCLE, DRAFTING, FEW, MANY, REGION, SHARED } from "./pages";
import { CHECK_SQL, HOME_SQL, PERSON_SQL, RATING_SQL, REGION_SQL } from "./raw-sql";
import { must, regionScopeOf, thisMoment, trustScopeOf, type Visitors } from "./visitors";

/** The database work of one page, both ways. */
export interface DatabaseJob {
  readonly name: string;
  /** Settings of the connection that runs the statement: as whom it acts. */
  readonly acting: Readonly<Record<string, string>>;
  readonly sql: string;
  readonly values: readonly unknown[];
  query(): Promise<unknown>;
  /** The query's answer in the statement's words: what the statement must say too. */
  facts(): Promise<Readonly<Record<string, unknown>>>;
}

export function databaseJobs(visitors: Visitors): DatabaseJob[] {
  const { chair, rscTeam } = visitors;
  const trust = trustScopeOf(chair, DRAFTING);
  const region = regionScopeOf(rscTeam, REGION);
  const actingTrust = {
    role: "app_trust",
    "app.user": chair.person.userId,
    "app.trust": String(DRAFTING),
  };
  return [
    {
      name: "Who is here",
      acting: { role: "app_auth", "app.user": chair.person.userId },
      sql: PERSON_SQL,
      values: [createHash("sha256").update(chair.sessionId).digest()],
      query: () => findPerson(chair.sessionId, thisMoment()),
      facts: async () => personFacts(must(await findPerson(chair.sessionId, thisMoment()))),
    },
    {
      name: "Trust home",
      acting: actingTrust,
      sql: HOME_SQL,
      values: [DRAFTING, CYCLE],
      query: () => getTrustHome(trust),
      facts: async () => {
        const { trustName, versions, assessment } = await getTrustHome(trust);
        return { trustName, versions, ...assessmentFacts(must(assessment)) };
      },
    },
    {
      name: "Rating",
      acting: actingTrust,
      sql: RATING_SQL,
      values: [DRAFTING, CYCLE, "vision"],
      query: () => getRatingPage(trust, CYCLE, "vision"),
      facts: async () => {
        const page = must(await getRatingPage(trust, CYCLE, "vision"));
        const { trustName, approvedAs, rubric } = page;
        const rating = ratingFacts(["vision", must(page.rating)]);
        return { trustName, approvedAs, rubric: rubric.version, rating };
      },
    },
    {
      name: "Check",
      acting: actingTrust,
      sql: CHECK_SQL,
      values: [DRAFTING, CYCLE],
      query: () => getCheckPage(trust, CYCLE),
      facts: async () => {
        const { trustName, assessment } = must(await getCheckPage(trust, CYCLE));
        return { trustName, ...assessmentFacts(assessment) };
      },
    },
    matrixJob(FEW, visitors.chairWhoApproved, APPROVED),
    matrixJob(MANY, visitors.chairWhoShared, SHARED),
    {
      name: "Region",
      acting: { role: "app_rsc", "app.user": rscTeam.person.userId, "app.region": REGION },
      sql: REGION_SQL,
      values: [REGION],
      query: () => getRegionPage(region, NOTHING_ASKED),
      facts: async () => regionFacts(await getRegionPage(region, NOTHING_ASKED)),
    },
  ];
}

function personFacts({ userId, name, appointments }: Person) {
  const at = (body: string) => appointments.filter(held => held.body === body);
  return {
    userId,
    name,
    trusts: at("trust"),
    regions: at("region"),
    platform: at("platform").length,
  };
}

function assessmentFacts({ rubric, openedOn, dueOn, approvedAs, ratings }: AssessmentNow) {
  return {
    assessment: { rubric: rubric.version, openedOn, dueOn, approvedAs },
    ratings: [...ratings].map(ratingFacts),
  };
}

type RatingEntry = AssessmentNow["ratings"] extends ReadonlyMap<infer K, infer R> ? [K, R] : never;

function ratingFacts([characteristic, rating]: RatingEntry) {
  const { level, notAgreed, reason, evidenceNote, version, updatedAt, updatedBy } = rating;
  const answer = { level, notAgreed, reason, evidenceNote };
  return { characteristic, ...answer, version, updatedAt, updatedBy };
}

const NOTHING_ASKED = readRegionAsked({}).asked;

function regionFacts({ regionName, trusts, shared, rows }: RegionPage) {
  const counts = rows.flatMap(({ characteristic, levels, notAgreed }) => [
    ...LEVELS.map(level => ({ characteristic, level, trusts: levels[level] })),
    { characteristic, level: null, trusts: notAgreed },
  ]);
  const counted = counts.filter(count => count.trusts > 0);
  return { regionName, trusts, shared, counts: counted };
}
