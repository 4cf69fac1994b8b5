"use server";

import { notFound, redirect } from "next/navigation";
import { readyToWrite } from "@/app/_shell/ready-to-write";
import { askPermission, trustPlace } from "@/lib/access/gates";
import type { FormState } from "@/lib/forms";
import { agreeSupport } from "@/lib/improvement/support/commands";
import { refusalOf } from "@/lib/improvement/support/rules";
import { readAgreement } from "@/lib/improvement/support/schema";
import { sayArrangers } from "../../say-arrangers";

/** Records what is agreed of a proposal. */
export async function agreeSupportAction(
  at: { readonly uid: string; readonly id: string },
  version: number,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(trustPlace(at?.uid), "support:arrange");
  const ready = await readyToWrite(asked, at, version, form, sayArrangers);
  if (!ready.ok) return ready.state;
  const { grant, id, seen } = ready;

  const read = readAgreement(form, grant.now);
  if (!read.ok) return read.state;
  const agreed = await agreeSupport(grant, id, seen, read.value);
  if (agreed.ok) return redirect(`/trusts/${at.uid}/support/${id}?agreed`);
  if (agreed.reason === "hidden") return notFound();
  return { ...refusalOf(agreed.reason), values: read.typed };
}
