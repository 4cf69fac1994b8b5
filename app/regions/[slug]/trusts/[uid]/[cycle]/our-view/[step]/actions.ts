"use server";

import { notFound, redirect } from "next/navigation";
import { turnDown } from "@/app/_shell/turn-down";
import { askPermission, regionPlace, wordsHere } from "@/lib/access/gates";
import { verdictForm } from "@/lib/assessments/review/schema";
import { recordRscView } from "@/lib/assessments/rsc-view/commands";
import { type FormState, parseForm } from "@/lib/forms";
import { isCharacteristicKey } from "@/lib/rubric";
import { type SharedStepParams, sharedAt } from "../../find-shared";

/** Records what the RSC team thinks of a shared rating. */
export async function ourViewAction(
  at: SharedStepParams,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(regionPlace(at?.slug), "share:comment");
  if (!asked.ok) {
    const { rscTeam } = await wordsHere(null);
    return turnDown(asked.why, form, `The ${rscTeam} records its view.`);
  }
  const shared = sharedAt(at);
  if (shared === null || !isCharacteristicKey(at.step)) return notFound();

  const parsed = parseForm(verdictForm, form);
  if (!parsed.ok) return parsed.state;
  const said = { ...parsed.value, characteristic: at.step };
  const answer = await recordRscView(asked.value, shared, said);
  if (!answer.ok) return notFound();
  return redirect(`/regions/${at.slug}/trusts/${at.uid}/${at.cycle}?recorded`);
}
