import type { Grant } from "../../access";
import { type TrustScope, type Tx, write } from "../../db";
import { type Done, done, type Refused, refused, unchanged } from "../../forms";
import type { CharacteristicKey } from "../../rubric";
import { type Answer, EMPTY_ANSWER } from "../cycle/rules";
import { claimKey, keepAnswer, requestOf } from "../saves/commands";
import { sameAnswer } from "./rules";

type Record = Grant<"rating:record">;

export interface Target {
  readonly cycle: string;
  readonly characteristic: CharacteristicKey;
}

export interface Saved {
  readonly version: number;
  /** ISO moment of the last change. */
  readonly at: string;
}

/** Somebody else's answer that stands where one's own was meant to go. */
export interface Theirs extends Answer {
  readonly version: number;
  readonly updatedBy: string;
  readonly updatedAt: Date;
}

type No =
  | Refused<"hidden">
  | Refused<"approved">
  | Refused<"key-reused">
  | Refused<"conflict", Theirs | null>;

/**
 * Records the board's agreed rating of one row, if it still is at the version it was read at. The
 * same answer again is not a change.
 * @param saveKey of an autosave: the same key gets the first answer again and writes nothing.
 */
export async function rateCharacteristic(
  grant: Record,
  target: Target,
  answer: Answer,
  version: number,
  saveKey: string | null = null,
): Promise<Done<Saved> | No> {
  const subject = { what: `rating ${target.cycle} ${target.characteristic}`, repeats: true };
  return write(grant, subject, async (tx): Promise<Done<Saved> | No> => {
    const request = requestOf(target, answer, version);
    const earlier = saveKey === null ? null : await claimKey<Saved>(tx, grant, saveKey, request);
    if (earlier !== null) return earlier;
    const open = await lockAssessment(tx, grant, target.cycle);
    if (open !== "open") return refused(open);
    const saved = await saveAt(tx, grant, target, answer, version);
    if (saved === null) return refused("conflict", await findTheirs(tx, grant, target));
    if (saveKey !== null) await keepAnswer(tx, grant, saveKey, saved.value);
    return saved;
  });
}

/** Holds the assessment open until this save is in: an approval waits for it, or it for the approval. */
export async function lockAssessment(
  tx: Tx,
  grant: TrustScope,
  cycle: string,
): Promise<"open" | "approved" | "hidden"> {
  const [found] = await tx.$queryRaw<{ approved_as: number | null }[]>`
    SELECT approved_as FROM assessment WHERE trust_uid = ${grant.trustUid} AND cycle = ${cycle} FOR SHARE`;
  if (found === undefined) return "hidden";
  return found.approved_as === null ? "open" : "approved";
}

/** @returns null where the row has moved on since it was read. */
export async function saveAt(
  tx: Tx,
  grant: TrustScope,
  target: Target,
  answer: Answer,
  version: number,
): Promise<Done<Saved> | null> {
  const row = { trustUid: grant.trustUid, ...target };
  const current = await tx.rating.findUnique({ where: { trustUid_cycle_characteristic: row } });
  if ((current?.version ?? 0) !== version) return null;
  if (sameAnswer(current ?? EMPTY_ANSWER, answer)) {
    return unchanged({ version, at: (current?.updatedAt ?? grant.now).toISOString() });
  }
  const stamp = { updatedBy: grant.userId ?? "", updatedAt: grant.now, version: version + 1 };
  const written =
    current === null
      ? await tx.rating.createMany({
          data: [{ ...row, ...answer, ...stamp }],
          skipDuplicates: true,
        })
      : await tx.rating.updateMany({ where: { ...row, version }, data: { ...answer, ...stamp } });
  if (written.count === 0) return null;
  await addRevision(tx, grant, target, answer);
  return done({ version: version + 1, at: grant.now.toISOString() });
}

/** Puts an answer in place of whatever stands, for a verb that has the assessment to itself. */
export async function replaceRating(
  tx: Tx,
  scope: TrustScope,
  target: Target,
  answer: Answer,
): Promise<void> {
  const row = { trustUid: scope.trustUid, ...target };
  const current = await tx.rating.findUnique({
    where: { trustUid_cycle_characteristic: row },
    select: { version: true },
  });
  await saveAt(tx, scope, target, answer, current?.version ?? 0);
}

/** One person's edits within ten minutes grow one revision; anything else begins another. */
async function addRevision(
  tx: Tx,
  grant: TrustScope,
  target: Target,
  answer: Answer,
): Promise<void> {
  const row = { trustUid: grant.trustUid, ...target };
  const latest = await tx.ratingRevision.findFirst({
    where: row,
    orderBy: { revision: "desc" },
    select: { revision: true, byUser: true, startedAt: true },
  });
  const sitting =
    latest !== null && latest.byUser === grant.userId && withinSitting(latest.startedAt, grant.now);
  if (sitting) {
    await tx.ratingRevision.updateMany({
      where: { ...row, revision: latest.revision },
      data: { ...answer, at: grant.now },
    });
    return;
  }
  await tx.ratingRevision.createMany({
    data: [
      {
        ...row,
        ...answer,
        revision: (latest?.revision ?? 0) + 1,
        byUser: grant.userId ?? "",
        startedAt: grant.now,
        at: grant.now,
      },
    ],
  });
}

const SITTING_MS = 10 * 60_000;

function withinSitting(startedAt: Date, now: Date): boolean {
  return now.getTime() - startedAt.getTime() < SITTING_MS;
}

async function findTheirs(tx: Tx, grant: Record, target: Target): Promise<Theirs | null> {
  const row = { trustUid: grant.trustUid, ...target };
  const theirs = await tx.rating.findUnique({ where: { trustUid_cycle_characteristic: row } });
  if (theirs === null) return null;
  const by = await tx.user.findUnique({ where: { id: theirs.updatedBy }, select: { name: true } });
  const { level, notAgreed, reason, evidenceNote, version, updatedAt } = theirs;
  const updatedBy = by?.name ?? "Somebody who has left";
  return { level, notAgreed, reason, evidenceNote, version, updatedAt, updatedBy };
}
