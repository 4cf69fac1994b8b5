import { z } from "zod";
import { text, tickFields } from "../../forms";
import { ifMatch } from "../rating/schema";
import { ALSO_MAX } from "./rules";

/** The form of who was present: a tick for each, and whoever has no account here. */
export function presenceForm(people: readonly string[]) {
  return z.object({
    ...tickFields(people),
    alsoPresent: text(ALSO_MAX, "Who else was present can be up to 1,000 characters"),
    version: ifMatch,
  });
}
