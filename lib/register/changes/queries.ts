import { type PlatformScope, read } from "../../db";
import {
  CHANGE_TITLES,
  type Change,
  type ChangeKind,
  describeChange,
  type Names,
} from "../importer/changes";

/** Changes on one page of the list. */
const PER_PAGE = 25;

export interface ChangesPage {
  readonly asAt: Date;
  readonly loadedAt: Date;
  /** The first extract changes nothing: it is the beginning. */
  readonly first: boolean;
  readonly total: number;
  /** What there was of each kind, in the order of the titles; kinds without any are left out. */
  readonly kinds: readonly { kind: ChangeKind; title: string; count: number }[];
  readonly page: number;
  readonly pages: number;
  /** This page's changes as sentences, by kind. */
  readonly groups: readonly { kind: ChangeKind; title: string; lines: readonly string[] }[];
}

const KINDS = Object.keys(CHANGE_TITLES) as ChangeKind[];

/** The kind of change that an address names, or null. */
export function changeKind(named: unknown): ChangeKind | null {
  return KINDS.find(kind => kind === named) ?? null;
}

/** What the last extract changed, of one kind or of all; null before the first. */
export function getChangesPage(
  scope: PlatformScope,
  kind: ChangeKind | null,
  page: number,
): Promise<ChangesPage | null> {
  return read(scope, async tx => {
    const [last] = await tx.$queryRaw<{ asAt: Date; loadedAt: Date; first: boolean }[]>`
      SELECT e.as_at AS "asAt", e.loaded_at AS "loadedAt",
        NOT EXISTS (SELECT FROM register_extract o WHERE o.as_at < e.as_at) AS first
      FROM register_extract e ORDER BY e.as_at DESC LIMIT 1`;
    if (last === undefined) return null;
    const counts = await tx.$queryRaw<{ kind: ChangeKind; count: number }[]>`
      SELECT kind, count(*)::int AS count FROM register_change
      WHERE as_at = ${last.asAt}::date GROUP BY kind`;
    const countOf = (wanted: ChangeKind) => counts.find(row => row.kind === wanted)?.count ?? 0;
    const kinds = KINDS.map(one => ({
      kind: one,
      title: CHANGE_TITLES[one],
      count: countOf(one),
    })).filter(({ count }) => count > 0);
    const total = kinds.reduce((sum, { count }) => sum + count, 0);
    const listed = kind === null ? total : countOf(kind);
    const pages = Math.max(1, Math.ceil(listed / PER_PAGE));
    const shown = Math.min(page, pages);
    const wanted = kind === null ? KINDS : [kind];
    const rows = await tx.$queryRaw<NamedChange[]>`
      SELECT c.kind, c.trust_uid AS "trustUid", c.urn, c.before, c.after,
        t.name AS trust, b.name AS "beforeTrust", a.name AS academy
      FROM register_change c
      LEFT JOIN trust t ON t.uid = c.trust_uid
      LEFT JOIN trust b ON c.kind = 'academyTransferred' AND b.uid::text = c.before
      LEFT JOIN academy a ON a.urn = c.urn
      WHERE c.as_at = ${last.asAt}::date AND c.kind = ANY (${wanted}::text[])
      ORDER BY array_position(${KINDS}::text[], c.kind), c.id
      LIMIT ${PER_PAGE} OFFSET ${(shown - 1) * PER_PAGE}`;
    return { ...last, total, kinds, page: shown, pages, groups: grouped(rows) };
  });
}

interface NamedChange extends Change {
  trust: string | null;
  beforeTrust: string | null;
  academy: string | null;
}

function grouped(rows: readonly NamedChange[]): ChangesPage["groups"] {
  return KINDS.flatMap(kind => {
    const some = rows.filter(row => row.kind === kind);
    const lines = some.map(row => describeChange(row, namesIn(row)));
    return some.length === 0 ? [] : [{ kind, title: CHANGE_TITLES[kind], lines }];
  });
}

function namesIn(row: NamedChange): Names {
  return {
    trust: uid => (uid === row.trustUid ? row.trust : row.beforeTrust) ?? undefined,
    academy: () => row.academy ?? undefined,
  };
}
