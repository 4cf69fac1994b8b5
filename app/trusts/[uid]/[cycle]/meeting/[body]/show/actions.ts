"use server";

import { notFound, redirect } from "next/navigation";
import { requirePermission, trustPlace } from "@/lib/access/gates";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { showViews } from "@/lib/assessments/meeting/commands";
import { bodyIn } from "@/lib/assessments/meeting/schema";
import type { FormState } from "@/lib/forms";
import type { MeetingParams } from "../../find-meeting";

/** Shows everyone's views, once and for good. */
export async function showAction(at: MeetingParams): Promise<FormState> {
  const grant = await requirePermission(trustPlace(at?.uid), "views:show");
  if (grant === null) return { code: "forbidden", problem: "Whoever presides shows the views." };
  const committeeId = bodyIn(at.body);
  if (committeeId === undefined || !isCycle(at.cycle)) return notFound();

  const answer = await showViews(grant, at.cycle, committeeId);
  if (answer.ok) return redirect(`/trusts/${at.uid}/${at.cycle}/spread`);
  if (answer.reason === "hidden") return notFound();
  return { code: "state", problem: "Everyone’s views are shown already." };
}
