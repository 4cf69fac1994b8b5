import type { TrustRole } from "@/lib/access";
import type { Column } from "./http-grid";
import {
  AGREED_SUPPORT,
  academyOf,
  appointmentOf,
  cycleOf,
  FAR,
  HERE,
  JOB,
  NEIGHBOUR,
  NOBODY,
  NOWHERE,
  OWN,
  OWN_PIECE,
  person,
  REGION_OF,
  reviewOf,
  STATES,
  type State,
  stateNow,
  THERE,
  userOf,
} from "./world";

/** Where something is asked for: a trust in a state, a region, both, or neither. */
export interface Spot {
  readonly trustUid?: number;
  readonly state?: State;
  readonly region?: string;
}

/** Everybody who asks. */
export const ACTORS = [
  ...["chair", "vice-chair", "clerk", "trustee", "CEO", "central team", "reader", "principal"],
  "reviewer",
  "neighbour’s reviewer",
  ...[
    "neighbour’s chair",
    "neighbour’s reader",
    "far trust’s chair",
    "trustee here who chairs the neighbour",
  ],
  ...["RSC team", "other RSC team", "administrator"],
  "person without an appointment",
  "chair whose term is over",
  "chair whose appointment is suspended",
  "chair whose account is suspended",
  ...NOBODY,
];

/** The least and the most that another trust's self-assessment can be open to others. */
const EXTREMES = ["draft", "shared"] as const;

/** Every trust in every state, and one that there is not. */
const ALL: readonly Spot[] = [
  ...[OWN, NEIGHBOUR, FAR].flatMap(trustUid => STATES.map(state => ({ trustUid, state }))),
  { trustUid: NOWHERE, state: "draft" },
];

/**
 * The spots at which somebody asks for an entry point with this address. In full, or, where that is
 * not asked for, without what cannot differ: only the chair asks for other trusts in every state, and
 * whoever is nobody anywhere asks for one trust.
 */
export function spotsFor(who: string, address: string, inFull: boolean): Spot[] {
  const regions = [HERE, THERE];
  if (!address.includes("[uid]")) {
    const slugs = [...regions, "no-such-region"].map(region => ({ region }));
    return address.includes("[slug]") ? slugs : [{}];
  }
  const asked = ALL.filter(spot => inFull || who === "chair" || mayDiffer(who, spot));
  const spots = address.includes("[cycle]") ? asked : asked.filter(isNow);
  if (!address.includes("[slug]")) return spots;
  const isTeam = columnOf(who, {}).startsWith("rsc");
  if (isTeam) return regions.flatMap(region => ALL.map(spot => ({ ...spot, region })));
  return spots.map(spot => ({ ...spot, region: REGION_OF.get(spot.trustUid ?? 0) ?? HERE }));
}

const isNow = ({ trustUid = NOWHERE, state }: Spot) => state === stateNow(trustUid);

function mayDiffer(who: string, { trustUid, state }: Spot): boolean {
  const isExtreme = EXTREMES.some(extreme => extreme === state);
  const column = columnOf(who, {});
  if (column === "out" || column === "susp") return trustUid === OWN && isExtreme;
  if (trustUid === OWN) return true;
  if (column === "none" || column === "admin") return false;
  return (
    isExtreme || person(who).holds.some(held => "trustUid" in held && held.trustUid === trustUid)
  );
}

/** An address with its parts filled in: the row on risk, the first version. */
export function pathOf(
  address: string,
  { trustUid = NOWHERE, state = "draft", region = "" }: Spot,
) {
  return address
    .replace("[slug]", region)
    .replace("[uid]", String(trustUid))
    .replace("[urn]", String(academyOf(trustUid)))
    .replace("[cycle]", cycleOf(trustUid, state))
    .replace("[step]", "risk")
    .replace("[body]", "board")
    .replace("[request]", JOB)
    .replace("[number]", "1")
    .replace("[appointment]", appointmentOf(trustUid))
    .replace("[token]", "none")
    .replace("accounts/[id]", `accounts/${userOf(FAR, "ceo")}`)
    .replace("[place]/[verb]", "account/suspend")
    .replace(/(?<=^\/academies\/.*\/support\/)\[id\]/, AGREED_SUPPORT)
    .replace(/(?<=^\/academies\/.*\/evidence\/)\[id\](?=\/remove)/, OWN_PIECE)
    .replace("[id]", JOB)
    .replace("[review]", reviewOf(state))
    .replace("[question]", JOB)
    .replace("[evidence]", JOB)
    .replace("[provider]", "other");
}

const COLUMN = {
  chair: "chair",
  viceChair: "vice",
  clerk: "clerk",
  trustee: "trustee",
  chiefExecutive: "ceo",
  centralTeam: "central",
  // Whoever reads what is approved gets the same, and so has one column; reviewers one of their own.
  principal: "reader",
  localChair: "reader",
  coopted: "reader",
  reader: "reader",
  reviewer: "reviewer",
} as const satisfies Record<TrustRole, Column>;

/** Whether somebody leads an academy of the trust they ask for: where next steps are asked for, that is another thing. */
export function isPrincipalAt(who: string, { trustUid = OWN }: Spot): boolean {
  if (NOBODY.some(nobody => nobody === who)) return false;
  return person(who).holds.some(
    held => "trustUid" in held && held.trustUid === trustUid && held.role === "principal",
  );
}

/** What somebody is to a spot: the column of the matrix they are asked in. */
export function columnOf(who: string, { trustUid, region }: Spot): Column {
  if (NOBODY.some(nobody => nobody === who)) return "out";
  if (who === "chair whose account is suspended") return "susp";
  const [first, ...others] = person(who).holds;
  if (first === undefined) return "none";
  if ("platform" in first) return "admin";
  if ("regionSlug" in first) {
    const asked = [region, trustUid === undefined ? undefined : (REGION_OF.get(trustUid) ?? "")];
    const places = asked.filter(place => place !== undefined);
    return (places.length > 0 ? places : [HERE]).every(place => place === first.regionSlug)
      ? "rsc"
      : "rsc2";
  }
  const here = [first, ...others].find(
    held => "trustUid" in held && held.trustUid === (trustUid ?? OWN),
  );
  return here !== undefined && "role" in here ? COLUMN[here.role] : "other";
}
