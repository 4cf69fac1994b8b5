import { z } from "zod";
import { text } from "../../forms";
import { ifMatch } from "../rating/schema";
import { ALSO_MAX } from "./rules";

/** Whom the page offers to tick, as it bound them. */
export const offered = z.array(z.uuid()).max(500);

/** The field of one person's tick. */
export const tickOf = (userId: string) => `present-${userId}`;

/** The form of who was present: a tick for each who is offered, and whoever has no account here. */
export function presenceForm(people: readonly string[]) {
  return z.object({
    ...Object.fromEntries(people.map(id => [tickOf(id), z.literal("yes").optional()])),
    alsoPresent: text(ALSO_MAX, "Who else was present can be up to 1,000 characters"),
    version: ifMatch,
  });
}
