import { randomUUID } from "node:crypto";
import type { Grant } from "../../access";
import { type Tx, write } from "../../db";
import { type Done, done, type Refused, refused, sayDay } from "../../forms";
import { nameOf } from "../../people/links/commands";
import { queueMail } from "../../people/outbox/commands";
import type { CharacteristicKey } from "../../rubric";
import { sayCycle } from "../cycle/rules";
import { isInHand } from "../review/rules";
import { readInForce, readReviewers, readTitles } from "./queries";
import type { Asked } from "./schema";

type Asks = Grant<"review:ask">;
type NoReview = Refused<"hidden"> | Refused<"reviewer"> | Refused<"items">;

/**
 * Asks a reviewer about named rows of the version in force, and gives them what they need: nothing is
 * added to it afterwards. All or nothing.
 */
export function askForReview(
  grant: Asks,
  { cycle, number }: { cycle: string; number: number },
  asked: Asked,
): Promise<Done<{ id: string }> | NoReview> {
  const { trustUid, now } = grant;
  const of = { trustUid, cycle, number };
  const subject = `review ${cycle} version ${number}`;
  return write(grant, subject, async (tx): Promise<Done<{ id: string }> | NoReview> => {
    if (!(await readInForce(tx, of))) return refused("hidden");
    const reviewer = (await readReviewers(tx, grant)).find(one => one.userId === asked.reviewer);
    if (reviewer === undefined) return refused("reviewer");
    if (!(await mayOpenAll(tx, of, asked))) return refused("items");
    const id = randomUUID();
    await tx.externalReview.createMany({
      data: [
        {
          ...{ ...of, id, reviewer: reviewer.userId, reviewerName: reviewer.name },
          ...{ purpose: asked.purpose, withTitles: asked.withTitles, untilDate: asked.untilDate },
          ...{ askedBy: grant.userId ?? "", askedAt: now },
          askedByName: await nameOf(tx, grant.userId),
        },
      ],
    });
    await tx.reviewStep.createMany({
      data: asked.rows.map(characteristic => ({ trustUid, reviewId: id, characteristic })),
    });
    await tx.reviewItem.createMany({
      data: asked.items.map(evidenceId => ({ trustUid, reviewId: id, evidenceId })),
    });
    await writeTo(tx, grant, { reviewer: reviewer.userId, id }, name => ({
      subject: `${name} asks for your review, until ${sayDay(asked.untilDate)}`,
      paragraphs: [
        `${name} asks you to look at ${howMany(asked.rows)} of its approved self-assessment ${sayCycle(cycle)}, and to say of each whether you would give the same level, a lower one or a higher one.${purposeOf(asked)}`,
        `You can read what it has given you until ${sayDay(asked.untilDate)}. Before that opens you are asked whether you have a conflict of interest.`,
      ],
    }));
    return done({ id });
  });
}

const howMany = (rows: readonly CharacteristicKey[]) =>
  rows.length === 1 ? "1 question" : `${rows.length} questions`;
const purposeOf = ({ purpose }: Asked) => (purpose === "" ? "" : ` What it is for: ${purpose}`);

async function mayOpenAll(
  tx: Tx,
  of: { trustUid: number; cycle: string; number: number },
  { items, rows, withTitles }: Asked,
): Promise<boolean> {
  if (items.length === 0) return true;
  const titles = await readTitles(tx, of);
  const open = rows.flatMap(key => titles.get(key) ?? []).filter(one => one.mayOpen);
  return withTitles && items.every(item => open.some(({ evidenceId }) => evidenceId === item));
}

/** A review of one version. */
interface Reviewing {
  readonly cycle: string;
  readonly number: number;
  readonly id: string;
}

/** Ends a review before its last day: what was given is gone at once, what was said stays. */
export function endReview(
  grant: Asks,
  { cycle, number, id }: Reviewing,
): Promise<Done<undefined> | Refused<"hidden">> {
  const { trustUid, now } = grant;
  return write(grant, `review ${cycle} version ${number} ended`, async tx => {
    const review = await tx.externalReview.findFirst({
      where: { trustUid, cycle, number, id },
      select: {
        ...{ reviewer: true, untilDate: true, declaredAt: true, finishedAt: true, endedAt: true },
      },
    });
    if (review === null || !isInHand(review, now)) return refused("hidden");
    const ended = await tx.externalReview.updateMany({
      where: { trustUid, id, endedAt: null },
      data: { endedAt: now },
    });
    if (ended.count === 0) return refused("hidden");
    await writeTo(tx, grant, { reviewer: review.reviewer, id }, name => ({
      subject: `${name} has ended the review`,
      paragraphs: [
        `${name} has ended the review that it asked you for. You can no longer open what it had given you; what you recorded stays with the trust.`,
      ],
    }));
    return done();
  });
}

interface Letter {
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

async function writeTo(
  tx: Tx,
  { trustUid }: Asks,
  { reviewer, id }: { reviewer: string; id: string },
  letter: (trustName: string) => Letter,
): Promise<void> {
  const [trust, who] = [
    await tx.trust.findUniqueOrThrow({ where: { uid: trustUid }, select: { name: true } }),
    await tx.user.findUniqueOrThrow({ where: { id: reviewer }, select: { email: true } }),
  ];
  const link = { words: "See the review", path: `/reading/${trustUid}/reviews/${id}` };
  await queueMail(tx, { to: who.email, ...letter(trust.name), link });
}
