import type { Help } from "@/lib/assessments/share/rules";
import type { CharacteristicKey } from "@/lib/rubric";
import type { History, Said, YearsAgo } from "./demo-history";

/** A day within an academic year: month and day, "11-20". */
type Day = string;

export interface SharedOn {
  readonly on: Day;
  readonly purpose: string;
  readonly withEvidence: boolean;
  /** Titles of the evidence that can be opened with it. */
  readonly opens?: readonly string[];
  readonly help?: readonly Help[];
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

/** A piece of evidence of that cycle: what it is called, and the ids of the statements that it shows. */
export interface ShownThen {
  readonly row: CharacteristicKey;
  readonly title: string;
  readonly shows: readonly string[];
}

/** What became of one cycle; where it was not approved its rows are a draft. */
export interface CycleStory {
  readonly ago: YearsAgo;
  readonly openedOn: Day;
  /** The first evening on which rows were rated; two a week follow. */
  readonly ratedFrom: Day;
  /** What the board had before it when it approved. */
  readonly evidence?: readonly ShownThen[];
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
