"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { withoutSecrets } from "@/app/_shell/without-secrets";
import { readSessionCookie } from "@/lib/access/cookie";
import { requirePerson, thisMoment } from "@/lib/access/gates";
import { type FormState, parseForm } from "@/lib/forms";
import { changePassword } from "@/lib/people/passwords/commands";
import { changeForm } from "@/lib/people/passwords/schema";

const NO = {
  wrong: "That is not your password",
  throttled: "There have been too many tries. Wait five minutes, then try again",
} as const;

/** Changes the person's own password. */
export async function changePasswordAction(_: FormState, form: FormData): Promise<FormState> {
  const person = await requirePerson();
  const parsed = parseForm(changeForm, form);
  if (!parsed.ok) return withoutSecrets(parsed.state);
  const sessionId = (await readSessionCookie()) ?? "";
  const address = (await headers()).get("x-waymark-address") ?? "";
  const answer = await changePassword(person, sessionId, parsed.value, address, await thisMoment());
  if (answer.ok) return redirect("/account?password");
  if (answer.reason === "unfit") return { code: "invalid", errors: { password: answer.detail } };
  const code = answer.reason === "throttled" ? "throttled" : "invalid";
  return { code, errors: { present: NO[answer.reason] } };
}
