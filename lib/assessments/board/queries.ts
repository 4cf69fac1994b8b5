import type { TrustScope, Tx } from "../../db";
import type { EvidencedMark } from "../../insights";
import type { OthersMarks, ReviewedMark } from "../../insights/reviewed";
import { CHARACTERISTIC_KEYS, type CharacteristicKey, type Level } from "../../rubric";
import { rowsStanding } from "../approval/rules";
import type { AssessmentNow } from "../cycle/queries";
import { findResting } from "../marks/queries";
import { readOthersMarks } from "../said/queries";

/** What the board says of a row, with its further marks as they stand now. */
export interface BoardRow {
  readonly level: Level | null;
  readonly notAgreed: boolean;
  /** How far the level is evidenced; null where there is none. */
  readonly mark: EvidencedMark | null;
  /** The latest that an external reviewer said of the version in force, and an RSC team. */
  readonly reviewed: ReviewedMark | undefined;
  readonly rscView: ReviewedMark | undefined;
}

export type BoardRows = ReadonlyMap<CharacteristicKey, BoardRow>;

/** All ten rows of a cycle: agreed, evidenced, reviewed. Others see what is approved, and mark nothing before. */
export async function readBoard(
  tx: Tx,
  scope: TrustScope,
  assessment: AssessmentNow,
): Promise<BoardRows> {
  const { cycle, approvedAs: number } = assessment;
  const standing = rowsStanding(assessment);
  const resting = await findResting(tx, scope, assessment, standing);
  const of = number === null ? null : { trustUid: scope.trustUid, cycle, number };
  const others = of === null ? NOBODY : await readOthersMarks(tx, of, scope.now);
  return new Map(
    CHARACTERISTIC_KEYS.map(key => {
      const { level = null, notAgreed = false } = standing.get(key) ?? {};
      return [
        key,
        {
          ...{ level, notAgreed, mark: resting.get(key)?.mark ?? null },
          reviewed: others.reviewed.get(key),
          rscView: others.rscView.get(key),
        },
      ];
    }),
  );
}

const NOBODY: OthersMarks = { reviewed: new Map(), rscView: new Map() };
