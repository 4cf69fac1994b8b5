"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { withoutSecrets } from "@/app/_shell/without-secrets";
import { finishSignIn } from "@/lib/access";
import { readSessionCookie, setSessionCookie } from "@/lib/access/cookie";
import { anyone, thisDevice, thisMoment } from "@/lib/access/gates";
import { type FormState, parseForm, requiredText } from "@/lib/forms";
import { localPath } from "../local-path";

const form = z.object({ code: requiredText(40, "Enter the code"), next: z.string().max(500) });

const NO = {
  wrong: "The code does not match. Codes change every half-minute, and each works once",
  throttled: "There have been too many tries. Wait five minutes, then try again",
} as const;

/** Finishes signing in by a code from the app, or a recovery code. */
export async function codeAction(_: FormState, sent: FormData): Promise<FormState> {
  await anyone();
  const parsed = parseForm(form, sent);
  if (!parsed.ok) return withoutSecrets(parsed.state);
  const waiting = (await readSessionCookie()) ?? "";
  const address = (await headers()).get("x-waymark-address") ?? "";
  const from = { address, device: await thisDevice() };
  const answer = await finishSignIn(waiting, parsed.value.code, from, await thisMoment());
  if (answer.ok) {
    await setSessionCookie(answer.value);
    return redirect(localPath(parsed.value.next));
  }
  if (answer.reason === "gone") return redirect("/sign-in");
  const code = answer.reason === "throttled" ? "throttled" : "invalid";
  return { code, errors: { code: NO[answer.reason] } };
}
