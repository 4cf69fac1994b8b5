"use server";

import { notFound, redirect } from "next/navigation";
import { proveAgainFirst } from "@/app/_shell/prove-again";
import { requireProved } from "@/lib/access/gates";
import type { FormState } from "@/lib/forms";
import { changeAccess } from "@/lib/people/accounts/commands";
import { sayNo } from "@/lib/people/accounts/rules";
import { readClosing } from "@/lib/people/accounts/schema";
import type { ClosingParams } from "./closing";

/** Closes an account or a place, or opens it again. */
export async function changeAccessAction(
  at: ClosingParams,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const grant = await requireProved("platform", "account:suspend");
  if (grant === null) return { code: "forbidden", problem: "Ask an administrator." };
  if (grant === "prove-again") return proveAgainFirst(form);
  const closing = readClosing(at?.id, at?.place, at?.verb);
  if (closing === null) return notFound();

  const answer = await changeAccess(grant, closing);
  if (answer.ok) return redirect(`/admin/accounts/${closing.userId}?${closing.verb}`);
  if (answer.reason === "hidden") return notFound();
  return { code: "state", problem: sayNo(answer.reason) };
}
