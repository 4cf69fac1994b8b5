import { isCycle } from "@/lib/assessments/cycle/rules";
import { type CharacteristicKey, isCharacteristicKey } from "@/lib/rubric";

/** A row as an address names it. */
export type StepParams = Readonly<Record<"uid" | "cycle" | "step", string>>;

/** The row an address names, or null where it names none. */
export function stepAt(at: {
  readonly cycle: unknown;
  readonly step: unknown;
}): { readonly cycle: string; readonly characteristic: CharacteristicKey } | null {
  const { cycle, step } = at;
  return isCycle(cycle) && isCharacteristicKey(step) ? { cycle, characteristic: step } : null;
}
