"use server";

import { notFound, redirect } from "next/navigation";
import { turnDown } from "@/app/_shell/turn-down";
import { askPermission, trustPlace, wordsHere } from "@/lib/access/gates";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { addEvidence, reuseEvidence } from "@/lib/assessments/evidence/commands";
import {
  evidenceForm,
  readEvidence,
  readTicks,
  reuseForm,
  SHOWS,
  SHOWS_NOTHING,
} from "@/lib/assessments/evidence/schema";
import { FILE_GONE } from "@/lib/assessments/library/rules";
import { type FormState, parseForm } from "@/lib/forms";
import { isCharacteristicKey } from "@/lib/rubric";
import type { StepTarget } from "../actions";
import { PREPARED_ONLY, sayPrepares } from "../words";

/** Adds a piece of evidence to the statements of a row that it shows. */
export async function addEvidenceAction(
  target: StepTarget,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(trustPlace(target?.uid), "evidence:prepare");
  if (!asked.ok) {
    const words = await wordsHere(trustPlace(target?.uid));
    const state = turnDown(asked.why, form, sayPrepares(words));
    return hasFile(form) ? { ...state, errors: { file: FILE_GONE } } : state;
  }
  const { cycle, step } = target;
  if (!isCycle(cycle) || !isCharacteristicKey(step)) return notFound();

  const parsed = parseForm(evidenceForm(step), form);
  if (!parsed.ok) return parsed.state;
  const read = await readEvidence(step, parsed.value, asked.value.now);
  if (!read.ok) return { code: "invalid", errors: read.errors, values: parsed.typed };

  const row = { cycle, characteristic: step };
  const added = await addEvidence(asked.value, row, read.value);
  return added.ok ? redirect(backTo(target)) : refuse(added.reason, parsed.typed);
}

/** Says that evidence the trust already has shows statements of a row. */
export async function reuseEvidenceAction(
  target: StepTarget,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(trustPlace(target?.uid), "evidence:prepare");
  if (!asked.ok) {
    const words = await wordsHere(trustPlace(target?.uid));
    return turnDown(asked.why, form, sayPrepares(words));
  }
  const { cycle, step } = target;
  if (!isCycle(cycle) || !isCharacteristicKey(step)) return notFound();

  const parsed = parseForm(reuseForm(step), form);
  if (!parsed.ok) return parsed.state;
  const shows = readTicks(step, parsed.value);
  if (shows.length === 0)
    return { code: "invalid", errors: { [SHOWS]: SHOWS_NOTHING }, values: parsed.typed };

  const row = { cycle, characteristic: step };
  const used = await reuseEvidence(asked.value, row, parsed.value.evidence, shows);
  return used.ok ? redirect(backTo(target)) : refuse(used.reason, parsed.typed);
}

function refuse(
  reason: "hidden" | "approved" | "no-room",
  values: Readonly<Record<string, string>>,
): FormState {
  if (reason === "hidden") return notFound();
  return { code: "state", problem: reason === "no-room" ? NO_ROOM : PREPARED_ONLY, values };
}

const NO_ROOM =
  "The trust’s files have no more room: together they can take up to 500 MB. Remove some that nobody needs, or give a link";

function backTo({ uid, cycle, step }: StepTarget): string {
  return `/trusts/${uid}/${cycle}/prepare/${step}?added`;
}

/** Whoever calls an action by hand may send anything for a form. */
function hasFile(form: FormData): boolean {
  const file = form instanceof FormData ? form.get("file") : null;
  return file instanceof File && file.size > 0;
}
