"use server";

import { notFound, redirect } from "next/navigation";
import { turnDown } from "@/app/_shell/turn-down";
import { askPermission, trustPlace, wordsHere } from "@/lib/access/gates";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { type Also, markStatements } from "@/lib/assessments/evidence/commands";
import { type Go, marksForm, readMarks } from "@/lib/assessments/evidence/schema";
import { RECORDS_HELD } from "@/lib/assessments/library/rules";
import { type FormState, parseForm } from "@/lib/forms";
import { isCharacteristicKey } from "@/lib/rubric";
import { PREPARED_ONLY, sayPrepares } from "./words";

export interface StepTarget {
  readonly uid: string;
  readonly cycle: string;
  readonly step: string;
}

/** Saves a row's marks, whichever button was pressed, and does what the button says besides. */
export async function marksAction(
  target: StepTarget,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(trustPlace(target?.uid), "evidence:prepare");
  if (!asked.ok) {
    const words = await wordsHere(trustPlace(target?.uid));
    return turnDown(asked.why, form, sayPrepares(words));
  }
  const { uid, cycle, step } = target;
  if (!isCycle(cycle) || !isCharacteristicKey(step)) return notFound();

  const parsed = parseForm(marksForm(step), form);
  if (!parsed.ok) return parsed.state;
  const read = readMarks(step, parsed.value);
  if (read === null) return notFound();
  const { marks, go } = read;

  const row = { cycle, characteristic: step };
  const saved = await markStatements(asked.value, row, marks, alsoOf(go));
  if (!saved.ok) {
    if (saved.reason === "hidden") return notFound();
    const problem = saved.reason === "held" ? RECORDS_HELD : PREPARED_ONLY;
    return { code: "state", problem, values: parsed.typed };
  }
  const here = `/trusts/${uid}/${cycle}/prepare/${step}`;
  if (go.to === "add") return redirect(`${here}/evidence?for=${go.statement}`);
  return redirect(`${here}?${NEWS_OF[go.to]}`);
}

const NEWS_OF = { save: "saved", "take-away": "taken", again: "again" } as const;

function alsoOf(go: Go): Also {
  if (go.to === "again") return "again";
  return go.to === "take-away" ? go : null;
}
