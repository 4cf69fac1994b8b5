import { type Change, change } from "./changes";
import type { AcademyFacts, Extract, TrustFacts } from "./facts";

export interface Compared<F> {
  /** Rows that are new or differ from what is stored. */
  written: F[];
  /** Everything as it is after the extract. */
  after: Map<number, F>;
  changes: Change[];
}

interface Kind<F> {
  key: "trustUid" | "urn";
  opened: Change["kind"];
  closed: Change["kind"];
  reopened: Change["kind"];
  renamed: Change["kind"];
  changed: Change["kind"];
  labels: Partial<Record<keyof F & string, string>>;
}

const TRUST: Kind<TrustFacts> = {
  key: "trustUid",
  opened: "trustOpened",
  closed: "trustClosed",
  reopened: "trustReopened",
  renamed: "trustRenamed",
  changed: "trustChanged",
  labels: {
    kind: "kind",
    groupId: "group ID",
    ukprn: "UKPRN",
    companiesHouseNumber: "Companies House number",
    town: "town",
  },
};

const ACADEMY: Kind<AcademyFacts> = {
  key: "urn",
  opened: "academyOpened",
  closed: "academyClosed",
  reopened: "academyReopened",
  renamed: "academyRenamed",
  changed: "academyChanged",
  labels: {
    phase: "phase",
    type: "type",
    openedOn: "opened",
    lowAge: "youngest age",
    highAge: "oldest age",
    gender: "gender",
    religiousCharacter: "religious character",
    ukprn: "UKPRN",
    laCode: "local authority code",
    laName: "local authority",
    gor: "government office region",
    town: "town",
    postcode: "postcode",
  },
};

export function compareTrusts(
  stored: ReadonlyMap<number, TrustFacts>,
  extract: Extract,
): Compared<TrustFacts> {
  return compare(TRUST, stored, extract.trusts, extract.silentOn.trusts, extract.asAt);
}

export function compareAcademies(
  stored: ReadonlyMap<number, AcademyFacts>,
  extract: Extract,
): Compared<AcademyFacts> {
  return compare(ACADEMY, stored, extract.academies, extract.silentOn.academies, extract.asAt);
}

interface Fact {
  name: string;
  open: boolean;
  closedOn: string | null;
}

function compare<F extends Fact>(
  kind: Kind<F>,
  stored: ReadonlyMap<number, F>,
  said: ReadonlyMap<number, F>,
  silentOn: readonly (keyof F & string)[],
  asAt: string,
): Compared<F> {
  const after = new Map(stored);
  const written: F[] = [];
  const changes: Change[] = [];
  for (const [key, before] of stored) {
    const now = carriedOver(before, said.get(key), silentOn, asAt);
    const found = differences(kind, key, before, now);
    if (found.length === 0 && now.closedOn === before.closedOn) continue;
    changes.push(...found);
    written.push(now);
    after.set(key, now);
  }
  for (const [key, fact] of said) {
    // What was closed before it was ever seen open is no part of anybody's history here.
    if (stored.has(key) || !fact.open) continue;
    const opened = { ...fact, closedOn: null };
    written.push(opened);
    after.set(key, opened);
    changes.push(change(kind.opened, { [kind.key]: key }));
  }
  return { written, after, changes };
}

/** The fact as it is now: what an extract no longer lists is closed, what it is silent on stays. */
function carriedOver<F extends Fact>(
  before: F,
  said: F | undefined,
  silentOn: readonly (keyof F & string)[],
  asAt: string,
): F {
  const kept = Object.fromEntries(silentOn.map(key => [key, before[key]]));
  const now: F = said ? { ...said, ...kept } : { ...before, open: false };
  if (now.open) return { ...now, closedOn: null };
  return { ...now, closedOn: said?.closedOn ?? before.closedOn ?? asAt };
}

function differences<F extends Fact>(kind: Kind<F>, key: number, before: F, now: F): Change[] {
  const about = { [kind.key]: key };
  const found: Change[] = [];
  if (before.name !== now.name) found.push(change(kind.renamed, about, before.name, now.name));
  if (before.open && !now.open) found.push(change(kind.closed, about, null, now.closedOn));
  if (!before.open && now.open) found.push(change(kind.reopened, about));
  for (const [fact, label] of Object.entries(kind.labels) as [keyof F & string, string][]) {
    if (before[fact] === now[fact]) continue;
    found.push(
      change(kind.changed, about, `${label}: ${say(before[fact])}`, `${label}: ${say(now[fact])}`),
    );
  }
  return found;
}

function say(value: unknown): string {
  return value === null ? "blank" : String(value);
}
