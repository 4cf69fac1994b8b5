import type { TrustRole } from "@/lib/access";
import { cycleAt } from "@/lib/assessments/cycle/rules";

/**
 * The world the authorization matrix is asked in. Three trusts have one self-assessment in each state,
 * one state a cycle; every text names the trust, the state and the field it belongs to, so that a word
 * in the wrong place tells where it came from.
 */
export const OWN = 9100001;
/** Another trust of the same region. */
export const NEIGHBOUR = 9100002;
/** A trust of another region. */
export const FAR = 9100003;
/** Two more with a draft of this year, to be written in freely. */
export const SPARES = [9100004, 9100005] as const;
/** No trust has this number. */
export const NOWHERE = 9199999;

/** The one load of the world: the administrator's, refused since too many rows were gone. */
export const JOB = "80000000-0000-4000-8000-000000000001";

/** Of each trust: support that an academy of it receives, and agreed. The one that is proposed has the id above. */
export const AGREED_SUPPORT = "80000000-0000-4000-8000-000000000003";

/** Of each trust's academy: evidence of its own, which shows nothing yet. */
export const OWN_PIECE = "80000000-0000-4000-8000-000000000004";

/** Another academy of a trust, which helps the one that is asked for. */
export const helperOf = (trustUid: number) => academyOf(trustUid) + 5;

/** Somebody of each trust whom the chair, the clerk and the CEO may all remove: of its central team. */
export const appointmentOf = (trustUid: number) => `90000000-0000-4000-8000-00000${trustUid}`;
/** Its trustee, who sits on the trust's one committee. */
export const seatOf = (trustUid: number) => `90000000-0000-4000-8001-00000${trustUid}`;
/** The accounts of its chair, its trustee and its CEO, who are asked for their views; its reader's and its reviewer's. */
export const userOf = (trustUid: number, role: FixedRole) =>
  `90000000-0000-4000-800${FIXED_ROLES.indexOf(role) + 3}-00000${trustUid}`;
const FIXED_ROLES = ["chair", "trustee", "ceo", "reader", "reviewer"] as const;
type FixedRole = (typeof FIXED_ROLES)[number];
/** The review that is in its reviewer's hand, of what is approved; and of what is shared, a finished one. */
export const reviewOf = (state: State) =>
  state === "shared" ? "80000000-0000-4000-8000-000000000002" : JOB;
export const committeeOf = (trustUid: number) => `90000000-0000-4000-8002-00000${trustUid}`;

export const HERE = "south-west-england";
export const THERE = "lancashire-and-west-yorkshire";

export const REGION_OF: ReadonlyMap<number, string> = new Map([
  [OWN, HERE],
  [NEIGHBOUR, HERE],
  [FAR, THERE],
  ...SPARES.map(uid => [uid, THERE] as const),
]);

/** The neighbour shares its levels and reasons only. */
export const SHARES_EVIDENCE: ReadonlySet<number> = new Set([OWN, FAR]);

/** The one academy of each trust. */
export function academyOf(trustUid: number): number {
  return 9_200_000 + Math.max(0, [...REGION_OF.keys()].indexOf(trustUid));
}

export const STATES = ["unopened", "draft", "approved", "shared", "withdrawn"] as const;
export type State = (typeof STATES)[number];

/** Years ago, of each state's cycle. Our own trust has not opened this year's; the others have. */
const AGE = {
  own: { unopened: 0, draft: 1, approved: 2, shared: 3, withdrawn: 4 },
  others: { draft: 0, approved: 1, shared: 2, withdrawn: 3, unopened: 4 },
} as const satisfies Record<string, Record<State, number>>;

/** A moment in the cycle in which a trust's self-assessment is in that state. */
export function momentOf(trustUid: number, state: State): Date {
  const age = AGE[trustUid === OWN ? "own" : "others"][state];
  if (age === 0) return new Date();
  const begun = Number(cycleAt(new Date()).slice(0, 4));
  return new Date(Date.UTC(begun - age, 9, 15, 10));
}

/** The cycle, as addresses name it, in which a trust's self-assessment is in that state. */
export function cycleOf(trustUid: number, state: State): string {
  return cycleAt(momentOf(trustUid, state));
}

/** The state of a trust's self-assessment of this year. */
export function stateNow(trustUid: number): State {
  return trustUid === OWN ? "unopened" : "draft";
}

/** A text that says where it belongs. */
export function canary(trustUid: number, state: State, field: string): string {
  return `CANARY-${trustUid}-${state}-${field}`;
}

export type Held =
  | {
      readonly trustUid: number;
      readonly role: TrustRole;
      /** The academy that a principal leads. */
      readonly urn?: number;
    }
  | { readonly regionSlug: string }
  | { readonly platform: true };

export interface Somebody {
  /** Who they are, in a test's title. */
  readonly who: string;
  readonly email: string;
  readonly name: string;
  /** What they hold now. */
  readonly holds: readonly Held[];
  /** What they held, and what became of it. */
  readonly held?: { readonly as: Held; readonly until: "over" | "suspended" | "removed" };
}

export const PASSWORD = "a password for the matrix";

const ROLES = {
  chair: "chair",
  viceChair: "vice-chair",
  clerk: "clerk",
  trustee: "trustee",
  chiefExecutive: "CEO",
  centralTeam: "central team",
  principal: "principal",
  localChair: "local chair",
  coopted: "co-opted",
  reader: "reader",
  reviewer: "reviewer",
} as const satisfies Record<TrustRole, string>;

function somebody(who: string, of: string, holds: readonly Held[]): Somebody {
  const slug = `${of}-${who.replaceAll(/[^A-Za-z]+/g, "-").toLowerCase()}`;
  return { who, email: `canary-${slug}@matrix.example`, name: `CANARY-${slug}-name`, holds };
}

function boardOf(trustUid: number, whose: string): Somebody[] {
  return Object.entries(ROLES).map(([role, word]) =>
    somebody(`${whose}${word}`, String(trustUid), [
      {
        ...{ trustUid, role: role as TrustRole },
        ...(role === "principal" && { urn: academyOf(trustUid) }),
      },
    ]),
  );
}

const wasChair: Held = { trustUid: OWN, role: "chair" };

export const PEOPLE: readonly Somebody[] = [
  ...boardOf(OWN, ""),
  ...boardOf(NEIGHBOUR, "neighbour’s "),
  ...boardOf(FAR, "far trust’s "),
  ...SPARES.map((uid, index) =>
    somebody(`chair of spare trust ${index + 1}`, String(uid), [{ trustUid: uid, role: "chair" }]),
  ),
  somebody("trustee here who chairs the neighbour", String(NEIGHBOUR), [
    { trustUid: OWN, role: "trustee" },
    { trustUid: NEIGHBOUR, role: "chair" },
  ]),
  somebody("reader of spare trust", String(SPARES[0]), [{ trustUid: SPARES[0], role: "reader" }]),
  somebody("reader who is a trustee too", String(OWN), [
    { trustUid: OWN, role: "reader" },
    { trustUid: OWN, role: "trustee" },
  ]),
  somebody("RSC team", HERE, [{ regionSlug: HERE }]),
  somebody("other RSC team", THERE, [{ regionSlug: THERE }]),
  somebody("administrator", "platform", [{ platform: true }]),
  {
    ...somebody("person without an appointment", "none", []),
    held: { as: { regionSlug: HERE }, until: "removed" },
  },
  {
    ...somebody("chair whose term is over", String(OWN), []),
    held: { as: wasChair, until: "over" },
  },
  {
    ...somebody("chair whose appointment is suspended", String(OWN), []),
    held: { as: wasChair, until: "suspended" },
  },
  somebody("chair whose account is suspended", String(OWN), [wasChair]),
];

export function person(who: string): Somebody {
  const found = PEOPLE.find(one => one.who === who);
  if (found === undefined) throw new Error(`Nobody in the world is the ${who}`);
  return found;
}

/** Cookies that are nobody's: none at all, one that was signed out, one that lay idle too long. */
export const NOBODY = ["no cookie", "signed-out cookie", "idle cookie"] as const;
