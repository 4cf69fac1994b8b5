"use server";

import { notFound, redirect } from "next/navigation";
import { turnDown } from "@/app/_shell/turn-down";
import { askPermission, trustPlace } from "@/lib/access/gates";
import { readersForm } from "@/lib/assessments/library/schema";
import { nameReaders } from "@/lib/assessments/piece/commands";
import { type FormState, idIn, parseForm, tickedIn } from "@/lib/forms";
import type { PieceParams } from "../find-piece";

/** Names who else may open a piece of restricted evidence. */
export async function nameReadersAction(
  at: PieceParams,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(trustPlace(at?.uid), "evidence:open");
  if (!asked.ok)
    return turnDown(asked.why, form, "The chair, or the vice-chair in their absence, says who.");
  const id = idIn(at.id);
  if (id === null) return notFound();

  const people = tickedIn(form.keys());
  const parsed = parseForm(readersForm(people), form);
  if (!parsed.ok) return parsed.state;
  const named = await nameReaders(asked.value, id, people);
  if (named.ok) return redirect(`/trusts/${at.uid}/evidence/${id}?saved`);
  if (named.reason === "hidden") return notFound();
  return { code: "state", problem: NOT_NOW[named.reason], values: parsed.typed };
}

const NOT_NOW = {
  held: "A hold is in force: nothing is deleted, so whoever may open this evidence still may until the hold is lifted",
  people: "One of these people is no longer of the trust. Reload the page",
} as const;
