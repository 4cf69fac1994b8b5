"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { withoutSecrets } from "@/app/_shell/without-secrets";
import { proveAgain } from "@/lib/access";
import { readSessionCookie } from "@/lib/access/cookie";
import { requirePerson, thisMoment } from "@/lib/access/gates";
import { type FormState, parseForm } from "@/lib/forms";
import { localPath } from "../local-path";

const typed = z.string().max(1024);
const form = z.object({
  code: typed.min(1, "Enter the code").optional(),
  password: typed.min(1, "Enter your password").optional(),
  next: z.string().max(500),
});

const NO = {
  code: "The code does not match. Codes change every half-minute, and each works once",
  password: "That is not your password",
} as const;
const THROTTLED = "There have been too many tries. Wait five minutes, then try again";

/** Proves again who somebody is, and leads on. */
export async function proveAgainAction(_: FormState, sent: FormData): Promise<FormState> {
  const person = await requirePerson();
  const parsed = parseForm(form, sent);
  if (!parsed.ok) return withoutSecrets(parsed.state);
  const { code, password, next } = parsed.value;
  const sessionId = (await readSessionCookie()) ?? "";
  const address = (await headers()).get("x-waymark-address") ?? "";
  const proof = code ?? password ?? "";
  const answer = await proveAgain(person, sessionId, proof, address, await thisMoment());
  if (answer.ok) return redirect(localPath(next));
  const field = code === undefined ? "password" : "code";
  return answer.reason === "throttled"
    ? { code: "throttled", errors: { [field]: THROTTLED } }
    : { code: "invalid", errors: { [field]: NO[field] } };
}
