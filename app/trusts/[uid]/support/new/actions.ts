"use server";

import { redirect } from "next/navigation";
import { turnDown } from "@/app/_shell/turn-down";
import { askPermission, trustPlace } from "@/lib/access/gates";
import type { FormState } from "@/lib/forms";
import { proposeSupport } from "@/lib/improvement/support/commands";
import { refusalOf, sayNoSupport } from "@/lib/improvement/support/rules";
import { readProposal } from "@/lib/improvement/support/schema";
import { sayArrangers } from "../say-arrangers";

/** Proposes that one academy helps another. */
export async function proposeSupportAction(
  uid: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(trustPlace(uid), "support:arrange");
  if (!asked.ok) return turnDown(asked.why, form, await sayArrangers(uid));

  const read = readProposal(form, asked.value.now);
  if (!read.ok) return read.state;
  const proposed = await proposeSupport(asked.value, read.value);
  if (proposed.ok) return redirect(`/trusts/${uid}/support/${proposed.value.id}?proposed`);
  const values = read.typed;
  if (proposed.reason === "no-cycle") return { ...refusalOf("no-cycle"), values };
  return { code: "invalid", errors: { from: sayNoSupport(proposed.reason) }, values };
}
