"use server";

import { notFound, redirect } from "next/navigation";
import { turnDown } from "@/app/_shell/turn-down";
import type { Grant } from "@/lib/access";
import { askPermission, requirePermission, trustPlace, wordsHere } from "@/lib/access/gates";
import { confirmLastTime } from "@/lib/assessments/carried/commands";
import { isCycle, isUntouched } from "@/lib/assessments/cycle/rules";
import { rateCharacteristic, type Target } from "@/lib/assessments/rating/commands";
import { answerOf, missingFrom, NO_ROOM } from "@/lib/assessments/rating/rules";
import { ratingForm } from "@/lib/assessments/rating/schema";
import { type FormState, parseForm, sayTime } from "@/lib/forms";
import { isCharacteristicKey } from "@/lib/rubric";
import { asTheirs, chooseBetween } from "./choose";
import { onwardFrom } from "./onward";
import type { RateState } from "./rate-state";
import { withLastTime } from "./with-last-time";

export interface RateTarget {
  readonly uid: string;
  readonly cycle: string;
  readonly step: string;
  /** Where a change made from the check page returns to. */
  readonly from: "check" | null;
}

/**
 * Saves one row. What is typed is always saved, last time's evidence with it where that is asked for;
 * going on needs a level, or a reason for none.
 */
export async function rateAction(
  target: RateTarget,
  _: RateState,
  form: FormData,
): Promise<RateState> {
  const asked = await askPermission(trustPlace(target?.uid), "rating:record");
  if (!asked.ok) return turnDown(asked.why, form, await sayRecords(target?.uid));
  const { uid, cycle, step } = target;
  if (!isCycle(cycle) || !isCharacteristicKey(step)) return notFound();
  const row = { cycle, characteristic: step };

  const parsed = parseForm(ratingForm, form);
  if (!parsed.ok) return parsed.state;
  const { level, reason, version, go } = parsed.value;
  const wider = go === "evidence" ? await withLastTime(asked.value, row, parsed.value) : undefined;
  const evidenceNote = wider ?? parsed.value.evidenceNote;
  const values = { level: level ?? "", reason, evidenceNote };
  if (go === "theirs" || go === "both")
    return chooseBetween(asked.value, row, { ...values, version }, go);

  const answer = answerOf(level ?? null, reason, evidenceNote);
  if (go === "confirm") {
    // Never instead of what is typed.
    const typed = !isUntouched(answer);
    return typed
      ? {
          code: "state",
          problem: NOT_CONFIRMED.answered,
          values: { ...values, version: String(version) },
        }
      : confirm(asked.value, target, row);
  }
  const saved = await rateCharacteristic(asked.value, row, answer, version);
  if (!saved.ok) {
    if (saved.reason === "hidden") return notFound();
    if (saved.reason !== "conflict") return { code: "state", problem: APPROVED, values };
    const theirs = saved.detail;
    return theirs === null
      ? { code: "conflict", problem: "Copy what you typed, then reload the page", values }
      : {
          code: "conflict",
          values: { ...values, version: String(theirs.version) },
          theirs: asTheirs(theirs),
        };
  }
  const standing = { ...values, version: String(saved.value.version) };
  const savedAt = sayTime(asked.value.now);
  if (go === "mine") return { values: standing, kept: "mine", savedAt };
  if (go === "evidence")
    return wider === null
      ? { code: "invalid", errors: { evidenceNote: NO_ROOM }, values: standing }
      : { values: standing, added: true, savedAt };
  const errors = missingFrom(answer);
  if (go === "continue" && Object.keys(errors).length > 0)
    return { code: "invalid", errors, values: standing };
  return redirect(onwardFrom({ uid, cycle, step, from: target.from })[go]);
}

/** Says that last time's answer still holds: it becomes this year's, where nobody has begun one. */
export async function confirmAction(
  target: RateTarget,
  _: FormState,
  _form: FormData,
): Promise<FormState> {
  const grant = await requirePermission(trustPlace(target?.uid), "rating:record");
  if (grant === null) return { code: "forbidden", problem: await sayRecords(target?.uid) };
  const { cycle, step } = target;
  if (!isCycle(cycle) || !isCharacteristicKey(step)) return notFound();

  return confirm(grant, target, { cycle, characteristic: step });
}

async function confirm(
  grant: Grant<"rating:record">,
  { uid, from }: RateTarget,
  row: Target,
): Promise<FormState> {
  const saved = await confirmLastTime(grant, row);
  if (!saved.ok) {
    return saved.reason === "hidden"
      ? notFound()
      : { code: "state", problem: NOT_CONFIRMED[saved.reason] };
  }
  const { cycle, characteristic: step } = row;
  return redirect(onwardFrom({ uid, cycle, step, from }).continue);
}

const APPROVED = "This assessment is approved and can no longer be changed.";

const NOT_CONFIRMED = {
  approved: APPROVED,
  answered:
    "This row has words of this year already. Choose its level below, or reload the page to see what stands",
} as const;

/** Who may do this, in the trust's own words. */
async function sayRecords(uid: string): Promise<string> {
  const { clerk } = await wordsHere(trustPlace(uid));
  return `The chair or the ${clerk} records what was agreed.`;
}
