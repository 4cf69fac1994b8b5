"use server";

import { redirect } from "next/navigation";
import { requirePermission, trustPlace, wordsHere } from "@/lib/access/gates";
import { openMatrixToHeads } from "@/lib/assessments/academy-places/commands";
import type { FormState } from "@/lib/forms";
import { NOT_OPENED } from "../../open/words";
import { sayArranges } from "../words";

/** Lets the trust's academies read one another's levels of this cycle. */
export async function openToHeadsAction(
  uid: string,
  _: FormState,
  _form: FormData,
): Promise<FormState> {
  const grant = await requirePermission(trustPlace(uid), "academy:arrange");
  if (grant === null)
    return { code: "forbidden", problem: sayArranges(await wordsHere(trustPlace(uid))) };
  const opened = await openMatrixToHeads(grant);
  return opened.ok
    ? redirect(`/trusts/${uid}/academies/arrange?opened`)
    : { code: "state", problem: NOT_OPENED };
}
