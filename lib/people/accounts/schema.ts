import { z } from "zod";
import { idIn } from "../../forms";
import { ADMINISTRATOR, type Closing, THE_ACCOUNT, VERBS } from "./rules";

/** Somebody by the whole of their address: there is no list to look through. */
export const findForm = z.object({
  email: z
    .string()
    .trim()
    .pipe(z.email({ error: "Enter an email address, as in name@example.org" }).max(254))
    .transform(value => value.normalize("NFKC").toLowerCase()),
});

/** What an address or a form names, which anybody may write: what of whose account to close or open. */
export function readClosing(of: unknown, place: unknown, verb: unknown): Closing | null {
  const userId = idIn(of);
  const known = place === THE_ACCOUNT || place === ADMINISTRATOR ? place : idIn(place);
  const found = VERBS.find(one => one === verb);
  if (userId === null || known === null || found === undefined) return null;
  // An account does not end: what somebody wrote keeps its author.
  return known === THE_ACCOUNT && found === "end" ? null : { userId, place: known, verb: found };
}
