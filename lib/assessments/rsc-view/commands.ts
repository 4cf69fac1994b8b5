import { randomUUID } from "node:crypto";
import type { Grant } from "../../access";
import { type Tx, write } from "../../db";
import { type Done, done, type Refused, refused } from "../../forms";
import { VERDICT_LABELS, type Verdict } from "../../insights/reviewed";
import { nameOf } from "../../people/links/commands";
import { queueMailToAsker, queueMailToChairAndClerk } from "../../people/outbox/commands";
import { type CharacteristicKey, CURRENT_RUBRIC } from "../../rubric";
import { sayCycle } from "../cycle/rules";

type Comments = Grant<"share:comment">;

/** What a trust shares with the team: its latest version of a cycle. */
export interface SharedCycle {
  readonly trustUid: number;
  readonly cycle: string;
}

interface Shared {
  readonly id: string;
  readonly number: number;
  readonly regionName: string;
}

async function readShare(
  tx: Tx,
  { regionSlug }: Comments,
  { trustUid, cycle }: SharedCycle,
): Promise<Shared | null> {
  const share = await tx.share.findFirst({
    where: { trustUid, cycle, regionSlug, withdrawnAt: null },
    select: { id: true, number: true, region: { select: { name: true } } },
  });
  return share && { id: share.id, number: share.number, regionName: share.region?.name ?? "" };
}

/** Asks the trust about what it shared: about one row, or the whole. The trust always reads it. */
export function askQuestion(
  grant: Comments,
  at: SharedCycle,
  asked: { readonly characteristic: CharacteristicKey | null; readonly words: string },
): Promise<Done<{ id: string }> | Refused<"hidden">> {
  const { trustUid, cycle } = at;
  return write(grant, { what: `question ${cycle}`, trustUid }, async tx => {
    const share = await readShare(tx, grant, at);
    if (share === null) return refused("hidden");
    const id = randomUUID();
    const { regionSlug, userId, now } = grant;
    const by = { regionSlug, askedBy: userId ?? "", askedAt: now };
    await tx.rscQuestion.createMany({
      data: [{ trustUid, id, shareId: share.id, ...asked, ...by }],
    });
    await writeToTrust(tx, at, share, {
      subject: `A question about your self-assessment ${sayCycle(cycle)}`,
      about: `has asked a question about ${rowOrWhole(asked.characteristic)}.`,
      path: `/questions/${id}`,
    });
    return done({ id });
  });
}

/** Records what the team thinks of a shared rating. A later one stands beside it, as the team's mark. */
export function recordRscView(
  grant: Comments,
  at: SharedCycle,
  said: {
    readonly characteristic: CharacteristicKey;
    readonly verdict: Verdict;
    readonly reason: string;
  },
): Promise<Done<undefined> | Refused<"hidden">> {
  const { trustUid, cycle } = at;
  const what = `view ${cycle} ${said.characteristic}`;
  return write(grant, { what, trustUid }, async tx => {
    const share = await readShare(tx, grant, at);
    if (share === null) return refused("hidden");
    const { regionSlug, userId, now } = grant;
    const by = { regionSlug, recordedBy: userId ?? "", recordedAt: now };
    await tx.rscView.createMany({
      data: [{ trustUid, id: randomUUID(), shareId: share.id, ...said, ...by }],
    });
    await writeToTrust(tx, at, share, {
      subject: `A view of your self-assessment ${sayCycle(cycle)}`,
      about: `has recorded its view of ${rowOrWhole(said.characteristic)}: ${VERDICT_LABELS[said.verdict].toLowerCase()}.`,
      path: "",
    });
    return done();
  });
}

function rowOrWhole(characteristic: CharacteristicKey | null): string {
  return characteristic === null
    ? "the whole"
    : CURRENT_RUBRIC.characteristics[characteristic].shortTitle.toLowerCase();
}

async function writeToTrust(
  tx: Tx,
  { trustUid, cycle }: SharedCycle,
  { number, regionName }: Shared,
  { subject, about, path }: { subject: string; about: string; path: string },
): Promise<void> {
  const { name } = await tx.trust.findUniqueOrThrow({
    where: { uid: trustUid },
    select: { name: true },
  });
  await queueMailToChairAndClerk(tx, trustUid, {
    subject: `${name}: ${subject}`,
    paragraphs: [
      `The team of ${regionName}, with which ${name} shares its approved self-assessment ${sayCycle(cycle)}, ${about}`,
      "Everybody of the trust can read it. What the team writes is never hidden from the trust.",
    ],
    link: { words: "Read it", path: `/trusts/${trustUid}/${cycle}/versions/${number}${path}` },
  });
}

/** A question about one version. */
export interface QuestionAt {
  readonly cycle: string;
  readonly number: number;
  readonly id: string;
}

/** Answers a question of the RSC team: once, and then both stay as they are. */
export function answerQuestion(
  grant: Grant<"review:answer">,
  { cycle, number, id }: QuestionAt,
  words: string,
): Promise<Done<undefined> | Refused<"hidden"> | Refused<"answered">> {
  const { trustUid, userId, now } = grant;
  return write(grant, `answer to question ${cycle}`, async tx => {
    const question = await tx.rscQuestion.findFirst({
      where: { trustUid, id, share: { trustUid, cycle, number } },
      select: { regionSlug: true },
    });
    if (question === null) return refused("hidden");
    const by = {
      answeredBy: userId ?? "",
      answeredByName: await nameOf(tx, userId),
      answeredAt: now,
    };
    const made = await tx.rscAnswer.createMany({
      data: [{ trustUid, questionId: id, words, ...by }],
      skipDuplicates: true,
    });
    if (made.count === 0) return refused("answered");
    const trust = await tx.trust.findUniqueOrThrow({
      where: { uid: trustUid },
      select: { name: true },
    });
    await queueMailToAsker(tx, id, {
      subject: `${trust.name} has answered your question`,
      paragraphs: [
        `${trust.name} has answered your question about its self-assessment ${sayCycle(cycle)}. You can read it for as long as the self-assessment is shared with you.`,
      ],
      link: {
        words: "Read the answer",
        path: `/regions/${question.regionSlug}/trusts/${trustUid}/${cycle}`,
      },
    });
    return done();
  });
}
