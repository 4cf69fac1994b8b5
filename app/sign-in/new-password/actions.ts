"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { withoutSecrets } from "@/app/_shell/without-secrets";
import { clearSessionCookie } from "@/lib/access/cookie";
import { anyone, thisMoment } from "@/lib/access/gates";
import { type FormState, parseForm } from "@/lib/forms";
import { resetPassword } from "@/lib/people/passwords/commands";
import { byCodeForm, byLinkForm, type Shown } from "@/lib/people/passwords/schema";

const THROTTLED = "There have been too many tries. Wait five minutes, then try again";
const NO_CODE = "The code does not match that address, or it was used or is older than 15 minutes";
const NO_LINK =
  "This link was used before, is older than 15 minutes, or is not from the latest letter. Ask for a new letter";

/** Changes a forgotten password by the letter's link. */
export async function byLinkAction(_: FormState, form: FormData): Promise<FormState> {
  await anyone();
  const parsed = parseForm(byLinkForm, form);
  if (!parsed.ok) return withoutSecrets(parsed.state);
  const { token, password } = parsed.value;
  return choose({ token }, password, { code: "state", errors: { password: NO_LINK } });
}

/** Changes a forgotten password by the letter's code. */
export async function byCodeAction(_: FormState, form: FormData): Promise<FormState> {
  await anyone();
  const parsed = parseForm(byCodeForm, form);
  if (!parsed.ok) return withoutSecrets(parsed.state);
  const { email, code, password } = parsed.value;
  const answer = { code: "invalid", errors: { code: NO_CODE } } as const;
  const state = await choose({ email, code }, password, answer);
  return { ...state, values: { email } };
}

async function choose(shown: Shown, password: string, gone: FormState): Promise<FormState> {
  const address = (await headers()).get("x-waymark-address") ?? "";
  const answer = await resetPassword(shown, password, address, await thisMoment());
  if (answer.ok) {
    await clearSessionCookie();
    return redirect("/sign-in?changed");
  }
  if (answer.reason === "gone") return gone;
  return answer.reason === "unfit"
    ? { code: "invalid", errors: { password: answer.detail } }
    : { code: "throttled", errors: { password: THROTTLED } };
}
