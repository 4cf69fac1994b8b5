"use server";

import { notFound, redirect } from "next/navigation";
import { turnDown } from "@/app/_shell/turn-down";
import { askPermission, trustPlace, wordsHere } from "@/lib/access/gates";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { bodyIn } from "@/lib/assessments/meeting/schema";
import { recordPresence } from "@/lib/assessments/presence/commands";
import { presenceForm } from "@/lib/assessments/presence/schema";
import { type FormState, parseForm, tickedIn } from "@/lib/forms";

export type PresentParams = Readonly<Record<"uid" | "cycle" | "body", string>>;

/** Records who was present at a meeting. */
export async function recordPresentAction(
  at: PresentParams,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(trustPlace(at?.uid), "rating:record");
  if (!asked.ok) {
    const { clerk } = await wordsHere(trustPlace(at?.uid));
    return turnDown(asked.why, form, `The chair or the ${clerk} records who was present.`);
  }
  const committeeId = bodyIn(at.body);
  if (!isCycle(at.cycle) || committeeId === undefined) return notFound();

  const people = tickedIn(form.keys());
  const parsed = parseForm(presenceForm(people), form);
  if (!parsed.ok) return parsed.state;
  const { alsoPresent, version } = parsed.value;
  const presence = { people, alsoPresent, version };
  const recorded = await recordPresence(asked.value, at.cycle, committeeId, presence);
  if (recorded.ok)
    return redirect(`/trusts/${at.uid}/${at.cycle}/meeting/${at.body}/present?saved`);
  if (recorded.reason === "hidden") return notFound();
  const code = recorded.reason === "moved" ? "conflict" : "state";
  return { code, problem: NOT_NOW[recorded.reason], values: parsed.typed };
}

const NOT_NOW = {
  approved: "This assessment is approved and can no longer be changed.",
  held: "A hold is in force: nothing is deleted, so nobody who was recorded as present is taken off until the hold is lifted",
  people: "One of these people is no longer of the trust. Reload the page",
  moved: "Somebody else has recorded who was present meanwhile. Reload the page to see it",
} as const;
