import type { Grant, MailGrant } from "../../access";
import { type Tx, write } from "../../db";
import { type Done, done, type Refused, refused, sayDay, unchanged } from "../../forms";
import { queueMail } from "../../people/outbox/commands";
import type { Mail } from "../../people/outbox/schema";
import { REMIND_EVERY } from "../meeting/rules";
import type { Plan } from "../meeting/schema";

type Plans = Grant<"meeting:plan">;

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
    const { meetingOn, viewsCloseOn } = meeting;
    await writeTo(tx, grant, ids, { cycle, ...reminder(meetingOn, viewsCloseOn) });
    return done({ reminded: ids.length });
  });
}

function reminder(meetingOn: Date, closeOn: Date): Pick<Letter, "subject" | "first"> {
  return {
    subject: name => `Your views for ${name}: a reminder`,
    first: name =>
      `${name} meets on ${sayDay(meetingOn)}. Your views are wanted by ${sayDay(closeOn)}, and not all of them are given yet.`,
  };
}

interface Due {
  readonly email: string;
  readonly trustUid: number;
  readonly trustName: string;
  readonly cycle: string;
  readonly meetingOn: Date;
  readonly viewsCloseOn: Date;
}

/** Reminds, once each, whoever has not finished in the last days for views, in every trust. */
export async function remindDue(grant: MailGrant): Promise<number> {
  const answer = await write(grant, "reminders", async tx => {
    const due = await tx.$queryRaw<Due[]>`
      SELECT email, trust_uid AS "trustUid", trust_name AS "trustName", cycle,
        meeting_on AS "meetingOn", views_close_on AS "viewsCloseOn" FROM take_due_reminders()`;
    for (const { email, trustUid, trustName, cycle, meetingOn, viewsCloseOn } of due) {
      const letter = { cycle, ...reminder(meetingOn, viewsCloseOn) };
      await queueMail(tx, letterTo(email, { trustUid, name: trustName }, letter));
    }
    return unchanged(due.length);
  });
  return answer.value;
}

interface Asking {
  readonly cycle: string;
  readonly id: string;
  readonly plan: Plan;
}

/** Asks whoever is newly chosen, and lets go whoever is no longer. */
export async function askPeople(
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
  letter: Letter,
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
    await queueMail(tx, letterTo(email, { trustUid, name }, letter));
  }
}

function letterTo(
  to: string,
  trust: { readonly trustUid: number; readonly name: string },
  { cycle, subject, first, second }: Letter,
): Mail {
  return {
    to,
    subject: subject(trust.name),
    paragraphs: [first(trust.name), ...(second === undefined ? [] : [second])],
    link: { words: "Give your views", path: `/views/${trust.trustUid}/${cycle}` },
  };
}
