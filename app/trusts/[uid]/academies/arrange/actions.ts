"use server";

import { notFound, redirect } from "next/navigation";
import { turnDown } from "@/app/_shell/turn-down";
import { askPermission, trustPlace, wordsHere } from "@/lib/access/gates";
import { arrangeAcademies } from "@/lib/assessments/academy-places/commands";
import { arrangedIn, arrangeForm, placesIn } from "@/lib/assessments/academy-places/schema";
import { type FormState, parseForm } from "@/lib/forms";
import { sayArranges } from "./words";

/** Saves clusters, and which academies count in their first year. */
export async function arrangeAction(uid: string, _: FormState, form: FormData): Promise<FormState> {
  const asked = await askPermission(trustPlace(uid), "academy:arrange");
  if (!asked.ok) return turnDown(asked.why, form, sayArranges(await wordsHere(trustPlace(uid))));

  const urns = arrangedIn(form.keys());
  const parsed = parseForm(arrangeForm(urns), form);
  if (!parsed.ok) return parsed.state;
  const arranged = await arrangeAcademies(asked.value, placesIn(urns, parsed.value));
  return arranged.ok ? redirect(`/trusts/${uid}/academies/arrange?saved`) : notFound();
}
