"use server";

import { notFound, redirect } from "next/navigation";
import { turnDown } from "@/app/_shell/turn-down";
import { askPermission, trustPlace } from "@/lib/access/gates";
import { recordProposal } from "@/lib/assessments/agreement/commands";
import { proposalForm } from "@/lib/assessments/agreement/schema";
import { answerOf, missingFrom } from "@/lib/assessments/rating/rules";
import { type FormState, parseForm } from "@/lib/forms";
import { type StepParams, stepAt } from "../step-at";

/** Records what the committee that was given a row proposes to the board. */
export async function proposeAction(
  at: StepParams,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(trustPlace(at?.uid), "rating:record");
  if (!asked.ok)
    return turnDown(
      asked.why,
      form,
      "Whoever records for the board records what a committee proposes.",
    );
  const row = stepAt(at);
  if (row === null) return notFound();

  const parsed = parseForm(proposalForm, form);
  if (!parsed.ok) return parsed.state;
  const { level, reason, version } = parsed.value;
  const proposed = answerOf(level ?? null, reason, "");
  const errors = missingFrom(proposed);
  if (Object.keys(errors).length > 0) return { code: "invalid", errors, values: parsed.typed };

  const { level: proposedLevel, notAgreed } = proposed;
  const recorded = await recordProposal(
    asked.value,
    row,
    { level: proposedLevel, notAgreed, reason },
    version,
  );
  if (!recorded.ok) {
    if (recorded.reason === "hidden") return notFound();
    const code = recorded.reason === "moved" ? "conflict" : "state";
    return { code, problem: NOT_NOW[recorded.reason], values: parsed.typed };
  }
  return redirect(`/trusts/${at.uid}/${row.cycle}/${row.characteristic}`);
}

const NOT_NOW = {
  approved: "This assessment is approved and can no longer be changed.",
  moved:
    "Somebody has recorded another proposal meanwhile. Copy what you typed, reload the page and read theirs first",
} as const;
