"use server";

import { notFound, redirect } from "next/navigation";
import { turnDown } from "@/app/_shell/turn-down";
import { askPermission, trustPlace } from "@/lib/access/gates";
import type { FormState } from "@/lib/forms";
import { setStep } from "@/lib/improvement/steps/commands";
import { sayNoStep } from "@/lib/improvement/steps/rules";
import { readNewStep } from "@/lib/improvement/steps/schema";
import { isCharacteristicKey } from "@/lib/rubric";
import { saySetters } from "../../say-setters";

/** Makes a statement of a row a next step. */
export async function setStepAction(
  at: { readonly uid: string; readonly step: string },
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(trustPlace(at?.uid), "nextStep:set");
  if (!asked.ok) return turnDown(asked.why, form, await saySetters(at?.uid));
  if (!isCharacteristicKey(at.step)) return notFound();

  const read = readNewStep(form, asked.value.now);
  if (!read.ok) return read.state;
  const set = await setStep(asked.value, at.step, read.value);
  if (set.ok) return redirect(`/trusts/${at.uid}/steps/${set.value.id}?set`);
  if (set.reason === "hidden") return notFound();
  const field = set.reason === "owner" ? "owner" : "statement";
  return { code: "invalid", errors: { [field]: sayNoStep(set.reason) }, values: read.typed };
}
