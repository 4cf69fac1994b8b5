"use server";

import { notFound, redirect } from "next/navigation";
import { readyToWrite } from "@/app/_shell/ready-to-write";
import type { StepAt } from "@/app/_shell/steps/whole-step";
import { askPermission, trustPlace } from "@/lib/access/gates";
import type { FormState } from "@/lib/forms";
import { changeStep } from "@/lib/improvement/steps/commands";
import { refusalOf, sayNoStep } from "@/lib/improvement/steps/rules";
import { readChange } from "@/lib/improvement/steps/schema";
import { saySetters } from "../../say-setters";

/** Gives a next step to somebody, and another date. */
export async function changeStepAction(
  at: StepAt,
  version: number,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(trustPlace(at?.uid), "nextStep:set");
  const ready = await readyToWrite(asked, at, version, form, saySetters);
  if (!ready.ok) return ready.state;
  const { grant, id, seen } = ready;

  const read = readChange(form, grant.now);
  if (!read.ok) return read.state;
  const changed = await changeStep(grant, id, seen, read.value);
  if (changed.ok) return redirect(`/trusts/${at.uid}/steps/${id}?changed`);
  if (changed.reason === "hidden") return notFound();
  if (changed.reason === "owner")
    return { code: "invalid", errors: { owner: sayNoStep("owner") }, values: read.typed };
  return { ...refusalOf(changed.reason), values: read.typed };
}
