"use server";

import { notFound, redirect } from "next/navigation";
import { requirePermission, trustPlace } from "@/lib/access/gates";
import { withdrawShare } from "@/lib/assessments/share/commands";
import { withdrawForm } from "@/lib/assessments/share/schema";
import { type FormState, parseForm } from "@/lib/forms";
import type { VersionParams } from "../find-version";

export async function withdrawAction(
  at: VersionParams,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const grant = await requirePermission(trustPlace(at?.uid), "assessment:share");
  if (grant === null)
    return {
      code: "forbidden",
      problem: "The chair, or the vice-chair in their absence, withdraws a share.",
    };

  const parsed = parseForm(withdrawForm, form);
  if (!parsed.ok) return parsed.state;

  const answer = await withdrawShare(grant, parsed.value.share);
  if (!answer.ok) return notFound();
  return redirect(`/trusts/${at.uid}/${at.cycle}/versions/${at.number}?withdrawn`);
}
