import { refuse } from "@/app/_shell/api-answer";
import type { Props } from "@/app/_shell/props";
import { NOT_SAVED } from "@/app/_shell/saving/not-saved";
import { readPut } from "@/app/_shell/saving/read-put";
import { askPermission, trustPlace } from "@/lib/access/gates";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { rateCharacteristic } from "@/lib/assessments/rating/commands";
import { answerOf, choiceOf } from "@/lib/assessments/rating/rules";
import { ratingPut } from "@/lib/assessments/rating/schema";
import { isCharacteristicKey } from "@/lib/rubric";

/** Autosave: this address stays the same across deploys, which a form's own action does not. */
export async function PUT(
  request: Request,
  context: Pick<Props<{ uid: string; cycle: string; step: string }>, "params">,
) {
  const { uid, cycle, step } = await context.params;
  const asked = await askPermission(trustPlace(uid), "rating:record");
  if (!asked.ok) return refuse(asked.why);
  if (!isCycle(cycle) || !isCharacteristicKey(step)) return refuse("hidden");

  const put = await readPut(request, ratingPut);
  if (put instanceof Response) return put;

  const { level, reason, evidenceNote } = put.answer;
  const target = { cycle, characteristic: step };
  const typed = answerOf(level, reason, evidenceNote);
  const answer = await rateCharacteristic(asked.value, target, typed, put.version, put.key);
  if (answer.ok) return Response.json(answer.value, { headers: { "Cache-Control": "no-store" } });
  if (answer.reason === "conflict") {
    const theirs = answer.detail;
    return refuse("conflict", {
      theirs: theirs === null ? null : { ...theirs, level: choiceOf(theirs) },
    });
  }
  return refuse(NOT_SAVED[answer.reason]);
}
