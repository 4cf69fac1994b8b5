"use server";

import { notFound, redirect } from "next/navigation";
import { turnDown } from "@/app/_shell/turn-down";
import { approvedPlace, askPermission } from "@/lib/access/gates";
import { declareForm } from "@/lib/assessments/review/schema";
import { declareInterest } from "@/lib/assessments/reviewing/commands";
import { type FormState, idIn, parseForm } from "@/lib/forms";
import type { ReviewParams } from "../find-review";

/** Declares a conflict of interest, or that there is none. */
export async function declareAction(
  at: ReviewParams,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(approvedPlace(at?.uid), "review:give");
  if (!asked.ok)
    return turnDown(asked.why, form, "Whoever was asked for the review declares this.");
  const id = idIn(at.review);
  if (id === null) return notFound();

  const parsed = parseForm(declareForm, form);
  if (!parsed.ok) return parsed.state;
  const { conflict, what } = parsed.value;
  if (conflict === "some" && what === "")
    return { code: "invalid", errors: { what: "Say what it is" }, values: parsed.typed };
  const answer = await declareInterest(asked.value, id, conflict === "some" ? what : "");
  if (answer.ok) return redirect(`/reading/${at.uid}/reviews/${id}`);
  if (answer.reason === "hidden") return notFound();
  return {
    code: "state",
    problem: "The review is finished, and its declaration stays as it is.",
    values: parsed.typed,
  };
}
