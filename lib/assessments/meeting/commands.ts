import { randomUUID } from "node:crypto";
import type { Grant } from "../../access";
import { type Tx, write } from "../../db";
import { type Done, done, type Refused, refused, sayDay } from "../../forms";
import { nameOf } from "../../people/links/commands";
import { queueMail } from "../../people/outbox/commands";
import { CHARACTERISTIC_KEYS } from "../../rubric";
import { readAsked } from "./queries";
import { type NoPlan, REMIND_EVERY } from "./rules";
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
    const open = await lockCycle(tx, grant, cycle);
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

/** Writes to everybody of a meeting who has not finished, unless they were written to today. */
export async function remindParticipants(
  grant: Plans,
  cycle: string,
  committeeId: string | null,
): Promise<Done<{ reminded: number }> | Refused<"hidden"> | Refused<"nobody">> {
  const { trustUid, now } = grant;
  return write(grant, `reminder ${cycle}`, async tx => {
    const meeting = await tx.meeting.findFirst({ where: { trustUid, cycle, committeeId } });
    if (meeting === null || meeting.viewsCloseOn === null) return refused("hidden");
    if (meeting.shownAt !== null) return refused("nobody");
    const late = new Date(now.getTime() - REMIND_EVERY * 3_600_000);
    const due = await tx.$queryRaw<{ userId: string }[]>`
      UPDATE participant SET reminded_at = ${now}::timestamptz
      WHERE trust_uid = ${trustUid} AND meeting_id = ${meeting.id}::uuid AND left_at IS NULL
        AND finished_at IS NULL AND invited_at < ${late}::timestamptz
        AND (reminded_at IS NULL OR reminded_at < ${late}::timestamptz)
      RETURNING user_id AS "userId"`;
    if (due.length === 0) return refused("nobody");
    const ids = due.map(({ userId }) => userId);
    await writeTo(tx, grant, ids, {
      cycle,
      subject: name => `Your views for ${name}: a reminder`,
      first: name =>
        `${name} meets on ${sayDay(meeting.meetingOn)}. Your views are wanted by ${sayDay(meeting.viewsCloseOn ?? meeting.meetingOn)}, and not all ten are given yet.`,
    });
    return done({ reminded: ids.length });
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
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`views ${cycle}`}), ${trustUid}::int)`;
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

async function lockCycle(
  tx: Tx,
  { trustUid }: Plans,
  cycle: string,
): Promise<"open" | "hidden" | "approved"> {
  const [found] = await tx.$queryRaw<{ approved_as: number | null }[]>`
    SELECT approved_as FROM assessment WHERE trust_uid = ${trustUid} AND cycle = ${cycle} FOR UPDATE`;
  if (found === undefined) return "hidden";
  return found.approved_as === null ? "open" : "approved";
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

interface Asking {
  readonly cycle: string;
  readonly id: string;
  readonly plan: Plan;
}

/** Asks whoever is newly chosen, and lets go whoever is no longer. */
async function askPeople(
  tx: Tx,
  grant: Plans,
  { cycle, id, plan }: Asking,
  people: readonly string[],
  apart: readonly string[],
): Promise<void> {
  const { trustUid, now } = grant;
  const current = await tx.participant.findMany({
    where: { trustUid, meetingId: id },
    take: 500,
  });
  const here = current.filter(({ leftAt }) => leftAt === null).map(({ userId }) => userId);
  const were = current.map(({ userId }) => userId);
  const added = people.filter(userId => !here.includes(userId));
  await tx.participant.updateMany({
    where: { trustUid, meetingId: id, leftAt: null, userId: { notIn: [...people] } },
    data: { leftAt: now },
  });
  await tx.participant.updateMany({
    where: { trustUid, meetingId: id, userId: { in: added } },
    data: { leftAt: null },
  });
  await tx.participant.createMany({
    data: added
      .filter(userId => !were.includes(userId))
      .map(userId => ({
        ...{ trustUid, meetingId: id, userId, invitedAt: now },
        apart: apart.includes(userId),
      })),
  });
  if (added.length === 0 || plan.viewsCloseOn === null) return;
  const closes = sayDay(plan.viewsCloseOn);
  await writeTo(tx, grant, added, {
    cycle,
    subject: name => `Your views for ${name}, by ${closes}`,
    first: name =>
      `${name} meets on ${sayDay(plan.meetingOn)} to agree how mature the trust is. Before that, each who takes part says alone what they think: one question for each step, about forty minutes in all, on a phone if you like.`,
    second: plan.namesTold
      ? "Nobody sees your views before whoever presides shows everyone’s at once. Your name will then stand beside yours."
      : "Nobody sees your views before whoever presides shows everyone’s at once, and then without names.",
  });
}

interface Letter {
  readonly cycle: string;
  readonly subject: (trust: string) => string;
  readonly first: (trust: string) => string;
  readonly second?: string;
}

async function writeTo(
  tx: Tx,
  { trustUid }: Plans,
  people: readonly string[],
  { cycle, subject, first, second }: Letter,
): Promise<void> {
  const { name } = await tx.trust.findUniqueOrThrow({
    where: { uid: trustUid },
    select: { name: true },
  });
  const addresses = await tx.user.findMany({
    where: { id: { in: [...people] } },
    select: { email: true },
    take: people.length,
  });
  for (const { email } of addresses) {
    await queueMail(tx, {
      to: email,
      subject: subject(name),
      paragraphs: [first(name), ...(second === undefined ? [] : [second])],
      link: { words: "Give your views", path: `/views/${trustUid}/${cycle}` },
    });
  }
}
