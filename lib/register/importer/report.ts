import { CHANGE_TITLES, type Change, type ChangeKind, describeChange, type Names } from "./changes";

export interface ChangeGroup {
  kind: ChangeKind;
  title: string;
  count: number;
  /** The first of them, as print. */
  lines: string[];
}

/** How many of a kind are printed. */
const FIRST = 20;

/** Changes by kind, in the order of the titles; kinds without any are left out. */
export function groupChanges(changes: readonly Change[], names: Names): ChangeGroup[] {
  const kinds = Object.keys(CHANGE_TITLES) as ChangeKind[];
  return kinds.flatMap(kind => {
    const some = changes.filter(change => change.kind === kind);
    return some.length === 0 ? [] : [groupOf(kind, some.length, some, names)];
  });
}

function groupOf(
  kind: ChangeKind,
  count: number,
  changes: readonly Change[],
  names: Names,
): ChangeGroup {
  const lines = changes.slice(0, FIRST).map(change => describeChange(change, names));
  return { kind, title: CHANGE_TITLES[kind], count, lines };
}
