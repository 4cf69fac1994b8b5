import { z } from "zod";
import { requiredText, text } from "../../forms";
import { FIRST_ROLES } from "../invitations/rules";

/** A trust's first person, and how it was made sure who they are. */
export const firstPersonForm = z.object({
  trust: z
    .string()
    .trim()
    .regex(/^[1-9]\d{0,8}$/, { error: "Enter the trust’s number in the register, as in 2053" })
    .transform(Number),
  name: text(120),
  email: z
    .string()
    .trim()
    .pipe(z.email({ error: "Enter an email address, as in name@example.org" }).max(254))
    .transform(value => value.normalize("NFKC").toLowerCase()),
  role: z.enum(FIRST_ROLES, { error: "Choose what they are invited as" }),
  confirmedBy: requiredText(500, "Say how you made sure who this person is"),
});

export type FirstPerson = z.output<typeof firstPersonForm>;
