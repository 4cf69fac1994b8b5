"use server";

import { notFound, redirect } from "next/navigation";
import { turnDown } from "@/app/_shell/turn-down";
import { academyPlace, askPermission, trustPlace, wordsHere } from "@/lib/access/gates";
import { sendBackView } from "@/lib/assessments/academy-asking/commands";
import { sendBackForm } from "@/lib/assessments/academy-asking/schema";
import { type FormState, parseForm } from "@/lib/forms";
import { sayOpens } from "../words";

/** Sends an academy's view back to it, with a reason. */
export async function sendBackAction(
  at: { readonly uid: string; readonly urn: string },
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(trustPlace(at?.uid), "academy:open");
  if (!asked.ok) return turnDown(asked.why, form, sayOpens(await wordsHere(trustPlace(at?.uid))));
  const academy = academyPlace(at.uid, at.urn);
  if (academy === null) return notFound();

  const parsed = parseForm(sendBackForm, form);
  if (!parsed.ok) return parsed.state;
  const sent = await sendBackView(asked.value, academy.urn, parsed.value.reason);
  return sent.ok ? redirect(`/trusts/${at.uid}/academies/open?back`) : notFound();
}
