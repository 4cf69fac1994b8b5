import { z } from "zod";
import { text } from "../../forms";
import { ifMatch } from "../rating/schema";
import { ALSO_MAX } from "./rules";

const BEFORE = "present-";
const MOST = 500;

/** The field of one person's tick. */
export const tickOf = (userId: string) => `${BEFORE}${userId}`;

/** Whom a form names, ticked or not by what it says. */
export function tickedIn(names: Iterable<string>): string[] {
  return [...names]
    .filter(name => name.startsWith(BEFORE))
    .map(name => name.slice(BEFORE.length))
    .filter(id => z.uuid().safeParse(id).success)
    .slice(0, MOST);
}

/** The form of who was present: a tick for each, and whoever has no account here. */
export function presenceForm(people: readonly string[]) {
  return z.object({
    ...Object.fromEntries(people.map(id => [tickOf(id), z.literal("yes")])),
    alsoPresent: text(ALSO_MAX, "Who else was present can be up to 1,000 characters"),
    version: ifMatch,
  });
}
