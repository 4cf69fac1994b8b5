import { rowsOf } from "./trail";

/** Where a trust stands with a region, row by row. */
export interface Standing {
  readonly trust: number;
  readonly region: string;
  readonly share: string;
  readonly cycle: string;
  readonly number: number;
  readonly before: string | null;
  /** By characteristic: level, evidenced level, statements, those evidenced, pieces; and the level before. */
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
}

interface Version {
  readonly trust_uid: number;
  readonly cycle: string;
  readonly number: number;
}
interface ShareRow extends Version {
  readonly id: string;
  readonly region_slug: string;
  readonly rubric_version: string;
}
interface Rated extends Version {
  readonly characteristic: string;
  readonly level: string | null;
  readonly evidenced_level: string | null;
  readonly statements: number | null;
  readonly statements_evidenced: number | null;
  readonly rests_on: number | null;
}

const isOf = (version: Version) => (row: Version) =>
  row.trust_uid === version.trust_uid &&
  row.cycle === version.cycle &&
  row.number === version.number;

/** Derived here from shares and versions alone, by what is promised and not as the database does it. */
export async function derivedStandings(superUrl: string): Promise<Standing[]> {
  const shares = await rowsOf<ShareRow>(
    superUrl,
    `SELECT s.trust_uid, s.cycle, s.number, s.id, s.region_slug, a.rubric_version
      FROM share s JOIN approval a USING (trust_uid, cycle, number)
      WHERE s.withdrawn_at IS NULL AND s.to_user IS NULL`,
  );
  const rated = await rowsOf<Rated>(
    superUrl,
    `SELECT trust_uid, cycle, number, characteristic, level, evidenced_level, statements,
      statements_evidenced, rests_on FROM approved_rating`,
  );
  const byPlace = new Map<string, ShareRow[]>();
  for (const share of shares) {
    const place = `${share.trust_uid} ${share.region_slug}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), share]);
  }
  return [...byPlace.values()].map(ofPlace => {
    const [latest, ...earlier] = ofPlace.sort((a, b) => (a.cycle < b.cycle ? 1 : -1));
    if (latest === undefined) throw new Error("No share is in force there");
    const before = earlier.find(one => one.rubric_version === latest.rubric_version);
    const levels = new Map(
      (before === undefined ? [] : rated.filter(isOf(before))).map(row => [
        row.characteristic,
        row.level,
      ]),
    );
    const { trust_uid: trust, region_slug: region, id: share, cycle, number } = latest;
    const rows = rated.filter(isOf(latest)).map(row => {
      const marks = [row.statements, row.statements_evidenced, row.rests_on];
      const was = levels.get(row.characteristic) ?? null;
      return [row.characteristic, [row.level, row.evidenced_level, ...marks, was]] as const;
    });
    const said = before === undefined ? null : `${before.cycle} ${before.number}`;
    return { trust, region, share, cycle, number, before: said, rows: Object.fromEntries(rows) };
  });
}

export async function storedStandings(superUrl: string): Promise<Standing[]> {
  const rows = await rowsOf<Omit<Standing, "rows"> & { rows: [string, unknown[]][] | null }>(
    superUrl,
    `SELECT g.trust_uid AS trust, g.region_slug AS region, g.share_id AS share, g.cycle, g.number,
      g.before_cycle || ' ' || g.before_number AS before,
      (SELECT json_agg(json_build_array(key, json_build_array(level, evidenced, statements, shown, rests, was)))
        FROM unnest(g.characteristics, g.levels, g.evidenced_levels, g.statements, g.statements_evidenced,
          g.rests_on, g.before_levels) AS r(key, level, evidenced, statements, shown, rests, was)) AS rows
      FROM region_standing g`,
  );
  return rows.map(row => ({ ...row, rows: Object.fromEntries(row.rows ?? []) }));
}

export const inOrder = (standings: readonly Standing[]) =>
  standings.toSorted((a, b) => (`${a.trust} ${a.region}` < `${b.trust} ${b.region}` ? -1 : 1));
