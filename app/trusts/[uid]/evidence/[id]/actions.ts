"use server";

import { notFound, redirect } from "next/navigation";
import { turnDown } from "@/app/_shell/turn-down";
import { askPermission, trustPlace } from "@/lib/access/gates";
import { changeForm, readFacts } from "@/lib/assessments/library/schema";
import { changeEvidence } from "@/lib/assessments/piece/commands";
import { type FormState, idIn, parseForm } from "@/lib/forms";
import type { PieceParams } from "./find-piece";
import { NOT_YOURS } from "./words";

/** Changes what is said about a piece of evidence. */
export async function changeEvidenceAction(
  at: PieceParams,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(trustPlace(at?.uid), "evidence:prepare");
  if (!asked.ok) return turnDown(asked.why, form, NOT_YOURS);
  const id = idIn(at.id);
  if (id === null) return notFound();

  const parsed = parseForm(changeForm, form);
  if (!parsed.ok) return parsed.state;
  const read = readFacts(parsed.value, asked.value.now);
  if (!read.ok) return { code: "invalid", errors: read.errors, values: parsed.typed };

  const changed = await changeEvidence(asked.value, id, parsed.value.version, read.value);
  if (changed.ok) return redirect(`/trusts/${at.uid}/evidence/${id}?saved`);
  if (changed.reason === "hidden") return notFound();
  return changed.reason === "conflict"
    ? { code: "conflict", problem: MOVED, values: parsed.typed }
    : { code: "forbidden", problem: NOT_YOURS, values: parsed.typed };
}

const MOVED =
  "Somebody else has changed this evidence meanwhile. Copy what you typed, then reload the page to see theirs";
