"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { anyone, thisMoment } from "@/lib/access/gates";
import { type FormState, parseForm } from "@/lib/forms";
import { forgetPassword } from "@/lib/people/passwords/commands";
import { forgottenForm } from "@/lib/people/passwords/schema";

const THROTTLED = "There have been too many tries. Wait five minutes, then try again";

/** Sends the letter. Whether there is an account shows in nobody's answer but its owner's letter. */
export async function forgottenAction(_: FormState, form: FormData): Promise<FormState> {
  await anyone();
  const parsed = parseForm(forgottenForm, form);
  if (!parsed.ok) return parsed.state;
  const address = (await headers()).get("x-waymark-address") ?? "";
  const answer = await forgetPassword(parsed.value.email, address, await thisMoment());
  if (answer.ok) return redirect("/sign-in/new-password?sent");
  return { code: "throttled", errors: { email: THROTTLED }, values: parsed.typed };
}
