import { type Grant, grantFor, type Permission, type Person } from "@/lib/access";
import { cycleAt } from "@/lib/assessments/cycle/rules";
import { planMeeting, showViews } from "@/lib/assessments/meeting/commands";
import { getPlanPage, type PlanPage } from "@/lib/assessments/meeting/queries";
import { dayOf } from "@/lib/forms";
import { TRUST, TRUST_PEOPLE } from "@/prisma/demo-people";

const DAY = 86_400_000;

/** Plans the meeting of Tamar's board, of whom all are asked; where one is planned it stays. */
export async function planBoardMeeting(now = new Date()): Promise<void> {
  const grant = grantOf("clerk", "meeting:plan", now);
  const page = await getPlanPage(grant, cycleAt(now), null);
  if (page === null) throw new Error("Tamar has not opened this year");
  if (page.meetings.some(({ committeeId }) => committeeId === null)) return;
  await plan(grant, now, null, page.mayAsk);
}

/** Gives the board's row on risk to Tamar's one committee, of whom all are asked. */
export async function planCommitteeMeeting(now = new Date()): Promise<void> {
  await planBoardMeeting(now);
  const grant = grantOf("clerk", "meeting:plan", now);
  const [committee] = (await getPlanPage(grant, cycleAt(now), null))?.committees ?? [];
  const page = await getPlanPage(grant, cycleAt(now), committee?.id ?? null);
  await plan(grant, now, page?.committee ?? null, page?.mayAsk ?? []);
}

async function plan(
  grant: Grant<"meeting:plan">,
  now: Date,
  committee: PlanPage["committee"],
  mayAsk: PlanPage["mayAsk"],
): Promise<void> {
  const inDays = (days: number) => dayOf(new Date(now.getTime() + days * DAY));
  const planned = await planMeeting(grant, cycleAt(now), committee?.id ?? null, {
    ...{ viewsCloseOn: inDays(14), papersOn: inDays(14), meetingOn: inDays(21) },
    people: mayAsk.map(({ userId }) => userId),
    steps: committee === null ? [] : ["risk"],
    namesTold: false,
  });
  if (!planned.ok) throw new Error(`The meeting was refused: ${planned.reason}`);
}

/** Whoever presides shows everyone's views of that meeting. */
export async function showEveryone(now = new Date()): Promise<void> {
  const shown = await showViews(grantOf("chair", "views:show", now), cycleAt(now), null);
  if (!shown.ok) throw new Error(`The views were not shown: ${shown.reason}`);
}

function grantOf<P extends Permission>(role: "chair" | "clerk", permission: P, now: Date) {
  const trustUid = TRUST.tamar;
  const one = TRUST_PEOPLE.find(held => held.trustUid === trustUid && held.role === role);
  const held = { body: "trust", trustUid, name: "", role } as const;
  const person: Person = { userId: one?.id ?? "", name: one?.name ?? "", appointments: [held] };
  const grant = grantFor(person, { trustUid }, permission, { now, requestId: null });
  if (grant === null) throw new Error(`A ${role} may not ${permission}`);
  return grant;
}
