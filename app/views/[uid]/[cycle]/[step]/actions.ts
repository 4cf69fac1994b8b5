"use server";

import { notFound, redirect } from "next/navigation";
import { turnDown } from "@/app/_shell/turn-down";
import { askPermission, viewsPlace } from "@/lib/access/gates";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { giveLateView, giveView } from "@/lib/assessments/views/commands";
import { missingFromView, viewOf } from "@/lib/assessments/views/rules";
import { lateViewForm, viewForm } from "@/lib/assessments/views/schema";
import { type FormState, parseForm, sayTime } from "@/lib/forms";
import { isCharacteristicKey } from "@/lib/rubric";
import { asElsewhere, takeElsewhere } from "./elsewhere";
import { onwardFrom } from "./onward";
import type { ViewState } from "./view-state";

export interface OwnTarget {
  readonly uid: string;
  readonly cycle: string;
  readonly step: string;
  /** The row that comes next, or null after the last. */
  readonly next: string | null;
}

/** Saves one's own view of one row. What is typed is always saved; going on needs it complete. */
export async function viewAction(
  target: OwnTarget,
  _: ViewState,
  form: FormData,
): Promise<ViewState> {
  const asked = await askPermission(viewsPlace(target?.uid), "view:give");
  if (!asked.ok) return turnDown(asked.why, form, WHOSE);
  const { uid, cycle, step, next } = target;
  if (!isCycle(cycle) || !isCharacteristicKey(step)) return notFound();
  const row = { cycle, characteristic: step };

  const parsed = parseForm(viewForm, form);
  if (!parsed.ok) return parsed.state;
  const { level, reasoning, wouldNeed, version, go } = parsed.value;
  const values = { level: level ?? "", reasoning, wouldNeed };
  if (go === "theirs") return takeElsewhere(asked.value, row, { ...values, version });

  const view = viewOf(level ?? null, reasoning, wouldNeed);
  const saved = await giveView(asked.value, row, view, version);
  if (!saved.ok) {
    if (saved.reason === "hidden" || saved.reason === "key-reused") return notFound();
    if (saved.reason !== "conflict")
      return { code: "state", problem: NOT_SAVED[saved.reason], values };
    const theirs = asElsewhere(saved.detail);
    return { code: "conflict", values: { ...values, version: String(theirs.version) }, theirs };
  }
  const standing = { ...values, version: String(saved.value.version) };
  if (go === "mine") return { values: standing, kept: "mine", savedAt: sayTime(asked.value.now) };
  const errors = missingFromView(view);
  if (go === "continue" && Object.keys(errors).length > 0)
    return { code: "invalid", errors, values: standing };
  return redirect(onwardFrom({ uid, cycle, next })[go]);
}

/** Gives one's own view of a row after everyone's were shown: it joins them, marked late, for good. */
export async function lateViewAction(
  target: OwnTarget,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(viewsPlace(target?.uid), "view:give");
  if (!asked.ok) return turnDown(asked.why, form, WHOSE);
  const { uid, cycle, step } = target;
  if (!isCycle(cycle) || !isCharacteristicKey(step)) return notFound();

  const parsed = parseForm(lateViewForm, form);
  if (!parsed.ok) return parsed.state;
  const { level, reasoning, wouldNeed } = parsed.value;
  const view = viewOf(level ?? null, reasoning, wouldNeed);
  const given = await giveLateView(asked.value, { cycle, characteristic: step }, view);
  if (given.ok) return redirect(`/views/${uid}/${cycle}`);
  const { typed: values } = parsed;
  if (given.reason === "hidden") return notFound();
  if (given.reason === "missing") return { code: "invalid", errors: given.detail, values };
  return { code: "state", problem: NOT_ADDED[given.reason], values };
}

const WHOSE = "Whoever was asked gives their own view.";
const APPROVED = "This assessment is approved and can no longer be changed.";

const NOT_SAVED = {
  approved: APPROVED,
  shown:
    "Everyone’s views were shown meanwhile, and this was not saved. Copy what you typed, then reload the page: you can still add it, marked late",
} as const;

const NOT_ADDED = { approved: APPROVED, shown: "Your view of this was shown already." } as const;
