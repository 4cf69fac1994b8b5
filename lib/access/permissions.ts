import type {
  AcademyScope,
  PlatformScope,
  Proven,
  ReaderScope,
  RegionScope,
  Scope,
  TrustScope,
  ViewScope,
} from "../db";

/** The roles a person can hold in a trust, as stored. Labels are in roles.ts. */
export const TRUST_ROLES = [
  "chair",
  "viceChair",
  "trustee",
  "clerk",
  "chiefExecutive",
  "centralTeam",
  "principal",
  "localChair",
  "coopted",
  "reader",
  "reviewer",
] as const;
export type TrustRole = (typeof TRUST_ROLES)[number];
export type Role = TrustRole | "rscTeam" | "administrator";

/** Where each permission is exercised: what its grant is made of. */
interface Places {
  "assessment:read": TrustScope;
  "assessment:open": TrustScope;
  "rating:record": TrustScope;
  "assessment:approve": TrustScope;
  "assessment:reopen": TrustScope;
  "assessment:revisit": TrustScope;
  "assessment:share": TrustScope;
  "evidence:prepare": TrustScope;
  "evidence:open": TrustScope;
  "share:follow": TrustScope;
  "meeting:plan": TrustScope;
  "views:show": TrustScope;
  "view:give": ViewScope;
  "view:enter": TrustScope;
  "record:find": TrustScope;
  "record:hold": TrustScope;
  "view:differ": TrustScope;
  "trust:settings": TrustScope;
  "trail:read": TrustScope;
  "people:manage": TrustScope;
  "people:remove": TrustScope;
  "people:invite": TrustScope;
  /** All of the trust's, and not only one's own. */
  "nextStep:read": TrustScope;
  "nextStep:set": TrustScope;
  /** Of one's own: a trust's people in the trust, a principal or a local chair where they read. */
  "nextStep:review": TrustScope | ReaderScope;
  /** Opens the cycle for academies, reminds them and sends a view back. */
  "academy:open": TrustScope;
  /** Reads what academies have sent. */
  "academy:read": TrustScope;
  /** Says what cluster an academy is in and whether its first year counts; opens the matrix to heads. */
  "academy:arrange": TrustScope;
  /** How the steps are lived in one's own academy. */
  "academy:answer": AcademyScope;
  "academy:send": AcademyScope;
  /** Help that one academy of the trust gives another. */
  "support:read": TrustScope;
  "support:arrange": TrustScope;
  /** What help changed, as the academy that received it says it. */
  "support:say": AcademyScope;
  "approved:read": ReaderScope;
  "review:ask": TrustScope;
  "review:answer": TrustScope;
  "review:read": ReaderScope;
  "review:give": ReaderScope;
  "share:read": RegionScope;
  "share:comment": RegionScope;
  "trust:follow": RegionScope;
  "register:load": PlatformScope;
  "wording:load": PlatformScope;
  "people:appoint": PlatformScope;
  "account:suspend": PlatformScope;
  "audit:read": PlatformScope;
}

export type Permission = keyof Places;
export type ScopeOf<P extends Permission> = Places[P];
/** A proven permission: no grant, no call. */
export type Grant<P extends Permission> = Proven<ScopeOf<P> & Scope, P>;

const BOARD = ["assessment:read", "academy:read", "support:read"] as const;
/** Whoever asks the academies, and arranges them. */
const ASKS_ACADEMIES = ["academy:open", "academy:arrange", "support:arrange"] as const;
/** Whoever speaks for an academy. */
const OF_ACADEMY = ["academy:answer", "academy:send", "support:say"] as const;
/** Whoever gathers what shows the statements, before anyone rates. */
const PREPARES = ["evidence:prepare"] as const;
/** Whoever sees who opened what was shared. */
const FOLLOWS = ["share:follow"] as const;
/** Whoever may own next steps says what came of them. */
const TAKES_UP = ["nextStep:review"] as const;
const READS_STEPS = [...TAKES_UP, "nextStep:read"] as const;
const SETS_STEPS = [...READS_STEPS, "nextStep:set"] as const;
const RECORDS = [
  ...BOARD,
  ...FOLLOWS,
  ...PREPARES,
  ...SETS_STEPS,
  ...ASKS_ACADEMIES,
  "assessment:open",
  "rating:record",
  "meeting:plan",
  "view:enter",
  "record:hold",
  "view:differ",
  "trust:settings",
  "people:invite",
  "review:answer",
] as const;
/** Whoever rates. The clerk has no view of their own. */
const RATES = ["view:give"] as const;
const PEOPLE = ["people:manage", "people:remove"] as const;
const PRESIDES = [
  ...RECORDS,
  ...RATES,
  ...PEOPLE,
  "views:show",
  "assessment:approve",
  "assessment:reopen",
  "assessment:revisit",
  "assessment:share",
  "evidence:open",
  "review:ask",
  "trail:read",
] as const;

/**
 * Role → permissions. A vice-chair acts in the chair's absence, so holds the same. Whom somebody who
 * removes people may remove is a table of its own (lib/people/appointments/rules.ts).
 */
export const PERMISSIONS = {
  chair: PRESIDES,
  viceChair: PRESIDES,
  clerk: [...RECORDS, ...PEOPLE, "record:find"],
  trustee: [...BOARD, ...FOLLOWS, ...READS_STEPS, ...RATES, "view:differ"],
  chiefExecutive: [
    ...[...BOARD, ...FOLLOWS, ...PREPARES, ...SETS_STEPS, ...RATES, ...ASKS_ACADEMIES],
    ...(["people:remove", "trail:read"] as const),
  ],
  centralTeam: [...BOARD, ...PREPARES, ...TAKES_UP],
  principal: ["approved:read", ...TAKES_UP, ...OF_ACADEMY],
  localChair: ["approved:read", ...TAKES_UP, ...OF_ACADEMY],
  coopted: ["approved:read", ...RATES],
  reader: ["approved:read"],
  // Of what is given to them, while it is.
  reviewer: ["review:read", "review:give"],
  rscTeam: ["share:read", "share:comment", "trust:follow"],
  administrator: [
    "register:load",
    "wording:load",
    "people:appoint",
    "account:suspend",
    "audit:read",
  ],
} as const satisfies Record<Role, readonly Permission[]>;

export function roleMay(role: Role, permission: Permission): boolean {
  return (PERMISSIONS[role] as readonly Permission[]).includes(permission);
}

/** The roles that a permission belongs to, in the order of the table. */
export function rolesWith(permission: Permission): readonly TrustRole[] {
  return TRUST_ROLES.filter(role => roleMay(role, permission));
}
