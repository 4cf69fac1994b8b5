import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Person } from "@/lib/access";
import { getRegionPage } from "@/lib/assessments/region/queries";
import { listTrusts } from "@/lib/assessments/region-trusts/queries";
import { NOTHING_ASKED } from "@/lib/assessments/region-trusts/schema";
import { shareApproval, withdrawShare } from "@/lib/assessments/share/commands";
import { openSharedVersion } from "@/lib/assessments/shared/commands";
import { getVersionPage } from "@/lib/assessments/version/queries";
import {
  anAnswer,
  anAssessment,
  aRegisterWithPeople,
  can,
  canaryOf,
  HARBOUR,
  minutesLater,
  must,
  NORTH,
  NOW,
  PEOPLE,
  regionScope,
  TAMAR,
  trustScope,
  WEST,
  warmPool,
  workOn,
} from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { type Actor, rawAs } from "../proofs/actors";
import { rowsOf, trailOf } from "./trail";

const database = await freshDatabase();
const { superUrl, loginUrl } = database;
workOn(database);

/** Each test has a year of its own; what earlier ones shared is taken back. */
let start = NOW;
beforeAll(aRegisterWithPeople);
beforeAll(warmPool);
beforeEach(async () => {
  start = minutesLater(366 * 24 * 60, start);
  await rowsOf(superUrl, "UPDATE share SET withdrawn_at = shared_at WHERE withdrawn_at IS NULL");
});

const { rosalind, imran, priya, daniel, grace } = PEOPLE;
const open = (person: Person, trustUid: number, cycle: string) =>
  openSharedVersion(can(person, "share:read", start), trustUid, cycle);
const NOTHING = { kind: "multi", since: null } as const;
const westPage = () => getRegionPage(regionScope(rosalind, WEST, start), NOTHING);
const northPage = () => getRegionPage(regionScope(imran, NORTH, start), NOTHING);
const inWest: Actor = { role: "app_rsc", region: WEST, user: rosalind.userId };

const share = (cycle: string, some: object = {}) =>
  shareApproval(can(priya, "assessment:share", start), {
    cycle,
    number: 1,
    regionSlug: WEST,
    purpose: "",
    withEvidence: true,
    ...some,
  });

test("a draft, and what is approved but not shared, are not there for the RSC team", async () => {
  const draft = await anAssessment(HARBOUR, start).rated().made();
  const kept = await anAssessment(TAMAR, start).rated().approved().made();
  expect(await open(rosalind, HARBOUR, draft.cycle)).toMatchObject({ reason: "hidden" });
  expect(await open(rosalind, TAMAR, kept.cycle)).toMatchObject({ reason: "hidden" });
  expect(await westPage()).toMatchObject({ trusts: 2, shared: 0 });
  const approvals = await rawAs(loginUrl, inWest, "SELECT FROM approval WHERE cycle = $1", [
    kept.cycle,
  ]);
  expect(approvals.rowCount).toBe(0);
  expect(await trailOf(superUrl, `shared assessment ${kept.cycle}`)).toEqual([]);
});

test("what is shared is read by the team of that region, evidence included", async () => {
  const { cycle } = await anAssessment(TAMAR, start).rated().approved().shared().made();
  const opened = must(await open(rosalind, TAMAR, cycle));
  expect(opened).toMatchObject({
    trustName: "Tamar Valley Trust",
    purpose: canaryOf(TAMAR, "purpose"),
    sharedByName: "Priya Shah",
    withEvidence: true,
  });
  expect(opened.ratings.get("risk")).toMatchObject(anAnswer(TAMAR, "risk"));
  const page = await westPage();
  expect(page).toMatchObject({ trusts: 2, shared: 1 });
  expect(
    page.rows.map(row => Object.values(row.levels).reduce((sum, one) => sum + one, 0)),
  ).toEqual(Array(10).fill(1));
});

test("the team of another region finds nothing", async () => {
  const { cycle } = await anAssessment(TAMAR, start).rated().approved().shared().made();
  expect(await open(imran, TAMAR, cycle)).toMatchObject({ reason: "hidden" });
  expect(await northPage()).toMatchObject({ trusts: 1, shared: 0 });
});

test("every opening is one line in the trust's own trail, repeats within ten minutes the same one", async () => {
  const { cycle } = await anAssessment(TAMAR, start).rated().approved().shared().made();
  await open(rosalind, TAMAR, cycle);
  await open(rosalind, TAMAR, cycle);
  expect(await trailOf(superUrl, `shared assessment ${cycle}`)).toEqual([
    {
      user_id: rosalind.userId,
      role: "rscTeam",
      trust_uid: TAMAR,
      region_slug: WEST,
      action: "share:read",
      subject: `shared assessment ${cycle}`,
      request_id: "test",
    },
  ]);
});

test("without the evidence, no note leaves: not on the page, not by a statement of one's own", async () => {
  const made = await anAssessment(TAMAR, start)
    .rated()
    .approved()
    .shared({ withEvidence: false })
    .made();
  const opened = must(await open(rosalind, TAMAR, made.cycle));
  expect(opened.ratings.get("risk")).toMatchObject(anAnswer(TAMAR, "risk", { evidenceNote: "" }));
  const notes = await rawAs(loginUrl, inWest, "SELECT note FROM approved_evidence");
  expect(notes.rows).toEqual([]);
  const ratings = await rawAs(loginUrl, inWest, "SELECT FROM approved_rating");
  expect(ratings.rowCount).toBe(10);
});

test("a withdrawn share is gone on the next request; one dated line remains", async () => {
  const made = await anAssessment(TAMAR, start).rated().approved().shared().made();
  must(await open(rosalind, TAMAR, made.cycle));
  must(await withdrawShare(can(priya, "assessment:share", start), made.shareId));
  expect(await open(rosalind, TAMAR, made.cycle)).toMatchObject({ reason: "hidden" });
  expect(await westPage()).toMatchObject({ shared: 0 });
  const sql =
    "SELECT FROM approval UNION ALL SELECT FROM approved_rating UNION ALL SELECT FROM approved_evidence";
  expect((await rawAs(loginUrl, inWest, sql)).rowCount).toBe(0);
  const version = await getVersionPage(trustScope(grace, TAMAR, start), made.cycle, 1);
  expect(version?.shares).toMatchObject([{ withdrawnAt: start, regionName: "South-West England" }]);
});

test("what was withdrawn can be shared again", async () => {
  const made = await anAssessment(TAMAR, start).rated().approved().shared().withdrawn().made();
  must(await share(made.cycle));
  must(await open(rosalind, TAMAR, made.cycle));
});

test("a share is withdrawn once, and by its own trust alone", async () => {
  const { shareId } = await anAssessment(TAMAR, start).rated().approved().shared().made();
  const theirs = can(daniel, "assessment:share", start);
  expect(await withdrawShare(theirs, shareId)).toMatchObject({ reason: "hidden" });
  must(await withdrawShare(can(priya, "assessment:share", start), shareId));
  const again = await withdrawShare(can(priya, "assessment:share", start), shareId);
  expect(again).toMatchObject({ reason: "hidden" });
  const trail = await trailOf(superUrl, "share withdrawn");
  expect(trail.filter(line => line.trust_uid === HARBOUR)).toEqual([]);
});

test("it is shared once, also by five at once", async () => {
  const { cycle } = await anAssessment(TAMAR, start).rated().approved().made();
  const answers = await Promise.all(Array.from({ length: 5 }, () => share(cycle)));
  const reasons = answers.map(answer => (answer.ok ? "done" : answer.reason)).sort();
  expect(reasons).toEqual(["done", "shared", "shared", "shared", "shared"]);
  expect(await trailOf(superUrl, `share of ${cycle}`)).toHaveLength(1);
});

test("what is not approved, and a version not in force, cannot be shared", async () => {
  const { cycle } = await anAssessment(TAMAR, start).rated().made();
  expect(await share(cycle)).toMatchObject({ reason: "hidden" });
  expect(await share("2019-20")).toMatchObject({ reason: "hidden" });
  const kept = await anAssessment(HARBOUR, start).rated().approved().made();
  expect(await share(kept.cycle, { number: 2 })).toMatchObject({ reason: "hidden" });
  expect(await trailOf(superUrl, `share of ${cycle}`)).toEqual([]);
});

test("a share goes to the region that was on the page, or nowhere", async () => {
  const { cycle } = await anAssessment(TAMAR, start).rated().approved().made();
  expect(await share(cycle, { regionSlug: NORTH })).toMatchObject({ reason: "region-changed" });
  expect(await rowsOf(superUrl, "SELECT FROM share WHERE cycle = $1", [cycle])).toEqual([]);
});

test("a trust in no region has nobody to share with", async () => {
  const { cycle } = await anAssessment(TAMAR, start).rated().approved().made();
  const end = "UPDATE trust_region SET until_date = $2 WHERE trust_uid = $1";
  await rowsOf(superUrl, end, [TAMAR, "2026-09-01"]);
  const answer = await share(cycle);
  await rowsOf(superUrl, end, [TAMAR, null]);
  expect(answer).toMatchObject({ reason: "not-placed" });
});

test("a trust counts once, by the latest cycle it shares", async () => {
  const earlier = await anAssessment(TAMAR, start).rated().approved().shared().made();
  const later = minutesLater(366 * 24 * 60, start);
  const latest = await anAssessment(TAMAR, later).rated().approved().shared().made();
  start = later;
  const page = await westPage();
  expect(page).toMatchObject({ shared: 1, moved: 1, cycles: [earlier.cycle] });
  const list = await listTrusts(regionScope(rosalind, WEST, start), NOTHING_ASKED, 1);
  expect(list.lines.map(line => line.shared?.cycle)).toEqual([undefined, latest.cycle]);
  must(await open(rosalind, TAMAR, earlier.cycle));
});

test("single-academy trusts are in no count", async () => {
  await anAssessment(HARBOUR, start).rated().approved().shared().made();
  await rowsOf(superUrl, "UPDATE trust SET kind = 'single' WHERE uid = $1", [HARBOUR]);
  const page = await westPage();
  await rowsOf(superUrl, "UPDATE trust SET kind = 'multi' WHERE uid = $1", [HARBOUR]);
  expect(page).toMatchObject({ trusts: 1, shared: 0 });
});
