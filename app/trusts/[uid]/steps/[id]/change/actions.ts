"use server";

import { notFound, redirect } from "next/navigation";
import type { StepAt } from "@/app/_shell/steps/whole-step";
import { turnDown } from "@/app/_shell/turn-down";
import { askPermission, trustPlace } from "@/lib/access/gates";
import { type FormState, idIn } from "@/lib/forms";
import { changeStep } from "@/lib/improvement/steps/commands";
import { refusalOf, sayNoStep } from "@/lib/improvement/steps/rules";
import { readChange, stepVersion } from "@/lib/improvement/steps/schema";
import { saySetters } from "../../say-setters";

/** Gives a next step to somebody, and another date. */
export async function changeStepAction(
  at: StepAt,
  version: number,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(trustPlace(at?.uid), "nextStep:set");
  if (!asked.ok) return turnDown(asked.why, form, await saySetters(at?.uid));
  const [id, seen] = [idIn(at.id), stepVersion.safeParse(version)];
  if (id === null || !seen.success) return notFound();

  const read = readChange(form, asked.value.now);
  if (!read.ok) return read.state;
  const changed = await changeStep(asked.value, id, seen.data, read.value);
  if (changed.ok) return redirect(`/trusts/${at.uid}/steps/${id}?changed`);
  if (changed.reason === "hidden") return notFound();
  if (changed.reason === "owner")
    return { code: "invalid", errors: { owner: sayNoStep("owner") }, values: read.typed };
  return { ...refusalOf(changed.reason), values: read.typed };
}
