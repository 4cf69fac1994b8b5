import { sayDay } from "@/lib/forms";
import type { PersonLine } from "@/lib/people/appointments/queries";

type Term = Pick<PersonLine, "standing" | "fromDate" | "untilDate">;

/** The same, and that an administrator keeps them from signing in at all. */
export function sayHeld(line: Term & Pick<PersonLine, "accountSuspended">): string {
  const term = sayTerm(line);
  return line.accountSuspended ? `${term}. An administrator has suspended their account` : term;
}

/** From when until when somebody holds a place, in a few words; empty where there is no end. */
export function sayTerm({ standing, fromDate, untilDate }: Term): string {
  if (standing === "ended") return untilDate === null ? "Ended" : `Ended ${sayDay(untilDate)}`;
  const term = untilDate === null ? "" : `until ${sayDay(untilDate)}`;
  if (standing === "suspended") return term === "" ? "Suspended" : `Suspended; ${term}`;
  const from = standing === "to come" ? `from ${sayDay(fromDate)}` : "";
  const words = [from, term].filter(part => part !== "").join(" ");
  return words === "" ? "No end set" : words.charAt(0).toUpperCase() + words.slice(1);
}
