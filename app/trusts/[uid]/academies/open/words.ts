import type { Words } from "@/lib/access";

/** Who may do this, in the trust's own words. */
export function sayOpens({ clerk }: Words): string {
  return `The trust CEO, the chair or the ${clerk} asks the academies.`;
}

export const NONE_TICKED = "Tick at least one academy";

export const NOT_OPENED =
  "The trust’s own self-assessment of this cycle is not open yet: academies are asked within it. Open it first";
