import type { Onward } from "@/app/_shell/saving/row-state";
import type { ViewPage } from "@/lib/assessments/views/queries";
import { type CharacteristicKey, isCharacteristicKey } from "@/lib/rubric";

/** Where the two buttons of a view lead on to. */
export function onwardFrom(at: {
  readonly uid: string;
  readonly cycle: string;
  readonly next: string | null;
}): Onward {
  const all = `/views/${at.uid}/${at.cycle}`;
  const next = isCharacteristicKey(at.next) ? `${all}/${at.next}` : all;
  return { continue: next, later: all };
}

/** The row after this one whose view can be given, or null after the last. */
export function nextRow({ rows, row }: Pick<ViewPage, "rows" | "row">): CharacteristicKey | null {
  const after = rows.slice(rows.findIndex(one => one.characteristic === row.characteristic) + 1);
  return after.find(({ meeting }) => meeting.shownAt === null)?.characteristic ?? null;
}
