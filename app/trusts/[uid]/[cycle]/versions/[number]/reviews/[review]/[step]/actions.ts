"use server";

import { notFound, redirect } from "next/navigation";
import { turnDown } from "@/app/_shell/turn-down";
import { askPermission, trustPlace, wordsHere } from "@/lib/access/gates";
import { answerVerdict } from "@/lib/assessments/review/commands";
import { answerForm } from "@/lib/assessments/review/schema";
import { type FormState, parseForm } from "@/lib/forms";
import { isCharacteristicKey } from "@/lib/rubric";
import { type ReviewStepParams, reviewAt } from "../find-review";

/** Answers what an external reviewer says of one row. */
export async function answerVerdictAction(
  at: ReviewStepParams,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(trustPlace(at?.uid), "review:answer");
  if (!asked.ok) {
    const { clerk } = await wordsHere(trustPlace(at?.uid));
    return turnDown(asked.why, form, `The chair or the ${clerk} answers for the trust.`);
  }
  const review = reviewAt(at);
  if (review === null || !isCharacteristicKey(at.step)) return notFound();

  const parsed = parseForm(answerForm, form);
  if (!parsed.ok) return parsed.state;
  const row = { ...review, characteristic: at.step };
  const answer = await answerVerdict(asked.value, row, parsed.value.words);
  if (answer.ok) {
    const { uid, cycle, number } = at;
    return redirect(`/trusts/${uid}/${cycle}/versions/${number}/reviews/${review.id}?answered`);
  }
  if (answer.reason === "hidden") return notFound();
  return {
    code: "state",
    problem: "Somebody has answered this already, and the trust answers once.",
    values: parsed.typed,
  };
}
