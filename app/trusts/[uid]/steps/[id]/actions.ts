"use server";

import { recordReview } from "@/app/_shell/steps/record-review";
import type { StepAt } from "@/app/_shell/steps/whole-step";
import { askPermission, trustPlace } from "@/lib/access/gates";
import type { FormState } from "@/lib/forms";

/** Records what came of one's own next step. */
export async function reviewStepAction(
  at: StepAt,
  version: number,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(trustPlace(at?.uid), "nextStep:review");
  return recordReview(asked, { steps: `/trusts/${at?.uid}/steps`, id: at?.id, version }, form);
}
