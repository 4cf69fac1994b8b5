"use server";

import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { withoutSecrets } from "@/app/_shell/without-secrets";
import { signIn } from "@/lib/access";
import { setSessionCookie } from "@/lib/access/cookie";
import { anyone, thisDevice, thisMoment } from "@/lib/access/gates";
import { runtime } from "@/lib/db";
import { type FormState, parseForm, requiredText } from "@/lib/forms";
import { DEMO_PASSWORD } from "@/prisma/demo-people";
import { DEMO_SIGN_INS, MORE_SIGN_INS } from "@/prisma/demo-sign-ins";
import { codePath, localPath } from "./local-path";

const credentials = z.object({
  email: requiredText(254, "Enter your email address"),
  password: z.string().max(1024).min(1, { error: "Enter your password" }),
  next: z.string().max(500),
});

const NO = {
  unknown: "The email address and password do not match an account",
  throttled: "There have been too many tries. Wait five minutes, then try again",
} as const;

export async function signInAction(_: FormState, form: FormData): Promise<FormState> {
  await anyone();
  const parsed = parseForm(credentials, form);
  if (!parsed.ok) return withoutSecrets(parsed.state);
  const { email, password, next } = parsed.value;
  const address = (await headers()).get("x-waymark-address") ?? "";
  const answer = await signIn(email, password, address, await thisMoment(), {
    device: await thisDevice(),
  });
  if (!answer.ok) {
    const code = answer.reason === "throttled" ? "throttled" : "invalid";
    return { code, errors: { email: NO[answer.reason] }, values: { email } };
  }
  await setSessionCookie(answer.value.sessionId);
  if (answer.value.wantsCode) return redirect(codePath(next));
  return redirect(localPath(next));
}

/** The demo's shortcut: the same sign-in with the demo's own password. There is none elsewhere. */
export async function demoSignInAction(email: string): Promise<void> {
  await anyone();
  const known = [...DEMO_SIGN_INS, ...MORE_SIGN_INS].some(who => who.email === email);
  if (!runtime().demo || !known) return notFound();
  const answer = await signIn(email, DEMO_PASSWORD, "demo", await thisMoment(), {
    by: "demo",
    device: await thisDevice(),
  });
  if (!answer.ok) return redirect("/sign-in");
  await setSessionCookie(answer.value.sessionId);
  return redirect("/");
}
