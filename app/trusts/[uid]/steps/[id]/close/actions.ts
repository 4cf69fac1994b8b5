"use server";

import { notFound, redirect } from "next/navigation";
import { readyToWrite } from "@/app/_shell/ready-to-write";
import type { StepAt } from "@/app/_shell/steps/whole-step";
import { askPermission, trustPlace } from "@/lib/access/gates";
import { dayOf, type FormState, parseForm } from "@/lib/forms";
import { closeStep } from "@/lib/improvement/steps/commands";
import { refusalOf } from "@/lib/improvement/steps/rules";
import { closeForm } from "@/lib/improvement/steps/schema";
import { saySetters } from "../../say-setters";

/** Closes a next step, with what came of it. */
export async function closeStepAction(
  at: StepAt,
  version: number,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(trustPlace(at?.uid), "nextStep:set");
  const ready = await readyToWrite(asked, at, version, form, saySetters);
  if (!ready.ok) return ready.state;
  const { grant, id, seen } = ready;

  const parsed = parseForm(closeForm, form);
  if (!parsed.ok) return parsed.state;
  const review = { ...parsed.value, reviewedOn: dayOf(grant.now), nextOn: null };
  const closed = await closeStep(grant, id, seen, review);
  if (closed.ok) return redirect(`/trusts/${at.uid}/steps/${id}?closed`);
  if (closed.reason === "hidden") return notFound();
  return { ...refusalOf(closed.reason), values: parsed.typed };
}
