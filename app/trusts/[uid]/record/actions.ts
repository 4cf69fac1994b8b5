"use server";

import { notFound, redirect } from "next/navigation";
import { turnDown } from "@/app/_shell/turn-down";
import {
  askPermission,
  askProved,
  requirePermission,
  trustPlace,
  wordsHere,
} from "@/lib/access/gates";
import { type FormState, parseForm } from "@/lib/forms";
import { askForRecord, liftHold, placeHold } from "@/lib/reports/record/commands";
import { findForm, holdForm, readSought } from "@/lib/reports/record/schema";

/** Looks for everything about somebody, or about some words. Whoever looks proves again who they are. */
export async function findRecordAction(
  uid: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askProved(trustPlace(uid), "record:find");
  if (!asked.ok) {
    const { clerk } = await wordsHere(trustPlace(uid));
    return turnDown(asked.why, form, `The ${clerk} looks for what is asked.`);
  }

  const parsed = parseForm(findForm, form);
  if (!parsed.ok) return parsed.state;
  const sought = readSought(parsed.value);
  if (typeof sought === "string")
    return { code: "invalid", errors: { words: sought }, values: parsed.typed };
  const answer = await askForRecord(asked.value, sought);
  return answer.ok ? redirect(`/trusts/${uid}/record/${answer.value.id}`) : notFound();
}

/** Places the hold that stops all deletion. */
export async function placeHoldAction(
  uid: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(trustPlace(uid), "record:hold");
  if (!asked.ok) return turnDown(asked.why, form, await sayHolds(uid));

  const parsed = parseForm(holdForm, form);
  if (!parsed.ok) return parsed.state;
  const answer = await placeHold(asked.value, parsed.value.why);
  if (answer.ok) return redirect(`/trusts/${uid}/record?held`);
  return { code: "state", problem: "A hold is in force already.", values: parsed.typed };
}

export async function liftHoldAction(uid: string): Promise<FormState> {
  const grant = await requirePermission(trustPlace(uid), "record:hold");
  if (grant === null) return { code: "forbidden", problem: await sayHolds(uid) };

  await liftHold(grant);
  return redirect(`/trusts/${uid}/record?lifted`);
}

async function sayHolds(uid: string): Promise<string> {
  const { clerk } = await wordsHere(trustPlace(uid));
  return `The chair or the ${clerk} places and lifts a hold.`;
}
