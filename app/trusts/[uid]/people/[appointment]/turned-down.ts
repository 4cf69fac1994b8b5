import { notFound } from "next/navigation";
import { trustPlace, wordsHere } from "@/lib/access/gates";
import type { FormState } from "@/lib/forms";
import { type No, sayLast, sayNo } from "@/lib/people/appointments/rules";

type Reason = No | "hidden" | "over" | "last";

/** What a form of an appointment is answered when a rule says no. */
export async function turnedDown(
  reason: Reason,
  verb: "suspend" | "end" | "term",
  uid: string,
  values: FormState["values"] = {},
): Promise<FormState> {
  if (reason === "hidden") return notFound();
  if (reason === "over") {
    return { code: "state", problem: "This appointment has ended already.", values };
  }
  if (reason === "last") {
    return { code: "state", problem: sayLast(await wordsHere(trustPlace(uid))), values };
  }
  return { code: "forbidden", problem: sayNo(reason, verb), values };
}
