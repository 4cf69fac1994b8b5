import { dayLeft } from "../rules";
import { type Change, change } from "./changes";
import type { AcademyFacts, Extract, MembershipFacts, TrustFacts } from "./facts";

export interface ComparedStays {
  joined: MembershipFacts[];
  left: { trustUid: number; urn: number; leftOn: string }[];
  corrected: MembershipFacts[];
  /** URNs of each open trust after the extract. */
  members: Map<number, number[]>;
  changes: Change[];
}

/**
 * Who is in which trust: what the extract no longer lists has left, what moved to another UID is
 * a transfer. Only open academies of open trusts are members.
 */
export function compareStays(
  stored: readonly MembershipFacts[],
  extract: Extract,
  trusts: ReadonlyMap<number, TrustFacts>,
  academies: ReadonlyMap<number, AcademyFacts>,
): ComparedStays {
  const listed = extract.memberships.filter(
    ({ trustUid, urn }) => trusts.get(trustUid)?.open && academies.get(urn)?.open,
  );
  const before = byPair(stored);
  const now = byPair(listed);
  const joined = listed.filter(stay => !before.has(pairOf(stay)));
  const ended = stored.filter(stay => !now.has(pairOf(stay)));
  const next = new Map(joined.map(stay => [stay.urn, stay]));
  const left = ended.map(({ trustUid, urn, joinedOn }) => {
    const told = [
      next.get(urn)?.joinedOn,
      academies.get(urn)?.closedOn,
      trusts.get(trustUid)?.closedOn,
    ];
    return { trustUid, urn, leftOn: dayLeft(extract.asAt, joinedOn, told) };
  });
  const corrected = listed.filter(stay => {
    const known = before.get(pairOf(stay));
    return known !== undefined && known.joinedOn !== stay.joinedOn;
  });
  return {
    joined,
    left,
    corrected,
    members: membersOf(listed),
    changes: [
      ...moves(joined, left),
      ...corrected.map(stay => {
        const was = before.get(pairOf(stay))?.joinedOn ?? null;
        return change("joinedDateCorrected", about(stay), was, stay.joinedOn);
      }),
    ],
  };
}

function moves(joined: MembershipFacts[], left: ComparedStays["left"]): Change[] {
  const from = new Map(left.map(stay => [stay.urn, stay]));
  const to = new Set(joined.map(({ urn }) => urn));
  return [
    ...joined.map(stay => {
      const old = from.get(stay.urn);
      return old
        ? change("academyTransferred", about(stay), String(old.trustUid), String(stay.trustUid))
        : change("academyJoined", about(stay), null, stay.joinedOn);
    }),
    ...left
      .filter(({ urn }) => !to.has(urn))
      .map(stay => change("academyLeft", about(stay), null, stay.leftOn)),
  ];
}

function membersOf(stays: readonly MembershipFacts[]): Map<number, number[]> {
  const members = new Map<number, number[]>();
  for (const { trustUid, urn } of stays) {
    const urns = members.get(trustUid) ?? [];
    urns.push(urn);
    members.set(trustUid, urns);
  }
  return members;
}

function about({ trustUid, urn }: { trustUid: number; urn: number }) {
  return { trustUid, urn };
}

function byPair(stays: readonly MembershipFacts[]): Map<string, MembershipFacts> {
  return new Map(stays.map(stay => [pairOf(stay), stay]));
}

function pairOf({ trustUid, urn }: MembershipFacts): string {
  return `${trustUid} ${urn}`;
}
