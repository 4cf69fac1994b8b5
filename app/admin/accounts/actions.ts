"use server";

import { redirect } from "next/navigation";
import { proveAgainFirst } from "@/app/_shell/prove-again";
import { requireProved } from "@/lib/access/gates";
import { type FormState, parseForm } from "@/lib/forms";
import { lookUpAccount } from "@/lib/people/accounts/commands";
import { findForm } from "@/lib/people/accounts/schema";

/** Leads on to the account of an address. */
export async function findAccountAction(_: FormState, form: FormData): Promise<FormState> {
  const grant = await requireProved("platform", "account:suspend");
  if (grant === null) return { code: "forbidden", problem: "Ask an administrator." };
  if (grant === "prove-again") return proveAgainFirst(form);

  const parsed = parseForm(findForm, form);
  if (!parsed.ok) return parsed.state;
  const answer = await lookUpAccount(grant, parsed.value.email);
  if (answer.ok) return redirect(`/admin/accounts/${answer.value.userId}`);
  return { code: "invalid", errors: { email: NOBODY }, values: parsed.typed };
}

const NOBODY = "Nobody has an account with this email address. Check it, letter by letter";
