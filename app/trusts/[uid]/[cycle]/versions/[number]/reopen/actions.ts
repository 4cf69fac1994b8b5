"use server";

import { notFound, redirect } from "next/navigation";
import { turnDown } from "@/app/_shell/turn-down";
import { askPermission, trustPlace } from "@/lib/access/gates";
import { versionNumber } from "@/lib/assessments/approval/rules";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { reopenAssessment } from "@/lib/assessments/reopening/commands";
import { sayNotNow } from "@/lib/assessments/reopening/rules";
import { reopenForm } from "@/lib/assessments/reopening/schema";
import { type FormState, parseForm } from "@/lib/forms";
import type { VersionParams } from "../find-version";

/** Opens an approved version's answers again. */
export async function reopenAction(
  at: VersionParams,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(trustPlace(at?.uid), "assessment:reopen");
  if (!asked.ok)
    return turnDown(
      asked.why,
      form,
      "The chair, or the vice-chair in their absence, opens it again.",
    );
  const grant = asked.value;
  const number = versionNumber(at.number);
  if (!isCycle(at.cycle) || number === null) return notFound();

  const parsed = parseForm(reopenForm, form);
  if (!parsed.ok) return parsed.state;

  const { reason } = parsed.value;
  const answer = await reopenAssessment(grant, { cycle: at.cycle, number, reason });
  if (!answer.ok) {
    return answer.reason === "hidden"
      ? notFound()
      : { code: "state", problem: sayNotNow(answer.reason), values: { reason } };
  }
  return redirect(`/trusts/${at.uid}/${at.cycle}/check?reopened`);
}
