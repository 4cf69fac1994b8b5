"use server";

import { notFound, redirect } from "next/navigation";
import { regionPlace, requirePermission, trustPlace, wordsHere } from "@/lib/access/gates";
import { followTrust } from "@/lib/assessments/region-trusts/commands";
import { followForm } from "@/lib/assessments/region-trusts/schema";
import { type FormState, parseForm } from "@/lib/forms";

/** Puts the trust on the list of whoever asks, or takes it off. */
export async function followTrustAction(
  at: { readonly slug: string; readonly uid: string },
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const grant = await requirePermission(regionPlace(at?.slug), "trust:follow");
  if (grant === null) {
    const { rscTeam } = await wordsHere(null);
    return { code: "forbidden", problem: `The ${rscTeam} follows trusts.` };
  }
  const trust = trustPlace(at.uid);
  if (trust === null) return notFound();

  const parsed = parseForm(followForm, form);
  if (!parsed.ok) return parsed.state;
  const answer = await followTrust(grant, trust.trustUid, parsed.value.follow === "yes");
  if (!answer.ok) return notFound();
  return redirect(`/regions/${at.slug}/trusts/${at.uid}`);
}
