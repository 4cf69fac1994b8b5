"use server";

import { notFound, redirect } from "next/navigation";
import { turnDown } from "@/app/_shell/turn-down";
import { askPermission, trustPlace } from "@/lib/access/gates";
import { versionNumber } from "@/lib/assessments/approval/rules";
import { readMeetingDay } from "@/lib/assessments/approval/schema";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { answerOf, missingFrom } from "@/lib/assessments/rating/rules";
import { revisitStep } from "@/lib/assessments/reopening/commands";
import { sayNotNow } from "@/lib/assessments/reopening/rules";
import { revisitForm } from "@/lib/assessments/reopening/schema";
import { type FormState, parseForm, tickedIn } from "@/lib/forms";
import { isCharacteristicKey } from "@/lib/rubric";
import type { RevisitParams } from "../../find-version";

/** Agrees one row anew: a version in which the other nine stay as they were. */
export async function revisitAction(
  at: RevisitParams,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(trustPlace(at?.uid), "assessment:revisit");
  if (!asked.ok)
    return turnDown(
      asked.why,
      form,
      "The chair, or the vice-chair in their absence, records what was agreed anew.",
    );
  const grant = asked.value;
  const { uid, cycle, step } = at;
  const number = versionNumber(at.number);
  if (!isCycle(cycle) || number === null || !isCharacteristicKey(step)) return notFound();

  const people = tickedIn(form.keys());
  const parsed = parseForm(revisitForm(people), form);
  const values = parsed.typed;
  const meetingOn = readMeetingDay(values, grant.now);
  const answer = parsed.ok
    ? answerOf(parsed.value.level ?? null, parsed.value.reason, parsed.value.evidenceNote)
    : null;
  const { minuteReference: noMinute, ...wrong } = parsed.ok ? {} : (parsed.state.errors ?? {});
  // In the order of the form.
  const errors = {
    ...wrong,
    ...(answer === null ? {} : missingFrom(answer)),
    ...(typeof meetingOn === "string" && { meeting: meetingOn }),
    ...(noMinute !== undefined && { minuteReference: noMinute }),
  };
  if (
    !parsed.ok ||
    answer === null ||
    typeof meetingOn === "string" ||
    Object.keys(errors).length > 0
  )
    return { code: "invalid", errors, values };

  const { minuteReference, alsoPresent = "" } = parsed.value;
  const revisit = { cycle, number, characteristic: step, answer, meetingOn, minuteReference };
  const said = people.length > 0 || alsoPresent !== "";
  const presence = { people, alsoPresent };
  const made = await revisitStep(grant, said ? { ...revisit, presence } : revisit);
  if (!made.ok) {
    return made.reason === "hidden"
      ? notFound()
      : {
          code: "state",
          problem: made.reason === "people" ? GONE : sayNotNow(made.reason),
          values,
        };
  }
  return redirect(`/trusts/${uid}/${cycle}/versions/${made.value.number}?approved`);
}

const GONE = "One of these people is no longer of the trust. Reload the page";
