import { sayCycle } from "../../assessments/cycle/rules";
import type { SharedVersion } from "../../assessments/shared/commands";
import { sayDay } from "../../forms";
import { sayEvidenced } from "../../insights";
import { CHARACTERISTIC_KEYS, LEVEL_NAMES } from "../../rubric";

export const SHARED_COLUMNS = [
  "Trust",
  "Cycle",
  "Row",
  "Agreed level",
  "Reason",
  "Evidenced level",
  "Statements evidenced",
  "Evidence",
  "Agreed on",
  "Reference",
  "About this file",
] as const;

/** "Shared by the trust on 3 May 2026 for our visit. A self-assessment, not a DfE judgement." */
export function sayShared({
  sharedAt,
  purpose,
}: Pick<SharedVersion, "sharedAt" | "purpose">): string {
  const what = purpose === "" ? "" : ` for: ${purpose.replace(/[.!?]+$/, "")}`;
  return `Shared by the trust on ${sayDay(sharedAt)}${what}. A self-assessment, not a DfE judgement.`;
}

/** The ten rows of a shared version, each with when and for what it was shared. */
export function sharedLines(version: SharedVersion): string[][] {
  const about = sayShared(version);
  return CHARACTERISTIC_KEYS.flatMap(key => {
    const row = version.ratings.get(key);
    if (row === undefined) return [];
    const { number, shortTitle } = version.rubric.characteristics[key];
    const { level, mark } = row;
    return [
      [
        version.trustName,
        sayCycle(version.cycle),
        number === 0 ? shortTitle : `${number}. ${shortTitle}`,
        level === null ? "Not agreed" : LEVEL_NAMES[level],
        row.reason,
        mark === null || mark.level === null ? "Not yet evidenced" : LEVEL_NAMES[mark.level],
        mark === null ? "" : sayEvidenced(mark),
        row.titles.map(({ title }) => title).join("; "),
        row.agreedOn.toISOString().slice(0, 10),
        version.reference,
        about,
      ],
    ];
  });
}
