"use server";

import { notFound, redirect } from "next/navigation";
import { turnDown } from "@/app/_shell/turn-down";
import { askPermission, regionPlace, wordsHere } from "@/lib/access/gates";
import { askQuestion } from "@/lib/assessments/rsc-view/commands";
import { questionForm } from "@/lib/assessments/rsc-view/schema";
import { type FormState, parseForm } from "@/lib/forms";
import { type SharedParams, sharedAt } from "../find-shared";

/** Asks the trust about what it shared. */
export async function askQuestionAction(
  at: SharedParams,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(regionPlace(at?.slug), "share:comment");
  if (!asked.ok) {
    const { rscTeam } = await wordsHere(null);
    return turnDown(asked.why, form, `The ${rscTeam} asks.`);
  }
  const shared = sharedAt(at);
  if (shared === null) return notFound();

  const parsed = parseForm(questionForm, form);
  if (!parsed.ok) return parsed.state;
  const { about, words } = parsed.value;
  const question = { characteristic: about === "whole" ? null : about, words };
  const answer = await askQuestion(asked.value, shared, question);
  if (!answer.ok) return notFound();
  return redirect(`/regions/${at.slug}/trusts/${at.uid}/${at.cycle}?asked`);
}
