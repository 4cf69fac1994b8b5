import {
  type AcademyScope,
  type MailScope,
  type PlatformScope,
  type Proven,
  type PublicScope,
  prove,
  type ReaderScope,
  type RegionScope,
  type SignInScope,
  type TrustScope,
  type ViewScope,
  withPermission,
} from "../db";
import { type Grant, type Permission, type Role, roleMay } from "./permissions";
import { type Appointment, isReading, type Person, type Place } from "./person";

/** When and in which request something is done. */
export interface Moment {
  readonly now: Date;
  readonly requestId: string | null;
}

type PlaceScope = TrustScope | ReaderScope | ViewScope | AcademyScope | RegionScope | PlatformScope;

/** Whoever reads what a trust approves and is of its own people too acts in each place by that role. */
function rolesAt(person: Person, place: Place): Role[] {
  return person.appointments.filter(held => isAt(held, place)).map(roleOf);
}

function isAt(held: Appointment, place: Place): boolean {
  if (place === "platform") return held.body === "platform";
  if ("approvedOf" in place) return isReading(held) && held.trustUid === place.approvedOf;
  if ("viewsOf" in place) {
    const isOfTrust = held.body === "trust" && held.trustUid === place.viewsOf;
    return isOfTrust && roleMay(held.role, "view:give");
  }
  if ("academyOf" in place) {
    const isOfTrust = held.body === "trust" && held.trustUid === place.academyOf;
    return isOfTrust && held.urn === place.urn && roleMay(held.role, "academy:answer");
  }
  if ("trustUid" in place) {
    return held.body === "trust" && !isReading(held) && held.trustUid === place.trustUid;
  }
  return held.body === "region" && held.regionSlug === place.regionSlug;
}

function roleOf(held: Appointment): Role {
  if (held.body === "trust") return held.role;
  return held.body === "region" ? "rscTeam" : "administrator";
}

function scopeAs(userId: string | null, role: string, place: Place, moment: Moment): PlaceScope {
  const acting = { userId, role, ...moment };
  if (place === "platform") return prove<PlatformScope>({ kind: "platform", ...acting });
  if ("approvedOf" in place)
    return prove<ReaderScope>({ kind: "reader", ...acting, trustUid: place.approvedOf });
  if ("viewsOf" in place)
    return prove<ViewScope>({ kind: "view", ...acting, trustUid: place.viewsOf });
  if ("academyOf" in place) {
    const { academyOf: trustUid, urn } = place;
    return prove<AcademyScope>({ kind: "academy", ...acting, trustUid, urn });
  }
  if ("trustUid" in place)
    return prove<TrustScope>({ kind: "trust", ...acting, trustUid: place.trustUid });
  return prove<RegionScope>({ kind: "region", ...acting, regionSlug: place.regionSlug });
}

/** What the person may read in a body, or null where they hold no appointment. Needs no request. */
export function scopeFor(
  person: Person,
  place: { trustUid: number },
  moment: Moment,
): TrustScope | null;
export function scopeFor(
  person: Person,
  place: { approvedOf: number },
  moment: Moment,
): ReaderScope | null;
export function scopeFor(
  person: Person,
  place: { viewsOf: number },
  moment: Moment,
): ViewScope | null;
export function scopeFor(
  person: Person,
  place: { academyOf: number; urn: number },
  moment: Moment,
): AcademyScope | null;
export function scopeFor(
  person: Person,
  place: { regionSlug: string },
  moment: Moment,
): RegionScope | null;
export function scopeFor(person: Person, place: Place, moment: Moment): PlaceScope | null;
export function scopeFor(person: Person, place: Place, moment: Moment): PlaceScope | null {
  const [role] = rolesAt(person, place);
  return role === undefined ? null : scopeAs(person.userId, role, place, moment);
}

/** A proven permission, or null where no role of the person in that body has it. Needs no request. */
export function grantFor<P extends Permission>(
  person: Person,
  place: Place,
  permission: P,
  moment: Moment,
): Grant<P> | null {
  // Where views are given nothing else is done, and they are given nowhere else.
  const isOfViews = place !== "platform" && "viewsOf" in place;
  if (isOfViews !== (permission === "view:give")) return null;
  const role = rolesAt(person, place).find(held => roleMay(held, permission));
  return role === undefined ? null : grantAs(person.userId, role, place, permission, moment);
}

/**
 * The operator at the machine, who loads the register and the published wording, and makes the first people by command. Only
 * npm commands call this (the house test holds it).
 */
export function operatorGrant<P extends "register:load" | "wording:load" | "people:appoint">(
  permission: P,
  now = new Date(),
): Grant<P> {
  return grantAs(null, "operator", "platform", permission, { now, requestId: null });
}

/** Nobody in particular, who reads public facts alone: what pages that anybody may open read as. */
export function publicScope(moment: Moment): PublicScope {
  return prove<PublicScope>({ kind: "public", userId: null, role: "public", ...moment });
}

/**
 * Work that goes on in a process of its own, in the name of whoever proved the permission when it
 * began. Only lib/server calls this (the house test holds it).
 */
export function carriedGrant<P extends "register:load">(
  permission: P,
  by: { readonly userId: string; readonly requestId: string | null },
): Grant<P> {
  const moment = { now: new Date(), requestId: by.requestId };
  return grantAs(by.userId, "administrator", "platform", permission, moment);
}

export type JoinGrant = Proven<SignInScope, "invitation:accept">;

/**
 * Whoever opens an invitation: somebody signed in, or the account that a newcomer would get. The
 * database lets this role make no account, password or appointment but those of an invitation that
 * this very person has accepted. A gate makes it (the house test holds it).
 */
export function joinGrant(userId: string, moment: Moment): JoinGrant {
  return withPermission(signInScope(userId, moment), "invitation:accept");
}

export type MailGrant = Proven<MailScope, "mail:send">;

/**
 * What sends the mail: it takes letters out of the outbox and can do nothing else. Only lib/server
 * calls this, and the gate of the demo's outbox (the house test holds it).
 */
export function mailGrant(now = new Date()): MailGrant {
  const acting = { userId: null, role: "mail", requestId: null, now };
  return withPermission(prove<MailScope>({ kind: "mail", ...acting }), "mail:send");
}

/** Finding out who somebody is: what the sign-in pages and every request's first query act as. */
export function signInScope(userId: string | null, moment: Moment): SignInScope {
  return prove<SignInScope>({ kind: "sign-in", userId, role: "sign-in", ...moment });
}

/** The same for writing: what it is for becomes the line of the trail. */
export function signInGrant<P extends string>(
  userId: string | null,
  permission: P,
  moment: Moment,
) {
  return withPermission(signInScope(userId, moment), permission);
}

/** What may be done about a password: by its owner, or by whoever reads its owner's mail. */
export type PasswordVerb = "password:change" | "password:forget" | "password:reset";
export type PasswordGrant = ReturnType<typeof passwordGrant>;

/**
 * For choosing a password anew. What it rests on (the present one, a link, a code) is proved in the
 * same piece of work; only lib/people/passwords calls this.
 */
export function passwordGrant(userId: string | null, verb: PasswordVerb, moment: Moment) {
  return signInGrant(userId, verb, moment);
}

function grantAs<P extends Permission>(
  userId: string | null,
  role: string,
  place: Place,
  permission: P,
  moment: Moment,
): Grant<P> {
  return withPermission(scopeAs(userId, role, place, moment), permission) as unknown as Grant<P>;
}
