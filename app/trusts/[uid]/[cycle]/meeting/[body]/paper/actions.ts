"use server";

import { notFound, redirect } from "next/navigation";
import { turnDown } from "@/app/_shell/turn-down";
import { askPermission, trustPlace, wordsHere } from "@/lib/access/gates";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { bodyIn } from "@/lib/assessments/meeting/schema";
import { enterPaperForm } from "@/lib/assessments/paper/commands";
import { readPaper } from "@/lib/assessments/paper/schema";
import type { FormState } from "@/lib/forms";
import type { MeetingParams } from "../../find-meeting";

const NO = {
  shown: "Everyone’s views are shown already. They can add theirs themselves, marked as late.",
  own: "Give your own view on its page.",
  "has-begun":
    "They have begun to give their views themselves, so this form was not entered. Ask them to finish there.",
} as const;

/** Enters the views on one paper form, all or none. */
export async function paperAction(
  at: MeetingParams,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(trustPlace(at?.uid), "view:enter");
  if (!asked.ok) {
    const { clerk } = await wordsHere(trustPlace(at?.uid));
    return turnDown(asked.why, form, `The chair or the ${clerk} enters paper forms.`);
  }
  const committeeId = bodyIn(at.body);
  if (committeeId === undefined || !isCycle(at.cycle)) return notFound();

  const read = readPaper(form);
  if (!read.ok) return read.state;
  const answer = await enterPaperForm(asked.value, at.cycle, committeeId, read.form);
  if (answer.ok) return redirect(`/trusts/${at.uid}/${at.cycle}/meeting?entered`);
  if (answer.reason === "hidden") return notFound();
  return { code: "state", problem: NO[answer.reason], values: read.typed };
}
