import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import {
  type AcademyScope,
  type MailScope,
  type PlatformScope,
  type ReaderScope,
  type RegionScope,
  runtime,
  type TrustScope,
  type ViewScope,
} from "../db";
import { thisMoment, whoIsHere } from "./here";
import { thisPage, toProveAgain, toSecondFactor, toSignIn } from "./onward";
import type { Grant, Permission } from "./permissions";
import type { Person, Place } from "./person";
import { academyPlace, approvedPlace, regionPlace, trustPlace, viewsPlace } from "./places";
import { hasProvedEnough, hasProvedLately } from "./proof";
import { grantFor, type JoinGrant, joinGrant, mailGrant, scopeFor } from "./scopes";
import { noteDenial } from "./sessions";
import type { Answer, Visit, Why } from "./visit";
import { wordsAt } from "./words";

export { scopesOf, thisDevice, thisMoment, whoIsHere, wordsHere } from "./here";
export { academyPlace, approvedPlace, regionPlace, trustPlace, viewsPlace } from "./places";
export type { Answer, Visit, Why } from "./visit";

/** The gate of pages that anybody may open. @returns who is here, or null. */
export async function anyone(): Promise<Person | null> {
  return whoIsHere();
}

/** The gate of an invitation's link: whoever is here, or the account that a newcomer would get. */
export async function requireJoiner(): Promise<{ person: Person | null; grant: JoinGrant }> {
  const person = await anyone();
  return { person, grant: joinGrant(person?.userId ?? randomUUID(), await thisMoment()) };
}

/** The gate of the demo's outbox: letters that would open accounts anywhere else. */
export async function requireDemo(): Promise<{ person: Person | null; scope: MailScope }> {
  const person = await anyone();
  return runtime().demo ? { person, scope: mailGrant() } : notFound();
}

/** The gate of pages for whoever is signed in. */
export async function requirePerson(): Promise<Person> {
  return (await whoIsHere()) ?? toSignIn();
}

/**
 * The gate of pages that somebody opens only if they have proved lately who they are: whoever has not
 * is asked for their password or a code, and led back here.
 */
export async function requireRecentProof(): Promise<Person> {
  const person = await requirePerson();
  return hasProvedLately(person) ? person : toProveAgain();
}

/**
 * The gate of actions that ask the same: null where it is too long ago (the action answers
 * `prove-again`, see app/_shell/prove-again).
 */
export async function askRecentProof(): Promise<Person | null> {
  const person = await requirePerson();
  return hasProvedLately(person) ? person : null;
}

export async function requireTrust(uid: string): Promise<Visit<TrustScope>> {
  return enter(trustPlace(uid)) as Promise<Visit<TrustScope>>;
}

/**
 * The gate of the pages of whoever reads what a trust approves, or reviews some of it. What they open
 * is written down, so reading takes a grant: of all that is approved, or of what was given.
 */
export async function requireReader(uid: string): Promise<Visit<ReaderScope>> {
  return enter(approvedPlace(uid)) as Promise<Visit<ReaderScope>>;
}

/** The gate of the pages of private views: of whoever may be asked for one in that trust. */
export async function requireViews(uid: string): Promise<Visit<ViewScope>> {
  return enter(viewsPlace(uid)) as Promise<Visit<ViewScope>>;
}

/** The gate of an academy's own pages: of its principal, and of whoever chairs its local body. */
export async function requireAcademy(uid: string, urn: string): Promise<Visit<AcademyScope>> {
  return enter(academyPlace(uid, urn)) as Promise<Visit<AcademyScope>>;
}

export async function requireRegion(slug: string): Promise<Visit<RegionScope>> {
  return enter(regionPlace(slug)) as Promise<Visit<RegionScope>>;
}

export async function requireAdmin(): Promise<Visit<PlatformScope>> {
  return enter("platform") as Promise<Visit<PlatformScope>>;
}

/**
 * The gate of actions: the proven permission, or null where the person may be there but not do that
 * (the action answers `forbidden`). Whoever has no place there is told nothing: not found.
 */
export async function requirePermission<P extends Permission>(
  place: Place | null,
  permission: P,
): Promise<Grant<P> | null> {
  const answer = await askPermission(place, permission);
  if (answer.ok) return answer.value;
  if (answer.why === "signed-out") return toSignIn();
  return answer.why === "hidden" ? notFound() : null;
}

/** The same of whoever must have proved lately who they are; else `prove-again`. */
export async function requireProved<P extends Permission>(
  place: Place | null,
  permission: P,
): Promise<Grant<P> | "prove-again" | null> {
  const answer = await askProved(place, permission);
  if (answer.ok) return answer.value;
  if (answer.why === "signed-out") return toSignIn();
  if (answer.why === "hidden") return notFound();
  return answer.why === "prove-again" ? answer.why : null;
}

/** The gate of pages whose opening is itself written down: the grant, or not found. */
export async function requireRegionGrant(
  slug: string,
  permission: "share:read",
): Promise<Grant<"share:read">> {
  const place = regionPlace(slug);
  const grant = await requirePermission(place, permission);
  if (grant !== null) return grant;
  const person = await requirePerson();
  const isHere = place !== null && scopeFor(person, place, await thisMoment()) !== null;
  return isHere && !hasProvedEnough(person, place) ? toSecondFactor() : notFound();
}

/** The gate of route handlers, which answer with a status. */
export async function askPermission<P extends Permission>(
  place: Place | null,
  permission: P,
): Promise<Answer<Grant<P>>> {
  return ask(await whoIsHere(), place, permission);
}

/**
 * The same of whoever must have proved lately who they are. Nothing is kept between two gates of an
 * action: a second one would read the person anew.
 */
export async function askProved<P extends Permission>(
  place: Place | null,
  permission: P,
): Promise<Answer<Grant<P>, Why | "prove-again">> {
  const person = await whoIsHere();
  const answer = await ask(person, place, permission);
  const isLate = person !== null && !hasProvedLately(person);
  return answer.ok && isLate ? { ok: false, why: "prove-again" } : answer;
}

async function ask<P extends Permission>(
  person: Person | null,
  place: Place | null,
  permission: P,
): Promise<Answer<Grant<P>>> {
  if (person === null) return { ok: false, why: "signed-out" };
  const moment = await thisMoment();
  const scope = place === null ? null : scopeFor(person, place, moment);
  const grant = place === null ? null : grantFor(person, place, permission, moment);
  const isProved = place !== null && hasProvedEnough(person, place);
  if (grant !== null && isProved) return { ok: true, value: grant };
  const lacks = grant === null ? "" : " without a second factor";
  await noteDenial(person.userId, `${permission} at ${await thisPage()}${lacks}`, moment, scope);
  return { ok: false, why: scope === null ? "hidden" : "forbidden" };
}

/** For a page or action that finds nothing it may show behind its gate: leaves a line, shows not found. */
export async function nothingHere(person: Person): Promise<never> {
  const [page, moment] = [await thisPage(), await thisMoment()];
  const place = trustPlace(/^\/trusts\/([^/]+)/.exec(page)?.[1]);
  const scope = place && scopeFor(person, place, moment);
  await noteDenial(person.userId, `nothing to show at ${page}`, moment, scope);
  return notFound();
}

async function enter(place: Place | null): Promise<Visit<unknown>> {
  const person = await requirePerson();
  const moment = await thisMoment();
  const scope = place === null ? null : scopeFor(person, place, moment);
  if (place === null || scope === null) return nothingHere(person);
  if (!hasProvedEnough(person, place)) return toSecondFactor();
  const grant = <P extends Permission>(permission: P) =>
    grantFor(person, place, permission, moment);
  const may = (permission: Permission) => grant(permission) !== null;
  return { person, scope, words: wordsAt(person, place), may, grant };
}
