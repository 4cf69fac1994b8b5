import type { Words } from "@/lib/access";

/** Who may do this, in the trust's own words. */
export function sayPrepares({ clerk }: Words): string {
  return `The chair, the ${clerk}, the trust CEO and the central team prepare the evidence.`;
}

export const PREPARED_ONLY = "This assessment is approved and can no longer be changed.";
