"use server";

import { notFound, redirect } from "next/navigation";
import { turnDown } from "@/app/_shell/turn-down";
import { academyPlace, askPermission } from "@/lib/access/gates";
import { takeAwayEvidence } from "@/lib/assessments/academy-evidence/commands";
import { answerStep } from "@/lib/assessments/academy-view/commands";
import { academyAnswerOf, missingFromAcademy } from "@/lib/assessments/academy-view/rules";
import { academyForm, academyMarksIn, readAcademyGo } from "@/lib/assessments/academy-view/schema";
import { RECORDS_HELD } from "@/lib/assessments/library/rules";
import { parseForm, sayTime } from "@/lib/forms";
import type { AnswerState } from "./answer-state";
import { type Onward, onwardFrom } from "./onward";
import { pathTo, type StepParams, stepAt } from "./step-at";
import { asTheirs, chooseBetween } from "./theirs";
import { SENT, SPEAKS } from "./words";

export interface AnswerTarget extends StepParams, Onward {}

/** Saves what an academy says of a step, whichever button was pressed, and does what it says besides. */
export async function academyAnswerAction(
  target: AnswerTarget,
  _: AnswerState,
  form: FormData,
): Promise<AnswerState> {
  const asked = await askPermission(academyPlace(target?.uid, target?.urn), "academy:answer");
  if (!asked.ok) return turnDown(asked.why, form, SPEAKS);
  const row = stepAt(target);
  if (row === null) return notFound();

  const parsed = parseForm(academyForm(row.step), form);
  if (!parsed.ok) return parsed.state;
  const { level, reason, version } = parsed.value;
  const go = readAcademyGo(row.step, parsed.value.go);
  if (go === null) return notFound();
  const marks = academyMarksIn(row.step, parsed.value);
  const values = { ...marks, level: level ?? "", reason };
  if (go.to === "theirs" || go.to === "both")
    return chooseBetween(asked.value, row, { ...values, version: String(version) }, go.to);

  const answer = academyAnswerOf(level ?? null, reason, marks);
  const saved = await answerStep(asked.value, row, answer, version);
  if (!saved.ok) {
    if (saved.reason === "hidden" || saved.reason === "key-reused") return notFound();
    if (saved.reason === "sent") return { code: "state", problem: SENT, values };
    if (saved.detail === null)
      return { code: "conflict", problem: "Copy what you typed, then reload the page", values };
    const theirs = asTheirs(row.step, saved.detail);
    return { code: "conflict", values: { ...values, version: String(theirs.version) }, theirs };
  }
  const standing = { ...values, version: String(saved.value.version) };
  if (go.to === "mine")
    return { values: standing, kept: "mine", savedAt: sayTime(asked.value.now) };
  const here = pathTo(target);
  if (go.to === "add") return redirect(`${here}/evidence?for=${go.statement}`);
  if (go.to === "take-away") {
    const taken = await takeAwayEvidence(asked.value, row, go);
    if (taken.ok) return redirect(`${here}?taken`);
    return taken.reason === "held"
      ? { code: "state", problem: RECORDS_HELD, values: standing }
      : notFound();
  }
  const errors = missingFromAcademy(answer);
  if (go.to === "continue" && Object.keys(errors).length > 0)
    return { code: "invalid", errors, values: standing };
  return redirect(onwardFrom(target)[go.to]);
}
