"use server";

import { redirect } from "next/navigation";
import { requirePermission, trustPlace, wordsHere } from "@/lib/access/gates";
import { type FormState, parseForm } from "@/lib/forms";
import { chooseWords } from "@/lib/people/words/commands";
import { readChoices, wordsForm } from "@/lib/people/words/schema";

/** Saves what the trust calls its people and parts. */
export async function chooseWordsAction(
  uid: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const grant = await requirePermission(trustPlace(uid), "trust:settings");
  if (grant === null) {
    const { clerk } = await wordsHere(trustPlace(uid));
    return { code: "forbidden", problem: `Ask the chair or the ${clerk} to change the settings.` };
  }

  const parsed = parseForm(wordsForm, form);
  if (!parsed.ok) return parsed.state;
  const chosen = readChoices(parsed.value);
  if (!chosen.ok) return { code: "invalid", errors: chosen.errors, values: parsed.typed };

  const saved = await chooseWords(grant, chosen.words);
  if (saved.ok) return redirect(`/trusts/${uid}/settings?saved`);
  return { code: "state", problem: HELD, values: parsed.typed };
}

const HELD =
  "A hold is in force: nothing is deleted, so a word that was chosen stays until the hold is lifted";
