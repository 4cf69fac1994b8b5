import { LEVEL_NAMES, LEVELS } from "@/lib/rubric/types";

/** "Target: Embedding by the end of 2027/28". */
export function sayTarget(level: string | null, year: string | null): string {
  const known = LEVELS.find(each => each === level);
  if (known === undefined || year === null) return "No target.";
  return `Target: ${LEVEL_NAMES[known]} by the end of ${year.replace("-", "/")}.`;
}
