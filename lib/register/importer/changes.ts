import { sayDay } from "../../forms";

/** What an extract may change against the one before; the keys are stored with each change. */
export const CHANGE_TITLES = {
  trustOpened: "New trusts",
  trustClosed: "Trusts closed",
  trustReopened: "Trusts open again",
  trustRenamed: "Trusts renamed",
  trustChanged: "Other facts of trusts",
  trustRegionChanged: "Trusts with another region",
  academyOpened: "New academies",
  academyClosed: "Academies closed",
  academyReopened: "Academies open again",
  academyRenamed: "Academies renamed",
  academyChanged: "Other facts of academies",
  academyTransferred: "Academies moved to another trust",
  academyJoined: "Academies joined a trust",
  academyLeft: "Academies left their trust",
  joinedDateCorrected: "Joined dates corrected",
} as const;

export type ChangeKind = keyof typeof CHANGE_TITLES;

/** One change. `before` and `after` are as the register writes them; a transfer has the two UIDs. */
export interface Change {
  kind: ChangeKind;
  trustUid: number | null;
  urn: number | null;
  before: string | null;
  after: string | null;
}

export function change(
  kind: ChangeKind,
  about: { trustUid?: number; urn?: number },
  before: string | null = null,
  after: string | null = null,
): Change {
  return { kind, trustUid: about.trustUid ?? null, urn: about.urn ?? null, before, after };
}

export interface Names {
  trust: (uid: number) => string | undefined;
  academy: (urn: number) => string | undefined;
}

/** One change as a line of print. */
export function describeChange(of: Change, names: Names): string {
  const trust = nameOf(of.trustUid, names.trust);
  const academy = nameOf(of.urn, names.academy);
  const moved = `“${of.before ?? "blank"}” to “${of.after ?? "blank"}”`;
  switch (of.kind) {
    case "trustOpened":
    case "trustReopened":
      return trust;
    case "trustClosed":
      return `${trust}, ${day(of.after)}`;
    case "academyOpened":
    case "academyReopened":
      return academy;
    case "academyClosed":
      return `${academy}, ${day(of.after)}`;
    case "trustRenamed":
    case "trustChanged":
    case "trustRegionChanged":
      return `${trust}: ${moved}`;
    case "academyRenamed":
    case "academyChanged":
      return `${academy}: ${moved}`;
    case "academyTransferred":
      return `${academy}: from ${nameOf(Number(of.before), names.trust)} to ${trust}`;
    case "academyJoined":
      return `${academy}: joined ${trust}, ${day(of.after)}`;
    case "academyLeft":
      return `${academy}: left ${trust}, ${day(of.after)}`;
    case "joinedDateCorrected":
      return `${academy} in ${trust}: ${day(of.before)} to ${day(of.after)}`;
  }
}

/** A day as the register writes it, in words. */
function day(written: string | null): string {
  return written === null ? "no date given" : sayDay(new Date(written));
}

function nameOf(key: number | null, find: (key: number) => string | undefined): string {
  if (key === null) return "";
  return `${find(key) ?? "unknown"} (${key})`;
}
