/**
 * A day as the register writes it: dd-mm-yyyy or dd/mm/yyyy, sometimes with a time.
 * @returns yyyy-mm-dd, null where the cell is blank, undefined where it names no day.
 */
export function parseDay(cell: string): string | null | undefined {
  if (cell === "") return null;
  const british = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/.exec(cell);
  if (british) return realDay(british[3], british[2], british[1]);
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[ T]|$)/.exec(cell);
  return iso ? realDay(iso[1], iso[2], iso[3]) : undefined;
}

/** yyyy-mm-dd where there is such a day. */
export function realDay(year = "", month = "", day = ""): string | undefined {
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time)) return undefined;
  return new Date(time).toISOString().slice(0, 10) === text ? text : undefined;
}

/** A URN or Group UID. Files that passed through a spreadsheet write 100001.0. */
export function parseKey(cell: string): number | undefined {
  const digits = /^0*(\d{1,9})(?:\.0+)?$/.exec(cell)?.[1];
  const key = digits === undefined ? 0 : Number(digits);
  return key > 0 ? key : undefined;
}

/** A small whole number such as an age; null where blank, undefined where it is none. */
export function parseCount(cell: string): number | null | undefined {
  if (cell === "") return null;
  const digits = /^(\d{1,6})(?:\.0+)?$/.exec(cell)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Companies House numbers are eight characters; spreadsheets eat their leading zeros. */
export function parseCompanyNumber(cell: string): string | null {
  const number = cell.replace(/\.0+$/, "").toUpperCase();
  if (/^0*$/.test(number)) return null;
  return number.replace(/^([A-Z]*)(\d+)$/, (_, letters: string, digits: string) =>
    letters.concat(digits.padStart(8 - letters.length, "0")),
  );
}

/** Local authority codes have three digits. */
export function parseLaCode(cell: string): string | undefined {
  const digits = /^(\d{1,3})(?:\.0+)?$/.exec(cell)?.[1];
  return digits?.padStart(3, "0");
}

/** Text of a fact; what the register writes for "nobody filled this in" is no fact. */
export function parseFact(cell: string): string | null {
  return /^(|not recorded)$/i.test(cell) ? null : cell;
}

/** A number that is kept as text (UKPRN), without what a spreadsheet added. */
export function parseNumeral(cell: string): string | null {
  const digits = /^(\d+)(?:\.0+)?$/.exec(cell)?.[1];
  return digits === undefined || /^0*$/.test(digits) ? null : digits;
}
