import { refuse } from "@/app/_shell/api-answer";
import type { Props } from "@/app/_shell/props";
import { NOT_SAVED } from "@/app/_shell/saving/not-saved";
import { readPut } from "@/app/_shell/saving/read-put";
import { askPermission, viewsPlace } from "@/lib/access/gates";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { giveView } from "@/lib/assessments/views/commands";
import { viewOf } from "@/lib/assessments/views/rules";
import { viewPut } from "@/lib/assessments/views/schema";
import { isCharacteristicKey } from "@/lib/rubric";
import { asElsewhere } from "../elsewhere";

/** One's own view, saved by itself. */
export async function PUT(
  request: Request,
  context: Pick<Props<{ uid: string; cycle: string; step: string }>, "params">,
) {
  const { uid, cycle, step } = await context.params;
  const asked = await askPermission(viewsPlace(uid), "view:give");
  if (!asked.ok) return refuse(asked.why);
  if (!isCycle(cycle) || !isCharacteristicKey(step)) return refuse("hidden");

  const put = await readPut(request, viewPut);
  if (put instanceof Response) return put;

  const { level, reasoning, wouldNeed } = put.answer;
  const target = { cycle, characteristic: step };
  const view = viewOf(level, reasoning, wouldNeed);
  const saved = await giveView(asked.value, target, view, put.version, put.key);
  if (saved.ok) return Response.json(saved.value, { headers: { "Cache-Control": "no-store" } });
  if (saved.reason === "conflict") return refuse("conflict", { theirs: asElsewhere(saved.detail) });
  return refuse(NOT_SAVED[saved.reason]);
}
