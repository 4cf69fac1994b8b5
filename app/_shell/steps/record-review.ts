import { notFound, redirect } from "next/navigation";
import type { Grant } from "@/lib/access";
import type { Answer } from "@/lib/access/gates";
import { type FormState, idIn, versionIn } from "@/lib/forms";
import { reviewStep } from "@/lib/improvement/steps/commands";
import { refusalOf, sayNoStep } from "@/lib/improvement/steps/rules";
import { readReview } from "@/lib/improvement/steps/schema";
import { turnDown } from "../turn-down";

/** What is left of reviewing one's own next step behind the gate of either room: parse, command, answer. */
export async function recordReview(
  asked: Answer<Grant<"nextStep:review">>,
  { steps, id: named, version }: { steps: string; id: unknown; version: unknown },
  form: FormData,
): Promise<FormState> {
  if (!asked.ok) return turnDown(asked.why, form, sayNoStep("not-own"));
  const [id, seen] = [idIn(named), versionIn(version)];
  if (id === null || seen === null) return notFound();

  const read = readReview(form, asked.value.now);
  if (!read.ok) return read.state;
  const reviewed = await reviewStep(asked.value, id, seen, read.value);
  if (reviewed.ok) return redirect(`${steps}/${id}?reviewed`);
  if (reviewed.reason === "hidden") return notFound();
  return { ...refusalOf(reviewed.reason), values: read.typed };
}
