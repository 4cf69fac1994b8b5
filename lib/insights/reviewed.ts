import type { CharacteristicKey } from "../rubric";

/** What somebody from outside says of an agreed level. There is no fifth answer, and none is a level. */
export const VERDICTS = ["same", "lower", "higher", "cannot-tell"] as const;
export type Verdict = (typeof VERDICTS)[number];

export const VERDICT_LABELS = {
  same: "Same",
  lower: "Lower",
  higher: "Higher",
  "cannot-tell": "Cannot tell",
} as const satisfies Record<Verdict, string>;

export function isVerdict(value: unknown): value is Verdict {
  return VERDICTS.some(verdict => verdict === value);
}

/** The third mark of a row: what others say of it, beside agreed and evidenced. */
export interface ReviewedMark {
  readonly verdict: Verdict;
  readonly byName: string;
  readonly on: Date;
}

export interface ReviewedRow extends ReviewedMark {
  readonly characteristic: CharacteristicKey;
}

type Marks = ReadonlyMap<CharacteristicKey, ReviewedMark>;

/** What others say of a version, row by row: the latest word of an external reviewer, and of an RSC team. */
export interface OthersMarks {
  readonly reviewed: Marks;
  readonly rscView: Marks;
}

/** Row by row the latest of what was said: an earlier verdict stays where it was given. */
export function latestMarks(rows: readonly ReviewedRow[]): Marks {
  const inTime = [...rows].sort((one, other) => one.on.getTime() - other.on.getTime());
  return new Map(inTime.map(({ characteristic, ...mark }) => [characteristic, mark]));
}
