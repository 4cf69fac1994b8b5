"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { proveAgainFirst } from "@/app/_shell/prove-again";
import { withoutSecrets } from "@/app/_shell/without-secrets";
import { beginSecondFactor, confirmSecondFactor } from "@/lib/access";
import { readSessionCookie } from "@/lib/access/cookie";
import { askRecentProof, thisMoment } from "@/lib/access/gates";
import { type FormState, parseForm, requiredText } from "@/lib/forms";
import { tellOwner } from "@/lib/people/ways-in/commands";
import type { CodesState } from "../codes-state";

const form = z.object({ code: requiredText(40, "Enter the code that the app shows") });

const NO = {
  wrong:
    "The code does not match. Codes change every half-minute: wait for the next one, and make sure your phone sets its clock by itself",
  throttled: "There have been too many tries. Wait five minutes, then try again",
} as const;

/** Begins to set up an app: the page then shows what the app reads. */
export async function beginAction(_: FormState, sent: FormData): Promise<FormState> {
  const person = await askRecentProof();
  if (person === null) return proveAgainFirst(sent);
  await beginSecondFactor(person, await thisMoment());
  return redirect("/account/second-factor/set-up");
}

/** Sets the app up by the code that it shows. */
export async function confirmAppAction(_: CodesState, sent: FormData): Promise<CodesState> {
  const person = await askRecentProof();
  if (person === null) return withoutSecrets(proveAgainFirst(sent));
  const parsed = parseForm(form, sent);
  if (!parsed.ok) return withoutSecrets(parsed.state);
  const sessionId = (await readSessionCookie()) ?? "";
  const address = (await headers()).get("x-waymark-address") ?? "";
  const { code } = parsed.value;
  const moment = await thisMoment();
  const answer = await confirmSecondFactor(person, sessionId, code, address, moment, tellOwner);
  if (answer.ok) return { codes: answer.value };
  return {
    code: answer.reason === "throttled" ? "throttled" : "invalid",
    errors: { code: NO[answer.reason] },
  };
}
