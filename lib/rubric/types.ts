/** The four stages of maturity, in order. Ordinal: there is no arithmetic on them but their order. */
export const LEVELS = ["beginning", "developing", "embedding", "leading"] as const;
export type Level = (typeof LEVELS)[number];

export const LEVEL_NAMES = {
  beginning: "Beginning",
  developing: "Developing",
  embedding: "Embedding",
  leading: "Leading",
} as const satisfies Record<Level, string>;

/**
 * The ten rows in framework order: overall performance, then steps 1 to 9. A key is also the last
 * part of a page's address and the first part of a statement's id, so keys are permanent.
 */
export const CHARACTERISTIC_KEYS = [
  "overall",
  "vision",
  "accountability",
  "quality",
  "governance",
  "improvement",
  "support",
  "risk",
  "succession",
  "networks",
] as const;
export type CharacteristicKey = (typeof CHARACTERISTIC_KEYS)[number];

/** The nine steps: every row but overall performance, which is the outcome and not a step. */
export type StepKey = Exclude<CharacteristicKey, "overall">;
export const STEP_KEYS: readonly StepKey[] = CHARACTERISTIC_KEYS.filter(key => key !== "overall");

/** `in-place`: something to be found. `limit`: a shortfall that marks the stage. */
export const STATEMENT_KINDS = ["in-place", "limit"] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** From where a statement can be seen: the trust's centre, an academy, or either of them. */
export const SEATS = ["trust", "academy", "both"] as const;
export type Seat = (typeof SEATS)[number];

/**
 * The five pillars of the Department for Education's trust quality descriptions (2023). Which
 * pillars a row bears on is Waymark's own pointer: the Department has published no such table.
 */
export const PILLARS = [
  "High-quality and inclusive education",
  "School improvement",
  "Workforce",
  "Finance and operations",
  "Governance and leadership",
] as const;
export type Pillar = (typeof PILLARS)[number];

/** Permanent. A statement that stands in the wrong cell does not compile. */
export type StatementId<
  K extends string = CharacteristicKey,
  L extends Level = Level,
> = `${K}.${L}.${string}`;

export interface Statement<K extends string = CharacteristicKey, L extends Level = Level> {
  readonly id: StatementId<K, L>;
  readonly kind: StatementKind;
  readonly seat: Seat;
  /** One testable sentence in our own words. */
  readonly text: string;
  /** The document says "may": such a thing can be there, and its absence counts against nobody. */
  readonly possible?: true;
  /** What has since replaced something the published document names. Never part of the text. */
  readonly today?: string;
}

/** Two to five statements, so that a reader can hold a cell in view and none is empty. */
export type Cell<K extends string = CharacteristicKey, L extends Level = Level> =
  | readonly [Statement<K, L>, Statement<K, L>]
  | readonly [Statement<K, L>, Statement<K, L>, Statement<K, L>]
  | readonly [Statement<K, L>, Statement<K, L>, Statement<K, L>, Statement<K, L>]
  | readonly [Statement<K, L>, Statement<K, L>, Statement<K, L>, Statement<K, L>, Statement<K, L>];

export interface Characteristic<K extends string = CharacteristicKey> {
  readonly key: K;
  /** 0 is overall performance; 1 to 9 are the steps. */
  readonly number: number;
  /** The whole row heading as one sentence in our own words. */
  readonly title: string;
  /** Two to five words, for lists and table headings. */
  readonly shortTitle: string;
  readonly levels: { readonly [L in Level]: Cell<K, L> };
  readonly pillars: readonly Pillar[];
}

export interface Stage {
  readonly name: string;
  readonly definition: string;
}

export interface Note {
  readonly key: string;
  readonly text: string;
  readonly today?: string;
}

export interface RubricSource {
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  readonly published: string;
  readonly copyright: string;
  readonly licence: string;
  readonly licenceUrl: string;
}

/**
 * One version of a framework. Another version of this one has the same ten rows; a framework with
 * rows of its own is a `Rubric` of its own keys, and code that reads this one need not change.
 */
export interface Rubric<K extends string = CharacteristicKey> {
  readonly version: string;
  readonly source: RubricSource;
  readonly characteristics: { readonly [Key in K]: Characteristic<Key> };
  readonly stages: Readonly<Record<Level, Stage>>;
  /** What the framework does not replace. Shown wherever the levels are explained. */
  readonly caveat: Note;
  readonly notes: readonly Note[];
  /** The document the rows' pillars are named after. */
  readonly pillarSource: string;
}
