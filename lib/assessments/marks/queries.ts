import type { TrustScope, Tx } from "../../db";
import { dayOf } from "../../forms";
import { type CharacteristicKey, isCharacteristicKey, type Level, type Rubric } from "../../rubric";
import { isEvidenceKind } from "../library/rules";
import { markOf, type Resting, type Showing } from "./rules";

/** Pieces of evidence of one trust's cycles at most: ten rows of some dozen each. */
const MOST = 2_000;

/** As far as a mark asks: the level, and the cycle in which the row was last checked. */
interface Row {
  readonly level: Level | null;
  readonly carriedFrom: string | null;
}

/**
 * What each row of a cycle rests on, as it stands now: the evidence attached in the cycle, and for a
 * row that is carried forward what was attached when it was last checked.
 */
export async function findResting(
  tx: Tx,
  scope: TrustScope,
  { cycle, rubric }: { readonly cycle: string; readonly rubric: Rubric },
  rows: ReadonlyMap<CharacteristicKey, Row>,
): Promise<Resting> {
  const carried = [...rows.values()].flatMap(({ carriedFrom }) => carriedFrom ?? []);
  const found = await findShowings(tx, scope, [...new Set([cycle, ...carried])]);
  const on = dayOf(scope.now);
  return new Map(
    [...rows].map(([key, { level, carriedFrom }]) => {
      const showings = together(
        found.filter(one => one.key === key && (one.cycle === cycle || one.cycle === carriedFrom)),
      );
      return [key, { mark: markOf(rubric.characteristics[key], level, showings, on), showings }];
    }),
  );
}

interface Found extends Showing {
  readonly cycle: string;
  readonly key: CharacteristicKey;
}

async function findShowings(
  tx: Tx,
  { trustUid }: TrustScope,
  cycles: readonly string[],
): Promise<readonly Found[]> {
  const rows = await tx.$queryRaw<(Omit<Found, "kind"> & { kind: string })[]>`
    SELECT u.cycle, u.characteristic AS key, e.id, e.title, e.kind, e.speaks_for AS "speaksFor",
      e.expires_on AS "expiresOn", e.restricted, e.urn IS NOT NULL AS "ofAcademy",
      array_agg(u.statement ORDER BY u.statement) AS statements
    FROM evidence_use u JOIN evidence e ON e.trust_uid = u.trust_uid AND e.id = u.evidence_id
    WHERE u.trust_uid = ${trustUid} AND u.cycle = ANY(${[...cycles]}) AND e.removed_at IS NULL
    GROUP BY u.cycle, u.characteristic, e.trust_uid, e.id
    ORDER BY e.speaks_for DESC, e.title, e.id LIMIT ${MOST}`;
  return rows.flatMap(({ key, kind, ...row }) =>
    isCharacteristicKey(key) && isEvidenceKind(kind) ? [{ ...row, key, kind }] : [],
  );
}

/** The same piece attached in two cycles is one, with all that it shows. */
function together(found: readonly Found[]): Showing[] {
  const pieces = new Map<string, Showing>();
  for (const { cycle: _, key: __, ...piece } of found) {
    const statements = [...(pieces.get(piece.id)?.statements ?? []), ...piece.statements];
    pieces.set(piece.id, { ...piece, statements: [...new Set(statements)] });
  }
  return [...pieces.values()];
}
