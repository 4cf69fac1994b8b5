"use server";

import { notFound, redirect } from "next/navigation";
import type { StepAt } from "@/app/_shell/steps/whole-step";
import { turnDown } from "@/app/_shell/turn-down";
import { askPermission, trustPlace } from "@/lib/access/gates";
import { dayOf, type FormState, idIn, parseForm } from "@/lib/forms";
import { closeStep } from "@/lib/improvement/steps/commands";
import { refusalOf } from "@/lib/improvement/steps/rules";
import { closeForm, stepVersion } from "@/lib/improvement/steps/schema";
import { saySetters } from "../../say-setters";

/** Closes a next step, with what came of it. */
export async function closeStepAction(
  at: StepAt,
  version: number,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(trustPlace(at?.uid), "nextStep:set");
  if (!asked.ok) return turnDown(asked.why, form, await saySetters(at?.uid));
  const [id, seen] = [idIn(at.id), stepVersion.safeParse(version)];
  if (id === null || !seen.success) return notFound();

  const parsed = parseForm(closeForm, form);
  if (!parsed.ok) return parsed.state;
  const review = { ...parsed.value, reviewedOn: dayOf(asked.value.now), nextOn: null };
  const closed = await closeStep(asked.value, id, seen.data, review);
  if (closed.ok) return redirect(`/trusts/${at.uid}/steps/${id}?closed`);
  if (closed.reason === "hidden") return notFound();
  return { ...refusalOf(closed.reason), values: parsed.typed };
}
