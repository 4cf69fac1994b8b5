import { realDay } from "./importer/cells";
import type { RowCounts } from "./importer/facts";
import { type Place, type RegionFact, type RegionSet, regionOf } from "./regions";

/** Group types of the register that are tenants; sponsors, federations and the like never are. */
const TENANT_TYPES: ReadonlyMap<string, TrustKind> = new Map([
  ["multi-academy trust", "multi"],
  ["single-academy trust", "single"],
  ["secure single-academy trust", "secureSingle"],
]);

export type TrustKind = "multi" | "single" | "secureSingle";

/** The kind of tenant a group is, or undefined where it is none. */
export function trustKindOf(groupType: string): TrustKind | undefined {
  return TENANT_TYPES.get(groupType.trim().toLowerCase());
}

/** "Open" and "Open, but proposed to close"; not "Proposed to open". */
export function isOpenStatus(status: string): boolean {
  return /^open\b/i.test(status);
}

/** Extracts of all establishments hold maintained schools too. */
export function isAcademyType(type: string): boolean {
  return /^(academy|free school|university technical college|studio school)/i.test(type);
}

export interface Lead {
  region: RegionFact;
  /** Open academies stand in other regions too. */
  spans: boolean;
  /** Another region has as many. */
  tied: boolean;
}

/**
 * The region where most of a trust's open academies are; of equals the alphabetically first.
 * Undefined where it has none, or none in a known region.
 */
export function leadRegion(places: readonly Place[], set: RegionSet): Lead | undefined {
  const counts = new Map<RegionFact, number>();
  for (const place of places) {
    const region = regionOf(place, set);
    if (region) counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, many], [b, few]) =>
    few === many ? a.name.localeCompare(b.name, "en") : few - many,
  );
  const [first, second] = ranked;
  if (!first) return undefined;
  return { region: first[0], spans: ranked.length > 1, tied: first[1] === second?.[1] };
}

export interface Fall {
  what: string;
  before: number;
  after: number;
}

/** Rows of the files; what is made of them falls for good reasons too where there is little of it. */
const FILE_ROWS = ["academies", "groups", "groupLinks", "links"];
const FEW = 100;

/** What has lost a tenth or more of its rows since the extract before. */
export function fallsOf(before: RowCounts, after: RowCounts): Fall[] {
  return Object.entries(after)
    .map(([what, count]) => ({ what, before: before[what] ?? 0, after: count }))
    .filter(fall => fall.before > 0 && fall.after * 10 <= fall.before * 9)
    .filter(fall => FILE_ROWS.includes(fall.what) || fall.before - fall.after >= FEW);
}

const SIZES: Record<string, string> = {
  academies: "rows of academies",
  groups: "rows of groups",
  groupLinks: "links between academies and groups",
  links: "links to predecessors",
  openTrusts: "open trusts",
  openAcademies: "open academies",
  memberships: "academies in trusts",
};

export function describeFall({ what, before, after }: Fall): string {
  const size = SIZES[what] ?? what;
  return `The extract before had ${before} ${size}, this one has ${after}: a tenth or more is gone.`;
}

/** The days that names give (2019-09-02, 20190902), each once. */
export function daysIn(names: readonly string[]): string[] {
  const days = names.flatMap(name =>
    [...name.matchAll(/(?<!\d)(20\d{2})([-_]?)(\d{2})\2(\d{2})(?!\d)/g)].map(
      ([, year, , month, day]) => realDay(year, month, day),
    ),
  );
  return [...new Set(days.filter(day => day !== undefined))].sort();
}

/**
 * The day an academy left: when it joined its next trust, or it or its trust closed, as far as the
 * register says so and that fits; else the day of the extract that no longer lists it.
 */
export function dayLeft(
  asAt: string,
  joinedOn: string | null,
  told: readonly (string | null | undefined)[],
): string {
  const fitting = told.find(day => day && day <= asAt && day > (joinedOn ?? ""));
  return fitting ?? asAt;
}
