const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * A calendar day from three typed fields (day, month, year). Months may be named.
 * @returns the day at midnight UTC, or null where there is no such day.
 */
export function readDay(day: string, month: string, year: string): Date | null {
  const named = MONTHS.findIndex(
    name => month.trim().length >= 3 && name.toLowerCase().startsWith(month.trim().toLowerCase()),
  );
  const monthNumber = named >= 0 ? named + 1 : wholeNumber(month);
  const [dayNumber, yearNumber] = [wholeNumber(day), wholeNumber(year)];
  if (dayNumber === null || monthNumber === null || yearNumber === null) return null;
  if (yearNumber < 2000 || yearNumber > 2100) return null;
  const date = new Date(Date.UTC(yearNumber, monthNumber - 1, dayNumber));
  const same = date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === dayNumber;
  return same ? date : null;
}

/**
 * The day in a form's three fields, `name-day`, `name-month` and `name-year`.
 * @returns null where nothing is typed, "unreal" where there is no such day
 */
export function readTypedDay(
  form: Readonly<Record<string, unknown>>,
  name: string,
): Date | "unreal" | null {
  const typed = ["day", "month", "year"].map(part => String(form[`${name}-${part}`] ?? ""));
  if (typed.every(part => part.trim() === "")) return null;
  const [day = "", month = "", year = ""] = typed;
  return readDay(day, month, year) ?? "unreal";
}

function wholeNumber(typed: string): number | null {
  return /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : null;
}

const LONDON_DAY = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  day: "numeric",
  month: "long",
  year: "numeric",
});
const LONDON_TIME = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  hour: "numeric",
  minute: "2-digit",
  hourCycle: "h12",
});

const LONDON_PARTS = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/London" });

/** The calendar day it is in London, as days are stored: midnight UTC. */
export function dayOf(at: Date): Date {
  return new Date(LONDON_PARTS.format(at));
}

/** "21 November 2026", as in London. */
export function sayDay(at: Date): string {
  return LONDON_DAY.format(at);
}

/** "9:42am", as in London. */
export function sayTime(at: Date): string {
  return LONDON_TIME.format(at).replace(/\s/g, "").toLowerCase();
}

/** "21 November 2026 at 9:42am", as in London. */
export function sayMoment(at: Date): string {
  return `${sayDay(at)} at ${sayTime(at)}`;
}
