import { parse } from "csv-parse/sync";
import { done } from "../../forms";
import { decode, type Encoding, whyNotCsv } from "./decode";
import type { Plan } from "./plan";
import { type Answer, refuse } from "./refusal";
import { fits, repair, type Seen } from "./repair";

export interface Table {
  encoding: Encoding;
  newline: "CRLF" | "LF" | "CR";
  delimiter: string;
  /** Keys of the planned columns that the file has. */
  columns: ReadonlySet<string>;
  /** Trimmed cells by column key. */
  rows: Record<string, string>[];
  /** How many rows an unquoted comma had shifted. */
  repaired: number;
}

/** What to keep of a file, decided from its header. */
export type Planner = (header: string[]) => Answer<Plan>;

/**
 * A CSV file as rows of the planned columns. Cells of other columns are dropped record by record,
 * so that names of people and telephone numbers are in no row.
 */
export function readTable(name: string, bytes: Uint8Array, planner: Planner): Answer<Table> {
  const reason = whyNotCsv(bytes);
  if (reason) return refuse("not-a-csv", `${name} ${reason}.`);
  const { text, encoding } = decode(bytes);
  const delimiter = delimiterOf(text);
  const header = headerOf(text, delimiter);
  if (header.length < 2) {
    return refuse("not-a-csv", `${name} is no CSV: its first line holds no two column names.`);
  }
  const plan = planner(header);
  if (!plan.ok) return plan;
  const rows = rowsOf(name, text, delimiter, plan.value);
  if (!rows.ok) return rows;
  const columns = new Set(plan.value.places.map(({ key }) => key));
  return done({ encoding, newline: newlineOf(text), delimiter, columns, ...rows.value });
}

function rowsOf(
  name: string,
  text: string,
  delimiter: string,
  plan: Plan,
): Answer<Pick<Table, "rows" | "repaired">> {
  const rows: Record<string, string>[] = [];
  const shifted: { at: number; record: string[] }[] = [];
  const seen: Seen = new Map();
  let headerPassed = false;
  const take = (record: string[]) => {
    const cells = withoutTail(record, plan.width);
    const passed = headerPassed;
    headerPassed = true;
    if (!passed || cells.length === 0) return null;
    if (!fits(cells, plan)) shifted.push({ at: rows.length, record: cells });
    else remember(cells, plan, seen);
    rows.push(project(cells, plan));
    return null;
  };
  try {
    parse(text, { ...dialect(delimiter), on_record: take });
  } catch (error) {
    return refuse("not-a-csv", `${name} cannot be read as a CSV: ${messageOf(error)}.`);
  }
  let repaired = 0;
  for (const { at, record } of shifted) {
    const whole = repair(record, plan, seen);
    if (whole) {
      rows[at] = project(whole, plan);
      repaired += 1;
    } else if (record.length > plan.width) {
      return refuse(
        "unreadable-row",
        `${name}: row ${at + 1} below the header has ${record.length} values where there are ${plan.width} columns, and no one comma explains it.`,
      );
    }
  }
  return done({ rows, repaired });
}

function dialect(delimiter: string) {
  return {
    delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  };
}

function headerOf(text: string, delimiter: string): string[] {
  const [header] = parse(text, { ...dialect(delimiter), to: 1 }) as string[][];
  return withoutTail(header ?? [], 0).map(name => name.trim());
}

/** Blanks beyond the last column, or at the end of a header, hold nothing. */
function withoutTail(record: string[], width: number): string[] {
  let length = record.length;
  while (length > width && record[length - 1]?.trim() === "") length -= 1;
  const cells = record.slice(0, length);
  return cells.every(cell => cell.trim() === "") ? [] : cells;
}

function project(record: string[], plan: Plan): Record<string, string> {
  const row: Record<string, string> = {};
  for (const { key, index, column } of plan.places) {
    if (!column.witness) row[key] = record[index]?.trim() ?? "";
  }
  return row;
}

function remember(record: string[], plan: Plan, seen: Seen): void {
  for (const { key, index, column } of plan.places) {
    if (!column.listed) continue;
    const values = seen.get(key) ?? new Set<string>();
    seen.set(key, values.add(record[index]?.trim() ?? ""));
  }
}

function delimiterOf(text: string): string {
  const line = /^[^\r\n]*/.exec(text.replace(/^\s+/, ""))?.[0].replace(/"[^"]*"/g, "") ?? "";
  const counts = [",", ";", "\t", "|"].map(mark => ({ mark, count: line.split(mark).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark;
}

function newlineOf(text: string): Table["newline"] {
  if (text.includes("\r\n")) return "CRLF";
  return text.includes("\n") ? "LF" : "CR";
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/\.$/, "") : String(error);
}
