"use server";

import { notFound, redirect } from "next/navigation";
import { proveAgainFirst } from "@/app/_shell/prove-again";
import { requirePermission, requireProved, trustPlace, wordsHere } from "@/lib/access/gates";
import { type FormState, idIn, parseForm } from "@/lib/forms";
import { changeTerm } from "@/lib/people/appointments/commands";
import { sayWho } from "@/lib/people/appointments/rules";
import { readLastDay, termForm } from "@/lib/people/appointments/schema";
import { leaveCommittee } from "@/lib/people/places/commands";
import { leaveForm } from "@/lib/people/places/schema";
import type { AppointmentParams } from "./find-appointment";
import { turnedDown } from "./turned-down";

/** Moves the last day of somebody's term, or takes it away. */
export async function termAction(
  at: AppointmentParams,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const grant = await requireProved(trustPlace(at?.uid), "people:manage");
  if (grant === null) {
    return { code: "forbidden", problem: sayWho(await wordsHere(trustPlace(at?.uid))) };
  }
  if (grant === "prove-again") return proveAgainFirst(form);
  const id = idIn(at.appointment);
  if (id === null) return notFound();

  const parsed = parseForm(termForm, form);
  if (!parsed.ok) return parsed.state;
  const untilDate = readLastDay(parsed.value, grant.now);
  if (typeof untilDate === "string") {
    return { code: "invalid", errors: { until: untilDate }, values: parsed.typed };
  }

  const answer = await changeTerm(grant, id, untilDate);
  if (!answer.ok) return turnedDown(answer.reason, "term", at.uid, parsed.typed);
  return redirect(`/trusts/${at.uid}/people/${id}?term`);
}

/** Takes somebody off a committee. */
export async function leaveCommitteeAction(
  at: AppointmentParams,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const grant = await requirePermission(trustPlace(at?.uid), "people:manage");
  if (grant === null) {
    return { code: "forbidden", problem: sayWho(await wordsHere(trustPlace(at?.uid))) };
  }
  const id = idIn(at.appointment);
  if (id === null) return notFound();

  const parsed = parseForm(leaveForm, form);
  if (!parsed.ok) return parsed.state;

  const answer = await leaveCommittee(grant, id, parsed.value.committee);
  if (!answer.ok) return notFound();
  return redirect(`/trusts/${at.uid}/people/${id}?left`);
}
