"use server";

import { notFound, redirect } from "next/navigation";
import { turnDown } from "@/app/_shell/turn-down";
import { approvedPlace, askPermission } from "@/lib/access/gates";
import { verdictForm } from "@/lib/assessments/review/schema";
import { recordVerdict } from "@/lib/assessments/reviewing/commands";
import { type FormState, idIn, parseForm } from "@/lib/forms";
import { isCharacteristicKey } from "@/lib/rubric";
import type { ReviewStepParams } from "../find-review";

/** Records what the reviewer says of one row. */
export async function verdictAction(
  at: ReviewStepParams,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(approvedPlace(at?.uid), "review:give");
  if (!asked.ok) return turnDown(asked.why, form, "Whoever was asked for the review says this.");
  const id = idIn(at.review);
  if (id === null || !isCharacteristicKey(at.step)) return notFound();

  const parsed = parseForm(verdictForm, form);
  if (!parsed.ok) return parsed.state;
  const answer = await recordVerdict(asked.value, { id, characteristic: at.step }, parsed.value);
  if (answer.ok) return redirect(`/reading/${at.uid}/reviews/${id}?saved`);
  if (answer.reason === "hidden") return notFound();
  return { code: "state", problem: NOT_NOW[answer.reason], values: parsed.typed };
}

const NOT_NOW = {
  undeclared: "First declare whether you have a conflict of interest.",
  finished: "The review is finished, and what it says stays as it is.",
} as const;
