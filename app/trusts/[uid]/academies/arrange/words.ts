import type { Words } from "@/lib/access";

/** Who may do this, in the trust's own words. */
export function sayArranges({ clerk }: Words): string {
  return `The trust CEO, the chair or the ${clerk} arranges the academies.`;
}
