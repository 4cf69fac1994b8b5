import { titleOf } from "@/app/_shell/say-row";
import type { AskPage } from "@/lib/assessments/review-asking/queries";
import { sayDay } from "@/lib/forms";
import type { EvidencedMark } from "@/lib/insights";
import { CHARACTERISTIC_KEYS, type CharacteristicKey, type Level } from "@/lib/rubric";

/** A row as it can be given, in words. */
export interface RowToGive {
  readonly key: CharacteristicKey;
  readonly title: string;
  readonly level: Level | null;
  readonly reason: string;
  readonly mark: EvidencedMark | null;
  readonly evidence: readonly {
    readonly id: string;
    /** "Risk register, speaks for 3 May 2026". */
    readonly words: string;
    readonly mayOpen: boolean;
  }[];
}

export function rowsOf({ version, titles }: AskPage): RowToGive[] {
  return CHARACTERISTIC_KEYS.map(key => {
    const rating = version.ratings.get(key);
    return {
      ...{ key, title: titleOf(version.rubric.characteristics[key]) },
      ...{ level: rating?.level ?? null, reason: rating?.reason ?? "" },
      mark: rating?.mark ?? null,
      evidence: (titles.get(key) ?? []).map(({ evidenceId, title, speaksFor, mayOpen }) => {
        return { id: evidenceId, words: `${title}, speaks for ${sayDay(speaksFor)}`, mayOpen };
      }),
    };
  });
}
