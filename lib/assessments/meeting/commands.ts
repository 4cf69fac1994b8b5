import { randomUUID } from "node:crypto";
import type { Grant } from "../../access";
import { type Tx, write } from "../../db";
import { type Done, done, type Refused, refused } from "../../forms";
import { nameOf } from "../../people/links/commands";
import { CHARACTERISTIC_KEYS } from "../../rubric";
import { lockAlone } from "../approval/commands";
import { askPeople } from "../asking/commands";
import { lockAssessment } from "../rating/commands";
import { lockViews } from "../views/commands";
import { readAsked } from "./queries";
import type { NoPlan } from "./rules";
import type { Plan } from "./schema";

type Plans = Grant<"meeting:plan">;

/**
 * Plans the meeting of a cycle, the board's or a committee's, or changes its plan. Whoever is newly
 * asked for their views gets a letter.
 */
export async function planMeeting(
  grant: Plans,
  cycle: string,
  committeeId: string | null,
  plan: Plan,
): Promise<Done<{ id: string }> | Refused<NoPlan>> {
  return write(grant, `meeting ${cycle} planned`, async tx => {
    await lockAlone(tx, grant, cycle);
    const open = await lockAssessment(tx, grant, cycle);
    if (open !== "open") return refused(open);
    const asked = await readAsked(tx, grant, committeeId);
    if (asked === null) return refused("hidden");
    const people = plan.viewsCloseOn === null ? [] : [...new Set(plan.people)];
    if (people.some(id => !asked.some(person => person.userId === id))) return refused("people");
    if (plan.viewsCloseOn !== null && people.length < 2) return refused("nobody");
    const meeting = await upsert(tx, grant, cycle, committeeId, plan);
    if (!meeting.ok) return meeting;
    const { id } = meeting.value;
    const given = await giveSteps(tx, grant, cycle, id, committeeId, plan);
    if (given !== null) return refused(given);
    const apart = asked.filter(({ role }) => role === "chiefExecutive").map(({ userId }) => userId);
    await askPeople(tx, grant, { cycle, id, plan }, people, apart);
    return done({ id });
  });
}

/** The one act that shows everyone's views of a meeting, to those who may see them. Not undone. */
export async function showViews(
  grant: Grant<"views:show">,
  cycle: string,
  committeeId: string | null,
): Promise<Done<undefined> | Refused<"hidden"> | Refused<"shown">> {
  const { trustUid, now } = grant;
  return write(grant, `views ${cycle} shown`, async tx => {
    // Whoever is saving a view is waited for, so that each is either shown or given late.
    await lockViews(tx, grant, cycle, "alone");
    const meeting = await tx.meeting.findFirst({
      where: { trustUid, cycle, committeeId, ratedAlone: true },
      select: { id: true },
    });
    if (meeting === null) return refused("hidden");
    const by = await nameOf(tx, grant.userId);
    const [answer] = await tx.$queryRaw<{ shown: boolean }[]>`
      SELECT show_views(${meeting.id}::uuid, ${by}, ${now}::timestamptz) AS shown`;
    return answer?.shown === true ? done() : refused("shown");
  });
}

async function upsert(
  tx: Tx,
  grant: Plans,
  cycle: string,
  committeeId: string | null,
  { meetingOn, papersOn, viewsCloseOn, namesTold }: Plan,
): Promise<Done<{ id: string }> | Refused<NoPlan>> {
  const { trustUid, userId, now } = grant;
  const current = await tx.meeting.findFirst({ where: { trustUid, cycle, committeeId } });
  const ratedAlone = viewsCloseOn !== null;
  const dates = {
    meetingOn,
    papersOn,
    viewsCloseOn,
    ratedAlone,
    namesTold: ratedAlone && namesTold,
  };
  if (current === null) {
    const id = randomUUID();
    const by = { plannedBy: userId ?? "", plannedByName: await nameOf(tx, userId), plannedAt: now };
    await tx.meeting.createMany({ data: [{ trustUid, id, cycle, committeeId, ...dates, ...by }] });
    return done({ id });
  }
  const { id } = current;
  if (current.shownAt !== null) return refused("shown");
  const told = current.namesTold !== dates.namesTold || current.ratedAlone !== ratedAlone;
  if (told && (await haveBegun(tx, id))) return refused("begun");
  await tx.meeting.updateMany({ where: { trustUid, id }, data: dates });
  return done({ id });
}

/** The board takes every row that nobody has; a committee takes from the board, and gives back. */
async function giveSteps(
  tx: Tx,
  { trustUid }: Plans,
  cycle: string,
  id: string,
  committeeId: string | null,
  plan: Plan,
): Promise<NoPlan | null> {
  const steps = await tx.meetingStep.findMany({
    where: { trustUid, cycle },
    take: CHARACTERISTIC_KEYS.length,
  });
  if (committeeId === null) {
    const free = CHARACTERISTIC_KEYS.filter(key =>
      steps.every(step => step.characteristic !== key),
    );
    const data = free.map(characteristic => ({ trustUid, cycle, characteristic, meetingId: id }));
    await tx.meetingStep.createMany({ data });
    return null;
  }
  const board = await tx.meeting.findFirst({
    where: { trustUid, cycle, committeeId: null },
    select: { id: true },
  });
  if (board === null) return "board-first";
  if (plan.steps.length === 0) return "no-steps";
  const moves = steps.flatMap(({ characteristic, meetingId }) => {
    const wanted = plan.steps.some(key => key === characteristic);
    if (wanted && meetingId === board.id) return [{ characteristic, to: id }];
    return !wanted && meetingId === id ? [{ characteristic, to: board.id }] : [];
  });
  const elsewhere = steps.some(
    step =>
      plan.steps.some(key => key === step.characteristic) &&
      step.meetingId !== board.id &&
      step.meetingId !== id,
  );
  if (elsewhere) return "people";
  if (moves.length === 0) return null;
  if ((await haveBegun(tx, board.id)) || (await haveBegun(tx, id))) return "begun";
  for (const { characteristic, to } of moves) {
    await tx.meetingStep.updateMany({
      where: { trustUid, cycle, characteristic },
      data: { meetingId: to },
    });
  }
  return null;
}

async function haveBegun(tx: Tx, meetingId: string): Promise<boolean> {
  const [answer] = await tx.$queryRaw<{ begun: boolean }[]>`
    SELECT have_begun(${meetingId}::uuid) AS begun`;
  return answer?.begun === true;
}
