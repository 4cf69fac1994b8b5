import { type RegionScope, read, type TrustScope, type Tx } from "../../db";
import { isVerdict, type Verdict } from "../../insights/reviewed";
import { type CharacteristicKey, isCharacteristicKey } from "../../rubric";

/** A question of an RSC team, and the trust's answer. */
export interface Question {
  readonly id: string;
  /** Null where it is about the whole. */
  readonly characteristic: CharacteristicKey | null;
  readonly words: string;
  readonly regionName: string;
  readonly askedAt: Date;
  readonly withdrawnAt: Date | null;
  readonly answer: {
    readonly words: string;
    readonly answeredByName: string;
    readonly answeredAt: Date;
  } | null;
}

/** What an RSC team thinks of a shared rating. */
export interface OurView {
  readonly id: string;
  readonly characteristic: CharacteristicKey;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly regionName: string;
  readonly recordedAt: Date;
  readonly withdrawnAt: Date | null;
}

/** What RSC teams wrote about a version, newest first. */
export interface Comments {
  readonly questions: readonly Question[];
  readonly views: readonly OurView[];
}

interface Of {
  readonly trustUid: number;
  readonly cycle: string;
  readonly number?: number;
}

/** What this team wrote about what a trust shares with it now. */
export function getSharedComments(
  scope: RegionScope,
  trustUid: number,
  cycle: string,
): Promise<Comments> {
  return read(scope, tx => readComments(tx, { trustUid, cycle }));
}

/** What was written about a cycle's shared versions or one of them, as far as who asks may read it. */
export async function readComments(tx: Tx, of: Of): Promise<Comments> {
  const questions = await readQuestions(tx, of, null);
  const { trustUid, cycle } = of;
  const number = of.number ?? null;
  const views = await tx.$queryRaw<FoundView[]>`
    SELECT v.id, v.characteristic, v.verdict, v.reason, g.name AS "regionName",
      v.recorded_at AS "recordedAt", s.withdrawn_at AS "withdrawnAt"
    FROM rsc_view v JOIN share s ON s.trust_uid = v.trust_uid AND s.id = v.share_id
    JOIN region g ON g.slug = v.region_slug
    WHERE v.trust_uid = ${trustUid} AND s.cycle = ${cycle}
      AND (${number}::int IS NULL OR s.number = ${number}::int)
    ORDER BY v.recorded_at DESC, v.id LIMIT 200`;
  return {
    questions,
    views: views.flatMap(({ characteristic, verdict, ...view }) =>
      isCharacteristicKey(characteristic) && isVerdict(verdict)
        ? [{ ...view, characteristic, verdict }]
        : [],
    ),
  };
}

type FoundView = Omit<OurView, "characteristic" | "verdict"> & {
  readonly characteristic: string;
  readonly verdict: string;
};

/** @param id of one question; null for all */
async function readQuestions(tx: Tx, of: Of, id: string | null): Promise<readonly Question[]> {
  const { trustUid, cycle } = of;
  const number = of.number ?? null;
  const found = await tx.$queryRaw<FoundQuestion[]>`
    SELECT q.id, q.characteristic, q.words, g.name AS "regionName", q.asked_at AS "askedAt",
      s.withdrawn_at AS "withdrawnAt", a.words AS answer, a.answered_by_name AS "answeredByName",
      a.answered_at AS "answeredAt"
    FROM rsc_question q JOIN share s ON s.trust_uid = q.trust_uid AND s.id = q.share_id
    JOIN region g ON g.slug = q.region_slug
    LEFT JOIN rsc_answer a ON a.trust_uid = q.trust_uid AND a.question_id = q.id
    WHERE q.trust_uid = ${trustUid} AND s.cycle = ${cycle}
      AND (${number}::int IS NULL OR s.number = ${number}::int)
      AND (${id}::uuid IS NULL OR q.id = ${id}::uuid)
    ORDER BY q.asked_at DESC, q.id LIMIT 200`;
  return found.map(({ characteristic, answer, answeredByName, answeredAt, ...question }) => ({
    ...question,
    characteristic: isCharacteristicKey(characteristic) ? characteristic : null,
    answer:
      answer === null || answeredByName === null || answeredAt === null
        ? null
        : { words: answer, answeredByName, answeredAt },
  }));
}

interface FoundQuestion extends Omit<Question, "characteristic" | "answer"> {
  readonly characteristic: string | null;
  readonly answer: string | null;
  readonly answeredByName: string | null;
  readonly answeredAt: Date | null;
}

/** One question about a version of the trust's own; null where there is none. */
export function getQuestion(
  scope: TrustScope,
  { cycle, number, id }: { cycle: string; number: number; id: string },
): Promise<Question | null> {
  return read(scope, async tx => {
    const [found] = await readQuestions(tx, { trustUid: scope.trustUid, cycle, number }, id);
    return found ?? null;
  });
}
