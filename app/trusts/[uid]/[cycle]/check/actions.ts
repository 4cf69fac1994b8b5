"use server";

import { notFound, redirect } from "next/navigation";
import { turnDown } from "@/app/_shell/turn-down";
import { askPermission, trustPlace } from "@/lib/access/gates";
import { approveAssessment } from "@/lib/assessments/approval/commands";
import { approvalForm, readMeetingDay } from "@/lib/assessments/approval/schema";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { type FormState, parseForm } from "@/lib/forms";

const NO = {
  approved: "This assessment is approved already. Open the approved version from the trust’s home.",
  changed:
    "An answer has changed since you opened this page. Read the answers again, then approve.",
  incomplete: "Some rows have neither a level nor a reason for none. Answer them first.",
} as const;

/** Makes the board's dated version of the ten rows that were on the page. */
export async function approveAction(
  uid: string,
  cycle: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(trustPlace(uid), "assessment:approve");
  if (!asked.ok)
    return turnDown(asked.why, form, "The chair, or the vice-chair in their absence, approves.");
  if (!isCycle(cycle)) return notFound();

  const grant = asked.value;
  const parsed = parseForm(approvalForm, form);
  const values = parsed.typed;
  const meeting = readMeetingDay(values, grant.now);
  if (!parsed.ok || typeof meeting === "string") {
    const errors = {
      ...(typeof meeting === "string" ? { meeting } : {}),
      ...(parsed.ok ? {} : parsed.state.errors),
    };
    return { code: "invalid", errors, values };
  }

  const { minuteReference, seen } = parsed.value;
  const answer = await approveAssessment(grant, {
    cycle,
    meetingOn: meeting,
    minuteReference,
    seen,
  });
  if (!answer.ok) {
    return answer.reason === "hidden"
      ? notFound()
      : { code: "state", problem: NO[answer.reason], values };
  }
  return redirect(`/trusts/${uid}/${cycle}/versions/${answer.value.number}?approved`);
}
