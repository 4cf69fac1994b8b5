import type { CharacteristicKey } from "@/lib/rubric";
import type { History, Said, YearsAgo } from "./demo-history";

/** A day within an academic year: month and day, "11-20". */
type Day = string;

export interface SharedOn {
  readonly on: Day;
  readonly purpose: string;
  readonly withEvidence: boolean;
  /** When the RSC team opened it. */
  readonly readOn?: Day;
  readonly withdrawnOn?: Day;
}

/** One row agreed anew at a later meeting. */
export interface AgreedAnew {
  readonly on: Day;
  readonly minute: string;
  readonly row: CharacteristicKey;
  readonly said: Said;
}

/** What became of one cycle; where it was not approved its rows are a draft. */
export interface CycleStory {
  readonly ago: YearsAgo;
  readonly openedOn: Day;
  /** The first evening on which rows were rated; two a week follow. */
  readonly ratedFrom: Day;
  readonly approved?: { readonly on: Day; readonly minute: string };
  readonly shared?: SharedOn;
  /** Opened again for one row, and approved again at the meeting that agreed it. */
  readonly reopened?: { readonly on: Day; readonly why: string; readonly again: AgreedAnew };
  /** A single step, agreed between cycles. */
  readonly revisited?: AgreedAnew;
}

export interface TrustStory {
  readonly trustUid: number;
  readonly regionSlug: string;
  readonly history: History;
  readonly cycles: readonly CycleStory[];
}
