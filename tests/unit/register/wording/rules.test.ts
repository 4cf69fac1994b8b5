import { expect, test } from "vitest";
import { ALL_FOUND, sameWords, sayFaults, sayFound } from "@/lib/register/wording/rules";
import { CHARACTERISTIC_KEYS } from "@/lib/rubric";
import { aDocument, inventedWording } from "../../../support/published-document";

const rowsOf = (document = aDocument()) => inventedWording(document).rows;

const stored = (rows = rowsOf()) => new Map(CHARACTERISTIC_KEYS.map(key => [key, rows[key]]));

test("all of a document is ten rows and forty cells", () => {
  expect(sayFound(ALL_FOUND)).toBe("10 of 10 rows, 40 of 40 cells");
  expect(sayFound({ rows: 9, cells: 35 })).toBe("9 of 10 rows, 35 of 40 cells");
});

test("words are the same where every statement and every cell is", () => {
  expect(sameWords(rowsOf(), stored())).toBe(true);
});

test.each([
  ["a statement", aDocument().cell(9, 0, "Step 9 - another kite")],
  ["one cell", aDocument().cell(0, 4, "Another height")],
])("words are others where %s is", (_, document) => {
  expect(sameWords(rowsOf(), stored(rowsOf(document)))).toBe(false);
});

test("words are others where a row is missing", () => {
  const some = stored();
  some.delete("risk");
  expect(sameWords(rowsOf(), some)).toBe(false);
});

test.each([
  [["One."], "One."],
  [["1.", "2.", "3.", "4."], "1. 2. 3. 4."],
  [["1.", "2.", "3.", "4.", "5."], "1. 2. 3. 4. And 1 more such fault."],
  [["1.", "2.", "3.", "4.", "5.", "6."], "1. 2. 3. 4. And 2 more such faults."],
])("of the faults %j it is said: %s", (faults, said) => {
  expect(sayFaults(faults)).toBe(said);
});
