import { z } from "zod";
import { requiredText } from "../../forms";

/** Any characters, of which passwordProblem has more to say; nothing longer is even hashed. */
const chosen = z
  .string()
  .min(1, { error: "Choose a password" })
  .max(1024, { error: "Use 128 characters or fewer" });

const email = z
  .email({ error: "Enter an email address in the form name@example.sch.uk" })
  .max(254, { error: "Use 254 characters or fewer" })
  .transform(value => value.normalize("NFKC").toLowerCase());

/** What is asked of somebody who has forgotten their password. */
export const forgottenForm = z.object({ email });

/** What comes with the link of the letter. */
export const byLinkForm = z.object({ token: z.string().max(100), password: chosen });

/** The same for whoever types the code of the letter instead. */
export const byCodeForm = z.object({
  email,
  code: requiredText(40, "Enter the code"),
  password: chosen,
});

export const changeForm = z.object({
  present: z
    .string()
    .min(1, { error: "Enter the password you have now" })
    .max(1024, { error: "That is not your password" }),
  password: chosen,
});

/** What somebody shows who has forgotten their password. */
export type Shown = { readonly token: string } | { readonly email: string; readonly code: string };
