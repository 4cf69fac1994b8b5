import { refuse } from "@/app/_shell/api-answer";
import type { Props } from "@/app/_shell/props";
import { NOT_SAVED } from "@/app/_shell/saving/not-saved";
import { readPut } from "@/app/_shell/saving/read-put";
import { askPermission, trustPlace } from "@/lib/access/gates";
import { saveNote } from "@/lib/assessments/agreement/commands";
import { wrongInNote } from "@/lib/assessments/agreement/rules";
import { notePut } from "@/lib/assessments/agreement/schema";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { isCharacteristicKey } from "@/lib/rubric";
import { asTheirNote } from "../choose-note";

/** A row's note and target, saved by themselves. */
export async function PUT(
  request: Request,
  context: Pick<Props<{ uid: string; cycle: string; step: string }>, "params">,
) {
  const { uid, cycle, step } = await context.params;
  const asked = await askPermission(trustPlace(uid), "rating:record");
  if (!asked.ok) return refuse(asked.why);
  if (!isCycle(cycle) || !isCharacteristicKey(step)) return refuse("hidden");

  const put = await readPut(request, notePut);
  if (put instanceof Response) return put;
  const fields = wrongInNote(put.answer, cycle);
  if (Object.keys(fields).length > 0) return refuse("invalid", { fields });

  const target = { cycle, characteristic: step };
  const saved = await saveNote(asked.value, target, put.answer, put.version, put.key);
  if (saved.ok) return Response.json(saved.value, { headers: { "Cache-Control": "no-store" } });
  if (saved.reason === "conflict") {
    const theirs = saved.detail;
    return refuse("conflict", { theirs: theirs === null ? null : asTheirNote(theirs) });
  }
  return refuse(NOT_SAVED[saved.reason]);
}
