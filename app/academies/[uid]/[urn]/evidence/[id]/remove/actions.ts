"use server";

import { notFound, redirect } from "next/navigation";
import { academyPlace, requirePermission } from "@/lib/access/gates";
import { removeEvidence } from "@/lib/assessments/piece/commands";
import { type FormState, idIn } from "@/lib/forms";
import { SPEAKS } from "../../../[cycle]/[step]/words";

/** Takes a piece of an academy's own evidence away for good. */
export async function removeAcademyEvidenceAction(at: {
  readonly uid: string;
  readonly urn: string;
  readonly id: string;
}): Promise<FormState> {
  const grant = await requirePermission(academyPlace(at?.uid, at?.urn), "academy:answer");
  if (grant === null) return { code: "forbidden", problem: SPEAKS };
  const id = idIn(at.id);
  if (id === null) return notFound();

  const removed = await removeEvidence(grant, id);
  if (removed.ok) return redirect(`/academies/${at.uid}/${at.urn}/evidence?removed`);
  return removed.reason === "hidden" ? notFound() : { code: "state", problem: KEPT };
}

const KEPT = "What you have sent, or what the trust says for itself, rests on it by now: it stays.";
