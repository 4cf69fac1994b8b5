import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf, readDay, sayDay, sayMoment, sayTime } from "@/lib/forms";

const SEED = 20_261_121;

test.each([
  ["21", "11", "2026", "2026-11-21"],
  ["1", "9", "2026", "2026-09-01"],
  ["01", "09", "2026", "2026-09-01"],
  [" 1 ", " 9 ", " 2026 ", "2026-09-01"],
  ["21", "November", "2026", "2026-11-21"],
  ["21", "nov", "2026", "2026-11-21"],
  ["21", " NOVEM ", "2026", "2026-11-21"],
  ["1", "Sept", "2026", "2026-09-01"],
  ["1", "may", "2026", "2026-05-01"],
  ["29", "2", "2028", "2028-02-29"],
  ["31", "12", "2100", "2100-12-31"],
  ["1", "1", "2000", "2000-01-01"],
])("%s %s %s is the day %s", (day, month, year, expected) => {
  expect(readDay(day, month, year)?.toISOString()).toBe(`${expected}T00:00:00.000Z`);
});

test.each([
  ["30", "2", "2026"],
  ["29", "2", "2026"],
  ["31", "4", "2026"],
  ["0", "1", "2026"],
  ["32", "1", "2026"],
  ["1", "0", "2026"],
  ["1", "13", "2026"],
  ["1", "ju", "2026"],
  ["1", "Novembre", "2026"],
  ["1", "1", "26"],
  ["1", "1", "1999"],
  ["1", "1", "2101"],
  ["1.5", "1", "2026"],
  ["-1", "1", "2026"],
  ["1e1", "1", "2026"],
  ["１", "1", "2026"],
  ["", "1", "2026"],
  ["1", "", "2026"],
  ["1", "1", ""],
])("there is no day '%s' '%s' '%s'", (day, month, year) => {
  expect(readDay(day, month, year)).toBeNull();
});

test.each([
  ["2026-11-21T09:42:00Z", "21 November 2026", "9:42am", "in winter, London is Greenwich"],
  ["2026-07-01T09:42:00Z", "1 July 2026", "10:42am", "in summer, London is an hour ahead"],
  ["2026-06-30T23:30:00Z", "1 July 2026", "12:30am", "the day turns by London's clock"],
  ["2026-03-29T00:59:00Z", "29 March 2026", "12:59am", "a minute before the clocks go forward"],
  ["2026-03-29T01:00:00Z", "29 March 2026", "2:00am", "when the clocks go forward"],
  ["2026-10-25T00:59:00Z", "25 October 2026", "1:59am", "a minute before the clocks go back"],
  ["2026-10-25T01:00:00Z", "25 October 2026", "1:00am", "when the clocks go back"],
  ["2026-11-21T12:00:00Z", "21 November 2026", "12:00pm", "noon"],
  ["2026-11-21T00:00:00Z", "21 November 2026", "12:00am", "midnight"],
])("%s is said as %s, %s: %s", (moment, day, time) => {
  const at = new Date(moment);
  expect([sayDay(at), sayTime(at), sayMoment(at)]).toEqual([day, time, `${day} at ${time}`]);
});

test.each([
  ["2026-08-31T22:59:59Z", "2026-08-31"],
  ["2026-08-31T23:00:00Z", "2026-09-01"],
  ["2026-12-31T23:59:59Z", "2026-12-31"],
  ["2027-01-01T00:00:00Z", "2027-01-01"],
])("at %s it is %s in London", (moment, day) => {
  expect(dayOf(new Date(moment))).toEqual(new Date(day));
});

test(`a day that is said and read again is the same day (seed ${SEED})`, () => {
  const anyDay = fc.date({
    min: new Date("2000-01-01"),
    max: new Date("2100-12-31"),
    noInvalidDate: true,
  });
  const same = fc.property(anyDay, moment => {
    const day = new Date(moment.toISOString().slice(0, 10));
    const [date = "", month = "", year = ""] = sayDay(day).split(" ");
    return readDay(date, month, year)?.getTime() === day.getTime();
  });
  fc.assert(same, { seed: SEED, numRuns: 300 });
});
