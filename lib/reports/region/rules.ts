import { sayCycle } from "../../assessments/cycle/rules";
import type { TrustLine } from "../../assessments/region-lines/rules";
import { dayOf } from "../../forms";
import { CHARACTERISTIC_KEYS, CURRENT_RUBRIC, LEVEL_NAMES } from "../../rubric";
import { sayShared } from "../shared/rules";

const ROWS = CHARACTERISTIC_KEYS.map(key => {
  const { number, shortTitle } = CURRENT_RUBRIC.characteristics[key];
  return number === 0 ? shortTitle : `${number}. ${shortTitle}`;
});

export const TRUST_COLUMNS = [
  ...["Trust", "Group UID", "Academies", "Cycle", "Shared on", "Shared for"],
  ...ROWS,
  "About this line",
] as const;

/** A line for each trust; one that shares nothing has no levels, and says no more than that. */
export function trustLines(lines: readonly TrustLine[]): (string | number)[][] {
  return lines.map(({ trustUid, name, academies, shared }) => {
    const facts = [name, trustUid, academies];
    if (shared === null) return [...facts, "", "", "", ...ROWS.map(() => ""), "Has not shared"];
    const levels = CHARACTERISTIC_KEYS.map(key => {
      const level = shared.levels.get(key);
      if (level === undefined) return "Not rated";
      return level === null ? "Not agreed" : LEVEL_NAMES[level];
    });
    const on = dayOf(shared.sharedAt).toISOString().slice(0, 10);
    const what = [sayCycle(shared.cycle), on, shared.purpose];
    return [...facts, ...what, ...levels, sayShared(shared)];
  });
}
