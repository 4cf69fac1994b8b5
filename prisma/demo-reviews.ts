import { answerVerdict } from "@/lib/assessments/review/commands";
import { askForReview } from "@/lib/assessments/review-asking/commands";
import { openReview } from "@/lib/assessments/review-reading/commands";
import { declareInterest, finishReview, recordVerdict } from "@/lib/assessments/reviewing/commands";
import { listOwnReviews } from "@/lib/assessments/reviewing/queries";
import { askQuestion } from "@/lib/assessments/rsc-view/commands";
import { dayOf } from "@/lib/forms";
import type { Verdict } from "@/lib/insights/reviewed";
import type { CharacteristicKey } from "@/lib/rubric";
import type { DemoCalendar } from "./demo-calendar";
import { granted, may, must } from "./demo-grants";
import { REGION_PEOPLE, TRUST, TRUST_PEOPLE } from "./demo-people";

const DAY_MS = 86_400_000;

const SAID: readonly (readonly [CharacteristicKey, Verdict, string])[] = [
  [
    "support",
    "lower",
    "The exchanges stopped when one post fell empty, and nobody has picked them up since. Two academies told me that they no longer know whom to ask.",
  ],
  [
    "risk",
    "same",
    "The audit committee does read it, and the two risks have moved for the reasons given. As the board says itself, the academies do not see it.",
  ],
];

const ANSWER =
  "Fair. The post is filled from January; until then Quarry Lane’s deputy takes the calls, and every academy has been told.";

/** What others say of what was approved: a review that is finished and answered, a question that waits. */
export async function askOthers(calendar: DemoCalendar): Promise<void> {
  await review(calendar);
  const who = REGION_PEOPLE.find(({ regionSlug }) => regionSlug === WEST);
  if (who === undefined) throw new Error("The demo has no RSC team in the west");
  const held = { body: "region" as const, regionSlug: WEST, name: "" };
  const place = { regionSlug: WEST };
  const team = granted({ ...who, appointments: [held] }, place, "share:comment", ago(calendar, 1));
  const at = { trustUid: TRUST.harbour, cycle: calendar.cycle(0) };
  const words =
    "Standards are rising in all four academies. Which of them had furthest to come, and what did it get that the others did not?";
  must(await askQuestion(team, at, { characteristic: "improvement", words }));
}

const WEST = "south-west-england";

/** A reviewer works by the database's clock: these days are counted back from today. */
const ago = (calendar: DemoCalendar, days: number) =>
  new Date(calendar.now.getTime() - days * DAY_MS);

async function review(calendar: DemoCalendar): Promise<void> {
  const trustUid = TRUST.tamar;
  const leon = TRUST_PEOPLE.find(one => one.trustUid === trustUid && one.role === "reviewer");
  if (leon === undefined) throw new Error("The demo has no reviewer");
  const version = { cycle: calendar.cycle(1), number: 1 };
  must(
    await askForReview(may("chair", trustUid, "review:ask", ago(calendar, 20)), version, {
      ...{ reviewer: leon.id, withTitles: false, items: [], rows: SAID.map(([row]) => row) },
      untilDate: dayOf(new Date(calendar.now.getTime() + 60 * DAY_MS)),
      purpose: "Before the board agrees this year’s levels",
    }),
  );
  const held = { body: "trust" as const, trustUid, name: "", role: leon.role };
  const reviewer = { ...leon, appointments: [held] };
  const as = <P extends "review:give" | "review:read">(permission: P, days: number) =>
    granted(reviewer, { approvedOf: trustUid }, permission, ago(calendar, days));
  const [own] = (await listOwnReviews(as("review:read", 14))).reviews;
  const id = own?.id ?? "";
  must(await declareInterest(as("review:give", 14), id, ""));
  must(await openReview(as("review:read", 14), id));
  for (const [characteristic, verdict, reason] of SAID) {
    const row = { id, characteristic };
    must(await recordVerdict(as("review:give", 12), row, { verdict, reason }));
  }
  must(await finishReview(as("review:give", 12), id));
  const clerk = may("clerk", trustUid, "review:answer", ago(calendar, 6));
  must(await answerVerdict(clerk, { ...version, id, characteristic: "support" }, ANSWER));
}
