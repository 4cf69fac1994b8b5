import type { Change } from "./changes";
import { type Compared, compareAcademies, compareTrusts } from "./compare-facts";
import { type ComparedRegions, compareRegions, type Placing } from "./compare-regions";
import { type ComparedStays, compareStays } from "./compare-stays";
import type { AcademyFacts, Extract, MembershipFacts, RowCounts, TrustFacts } from "./facts";

/** The register as it is stored: facts of all times, stays and regions of today. */
export interface Stored {
  /** Day of the last extract; null before the first. */
  asAt: string | null;
  rows: RowCounts;
  trusts: ReadonlyMap<number, TrustFacts>;
  academies: ReadonlyMap<number, AcademyFacts>;
  stays: readonly MembershipFacts[];
  regions: readonly Placing[];
}

export interface Comparison {
  trusts: Compared<TrustFacts>;
  academies: Compared<AcademyFacts>;
  stays: ComparedStays;
  regions: ComparedRegions;
  /** What is told and kept as history. The first extract changes nothing: it is the beginning. */
  changes: Change[];
}

/** What an extract says against what is stored. */
export function compareRegister(stored: Stored, extract: Extract): Comparison {
  const trusts = compareTrusts(stored.trusts, extract);
  const academies = compareAcademies(stored.academies, extract);
  const stays = compareStays(stored.stays, extract, trusts.after, academies.after);
  const regions = compareRegions(
    stored.regions,
    extract,
    trusts.after,
    academies.after,
    stays.members,
  );
  const opened = new Set(
    trusts.written.map(({ uid }) => uid).filter(uid => !stored.trusts.has(uid)),
  );
  const changes = [
    ...trusts.changes,
    ...academies.changes,
    ...stays.changes,
    // That a new trust has a region is no news.
    ...regions.changes.filter(({ trustUid }) => !opened.has(trustUid ?? 0)),
  ];
  return { trusts, academies, stays, regions, changes: stored.asAt === null ? [] : changes };
}

/** The size of an extract: rows of its files, and what came of them. */
export function sizeOf(extract: Extract, comparison: Comparison): RowCounts {
  const open = (facts: ReadonlyMap<number, { open: boolean }>) =>
    [...facts.values()].filter(fact => fact.open).length;
  return {
    ...extract.rows,
    openTrusts: open(extract.trusts),
    openAcademies: open(extract.academies),
    memberships: [...comparison.stays.members.values()].flat().length,
  };
}
