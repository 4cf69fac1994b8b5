import { isCycle } from "@/lib/assessments/cycle/rules";
import { isStepKey, type StepKey } from "@/lib/rubric";

/** One step of an academy's view, as an address names it. */
export interface StepParams {
  readonly uid: string;
  readonly urn: string;
  readonly cycle: string;
  readonly step: string;
}

/** @returns null where it names none */
export function stepAt({ cycle, step }: StepParams): { cycle: string; step: StepKey } | null {
  return isCycle(cycle) && isStepKey(step) ? { cycle, step } : null;
}

export function pathTo({ uid, urn, cycle, step }: StepParams): string {
  return `/academies/${uid}/${urn}/${cycle}/${step}`;
}
