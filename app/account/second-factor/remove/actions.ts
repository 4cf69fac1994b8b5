"use server";

import { redirect } from "next/navigation";
import { proveAgainFirst } from "@/app/_shell/prove-again";
import { removeSecondFactor } from "@/lib/access";
import { askRecentProof, thisMoment } from "@/lib/access/gates";
import type { FormState } from "@/lib/forms";
import { tellOwner } from "@/lib/people/ways-in/commands";

/** Takes the app and its recovery codes off the account. */
export async function removeAppAction(_: FormState, form: FormData): Promise<FormState> {
  const person = await askRecentProof();
  if (person === null) return proveAgainFirst(form);
  await removeSecondFactor(person, await thisMoment(), tellOwner);
  return redirect("/account?removed");
}
