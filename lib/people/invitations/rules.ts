import type { TrustRole } from "../../access";

/** What somebody can be invited as, in the order a form offers them. */
export const INVITED_AS = [
  "trustee",
  "chair",
  "viceChair",
  "clerk",
  "chiefExecutive",
  "centralTeam",
  "principal",
  "localChair",
  "coopted",
  "reader",
  "reviewer",
] as const satisfies readonly TrustRole[];

const PRESIDES: readonly TrustRole[] = ["chair", "viceChair"];
const ANY: readonly TrustRole[] = INVITED_AS;

/**
 * Whom the holder of a role invites. A clerk makes nobody chair or vice-chair while somebody presides,
 * who could do it; where nobody does, the trust is not locked out.
 */
const INVITES = {
  chair: ANY,
  viceChair: ANY,
  clerk: ANY.filter(role => !PRESIDES.includes(role)),
} as const satisfies Partial<Record<TrustRole, readonly TrustRole[]>>;

/**
 * Whether somebody may invite another to a role of their trust.
 * @param by the role the inviter acts in
 * @param presided whether a chair or vice-chair is in office
 */
export function mayInvite(by: string, role: TrustRole, presided: boolean): boolean {
  const allowed = Object.hasOwn(INVITES, by) ? INVITES[by as keyof typeof INVITES] : [];
  return allowed.includes(role) || (by === "clerk" && !presided && PRESIDES.includes(role));
}

/** As what the administrator invites the first person of a trust: somebody who invites the others. */
export const FIRST_ROLES = ["chair", "clerk"] as const satisfies readonly TrustRole[];

/** Where an invitation's link leads. */
export function invitationPath(token: string): string {
  return `/invitation/${token}`;
}
