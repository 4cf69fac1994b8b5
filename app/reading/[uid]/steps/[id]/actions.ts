"use server";

import { recordReview } from "@/app/_shell/steps/record-review";
import type { StepAt } from "@/app/_shell/steps/whole-step";
import { approvedPlace, askPermission } from "@/lib/access/gates";
import type { FormState } from "@/lib/forms";

/** Records what somebody of an academy says came of their next step. */
export async function reviewOwnStepAction(
  at: StepAt,
  version: number,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(approvedPlace(at?.uid), "nextStep:review");
  return recordReview(asked, { steps: `/reading/${at?.uid}/steps`, id: at?.id, version }, form);
}
