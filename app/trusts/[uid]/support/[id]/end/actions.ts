"use server";

import { notFound, redirect } from "next/navigation";
import { readyToWrite } from "@/app/_shell/ready-to-write";
import { askPermission, trustPlace } from "@/lib/access/gates";
import type { FormState } from "@/lib/forms";
import { endSupport } from "@/lib/improvement/support/commands";
import { refusalOf, sayNoSupport } from "@/lib/improvement/support/rules";
import { readOutcome } from "@/lib/improvement/support/schema";
import { sayArrangers } from "../../say-arrangers";

/** Says what came of support: it ends, or goes on until another day. */
export async function endSupportAction(
  at: { readonly uid: string; readonly id: string },
  version: number,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(trustPlace(at?.uid), "support:arrange");
  const ready = await readyToWrite(asked, at, version, form, sayArrangers);
  if (!ready.ok) return ready.state;
  const { grant, id, seen } = ready;

  const read = readOutcome(form, grant.now);
  if (!read.ok) return read.state;
  const ended = await endSupport(grant, id, seen, read.value);
  if (ended.ok) return redirect(`/trusts/${at.uid}/support/${id}?ended`);
  if (ended.reason === "hidden") return notFound();
  const values = read.typed;
  if (ended.reason === "closed" || ended.reason === "moved")
    return { ...refusalOf(ended.reason), values };
  return { code: "invalid", errors: { verdict: sayNoSupport(ended.reason) }, values };
}
