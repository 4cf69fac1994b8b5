import { read, type TrustScope, type Tx, type ViewScope } from "../../db";
import { type Spread, spreadOf, widestFirst } from "../../insights";
import {
  CHARACTERISTIC_KEYS,
  type CharacteristicKey,
  type Level,
  levelIn,
  type Rubric,
  rubricOf,
} from "../../rubric";

/** A view as everybody who may see it does: whose it was it says only where all had been told so. */
export interface ShownView {
  readonly level: Level | null;
  readonly reasoning: string;
  readonly wouldNeed: string;
  readonly fromPaper: boolean;
  readonly late: boolean;
  readonly name: string | null;
}

/** One row's views. */
export interface RowSpread {
  readonly characteristic: CharacteristicKey;
  /** The board's, or its committee's; the trust CEO's is not counted. */
  readonly spread: Spread;
  readonly views: readonly ShownView[];
  /** The trust CEO's, where they were asked too. */
  readonly apart: readonly ShownView[];
}

/** What the page of a cycle's spread shows. */
export interface SpreadPage {
  readonly trustName: string;
  readonly rubric: Rubric;
  readonly rows: readonly RowSpread[];
}

/** @returns null where nothing was shown yet, or not to whoever asks */
export function getSpreadPage(scope: TrustScope, cycle: string): Promise<SpreadPage | null> {
  return read(scope, async tx => {
    const rows = await readSpreads(tx, scope, cycle);
    if (rows.length === 0) return null;
    const { rubricVersion, trust } = await tx.assessment.findUniqueOrThrow({
      where: { trustUid_cycle: { trustUid: scope.trustUid, cycle } },
      select: { rubricVersion: true, trust: { select: { name: true } } },
    });
    return { trustName: trust.name, rubric: rubricOf(rubricVersion), rows };
  });
}

interface Row extends Omit<ShownView, "level"> {
  readonly characteristic: string;
  readonly level: string | null;
  readonly apart: boolean;
}

/** More views of one row than any board gives. */
const VIEWS = 100;

/**
 * The rows whose views were shown in a cycle, those with most to talk about first.
 * Views stand by level and then by their words, so that no order tells whose is whose from one row to
 * the next. The database shows each to whom it may.
 */
export async function readSpreads(
  tx: Tx,
  { trustUid }: TrustScope | ViewScope,
  cycle: string,
  /** One row alone; null for all. */
  only: CharacteristicKey | null = null,
): Promise<readonly RowSpread[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT characteristic, level::text, reasoning, would_need AS "wouldNeed", from_paper AS "fromPaper",
      late, name, apart
    FROM shown_view WHERE trust_uid = ${trustUid} AND cycle = ${cycle}
      AND (${only}::text IS NULL OR characteristic = ${only})
    ORDER BY cannot_say, level, late, reasoning, would_need, name LIMIT ${VIEWS * CHARACTERISTIC_KEYS.length}`;
  const spreads = CHARACTERISTIC_KEYS.flatMap((characteristic): RowSpread[] => {
    const all = rows.filter(row => row.characteristic === characteristic);
    if (all.length === 0) return [];
    const [board, ceo] = [all.filter(row => !row.apart), all.filter(row => row.apart)];
    const views = board.map(asShown);
    return [{ characteristic, spread: spreadOf(views), views, apart: ceo.map(asShown) }];
  });
  return widestFirst(spreads);
}

/** What somebody would need to see is asked of those who cannot say: of others it is not shown. */
function asShown({ level, reasoning, wouldNeed, fromPaper, late, name }: Row): ShownView {
  const known = levelIn(level);
  const needed = known === null ? wouldNeed : "";
  return { level: known, reasoning, wouldNeed: needed, fromPaper, late, name };
}
