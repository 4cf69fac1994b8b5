"use server";

import { notFound, redirect } from "next/navigation";
import { turnDown } from "@/app/_shell/turn-down";
import { askPermission, trustPlace, wordsHere } from "@/lib/access/gates";
import { versionNumber } from "@/lib/assessments/approval/rules";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { answerForm } from "@/lib/assessments/review/schema";
import { answerQuestion } from "@/lib/assessments/rsc-view/commands";
import { type FormState, idIn, parseForm } from "@/lib/forms";
import type { VersionParams } from "../../find-version";

export interface QuestionParams extends VersionParams {
  question: string;
}

/** Answers a question of the RSC team. */
export async function answerQuestionAction(
  at: QuestionParams,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(trustPlace(at?.uid), "review:answer");
  if (!asked.ok) {
    const { clerk } = await wordsHere(trustPlace(at?.uid));
    return turnDown(asked.why, form, `The chair or the ${clerk} answers for the trust.`);
  }
  const [id, number] = [idIn(at.question), versionNumber(at.number)];
  if (id === null || number === null || !isCycle(at.cycle)) return notFound();

  const parsed = parseForm(answerForm, form);
  if (!parsed.ok) return parsed.state;
  const question = { cycle: at.cycle, number, id };
  const answer = await answerQuestion(asked.value, question, parsed.value.words);
  if (answer.ok) {
    const version = `/trusts/${at.uid}/${at.cycle}/versions/${at.number}`;
    return redirect(`${version}/questions/${id}?answered`);
  }
  if (answer.reason === "hidden") return notFound();
  return {
    code: "state",
    problem: "Somebody has answered this already, and the trust answers once.",
    values: parsed.typed,
  };
}
