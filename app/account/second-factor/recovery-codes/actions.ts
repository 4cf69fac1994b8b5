"use server";

import { redirect } from "next/navigation";
import { proveAgainFirst } from "@/app/_shell/prove-again";
import { renewRecoveryCodes } from "@/lib/access";
import { askRecentProof, thisMoment } from "@/lib/access/gates";
import { tellOwner } from "@/lib/people/ways-in/commands";
import type { CodesState } from "../codes-state";

/** Ten new recovery codes in place of the old ones. */
export async function newCodesAction(_: CodesState, form: FormData): Promise<CodesState> {
  const person = await askRecentProof();
  if (person === null) return proveAgainFirst(form);
  const answer = await renewRecoveryCodes(person, await thisMoment(), tellOwner);
  return answer.ok ? { codes: answer.value } : redirect("/account/second-factor");
}
