/** Nothing is shown to others of fewer trusts than these. */
export const FLOOR = 10;

/** Whether a group is large enough to be shown to somebody who is told only how many stand where. */
export function isEnough(trusts: number): boolean {
  return trusts >= FLOOR;
}

/** Trusts that share with one region and stand in one group of some other way of grouping them. */
export interface Part {
  readonly sharedWith: string;
  /** Null for those that are in no group. */
  readonly group: string | null;
  readonly trusts: number;
}

/**
 * The groups of which another region may be told how many trusts stand where. The regions themselves
 * are one way to group trusts and the regions of another set a second; whoever sees both could take
 * one from the other. So what a region shares is cut into parts, one for each group, and where any of
 * them has fewer trusts than the floor, no group that takes a part of that region is shown. Of one's
 * own region one knows everything already.
 */
export function shownGroups(parts: readonly Part[], own: string): ReadonlySet<string> {
  const thin = new Set(
    parts
      .filter(({ sharedWith, trusts }) => sharedWith !== own && !isEnough(trusts))
      .map(({ sharedWith }) => sharedWith),
  );
  const kept = new Set(
    parts.filter(({ sharedWith }) => thin.has(sharedWith)).map(({ group }) => group),
  );
  const groups = parts.flatMap(({ group }) => (group === null || kept.has(group) ? [] : [group]));
  return new Set([...groups, own]);
}
