"use server";

import { notFound, redirect } from "next/navigation";
import { requirePermission, trustPlace, wordsHere } from "@/lib/access/gates";
import { remindParticipants } from "@/lib/assessments/asking/commands";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { bodyIn } from "@/lib/assessments/meeting/schema";
import type { FormState } from "@/lib/forms";

/** Writes to whoever has not finished. */
export async function remindAction(
  at: { readonly uid: string; readonly cycle: string },
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const grant = await requirePermission(trustPlace(at?.uid), "meeting:plan");
  if (grant === null) {
    const { clerk } = await wordsHere(trustPlace(at.uid));
    return { code: "forbidden", problem: `The chair or the ${clerk} reminds people.` };
  }
  const committeeId = bodyIn(form.get("body"));
  if (committeeId === undefined || !isCycle(at.cycle)) return notFound();

  const answer = await remindParticipants(grant, at.cycle, committeeId);
  if (answer.ok)
    return redirect(`/trusts/${at.uid}/${at.cycle}/meeting?reminded=${answer.value.reminded}`);
  if (answer.reason === "hidden") return notFound();
  const problem =
    "Everybody who has not finished was written to within the last day. Wait until tomorrow.";
  return { code: "state", problem };
}
