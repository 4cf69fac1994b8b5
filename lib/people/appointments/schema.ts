import { z } from "zod";
import { TRUST_ROLES, type TrustRole } from "../../access";
import { datePart, dayOf, readDay, requiredText, text } from "../../forms";
import { ACADEMY_ROLES, COMMITTEE_MAX, REASON_MAX } from "./rules";

/** Whose appointment an address names; null where it is no such name at all. */
export function appointmentId(value: unknown): string | null {
  const parsed = z.uuid().safeParse(value);
  return parsed.success ? parsed.data.toLowerCase() : null;
}

const lastDay = { "until-day": datePart, "until-month": datePart, "until-year": datePart };

/** A term: its last day, or three empty fields for one without an end. */
export const termForm = z.object(lastDay);

export const endForm = z.object({
  ...lastDay,
  when: z.enum(["now", "later"], { error: "Say from when" }),
  reason: requiredText(REASON_MAX, "Say why the appointment ends"),
});

export const leaveForm = z.object({ committee: z.uuid() });

/** What a form of an end asks for; `lastDay` null is at once. Or the words beside the date. */
export function readEnd(
  form: z.output<typeof endForm>,
  now: Date,
): { readonly lastDay: Date | null; readonly reason: string } | string {
  const { reason } = form;
  if (form.when === "now") return { lastDay: null, reason };
  const lastDay = readLastDay(form, now);
  if (lastDay === null) return "Give the last day";
  return typeof lastDay === "string" ? lastDay : { lastDay, reason };
}

/** A further place of somebody: a role, or a committee beside the role they have. */
export const ON_A_COMMITTEE = "committee";
export const placeForm = z.object({
  place: z.enum([...TRUST_ROLES, ON_A_COMMITTEE], { error: "Say what they are to be as well" }),
  academy: text(12),
  committee: text(40),
  newCommittee: text(COMMITTEE_MAX),
});

/** The last day from a form's three fields; null where all are empty; or the words beside them. */
export function readLastDay(
  form: Readonly<Record<string, unknown>>,
  now: Date,
): Date | null | string {
  const typed = ["day", "month", "year"].map(part => String(form[`until-${part}`] ?? ""));
  const [day = "", month = "", year = ""] = typed;
  if (typed.every(part => part.trim() === "")) return null;
  const found = readDay(day, month, year);
  if (found === null) return "Give the last day as a real day, like 31 8 2028";
  return found < dayOf(now) ? "The last day must be today or later" : found;
}

export type Place =
  | { readonly kind: "role"; readonly role: TrustRole; readonly urn: number | null }
  | { readonly kind: "committee"; readonly name: string }
  | { readonly kind: "coopted"; readonly name: string };

type Read =
  | { readonly ok: true; readonly place: Place }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/** What a form of a further place asks for, or what is missing beside which field. */
export function readPlace(form: z.output<typeof placeForm>): Read {
  const { place, academy, committee, newCommittee } = form;
  if (place === ON_A_COMMITTEE || place === "coopted") {
    const name = newCommittee === "" ? committee : newCommittee;
    if (name === "") return { ok: false, errors: { newCommittee: "Say which committee" } };
    const kind = place === "coopted" ? "coopted" : "committee";
    return { ok: true, place: { kind, name } };
  }
  if (!ACADEMY_ROLES.includes(place)) {
    return { ok: true, place: { kind: "role", role: place, urn: null } };
  }
  const urn = /^\d{1,9}$/.test(academy) ? Number(academy) : null;
  if (urn === null) return { ok: false, errors: { academy: "Say which academy" } };
  return { ok: true, place: { kind: "role", role: place, urn } };
}
