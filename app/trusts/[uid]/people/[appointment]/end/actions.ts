"use server";

import { notFound, redirect } from "next/navigation";
import { turnDown } from "@/app/_shell/turn-down";
import { askProved, trustPlace } from "@/lib/access/gates";
import { type FormState, idIn, parseForm } from "@/lib/forms";
import { endAppointment } from "@/lib/people/appointments/commands";
import { sayNo } from "@/lib/people/appointments/rules";
import { endForm, readEnd } from "@/lib/people/appointments/schema";
import type { AppointmentParams } from "../find-appointment";
import { turnedDown } from "../turned-down";

/** Ends an appointment, at once or after a day. */
export async function endAction(
  at: AppointmentParams,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askProved(trustPlace(at?.uid), "people:remove");
  if (!asked.ok) return turnDown(asked.why, form, sayNo("not-yours", "end"));
  const grant = asked.value;
  const id = idIn(at.appointment);
  if (id === null) return notFound();

  const parsed = parseForm(endForm, form);
  if (!parsed.ok) return parsed.state;
  const end = readEnd(parsed.value, grant.now);
  if (typeof end === "string") {
    return { code: "invalid", errors: { until: end }, values: parsed.typed };
  }

  const answer = await endAppointment(grant, id, end);
  if (!answer.ok) return turnedDown(answer.reason, "end", at.uid, parsed.typed);
  // Whoever stepped down may have nothing to open here any more.
  return redirect(answer.value.own ? "/" : `/trusts/${at.uid}/people/${id}?ended`);
}
