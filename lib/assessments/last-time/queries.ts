import type { TrustScope, Tx, ViewScope } from "../../db";
import type { EvidencedMark } from "../../insights";
import { type CharacteristicKey, isCharacteristicKey, type Level, levelIn } from "../../rubric";
import type { Answer } from "../cycle/rules";
import { keptMark, type MarkColumns } from "../marks/rules";

/** What the last approved version says of a row: carried forward until somebody confirms it. */
export interface LastTime extends Answer {
  /** The cycle in which it was last checked. */
  readonly cycle: string;
  readonly agreedOn: Date;
  /** How far it was evidenced when it was approved. */
  readonly mark: EvidencedMark | null;
}

interface LastRow extends Omit<LastTime, "level" | "mark">, MarkColumns {
  readonly characteristic: string;
  readonly level: string | null;
}

/**
 * The latest version of an earlier cycle. Of the same rubric version only: a level of another one is
 * no answer to the same question.
 */
export async function findLastTime(
  tx: Tx,
  scope: TrustScope,
  cycle: string,
  rubricVersion: string,
): Promise<ReadonlyMap<CharacteristicKey, LastTime>> {
  const rows = await tx.$queryRaw<LastRow[]>`
    SELECT r.characteristic, r.level::text, r.not_agreed AS "notAgreed", r.reason,
      coalesce(e.note, '') AS "evidenceNote", r.agreed_on AS "agreedOn",
      coalesce(r.carried_from, r.cycle) AS cycle, r.evidenced_level AS "evidencedLevel", r.statements,
      r.statements_evidenced AS "statementsEvidenced", r.rests_on AS "restsOn"
    FROM approved_rating r
    LEFT JOIN approved_evidence e USING (trust_uid, cycle, number, characteristic)
    WHERE r.trust_uid = ${scope.trustUid} AND (r.cycle, r.number) = (
      SELECT cycle, number FROM approval WHERE trust_uid = ${scope.trustUid} AND cycle < ${cycle}
        AND rubric_version = ${rubricVersion} ORDER BY cycle DESC, number DESC LIMIT 1)`;
  return new Map(
    rows.flatMap(({ characteristic, ...row }) => {
      const { notAgreed, reason, evidenceNote, agreedOn, cycle: from } = row;
      const last = { notAgreed, reason, evidenceNote, agreedOn, cycle: from };
      return isCharacteristicKey(characteristic)
        ? [[characteristic, { ...last, level: levelIn(row.level), mark: keptMark(row) }] as const]
        : [];
    }),
  );
}

/** The level that the board approved last, which every reader of its approved versions knows. */
export interface LastLevel {
  readonly cycle: string;
  readonly level: Level | null;
  readonly reason: string;
  /** How far it was evidenced when it was approved. */
  readonly mark: EvidencedMark | null;
}

/** One row of it, for whoever is asked for a view. */
export async function readLastLevel(
  tx: Tx,
  { trustUid }: ViewScope,
  cycle: string,
  key: CharacteristicKey,
  rubricVersion: string,
): Promise<LastLevel | null> {
  const [last] = await tx.$queryRaw<LevelRow[]>`
    SELECT coalesce(r.carried_from, r.cycle) AS cycle, r.level::text, r.reason,
      r.evidenced_level AS "evidencedLevel", r.statements,
      r.statements_evidenced AS "statementsEvidenced", r.rests_on AS "restsOn"
    FROM approved_rating r
    WHERE r.trust_uid = ${trustUid} AND r.characteristic = ${key} AND (r.cycle, r.number) = (
      SELECT cycle, number FROM approval WHERE trust_uid = ${trustUid} AND cycle < ${cycle}
        AND rubric_version = ${rubricVersion} ORDER BY cycle DESC, number DESC LIMIT 1)`;
  if (last === undefined) return null;
  const { cycle: from, reason } = last;
  return { cycle: from, reason, level: levelIn(last.level), mark: keptMark(last) };
}

interface LevelRow extends MarkColumns {
  readonly cycle: string;
  readonly level: string | null;
  readonly reason: string;
}
