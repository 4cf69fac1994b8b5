import { grantFor, type Permission, type Person, type Place } from "@/lib/access";
import { REGION_PEOPLE, TRUST_PEOPLE } from "./demo-people";

/** The grant of a trust's chair, or of its clerk where it has one. */
export function may<P extends Permission>(
  role: "chair" | "clerk",
  trustUid: number,
  permission: P,
  now: Date,
) {
  const people = TRUST_PEOPLE.filter(who => who.trustUid === trustUid);
  const who = people.find(one => one.role === role) ?? people.find(one => one.role === "chair");
  if (who === undefined) throw new Error(`The demo has no chair for ${trustUid}`);
  const held = { body: "trust" as const, trustUid, name: "", role: who.role };
  return granted({ ...who, appointments: [held] }, { trustUid }, permission, now);
}

/** The grant of a trust's reader, of whom there is one or none. */
export function readerOf(trustUid: number, now: Date) {
  const who = TRUST_PEOPLE.find(one => one.trustUid === trustUid && one.role === "reader");
  if (who === undefined) return null;
  const held = { body: "trust" as const, trustUid, name: "", role: who.role };
  const place = { approvedOf: trustUid };
  return granted({ ...who, appointments: [held] }, place, "approved:read", now);
}

export function ofRegion(regionSlug: string, now: Date) {
  const who = REGION_PEOPLE.find(one => one.regionSlug === regionSlug);
  if (who === undefined) throw new Error(`The demo has no RSC team for ${regionSlug}`);
  const held = { body: "region" as const, regionSlug, name: "" };
  return granted({ ...who, appointments: [held] }, { regionSlug }, "share:read", now);
}

export function granted<P extends Permission>(
  who: { readonly id: string; readonly name: string } & Pick<Person, "appointments">,
  place: Place,
  permission: P,
  now: Date,
) {
  const person: Person = { userId: who.id, name: who.name, appointments: who.appointments };
  const grant = grantFor(person, place, permission, { now, requestId: null });
  if (grant === null) throw new Error(`${who.name} may not ${permission}`);
  return grant;
}

export function must(answer: { readonly ok: boolean; readonly reason?: string }): void {
  if (!answer.ok) throw new Error(`The demo was refused: ${answer.reason}`);
}

export function dayOfMeeting(at: Date): Date {
  return new Date(at.toISOString().slice(0, 10));
}
