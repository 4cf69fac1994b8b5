import { notFound } from "next/navigation";
import type { Theirs } from "@/app/_shell/saving/saving";
import type { Grant } from "@/lib/access";
import { whoIsHere } from "@/lib/access/gates";
import { getNote, type NoteNow } from "@/lib/assessments/agreement/queries";
import type { Target } from "@/lib/assessments/rating/commands";
import { bothTexts } from "@/lib/assessments/rating/rules";
import type { NoteState, TypedNote } from "./note-state";

/** Somebody else's note, as a form shows it beside one's own. */
export function asTheirNote({ updatedAt, ...note }: NoteNow): Theirs<TypedNote> {
  const { targetLevel, targetYear } = note;
  return {
    ...note,
    targetLevel: targetLevel ?? "",
    targetYear: targetYear ?? "",
    updatedAt: updatedAt.toISOString(),
  };
}

/**
 * Puts what was chosen into the form, and saves nothing. Where a third note stands by now, that is
 * shown instead, with one's own still there.
 * @param version of the other note, as it was shown
 */
export async function chooseNote(
  grant: Grant<"rating:record">,
  row: Target,
  { version, ...mine }: TypedNote & { readonly version: number },
  kept: "theirs" | "both",
): Promise<NoteState> {
  const now = await getNote(grant, row);
  if (now === null) return notFound();
  const theirs = asTheirNote(now);
  const standing = { version: String(theirs.version) };
  if (theirs.version !== version)
    return { code: "conflict", values: { ...mine, ...standing }, theirs };
  if (kept === "theirs") {
    const { note, targetLevel, targetYear } = theirs;
    return { values: { note, targetLevel, targetYear, ...standing }, kept };
  }
  const me = (await whoIsHere())?.name ?? "";
  const note = bothTexts(mine.note, me, theirs.note, theirs.updatedBy);
  return { values: { ...mine, note, ...standing }, kept };
}
