import { approveAssessment } from "@/lib/assessments/approval/commands";
import { versionsSeen } from "@/lib/assessments/approval/rules";
import { openAssessment } from "@/lib/assessments/cycle/commands";
import { addEvidence } from "@/lib/assessments/evidence/commands";
import { rateCharacteristic } from "@/lib/assessments/rating/commands";
import { reopenAssessment, revisitStep } from "@/lib/assessments/reopening/commands";
import { shareApproval, withdrawShare } from "@/lib/assessments/share/commands";
import { openSharedVersion } from "@/lib/assessments/shared/commands";
import { read } from "@/lib/db";
import { inviteToTrust } from "@/lib/people/invitations/commands";
import type { DemoCalendar } from "./demo-calendar";
import { dayOfMeeting, may, must, ofRegion } from "./demo-grants";
import { answerOf, answersIn, type YearsAgo } from "./demo-history";
import type { AgreedAnew, CycleStory, SharedOn, TrustStory } from "./demo-story";

/**
 * Does what a trust's story tells, year by year, by the commands that people use.
 * @param prepared what somebody gathers of a cycle before it is approved
 */
export async function tell(
  story: TrustStory,
  calendar: DemoCalendar,
  prepared: (trustUid: number, ago: YearsAgo, calendar: DemoCalendar) => Promise<void>,
): Promise<void> {
  for (const cycle of story.cycles) {
    const seen = await assess(story, cycle, calendar);
    await prepared(story.trustUid, cycle.ago, calendar);
    if (cycle.approved === undefined) continue;
    await gather(story, cycle, calendar);
    await approve(story, cycle, cycle.approved, seen, calendar);
    if (cycle.shared !== undefined) await share(story, cycle, cycle.shared, calendar);
    if (cycle.reopened !== undefined) await reopen(story, cycle, cycle.reopened, seen, calendar);
    if (cycle.revisited !== undefined) await revisit(story, cycle, cycle.revisited, calendar);
  }
}

/** Days from one rated row to the next: a board meets, and the clerk writes up what was said. */
const ROW_EVERY = 2;

/** @returns the versions of the ten rows, as the check page would send them. */
async function assess(
  { trustUid, history }: TrustStory,
  { ago, openedOn, ratedFrom }: CycleStory,
  calendar: DemoCalendar,
): Promise<string> {
  const openedAt = calendar.at(ago, openedOn);
  must(await openAssessment(may("chair", trustUid, "assessment:open", openedAt)));
  const cycle = calendar.cycle(ago);
  const answers = answersIn(history, ago, calendar.begun(ago));
  for (const [index, [characteristic, answer]] of answers.entries()) {
    const at = calendar.at(ago, ratedFrom, index * ROW_EVERY);
    const grant = may(index % 2 === 0 ? "chair" : "clerk", trustUid, "rating:record", at);
    must(await rateCharacteristic(grant, { cycle, characteristic }, answer, 0));
  }
  return versionsSeen(new Map(answers.map(([key]) => [key, { version: 1 }])));
}

async function gather(
  { trustUid }: TrustStory,
  { ago, ratedFrom, evidence = [] }: CycleStory,
  calendar: DemoCalendar,
): Promise<void> {
  const grant = may("chair", trustUid, "evidence:prepare", calendar.at(ago, ratedFrom));
  for (const { row, title, shows } of evidence) {
    const piece = {
      ...{ title, note: "Held in the trust’s office.", link: "", file: null, shows },
      ...{ restricted: false, aboutChiefExecutive: false },
      ...{ speaksFor: dayOfMeeting(grant.now), expiresOn: null },
    };
    const target = { cycle: calendar.cycle(ago), characteristic: row };
    must(await addEvidence(grant, target, piece));
  }
}

async function approve(
  { trustUid }: TrustStory,
  { ago }: Pick<CycleStory, "ago">,
  { on, minute }: { on: string; minute: string },
  seen: string,
  calendar: DemoCalendar,
): Promise<void> {
  const grant = may("chair", trustUid, "assessment:approve", calendar.at(ago, on));
  const meetingOn = dayOfMeeting(grant.now);
  const cycle = calendar.cycle(ago);
  must(await approveAssessment(grant, { cycle, meetingOn, minuteReference: minute, seen }));
}

/** The version is opened again, one row changes, and the board approves anew. */
async function reopen(
  story: TrustStory,
  { ago }: CycleStory,
  { on, why, again }: NonNullable<CycleStory["reopened"]>,
  seen: string,
  calendar: DemoCalendar,
): Promise<void> {
  const { trustUid } = story;
  const cycle = calendar.cycle(ago);
  const reopens = may("chair", trustUid, "assessment:reopen", calendar.at(ago, on));
  must(await reopenAssessment(reopens, { cycle, number: 1, reason: why }));
  const records = may("clerk", trustUid, "rating:record", calendar.at(ago, again.on));
  const target = { cycle, characteristic: again.row };
  must(await rateCharacteristic(records, target, answerOf(again.said, calendar.begun(ago)), 1));
  const seenNow = seen.replace(`${again.row}:1`, `${again.row}:2`);
  await approve(story, { ago }, again, seenNow, calendar);
}

async function revisit(
  { trustUid }: TrustStory,
  { ago }: CycleStory,
  { on, minute, row, said }: AgreedAnew,
  calendar: DemoCalendar,
): Promise<void> {
  const grant = may("chair", trustUid, "assessment:revisit", calendar.at(ago, on));
  must(
    await revisitStep(grant, {
      cycle: calendar.cycle(ago),
      number: 1,
      characteristic: row,
      answer: answerOf(said, calendar.begun(ago)),
      meetingOn: dayOfMeeting(grant.now),
      minuteReference: minute,
    }),
  );
}

async function share(
  { trustUid, regionSlug }: TrustStory,
  { ago }: CycleStory,
  { on, purpose, withEvidence, opens = [], help = [], readOn, withdrawnOn }: SharedOn,
  calendar: DemoCalendar,
): Promise<void> {
  const cycle = calendar.cycle(ago);
  const grant = may("chair", trustUid, "assessment:share", calendar.at(ago, on));
  const items = await read(grant, tx =>
    tx.evidence.findMany({
      where: { trustUid, title: { in: [...opens] } },
      select: { id: true },
      take: 20,
    }),
  );
  const shared = { cycle, number: 1, regionSlug, purpose, withEvidence, help };
  must(await shareApproval(grant, { ...shared, items: items.map(({ id }) => id) }));
  if (readOn !== undefined) {
    const team = ofRegion(regionSlug, calendar.at(ago, readOn));
    must(await openSharedVersion(team, trustUid, cycle));
  }
  if (withdrawnOn !== undefined) {
    const made = await read(grant, tx =>
      tx.share.findFirstOrThrow({
        where: { trustUid, cycle, withdrawnAt: null },
        select: { id: true },
      }),
    );
    const takesBack = may("chair", trustUid, "assessment:share", calendar.at(ago, withdrawnOn));
    must(await withdrawShare(takesBack, made.id));
  }
}

/** A trustee-to-be whom the clerk has invited and who has not answered yet. */
export async function inviteNewTrustee(trustUid: number, now: Date): Promise<void> {
  const invited = [{ email: "leila.haddad@demo.example", name: "Leila Haddad" }];
  const as = { role: "trustee", urn: null } as const;
  must(await inviteToTrust(may("clerk", trustUid, "people:invite", now), invited, as));
}
