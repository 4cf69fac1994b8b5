"use server";

import { redirect } from "next/navigation";
import { requirePermission, trustPlace, wordsHere } from "@/lib/access/gates";
import { openAssessment } from "@/lib/assessments/cycle/commands";
import type { FormState } from "@/lib/forms";

/** Opens this year's self-assessment. */
export async function openAssessmentAction(
  uid: string,
  _: FormState,
  _form: FormData,
): Promise<FormState> {
  const grant = await requirePermission(trustPlace(uid), "assessment:open");
  if (grant === null) {
    const { clerk } = await wordsHere(trustPlace(uid));
    return { code: "forbidden", problem: `Ask the chair or the ${clerk} to open it.` };
  }
  const answer = await openAssessment(grant);
  if (!answer.ok)
    return {
      code: "state",
      problem: "The trust is closed in the public register, so its record is read-only.",
    };
  return redirect(`/trusts/${uid}`);
}
