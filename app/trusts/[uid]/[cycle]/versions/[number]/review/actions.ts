"use server";

import { notFound, redirect } from "next/navigation";
import { turnDown } from "@/app/_shell/turn-down";
import { askPermission, trustPlace } from "@/lib/access/gates";
import { versionNumber } from "@/lib/assessments/approval/rules";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { askForReview } from "@/lib/assessments/review-asking/commands";
import { readAsked } from "@/lib/assessments/review-asking/schema";
import type { VersionParams } from "../find-version";
import type { AskState } from "./ask-state";

/** Asks for a review; first it only shows what the reviewer would see. */
export async function askReviewAction(
  at: VersionParams,
  _: AskState,
  form: FormData,
): Promise<AskState> {
  const asked = await askPermission(trustPlace(at?.uid), "review:ask");
  if (!asked.ok)
    return turnDown(
      asked.why,
      form,
      "The chair, or the vice-chair in their absence, asks for a review.",
    );
  const number = versionNumber(at.number);
  if (!isCycle(at.cycle) || number === null) return notFound();

  const read = readAsked(form, asked.value.now);
  if (!read.ok) return read.state;
  if (read.go !== "ask") return { values: read.typed, look: read.go === "look" };

  const version = { cycle: at.cycle, number };
  const answer = await askForReview(asked.value, version, read.asked);
  if (answer.ok) {
    const reviews = `/trusts/${at.uid}/${at.cycle}/versions/${at.number}/reviews`;
    return redirect(`${reviews}/${answer.value.id}?asked`);
  }
  return answer.reason === "hidden"
    ? notFound()
    : { code: "state", problem: NO[answer.reason], values: read.typed };
}

const NO = {
  reviewer: "This person is no longer appointed to review. Choose somebody else",
  items: "Some of this evidence cannot be opened any more. Reload the page and choose again",
} as const;
