"use server";

import { notFound, redirect } from "next/navigation";
import { proveAgainFirst } from "@/app/_shell/prove-again";
import { requireProved, trustPlace } from "@/lib/access/gates";
import type { FormState } from "@/lib/forms";
import { idIn } from "@/lib/forms";
import { liftSuspension, suspendAppointment } from "@/lib/people/appointments/commands";
import { sayNo } from "@/lib/people/appointments/rules";
import type { AppointmentParams } from "../find-appointment";
import { turnedDown } from "../turned-down";

/** Closes somebody's place in the trust from their next request on. */
export async function suspendAction(
  at: AppointmentParams,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const grant = await requireProved(trustPlace(at?.uid), "people:remove");
  if (grant === null) {
    return { code: "forbidden", problem: sayNo("not-yours", "suspend") };
  }
  if (grant === "prove-again") return proveAgainFirst(form);
  const id = idIn(at.appointment);
  if (id === null) return notFound();

  const answer = await suspendAppointment(grant, id);
  if (!answer.ok) return turnedDown(answer.reason, "suspend", at.uid);
  return redirect(`/trusts/${at.uid}/people/${id}?suspended`);
}

/** Opens it again. */
export async function liftAction(
  at: AppointmentParams,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const grant = await requireProved(trustPlace(at?.uid), "people:remove");
  if (grant === null) {
    return { code: "forbidden", problem: sayNo("not-yours", "suspend") };
  }
  if (grant === "prove-again") return proveAgainFirst(form);
  const id = idIn(at.appointment);
  if (id === null) return notFound();

  const answer = await liftSuspension(grant, id);
  if (!answer.ok) return turnedDown(answer.reason, "suspend", at.uid);
  return redirect(`/trusts/${at.uid}/people/${id}?lifted`);
}
