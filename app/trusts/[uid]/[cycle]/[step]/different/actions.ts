"use server";

import { notFound, redirect } from "next/navigation";
import { turnDown } from "@/app/_shell/turn-down";
import { askPermission, requirePermission, trustPlace, wordsHere } from "@/lib/access/gates";
import { recordDifferentView, withdrawDifferentView } from "@/lib/assessments/different/commands";
import { differentForm } from "@/lib/assessments/different/schema";
import { type FormState, idIn, parseForm } from "@/lib/forms";
import { type StepParams, stepAt } from "../step-at";

/** Keeps a view that differs from what was agreed, where its holder asks. */
export async function recordDifferentAction(
  at: StepParams,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(trustPlace(at?.uid), "view:differ");
  if (!asked.ok) return turnDown(asked.why, form, await sayWho(at?.uid));
  const row = stepAt(at);
  if (row === null) return notFound();

  const parsed = parseForm(differentForm, form);
  if (!parsed.ok) return parsed.state;
  const { holder = asked.value.userId ?? "", level, words } = parsed.value;
  const differing = { holder, level: level === "none" ? null : level, words };
  const recorded = await recordDifferentView(asked.value, row, differing);
  if (recorded.ok) return redirect(`/trusts/${at.uid}/${row.cycle}/${row.characteristic}`);
  if (recorded.reason === "hidden") return notFound();
  const values = parsed.typed;
  return recorded.reason === "holder"
    ? { code: "invalid", errors: { holder: "Choose whose view it is" }, values }
    : { code: "state", problem: APPROVED, values };
}

/** Takes a different view back. */
export async function withdrawDifferentAction(
  at: StepParams,
  id: string,
  _: FormState,
  _form: FormData,
): Promise<FormState> {
  const grant = await requirePermission(trustPlace(at?.uid), "view:differ");
  if (grant === null) return { code: "forbidden", problem: await sayWho(at?.uid) };
  const [row, view] = [stepAt(at), idIn(id)];
  if (row === null || view === null) return notFound();

  const gone = await withdrawDifferentView(grant, row, view);
  if (gone.ok) return redirect(`/trusts/${at.uid}/${row.cycle}/${row.characteristic}`);
  return gone.reason === "hidden" ? notFound() : { code: "state", problem: APPROVED };
}

const APPROVED = "This assessment is approved and can no longer be changed.";

/** Who may do this, in the trust's own words. */
async function sayWho(uid: string): Promise<string> {
  const { clerk } = await wordsHere(trustPlace(uid));
  return `The board’s own people have a different view recorded, or ask the chair or the ${clerk} to do it.`;
}
