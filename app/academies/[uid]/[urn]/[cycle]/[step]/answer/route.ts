import { refuse } from "@/app/_shell/api-answer";
import type { Props } from "@/app/_shell/props";
import { readPut } from "@/app/_shell/saving/read-put";
import { academyPlace, askPermission } from "@/lib/access/gates";
import { answerStep } from "@/lib/assessments/academy-view/commands";
import { academyAnswerOf } from "@/lib/assessments/academy-view/rules";
import { academyMarksIn, academyPut } from "@/lib/assessments/academy-view/schema";
import { type StepParams, stepAt } from "../step-at";
import { asTheirs } from "../theirs";

/** What an academy says of a step, saved by itself. */
export async function PUT(request: Request, context: Pick<Props<StepParams & Named>, "params">) {
  const at = await context.params;
  const asked = await askPermission(academyPlace(at.uid, at.urn), "academy:answer");
  if (!asked.ok) return refuse(asked.why);
  const row = stepAt(at);
  if (row === null) return refuse("hidden");

  const put = await readPut(request, academyPut(row.step));
  if (put instanceof Response) return put;

  const { level, reason } = put.answer;
  const answer = academyAnswerOf(level, reason, academyMarksIn(row.step, put.answer));
  const saved = await answerStep(asked.value, row, answer, put.version, put.key);
  if (saved.ok) return Response.json(saved.value, { headers: { "Cache-Control": "no-store" } });
  if (saved.reason === "conflict") {
    const theirs = saved.detail === null ? null : asTheirs(row.step, saved.detail);
    return refuse("conflict", { theirs });
  }
  return refuse(WHY[saved.reason]);
}

type Named = Record<string, string>;

const WHY = { hidden: "hidden", sent: "sent", "key-reused": "reused" } as const;
