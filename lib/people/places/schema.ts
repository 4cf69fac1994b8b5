import { z } from "zod";
import { TRUST_ROLES, type TrustRole } from "../../access";
import { text } from "../../forms";
import { ACADEMY_ROLES, COMMITTEE_MAX } from "../appointments/rules";

export const leaveForm = z.object({ committee: z.uuid() });

/** A further place of somebody: a role, or a committee beside the role they have. */
export const ON_A_COMMITTEE = "committee";
export const placeForm = z.object({
  place: z.enum([...TRUST_ROLES, ON_A_COMMITTEE], { error: "Say what they are to be as well" }),
  academy: text(12),
  committee: text(40),
  newCommittee: text(COMMITTEE_MAX),
});

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
