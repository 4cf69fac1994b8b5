"use server";

import { notFound, redirect } from "next/navigation";
import { proveAgainFirst } from "@/app/_shell/prove-again";
import { requireProved, trustPlace, wordsHere } from "@/lib/access/gates";
import { type FormState, idIn, parseForm } from "@/lib/forms";
import { sayNoPlace, sayWho } from "@/lib/people/appointments/rules";
import { addPlace } from "@/lib/people/places/commands";
import { placeForm, readPlace } from "@/lib/people/places/schema";
import type { AppointmentParams } from "../find-appointment";

/** Gives somebody of the trust a further place in it. */
export async function addPlaceAction(
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

  const parsed = parseForm(placeForm, form);
  if (!parsed.ok) return parsed.state;
  const asked = readPlace(parsed.value);
  if (!asked.ok) return { code: "invalid", errors: asked.errors, values: parsed.typed };

  const answer = await addPlace(grant, id, asked.place);
  if (!answer.ok) {
    return answer.reason === "hidden"
      ? notFound()
      : { code: "state", problem: sayNoPlace(answer.reason), values: parsed.typed };
  }
  return redirect(`/trusts/${at.uid}/people/${answer.value.id}?added`);
}
