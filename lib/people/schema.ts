import { z } from "zod";
import { TRUST_ROLES } from "../access";
import { requiredText } from "../forms";

const person = {
  name: requiredText(120, "Give the person's name"),
  email: z
    .email({ error: "Give an email address in the form name@example.sch.uk" })
    .max(254)
    .transform(value => value.normalize("NFKC").toLowerCase()),
};

/** A person and their place in a trust; `confirmedBy` says how it was made sure who they are. */
export const trustAppointment = z.strictObject({
  ...person,
  trustUid: z.int().positive(),
  role: z.enum(TRUST_ROLES),
  /** The academy of a principal or a local chair; the register's own number of it. */
  urn: z.int().positive().optional(),
  /** The last day of the term, where it has one. */
  untilDate: z.date().optional(),
  confirmedBy: requiredText(500, "Say how it was confirmed who this person is"),
});

export const regionAppointment = z.strictObject({ ...person, regionSlug: z.string().max(80) });

export const administrator = z.strictObject(person);

export type NewTrustAppointment = z.output<typeof trustAppointment>;
export type NewRegionAppointment = z.output<typeof regionAppointment>;
export type NewAdministrator = z.output<typeof administrator>;
