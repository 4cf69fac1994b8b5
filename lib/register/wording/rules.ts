import {
  CHARACTERISTIC_KEYS,
  type CharacteristicKey,
  LEVELS,
  type Level,
  type RubricVersion,
} from "../../rubric";

/** The published document's own words for one row: lines end in "\n". */
export interface PublishedWords {
  readonly statement: string;
  readonly levels: Readonly<Record<Level, string>>;
}

/** What was read from a whole document. */
export interface Wording {
  readonly rubricVersion: RubricVersion;
  readonly rows: Readonly<Record<CharacteristicKey, PublishedWords>>;
}

/** Larger than this it is another document: the published one has 17 kB. Bytes. */
export const DOCUMENT_MAX = 500_000;

export function sameWords(one: Wording["rows"], other: ReadonlyMap<string, PublishedWords>) {
  return CHARACTERISTIC_KEYS.every(key => {
    const words = other.get(key);
    return (
      words?.statement === one[key].statement &&
      LEVELS.every(level => words.levels[level] === one[key].levels[level])
    );
  });
}

/** How much of a table was found, of how much. */
export interface Found {
  readonly rows: number;
  readonly cells: number;
}

const ROWS = CHARACTERISTIC_KEYS.length;
export const ALL_FOUND: Found = { rows: ROWS, cells: ROWS * LEVELS.length };

/** "10 of 10 rows, 40 of 40 cells" */
export function sayFound({ rows, cells }: Found): string {
  return `${rows} of ${ALL_FOUND.rows} rows, ${cells} of ${ALL_FOUND.cells} cells`;
}

/** Faults that are told one by one; more of them say nothing new. */
const TOLD = 4;

/** Sentences about what is wrong as one text: the first few, and how many more there are. */
export function sayFaults(faults: readonly string[]): string {
  const more = faults.length - TOLD;
  const rest = more > 0 ? [`And ${more} more such ${more === 1 ? "fault" : "faults"}.`] : [];
  return [...faults.slice(0, TOLD), ...rest].join(" ");
}
