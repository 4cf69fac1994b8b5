import { LEVEL_NAMES, LEVELS } from "../../../rubric";
import { plainText } from "./plain";

/** One line of the table, as it stands. */
export interface RowLine {
  /** 0 is overall performance, 1 to 9 are the steps; NaN where the line's label names neither. */
  readonly number: number;
  /** The label as it stands, shortened. */
  readonly label: string;
  readonly columns: readonly string[];
}

export interface TableLines {
  /** The headings of each piece of the table. */
  readonly headers: readonly (readonly string[])[];
  readonly rows: readonly RowLine[];
  /** What follows the last row. */
  readonly after: readonly string[];
  /** Lines of text around and between. */
  readonly prose: readonly string[];
}

/** What a row's columns are: its statement and one for each level. */
export const COLUMNS = 1 + LEVELS.length;
/** Characters in which a heading or a label shows what it is, HTML and all. */
const SHORT = 200;
const NAMES = LEVELS.map(level => LEVEL_NAMES[level].toLowerCase());

/** The table's lines, wherever its pieces stand in a document. */
export function tableLines(text: string): TableLines {
  const headers: string[][] = [];
  const rows: RowLine[] = [];
  const prose: string[] = [];
  let last = -1;
  const lines = text.split(/\r\n|\r|\n/);
  for (const [at, line] of lines.entries()) {
    const columns = columnsOf(line);
    const label = plainText(columns[0]?.slice(0, SHORT) ?? "");
    if (isHeader(columns)) headers.push(columns.map(column => plainText(column.slice(0, SHORT))));
    else if (isRow(label, columns.length)) {
      rows.push({
        number: numberOf(label),
        label: label.split("\n")[0]?.slice(0, 60) ?? "",
        columns,
      });
      last = at;
    } else prose.push(line);
  }
  return { headers, rows, prose, after: lines.slice(last + 1) };
}

/** Whether a piece's headings are the level names in their order, after one more. */
export function isRightHeader(columns: readonly string[]): boolean {
  const [, ...levels] = columns.map(column => column.toLowerCase());
  return levels.length === NAMES.length && levels.every((name, at) => name === NAMES[at]);
}

/** Blank columns after the last one that is wanted are how some programs end a line. */
function columnsOf(line: string): string[] {
  const columns = line.split("\t");
  while (columns.length > COLUMNS && columns.at(-1)?.trim() === "") columns.pop();
  return columns;
}

function isHeader(columns: readonly string[]): boolean {
  const short = columns.filter(column => column.length < SHORT).map(plainText);
  return short.filter(column => NAMES.includes(column.toLowerCase())).length >= 2;
}

const OVERALL = /^overall performance\b/i;
const STEP = /^step\s*(\d{1,3})\b/i;

/** A row's label with a column after it; or alone, where it reads as the beginning of one. */
function isRow(label: string, columns: number): boolean {
  if (columns >= COLUMNS) return true;
  const isNamed = OVERALL.test(label) || STEP.test(label);
  return isNamed && (columns > 1 || /^step\s*\d+\s*[-–—:]/i.test(label));
}

function numberOf(label: string): number {
  return OVERALL.test(label) ? 0 : Number(STEP.exec(label)?.[1] ?? Number.NaN);
}
