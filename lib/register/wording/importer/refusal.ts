import { type Refused, refused } from "../../../forms";
import type { Found } from "../rules";

/** Why a document is not loaded. */
export type WordingRefusal = Refused<
  "not-text" | "too-large" | "another-document" | "damaged",
  {
    /** Sentences, each of which names its row, and its level where it is about one. */
    readonly faults: readonly string[];
    /** What was found all the same; null where there is no table to find it in. */
    readonly found: Found | null;
  }
>;

export function refuse(
  reason: WordingRefusal["reason"],
  faults: readonly string[],
  found: Found | null = null,
): WordingRefusal {
  return refused(reason, { faults, found });
}
