import type { KeptWithVersion } from "@/lib/assessments/presence/queries";
import type { CharacteristicKey } from "@/lib/rubric";
import { DifferentViews } from "../../different-views";
import { sayTarget } from "../../say-target";

/** Who was present where a version was agreed; nothing where nobody recorded it. */
export function KeptPresent({ present }: Pick<KeptWithVersion, "present">) {
  if (present === null) return null;
  const { names, alsoPresent } = present;
  const all = [...names, ...(alsoPresent === "" ? [] : [alsoPresent])];
  return (
    <p className="mb-6 max-w-reading wrap-anywhere whitespace-pre-line">
      <strong className="font-semibold">Present:</strong>{" "}
      {all.length === 0 ? "nobody was ticked" : all.join(", ")}. This stays within the trust.
    </p>
  );
}

/** What stands beside one row's answer and is never shared; null where there is nothing. */
export function keptBeside({ differentViews, notes }: KeptWithVersion, key: CharacteristicKey) {
  const views = differentViews.filter(view => view.characteristic === key);
  const note = notes.find(one => one.characteristic === key);
  if (views.length === 0 && note === undefined) return null;
  return (
    <div className="mt-4 flex flex-col gap-3 border-t border-line pt-3">
      <p className="text-small text-ink-2">Stays within the trust</p>
      {note !== undefined && note.note !== "" && (
        <p className="wrap-anywhere whitespace-pre-line">
          <strong className="font-semibold">Note for the meeting:</strong> {note.note}
        </p>
      )}
      {note !== undefined && note.targetLevel !== null && (
        <p>{sayTarget(note.targetLevel, note.targetYear)}</p>
      )}
      {views.length > 0 && (
        <div>
          <p className="mb-2 font-semibold">
            {views.length === 1 ? "A different view" : "Different views"}
          </p>
          <DifferentViews views={views} />
        </div>
      )}
    </div>
  );
}
