import type { England, RegionPage } from "@/lib/assessments/region/queries";
import { type Counted, type Moved, movesOf, rowsOf } from "@/lib/assessments/region/rules";
import { type HelpLine, helpByStep } from "@/lib/assessments/region-help/rules";
import type { TrustsPage } from "@/lib/assessments/region-trusts/queries";

// What a page's answer and the SQL's must both say, in one form.

export type Facts = Readonly<Record<string, unknown>>;

interface RegionRaw {
  readonly regionName: string;
  readonly trusts: number;
  readonly shared: number;
  readonly cycles: readonly string[];
  readonly counted: readonly Counted[];
  readonly moved: readonly Moved[];
  readonly elsewhere: readonly { readonly trusts: number; readonly shared: number }[];
  readonly help: readonly HelpLine[];
}

export function regionFacts(page: RegionPage): Facts {
  const { regionName, trusts, shared, cycles, rows, moves, help } = page;
  const elsewhere = page.elsewhere.map(place => [place.trusts, place.shared]);
  return { regionName, trusts, shared, cycles, rows, moves, elsewhere, help };
}

export function regionFactsOfSql(raw: RegionRaw): Facts {
  const { regionName, trusts, shared, cycles, counted, moved } = raw;
  const elsewhere = raw.elsewhere.map(place => [place.trusts, place.shared]);
  const rows = rowsOf(counted, shared);
  const help = helpByStep(raw.help);
  return { regionName, trusts, shared, cycles, rows, moves: movesOf(moved), elsewhere, help };
}

interface OfRegion {
  readonly slug: string;
  readonly trusts: number;
}
interface EnglandRaw {
  readonly placed: readonly OfRegion[];
  readonly shared: readonly OfRegion[];
  readonly counted: readonly (Counted & OfRegion)[];
}

export function englandFacts({ regions }: England): Facts {
  return {
    regions: regions.map(({ slug, trusts, shared, rows }) => ({ slug, trusts, shared, rows })),
  };
}

export function englandFactsOfSql(raw: EnglandRaw): Facts {
  const regions = raw.placed.map(({ slug, trusts }) => {
    const of = <T extends OfRegion>(list: readonly T[]) => list.filter(one => one.slug === slug);
    const shared = of(raw.shared)[0]?.trusts ?? null;
    return { slug, trusts, shared, rows: shared === null ? [] : rowsOf(of(raw.counted), shared) };
  });
  return { regions };
}

interface LineRaw {
  readonly trustUid: number;
  readonly name: string;
  readonly spans: boolean;
  readonly followed: boolean;
  readonly academies: number;
  readonly cycle: string | null;
  readonly sharedAt: string | null;
  readonly purpose: string | null;
  readonly characteristics: readonly string[] | null;
  readonly levels: readonly (string | null)[] | null;
  readonly evidenced: string | null;
  readonly asked: number | null;
  readonly shown: number | null;
  readonly rests: number | null;
  readonly isCompared: boolean;
  readonly up: number;
  readonly down: number;
  readonly verdict: string | null;
}
interface TrustsRaw {
  readonly found: number;
  readonly sharing: number;
  readonly authorities: readonly unknown[];
  readonly lines: readonly LineRaw[];
}

export function trustsFacts({ found, sharing, authorities, lines }: TrustsPage): Facts {
  const said = lines.map(({ shared, ...trust }, nth) => {
    return {
      ...trust,
      nth,
      shared: shared && { ...shared, levels: Object.fromEntries(shared.levels) },
    };
  });
  return { found, sharing, authorities, lines: said };
}

export function trustsFactsOfSql({ found, sharing, authorities, lines }: TrustsRaw): Facts {
  return {
    found,
    sharing,
    authorities,
    lines: lines.map((row, nth) => ({ ...lineFacts(row), nth })),
  };
}

function lineFacts(row: LineRaw): Facts {
  const { trustUid, name, spans, followed, academies, cycle } = row;
  const trust = { trustUid, name, spans, followed, academies };
  if (cycle === null) return { ...trust, shared: null };
  const { sharedAt, purpose, verdict, up, down, isCompared } = row;
  const { asked: statements, shown, rests, evidenced: level } = row;
  const levels = Object.fromEntries(
    (row.characteristics ?? []).map((key, at) => [key, row.levels?.[at] ?? null]),
  );
  const mark = statements === null ? null : { level, statements, evidenced: shown, restsOn: rests };
  const moved = isCompared ? { up, down } : null;
  return { ...trust, shared: { cycle, sharedAt, purpose, levels, mark, ourView: verdict, moved } };
}
