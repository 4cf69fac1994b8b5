import { notFound } from "next/navigation";
import type { Words } from "@/lib/access";
import type { FormState } from "@/lib/forms";
import { type No, sayLast, sayNo } from "@/lib/people/appointments/rules";

type Reason = No | "hidden" | "over" | "last";

/** What a form of an appointment is answered when a rule says no. */
export function turnedDown(
  reason: Reason,
  verb: "suspend" | "end" | "term",
  words: Words,
  values: FormState["values"] = {},
): FormState {
  if (reason === "hidden") return notFound();
  if (reason === "over") {
    return { code: "state", problem: "This appointment has ended already.", values };
  }
  if (reason === "last") return { code: "state", problem: sayLast(words), values };
  return { code: "forbidden", problem: sayNo(reason, verb), values };
}
