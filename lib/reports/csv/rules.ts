import { stringify } from "csv-stringify/sync";

/** What a spreadsheet would take for the beginning of a formula, also behind blanks and full-width. */
const FORMULA = /^(\s*[=+\-@＝＋－＠]|[\t\n])/;

/**
 * A table as a file that opens in a spreadsheet as it is: UTF-8 with its mark, quoted, lines ended as
 * there. A text that could be taken for a formula stands behind an apostrophe.
 */
export function csvOf(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const safe = rows.map(row => row.map(cell => (typeof cell === "string" ? guarded(cell) : cell)));
  return stringify([columns.map(guarded), ...safe], {
    bom: true,
    record_delimiter: "windows",
    quoted_string: true,
  });
}

function guarded(text: string): string {
  const whole = text.replaceAll("\u0000", "").replace(/\r\n?/g, "\n");
  return FORMULA.test(whole) ? `'${whole}` : whole;
}
