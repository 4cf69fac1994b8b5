import { notFound } from "next/navigation";
import type { Theirs } from "@/app/_shell/saving/saving";
import type { Grant } from "@/lib/access";
import { whoIsHere } from "@/lib/access/gates";
import type { AcademyAnswerNow } from "@/lib/assessments/academy-answers/queries";
import type { AcademyTarget } from "@/lib/assessments/academy-view/commands";
import { getAcademyStep } from "@/lib/assessments/academy-view/queries";
import { academyChoiceOf } from "@/lib/assessments/academy-view/rules";
import { knownToAcademies } from "@/lib/assessments/academy-view/schema";
import { bothTexts } from "@/lib/assessments/rating/rules";
import type { StepKey } from "@/lib/rubric";
import type { AnswerState, TypedAnswer } from "./answer-state";

/** A colleague's answer, as a form shows it beside one's own. */
export function asTheirs(step: StepKey, theirs: AcademyAnswerNow): Theirs<TypedAnswer> {
  const marks = knownToAcademies(step).map(id => [id, theirs.marks[id] ?? ""] as const);
  return {
    ...Object.fromEntries(marks),
    ...{ level: academyChoiceOf(theirs), reason: theirs.reason, version: theirs.version },
    updatedBy: theirs.updatedBy,
    updatedAt: theirs.updatedAt.toISOString(),
  };
}

/**
 * Puts what was chosen into the form, and saves nothing. Where a third answer stands by now, that is
 * shown instead, with one's own still there.
 */
export async function chooseBetween(
  grant: Grant<"academy:answer">,
  { cycle, step }: AcademyTarget,
  { version, ...mine }: Readonly<Record<string, string>> & { readonly version: string },
  kept: "theirs" | "both",
): Promise<AnswerState> {
  const page = await getAcademyStep(grant, cycle, step);
  if (page?.answer == null) return notFound();
  const theirs = asTheirs(step, page.answer);
  const standing = String(theirs.version);
  if (standing !== version)
    return { code: "conflict", values: { ...mine, version: standing }, theirs };
  if (kept === "theirs") {
    const { updatedAt: _, updatedBy: __, ...answer } = theirs;
    const values = { ...answer, level: theirs.level ?? "", version: standing };
    return { values, kept };
  }
  const me = (await whoIsHere())?.name ?? "";
  const reason = bothTexts(mine.reason ?? "", me, theirs.reason, theirs.updatedBy);
  return { values: { ...mine, reason, version: standing }, kept };
}
