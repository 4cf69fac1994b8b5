import { type Done, done } from "../../../forms";
import {
  CHARACTERISTIC_KEYS,
  type CharacteristicKey,
  RUBRICS,
  type Rubric,
  type RubricSource,
  type RubricVersion,
  stepName,
} from "../../../rubric";
import { decode, whyNotText } from "../../importer/decode";
import { DOCUMENT_MAX, type Found, type PublishedWords, type Wording } from "../rules";
import { type ReadRow, readRow } from "./cells";
import { readNotes } from "./notes";
import { refuse, type WordingRefusal } from "./refusal";
import { isRightHeader, type RowLine, type TableLines, tableLines } from "./rows";

/**
 * The published words of a rubric version from its document: text whose table has a line for each
 * row, with tabs between the columns. All ten rows and forty cells, or a refusal that names what is
 * wrong.
 */
export function readDocument(
  bytes: Uint8Array,
  version: RubricVersion,
): Done<Wording> | WordingRefusal {
  if (bytes.length > DOCUMENT_MAX) {
    return refuse("too-large", [
      `The file is larger than ${DOCUMENT_MAX / 1000} kB, so it is not this document.`,
    ]);
  }
  const why = whyNotText(bytes, "plain text with tabs between the columns");
  if (why !== undefined) return refuse("not-text", [`The file ${why}.`]);
  const rubric: Rubric = RUBRICS[version];
  const { text } = decode(bytes);
  const table = tableLines(text);
  const another = whyAnother(text, table, rubric.source);
  if (another !== undefined) return refuse("another-document", [another]);
  return readTable(table, version, rubric);
}

function readTable(
  table: TableLines,
  version: RubricVersion,
  rubric: Rubric,
): Done<Wording> | WordingRefusal {
  const names = CHARACTERISTIC_KEYS.map(key => stepName(rubric.characteristics[key]));
  const notes = readNotes(table.prose);
  const faults = [...wrongHeaders(table), ...wrongRows(table.rows, names)];
  const rows = new Map<CharacteristicKey, ReadRow>();
  for (const [number, key] of CHARACTERISTIC_KEYS.entries()) {
    const line = table.rows.find(row => row.number === number);
    const name = names[number] ?? key;
    if (line === undefined) faults.push(`${name} is missing.`);
    else rows.set(key, readRow(name, line, notes));
  }
  faults.push(...[...rows.values()].flatMap(row => row.faults));
  if (!isSigned(table.after.join("\n"), rubric.source)) {
    faults.push(
      `After the table, “${rubric.source.copyright}” is missing: the end of the document may be cut off.`,
    );
  }
  if (faults.length > 0) return refuse("damaged", faults, foundIn(rows));
  const words = CHARACTERISTIC_KEYS.map(key => [key, rows.get(key)?.words]);
  return done({
    rubricVersion: version,
    rows: Object.fromEntries(words) as Record<CharacteristicKey, PublishedWords>,
  });
}

function foundIn(rows: ReadonlyMap<CharacteristicKey, ReadRow>): Found {
  const cells = [...rows.values()].reduce((sum, row) => sum + row.cells, 0);
  return { rows: rows.size, cells };
}

function whyAnother(text: string, table: TableLines, source: RubricSource): string | undefined {
  const document = `“${source.title}” (${source.publisher}, ${source.published})`;
  const isNamed = table.rows.some(({ number }) => !Number.isNaN(number));
  if (table.headers.length === 0 && !isNamed) {
    return `The file is not ${document}: it has no table of steps and levels with tabs between the columns.`;
  }
  return flat(text).includes(flat(source.title))
    ? undefined
    : `The file is not ${document}: that title is nowhere in it.`;
}

function wrongHeaders({ headers }: TableLines): string[] {
  if (headers.length === 0) return ["The line with the names of the levels is missing."];
  const wrong = headers.filter(columns => !isRightHeader(columns));
  return wrong
    .slice(0, 1)
    .map(
      columns =>
        `A heading of the table reads “${columns.join(", ").slice(0, 120)}”: after the first column it is Beginning, Developing, Embedding, Leading.`,
    );
}

/** Rows that are no row of the framework, that stand twice, or that stand too late. */
function wrongRows(rows: readonly RowLine[], names: readonly string[]): string[] {
  const seen = new Set<number>();
  let before = -1;
  return rows.flatMap(({ number, label }, at) => {
    const name = names[number];
    if (name === undefined) {
      const [previous = "the heading"] = rows
        .slice(0, at)
        .flatMap(row => names[row.number] ?? [])
        .slice(-1);
      return [`After ${previous} comes a row that is none of the framework’s: “${label}”.`];
    }
    if (seen.has(number)) return [`${name} stands twice.`];
    seen.add(number);
    const late = number < before ? [`${name} stands after ${names[before]}, out of order.`] : [];
    before = Math.max(before, number);
    return late;
  });
}

/** The copyright line is the document's last word: without it we could not say whose the words are. */
function isSigned(after: string, { copyright }: RubricSource): boolean {
  return flat(after).includes(flat(copyright.replace("©", "")));
}

/** Letters and figures alone, so that breaks, marks and capitals do not matter. */
function flat(text: string): string {
  const bare = text.replace(/<[^<>]*>/g, " ");
  return bare
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
