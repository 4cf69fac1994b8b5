import type { PlatformScope, Proven, ReaderScope, RegionScope, Scope, TrustScope } from "../db";

/** The roles a person can hold in a trust, as stored. Labels are in roles.ts. */
export const TRUST_ROLES = [
  "chair",
  "viceChair",
  "trustee",
  "clerk",
  "chiefExecutive",
  "centralTeam",
  "reader",
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
  "trust:settings": TrustScope;
  "people:invite": TrustScope;
  "approved:read": ReaderScope;
  "share:read": RegionScope;
  "register:load": PlatformScope;
  "wording:load": PlatformScope;
  "people:appoint": PlatformScope;
}

export type Permission = keyof Places;
export type ScopeOf<P extends Permission> = Places[P];
/** A proven permission: no grant, no call. */
export type Grant<P extends Permission> = Proven<ScopeOf<P> & Scope, P>;

const BOARD = ["assessment:read"] as const;
const RECORDS = [
  ...BOARD,
  "assessment:open",
  "rating:record",
  "trust:settings",
  "people:invite",
] as const;
const PRESIDES = [
  ...RECORDS,
  "assessment:approve",
  "assessment:reopen",
  "assessment:revisit",
  "assessment:share",
] as const;

/** Role → permissions. A vice-chair acts in the chair's absence, so holds the same. */
export const PERMISSIONS = {
  chair: PRESIDES,
  viceChair: PRESIDES,
  clerk: RECORDS,
  trustee: BOARD,
  chiefExecutive: BOARD,
  centralTeam: BOARD,
  reader: ["approved:read"],
  rscTeam: ["share:read"],
  administrator: ["register:load", "wording:load", "people:appoint"],
} as const satisfies Record<Role, readonly Permission[]>;

export function roleMay(role: Role, permission: Permission): boolean {
  return (PERMISSIONS[role] as readonly Permission[]).includes(permission);
}
