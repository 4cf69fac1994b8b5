"use server";

import { notFound, redirect } from "next/navigation";
import { turnDown } from "@/app/_shell/turn-down";
import { academyPlace, askPermission } from "@/lib/access/gates";
import { type FormState, idIn, parseForm } from "@/lib/forms";
import { sayWhatChanged } from "@/lib/improvement/support/commands";
import { sayForm } from "@/lib/improvement/support/schema";

/** An academy says what support that it received changed there. */
export async function sayWhatChangedAction(
  at: { readonly uid: string; readonly urn: string; readonly id: string },
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(academyPlace(at?.uid, at?.urn), "support:say");
  if (!asked.ok) return turnDown(asked.why, form, NOT_THEIRS);
  const id = idIn(at.id);
  if (id === null) return notFound();

  const parsed = parseForm(sayForm, form);
  if (!parsed.ok) return parsed.state;
  const said = await sayWhatChanged(asked.value, id, parsed.value.words);
  return said.ok ? redirect(`/academies/${at.uid}/${at.urn}/support/${id}?said`) : notFound();
}

const NOT_THEIRS = "Whoever leads the academy or chairs its local body says what support changed.";
