"use server";

import { notFound, redirect } from "next/navigation";
import { turnDown } from "@/app/_shell/turn-down";
import { askPermission, trustPlace, wordsHere } from "@/lib/access/gates";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { planMeeting } from "@/lib/assessments/meeting/commands";
import { sayNoPlan } from "@/lib/assessments/meeting/rules";
import { bodyIn, readPlan } from "@/lib/assessments/meeting/schema";
import type { FormState } from "@/lib/forms";
import type { MeetingParams } from "../../find-meeting";

/** Plans the meeting, or changes its plan. */
export async function planAction(
  at: MeetingParams,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(trustPlace(at?.uid), "meeting:plan");
  if (!asked.ok) {
    const { clerk } = await wordsHere(trustPlace(at?.uid));
    return turnDown(asked.why, form, `The chair or the ${clerk} plans the meeting.`);
  }
  const committeeId = bodyIn(at.body);
  if (committeeId === undefined || !isCycle(at.cycle)) return notFound();

  const read = readPlan(form);
  if (!read.ok) return read.state;
  const answer = await planMeeting(asked.value, at.cycle, committeeId, read.plan);
  if (answer.ok) return redirect(`/trusts/${at.uid}/${at.cycle}/meeting?planned`);
  if (answer.reason === "hidden") return notFound();
  return { code: "state", problem: sayNoPlan(answer.reason), values: read.typed };
}
