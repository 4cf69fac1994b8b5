import { text } from "../../../forms";
import { LEVEL_NAMES, LEVELS, type Level } from "../../../rubric";
import type { PublishedWords } from "../rules";
import { withNotes } from "./notes";
import { isCutOff, plainText } from "./plain";
import { COLUMNS, type RowLine } from "./rows";

/** Characters of a statement or of a cell, its notes included: what the database takes. */
const WORDS_MAX = 4000;
/** A piece longer than this, HTML and all, is no cell: it is not even looked at. */
const SOURCE_MAX = 20_000;

export interface ReadRow {
  readonly words: PublishedWords;
  /** Cells with words that can be kept. */
  readonly cells: number;
  readonly faults: readonly string[];
}

/** The words of one row, and what is wrong with them. @param name "Step 7", as faults say it */
export function readRow(
  name: string,
  { columns }: RowLine,
  notes: ReadonlyMap<string, string>,
): ReadRow {
  const count = columns.length;
  const faults: string[] = [];
  if (count !== COLUMNS) {
    const has = `${count} ${count === 1 ? "column" : "columns"}`;
    faults.push(`${name} has ${has} in place of ${COLUMNS}: its statement and the four levels.`);
  }
  const read = (at: number, place: string) => {
    const cell = readCell(columns[at] ?? "", place, notes);
    if (cell.fault !== undefined && count === COLUMNS) faults.push(cell.fault);
    return cell;
  };
  const statement = read(0, `${name}, in its statement,`);
  if (statement.fault === undefined && isLabelAlone(statement.words)) {
    faults.push(`${name} has no statement of its own after its number.`);
  }
  const cells = LEVELS.map((level, at) => [
    level,
    read(at + 1, `${name} at ${LEVEL_NAMES[level]}`),
  ]);
  const levels = Object.fromEntries(cells) as Record<Level, Cell>;
  faults.push(...repeats(name, levels));
  const words = Object.fromEntries(LEVELS.map(level => [level, levels[level].words]));
  return {
    words: { statement: statement.words, levels: words as Record<Level, string> },
    cells: LEVELS.filter(level => levels[level].fault === undefined).length,
    faults,
  };
}

interface Cell {
  readonly words: string;
  readonly fault?: string;
}

function readCell(source: string, place: string, notes: ReadonlyMap<string, string>): Cell {
  if (source.length > SOURCE_MAX) return { words: "", fault: tooLong(place) };
  const plain = plainText(source);
  if (plain === "") return { words: "", fault: `${place} has no words.` };
  if (isCutOff(source)) {
    return { words: plain, fault: `${place} breaks off: a part of its text is missing.` };
  }
  if (plain.includes("\ufffd")) {
    return { words: plain, fault: `${place} has lost a letter: “�” stands in its place.` };
  }
  const words = withNotes(plain, notes);
  if (words.length > WORDS_MAX) return { words: plain, fault: tooLong(place) };
  const kept = text(WORDS_MAX).safeParse(words);
  if (!kept.success) return { words: plain, fault: `${place} has letters that cannot be kept.` };
  return kept.data === "" ? { words: "", fault: `${place} has no words.` } : { words: kept.data };
}

function tooLong(place: string): string {
  return `${place} is longer than ${WORDS_MAX} characters, so it is no cell of this table.`;
}

function isLabelAlone(words: string): boolean {
  return (
    words.replace(/^(step\s*\d+|overall performance( self[- ]assessment)?)[\W\d]*/i, "") === ""
  );
}

/** The same words at two levels: one of them stands where the other's words were. */
function repeats(name: string, levels: Readonly<Record<Level, Cell>>): string[] {
  return LEVELS.flatMap((level, at) => {
    const { words } = levels[level];
    const earlier = LEVELS.slice(0, at).find(other => levels[other].words === words);
    return words === "" || earlier === undefined
      ? []
      : [`${name} has the same words at ${LEVEL_NAMES[earlier]} and at ${LEVEL_NAMES[level]}.`];
  });
}
