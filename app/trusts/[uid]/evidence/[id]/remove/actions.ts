"use server";

import { notFound, redirect } from "next/navigation";
import { requirePermission, trustPlace } from "@/lib/access/gates";
import { removeEvidence } from "@/lib/assessments/piece/commands";
import { type FormState, idIn } from "@/lib/forms";
import type { PieceParams } from "../find-piece";
import { NOT_YOURS } from "../words";

/** Takes a piece of evidence away for good. */
export async function removeEvidenceAction(at: PieceParams): Promise<FormState> {
  const grant = await requirePermission(trustPlace(at?.uid), "evidence:prepare");
  if (grant === null) return { code: "forbidden", problem: NOT_YOURS };
  const id = idIn(at.id);
  if (id === null) return notFound();

  const removed = await removeEvidence(grant, id);
  if (removed.ok) return redirect(`/trusts/${at.uid}/evidence?removed`);
  return removed.reason === "hidden" ? notFound() : { code: "forbidden", problem: NOT_YOURS };
}
