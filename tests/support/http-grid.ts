import { STATES, type State } from "./world";

/** What somebody gets, in one word. The matrix says what each means. */
export const WORDS = ["yes", "no", "late", "bad", "404", "in", "on"] as const;
export type Word = (typeof WORDS)[number];

/** Who asks, as the matrix heads its columns. */
export const COLUMNS = [
  "chair",
  "vice",
  "clerk",
  "trustee",
  "ceo",
  "central",
  "reader",
  "reviewer",
  "rsc",
  "rsc2",
  "admin",
  "other",
  "none",
  "out",
  "susp",
] as const;
export type Column = (typeof COLUMNS)[number];

/** What each column gets; by state, or "always" where no self-assessment is asked for. */
export type Grid = ReadonlyMap<State | "always", Readonly<Record<Column, Word>>>;

/** Where a table says nothing of reviewers apart, they get what readers get. */
const WITHOUT_REVIEWER = COLUMNS.filter(column => column !== "reviewer");

/**
 * Reads a table drawn in text: a line of columns, then a line for each state, or for several
 * ("approved/shared"). "|" is only there for the eye.
 * @throws Error where a word, a state or a column is unknown, or one is missing
 */
export function readGrid(drawn: string): Grid {
  const [head = [], ...lines] = drawn
    .trim()
    .split("\n")
    .map(line => line.split(/[\s|]+/).filter(part => part !== ""));
  const columns = [COLUMNS, WITHOUT_REVIEWER].find(known => known.join() === head.join());
  if (columns === undefined) throw new Error(`Unknown columns: ${head.join(" ")}`);
  return new Map(
    lines.flatMap(([states = "", ...words]) =>
      states.split("/").map(state => [stateOf(state), wordsOf(state, words, columns)] as const),
    ),
  );
}

function stateOf(text: string): State | "always" {
  const found = [...STATES, "always" as const].find(state => state === text);
  if (found === undefined) throw new Error(`No self-assessment is ${text}`);
  return found;
}

function wordsOf(
  state: string,
  words: readonly string[],
  columns: readonly Column[],
): Record<Column, Word> {
  if (words.length !== columns.length) throw new Error(`${state}: a word is missing or too many`);
  const known = words.map(text => {
    const word = WORDS.find(one => one === text);
    if (word === undefined) throw new Error(`${state}: nobody gets ${text}`);
    return word;
  });
  const of = (column: Column) =>
    known[columns.indexOf(columns.includes(column) ? column : "reader")] ?? "404";
  return Object.fromEntries(COLUMNS.map(column => [column, of(column)])) as Record<Column, Word>;
}
