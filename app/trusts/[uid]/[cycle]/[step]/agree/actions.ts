"use server";

import { notFound, redirect } from "next/navigation";
import { turnDown } from "@/app/_shell/turn-down";
import { askPermission, requirePermission, trustPlace, wordsHere } from "@/lib/access/gates";
import { agreeProposal, saveNote } from "@/lib/assessments/agreement/commands";
import { wrongInNote } from "@/lib/assessments/agreement/rules";
import { noteForm, shownVersions } from "@/lib/assessments/agreement/schema";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { type FormState, parseForm, sayTime } from "@/lib/forms";
import { isCharacteristicKey } from "@/lib/rubric";
import type { RateTarget } from "../actions";
import { asTheirNote, chooseNote } from "../choose-note";
import type { NoteState } from "../note-state";
import { onwardFrom } from "../onward";

/** Saves a row's note for the meeting and its target. */
export async function saveNoteAction(
  target: RateTarget,
  _: NoteState,
  form: FormData,
): Promise<NoteState> {
  const asked = await askPermission(trustPlace(target?.uid), "rating:record");
  if (!asked.ok) return turnDown(asked.why, form, await sayRecords(target?.uid));
  const { cycle, step } = target;
  if (!isCycle(cycle) || !isCharacteristicKey(step)) return notFound();
  const row = { cycle, characteristic: step };

  const parsed = parseForm(noteForm, form);
  if (!parsed.ok) return parsed.state;
  const { version, go, ...note } = parsed.value;
  const typed = {
    note: note.note,
    targetLevel: note.targetLevel ?? "",
    targetYear: note.targetYear ?? "",
  };
  if (go === "theirs" || go === "both")
    return chooseNote(asked.value, row, { ...typed, version }, go);
  const values = { ...typed, version: String(version) };
  const errors = wrongInNote(note, cycle);
  if (Object.keys(errors).length > 0) return { code: "invalid", errors, values };

  const saved = await saveNote(asked.value, row, note, version);
  if (saved.ok) {
    const standing = { ...typed, version: String(saved.value.version) };
    const savedAt = sayTime(asked.value.now);
    return { values: standing, savedAt, ...(go === "mine" ? { kept: go } : {}) };
  }
  if (saved.reason === "hidden") return notFound();
  if (saved.reason !== "conflict") return { code: "state", problem: APPROVED, values };
  const theirs = saved.detail;
  return theirs === null
    ? { code: "conflict", problem: "Copy what you typed, then reload the page", values }
    : {
        code: "conflict",
        values: { ...typed, version: String(theirs.version) },
        theirs: asTheirNote(theirs),
      };
}

/** The board agrees what a committee proposes, both as the page showed them. */
export async function agreeProposalAction(
  target: RateTarget,
  shown: { readonly proposal: number; readonly rating: number },
  _: FormState,
  _form: FormData,
): Promise<FormState> {
  const grant = await requirePermission(trustPlace(target?.uid), "rating:record");
  if (grant === null) return { code: "forbidden", problem: await sayRecords(target?.uid) };
  const { uid, cycle, step, from } = target;
  const versions = shownVersions.safeParse(shown);
  if (!isCycle(cycle) || !isCharacteristicKey(step) || !versions.success) return notFound();

  const agreed = await agreeProposal(grant, { cycle, characteristic: step }, versions.data);
  if (!agreed.ok) {
    if (agreed.reason === "hidden") return notFound();
    const code = agreed.reason === "approved" ? "state" : "conflict";
    return { code, problem: NOT_NOW[agreed.reason] };
  }
  return redirect(onwardFrom({ uid, cycle, step, from }).continue);
}

const APPROVED = "This assessment is approved and can no longer be changed.";

const NOT_NOW = {
  approved: APPROVED,
  moved: "The committee’s proposal was changed meanwhile. Reload the page and read it again",
  answered:
    "The board has recorded another answer to this row. It stays: change it below if the board agrees what the committee proposes",
} as const;

/** Who may do this, in the trust's own words. */
async function sayRecords(uid: string): Promise<string> {
  const { clerk } = await wordsHere(trustPlace(uid));
  return `The chair or the ${clerk} records what was agreed.`;
}
