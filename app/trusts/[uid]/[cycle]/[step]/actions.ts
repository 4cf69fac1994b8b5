"use server";

import { notFound, redirect } from "next/navigation";
import { requirePermission, trustPlace, wordsHere } from "@/lib/access/gates";
import { isCycle, rowAfter } from "@/lib/assessments/cycle/rules";
import { confirmLastTime, rateCharacteristic } from "@/lib/assessments/rating/commands";
import { answerOf, choiceOf, missingFrom } from "@/lib/assessments/rating/rules";
import { ratingForm } from "@/lib/assessments/rating/schema";
import { type FormState, parseForm } from "@/lib/forms";
import { type CharacteristicKey, isCharacteristicKey } from "@/lib/rubric";
import type { RateState } from "./rate-state";

export interface RateTarget {
  readonly uid: string;
  readonly cycle: string;
  readonly step: string;
  /** Where a change made from the check page returns to. */
  readonly from: "check" | null;
}

/** Saves one row. What is typed is always saved; going on needs a level, or a reason for none. */
export async function rateAction(
  target: RateTarget,
  _: RateState,
  form: FormData,
): Promise<RateState> {
  const grant = await requirePermission(trustPlace(target?.uid), "rating:record");
  if (grant === null) return notForYou(target?.uid);
  const { uid, cycle, step } = target;
  if (!isCycle(cycle) || !isCharacteristicKey(step)) return notFound();

  const parsed = parseForm(ratingForm, form);
  if (!parsed.ok) return parsed.state;
  const { level, reason, evidenceNote, version, go } = parsed.value;
  const answer = answerOf(level ?? null, reason, evidenceNote);

  const saved = await rateCharacteristic(grant, { cycle, characteristic: step }, answer, version);
  const values = { level: level ?? "", reason, evidenceNote };
  if (!saved.ok) {
    if (saved.reason === "hidden") return notFound();
    if (saved.reason !== "conflict")
      return {
        code: "state",
        problem: "This assessment is approved and can no longer be changed.",
        values,
      };
    const theirs = saved.detail;
    return theirs === null
      ? { code: "conflict", problem: "Reload the page.", values }
      : {
          code: "conflict",
          values: { ...values, version: String(theirs.version) },
          theirs: { ...theirs, level: choiceOf(theirs), updatedAt: theirs.updatedAt.toISOString() },
        };
  }
  const errors = missingFrom(answer);
  if (go === "continue" && Object.keys(errors).length > 0) {
    return { code: "invalid", errors, values: { ...values, version: String(saved.value.version) } };
  }
  return redirect(go === "later" ? `/trusts/${uid}` : placeAfter(target, step));
}

/** Says that last time's answer still holds: it becomes this year's, where nobody has begun one. */
export async function confirmAction(
  target: RateTarget,
  _: FormState,
  _form: FormData,
): Promise<FormState> {
  const grant = await requirePermission(trustPlace(target?.uid), "rating:record");
  if (grant === null) return notForYou(target?.uid);
  const { cycle, step } = target;
  if (!isCycle(cycle) || !isCharacteristicKey(step)) return notFound();

  const saved = await confirmLastTime(grant, { cycle, characteristic: step });
  if (!saved.ok) {
    return saved.reason === "hidden"
      ? notFound()
      : { code: "state", problem: NOT_CONFIRMED[saved.reason] };
  }
  return redirect(placeAfter(target, step));
}

const NOT_CONFIRMED = {
  approved: "This assessment is approved and can no longer be changed.",
  answered: "This row has an answer of this year already. Reload the page to see it.",
} as const;

function placeAfter({ uid, cycle, from }: RateTarget, step: CharacteristicKey): string {
  const next = from === "check" ? null : rowAfter(step);
  return `/trusts/${uid}/${cycle}/${next ?? "check"}`;
}

async function notForYou(uid: string): Promise<FormState> {
  const { clerk } = await wordsHere(trustPlace(uid));
  return { code: "forbidden", problem: `The chair or the ${clerk} records what was agreed.` };
}
