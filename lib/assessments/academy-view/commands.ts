import type { Grant } from "../../access";
import { type AcademyScope, type Tx, write } from "../../db";
import { type Done, done, type Refused, refused, unchanged } from "../../forms";
import { CLEARED } from "../../insights";
import { nameOf } from "../../people/links/commands";
import { type Rubric, rubricOf, type StepKey } from "../../rubric";
import { type AcademyAnswerNow, readAnswers } from "../academy-answers/queries";
import { claimKey, keepAnswer, requestOf } from "../saves/commands";
import {
  type AcademyAnswer,
  academySteps,
  isAnswered,
  NO_ANSWER,
  sameAcademyAnswer,
  statementsSeen,
  versionsOf,
} from "./rules";

type Answers = Grant<"academy:answer">;

/** One step of an academy's view. */
export interface AcademyTarget {
  readonly cycle: string;
  readonly step: StepKey;
}

export interface SavedAnswer {
  readonly version: number;
  /** ISO moment of the last change. */
  readonly at: string;
}

type No =
  | Refused<"hidden">
  | Refused<"sent">
  | Refused<"key-reused">
  | Refused<"conflict", AcademyAnswerNow | null>;

/**
 * Saves what an academy says of a step, as far as it goes, if it still is at the version it was read at.
 * @param saveKey of an autosave: the same key gets the first answer again and writes nothing.
 */
export function answerStep(
  grant: Answers,
  target: AcademyTarget,
  answer: AcademyAnswer,
  version: number,
  saveKey: string | null = null,
): Promise<Done<SavedAnswer> | No> {
  const subject = { what: `academy ${grant.urn} ${target.cycle}`, repeats: true };
  return write(grant, subject, async (tx): Promise<Done<SavedAnswer> | No> => {
    const request = requestOf("academy", grant.urn, target, answer, version);
    const earlier = saveKey && (await claimKey<SavedAnswer>(tx, grant, saveKey, request));
    if (earlier) return earlier;
    const open = await holdView(tx, grant, target.cycle);
    if (!open.ok) return open;
    if (!isAsked(open.value, target.step, Object.keys(answer.marks))) return refused("hidden");
    const saved = await saveAt(tx, grant, target, answer, version);
    if (!saved.ok) return saved;
    if (saveKey !== null) await keepAnswer(tx, grant, saveKey, saved.value);
    return saved;
  });
}

/** Holds the view open until this is in: sending waits for it, or it for the sending. */
export async function holdView(
  tx: Tx,
  { trustUid, urn }: AcademyScope,
  cycle: string,
): Promise<Done<Rubric> | Refused<"hidden"> | Refused<"sent">> {
  // Only what may be changed can be held: what was sent is found by the second question alone.
  await tx.$queryRaw`SELECT 1 FROM academy_view
    WHERE trust_uid = ${trustUid} AND cycle = ${cycle} AND urn = ${urn} AND sent_at IS NULL FOR SHARE`;
  const [found] = await tx.$queryRaw<{ version: string; sent: boolean }[]>`
    SELECT a.rubric_version AS version, v.sent_at IS NOT NULL AS sent FROM academy_view v
    JOIN assessment a ON a.trust_uid = v.trust_uid AND a.cycle = v.cycle
    WHERE v.trust_uid = ${trustUid} AND v.cycle = ${cycle} AND v.urn = ${urn}`;
  if (found === undefined) return refused("hidden");
  return found.sent ? refused("sent") : done(rubricOf(found.version));
}

/** Whether an academy is asked about a step, and about these statements of it. */
export function isAsked(rubric: Rubric, step: StepKey, statements: readonly string[]): boolean {
  const seen = statementsSeen(rubric, step).map(({ id }): string => id);
  return academySteps(rubric).includes(step) && statements.every(id => seen.includes(id));
}

async function saveAt(
  tx: Tx,
  grant: Answers,
  { cycle, step }: AcademyTarget,
  answer: AcademyAnswer,
  version: number,
): Promise<Done<SavedAnswer> | Refused<"conflict", AcademyAnswerNow | null>> {
  const current = (await readAnswers(tx, grant, cycle)).get(step) ?? null;
  if ((current?.version ?? 0) !== version) return refused("conflict", current);
  if (sameAcademyAnswer(current ?? NO_ANSWER, answer))
    return unchanged({ version, at: (current?.updatedAt ?? grant.now).toISOString() });
  const { trustUid, urn, now } = grant;
  const row = { trustUid, cycle, urn, characteristic: step };
  const { marks: given, ...said } = answer;
  // What is marked no more says so, and stays: nothing is deleted while records are held.
  const gone = Object.keys(current?.marks ?? {}).map(id => [id, CLEARED] as const);
  const marks = { ...Object.fromEntries(gone), ...given };
  const updatedBy = grant.userId ?? "";
  const updatedByName = await nameOf(tx, grant.userId);
  const stamp = { updatedBy, updatedByName, updatedAt: now, version: version + 1 };
  const written =
    current === null
      ? await tx.academyAnswer.createMany({
          data: [{ ...row, ...said, ...stamp }],
          skipDuplicates: true,
        })
      : await tx.academyAnswer.updateMany({
          where: { ...row, version },
          data: { ...said, ...stamp },
        });
  if (written.count === 0)
    return refused("conflict", (await readAnswers(tx, grant, cycle)).get(step) ?? null);
  await tx.$executeRaw`
    INSERT INTO academy_mark AS m (trust_uid, cycle, urn, statement, characteristic, mark, by_user, by_name, at)
    SELECT ${trustUid}, ${cycle}, ${urn}, each.statement, ${step}, each.mark, ${updatedBy}::uuid,
      ${updatedByName}, ${now}::timestamptz
    FROM unnest(${Object.keys(marks)}::text[], ${Object.values(marks)}::text[]) AS each (statement, mark)
    ORDER BY each.statement
    ON CONFLICT (trust_uid, cycle, urn, statement) DO UPDATE
      SET mark = excluded.mark, by_user = excluded.by_user, by_name = excluded.by_name, at = excluded.at
      WHERE m.mark <> excluded.mark`;
  return done({ version: version + 1, at: now.toISOString() });
}

type NotSent = Refused<"hidden"> | Refused<"sent"> | Refused<"incomplete"> | Refused<"changed">;

/**
 * Sends an academy's view to its trust: from then on the trust reads it, and the academy changes it only
 * if the trust sends it back.
 * @param seen the versions of the answers that stood on the page
 */
export function sendView(
  grant: Grant<"academy:send">,
  cycle: string,
  seen: string,
): Promise<Done<undefined> | NotSent> {
  const { trustUid, urn, userId, now } = grant;
  const subject = `academy ${urn} ${cycle}`;
  return write(grant, subject, async (tx): Promise<Done<undefined> | NotSent> => {
    // Whoever is saving is waited for, and whoever saves after finds it sent.
    await tx.$queryRaw`SELECT 1 FROM academy_view WHERE trust_uid = ${trustUid} AND cycle = ${cycle}
      AND urn = ${urn} AND sent_at IS NULL FOR UPDATE`;
    const open = await holdView(tx, grant, cycle);
    if (!open.ok) return open;
    const answers = await readAnswers(tx, grant, cycle);
    if (versionsOf(answers) !== seen) return refused("changed");
    if (!academySteps(open.value).every(step => isAnswered(answers.get(step))))
      return refused("incomplete");
    const sentByName = await nameOf(tx, userId);
    const sent = await tx.$executeRaw`
      UPDATE academy_view SET sent_at = ${now}::timestamptz, sent_by = ${userId}::uuid,
        sent_by_name = ${sentByName}, version = version + 1
      WHERE trust_uid = ${trustUid} AND cycle = ${cycle} AND urn = ${urn} AND sent_at IS NULL`;
    return sent === 1 ? done() : refused("sent");
  });
}
