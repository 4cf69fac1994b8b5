import fc from "fast-check";
import { expect, test } from "vitest";
import { leastEvidencedFirst, movesOf, rowsOf, sayBase } from "@/lib/assessments/region/rules";
import { CHARACTERISTIC_KEYS, LEVELS } from "@/lib/rubric";

const NOTHING = { trusts: 0, inFull: 0, statements: 0, statementsEvidenced: 0 };
const SEED = 20_261_121;

test("ten rows come out in framework order, with a zero where nobody is", () => {
  const rows = rowsOf([], 0);
  expect(rows.map(row => row.characteristic)).toEqual(CHARACTERISTIC_KEYS);
  expect(rows[7]).toEqual({
    characteristic: "risk",
    levels: { beginning: 0, developing: 0, embedding: 0, leading: 0 },
    ...{ notAgreed: 0, notRated: 0, evidenced: NOTHING },
  });
});

test("not agreed and not rated are counted apart, and neither as Beginning", () => {
  const counted = [
    { characteristic: "overall", level: null, trusts: 3 },
    { characteristic: "overall", level: "beginning", trusts: 1 },
  ];
  const [overall] = rowsOf(counted, 6);
  expect(overall).toEqual({
    characteristic: "overall",
    levels: { beginning: 1, developing: 0, embedding: 0, leading: 0 },
    ...{ notAgreed: 3, notRated: 2, evidenced: NOTHING },
  });
});

test("a row of another framework is in no count", () => {
  const counted = [{ characteristic: "finance", level: "leading", trusts: 9 }];
  expect(rowsOf(counted, 9)).toEqual(rowsOf([], 9));
});

test(`no trust is lost and none is counted twice, whatever the order (seed ${SEED})`, () => {
  const counted = fc.record({
    characteristic: fc.constantFrom(...CHARACTERISTIC_KEYS),
    level: fc.option(fc.constantFrom(...LEVELS)),
    trusts: fc.nat(500),
  });
  const kept = fc.property(fc.array(counted, { maxLength: 60 }), counts => {
    const rows = rowsOf(counts, 0);
    const total = rows
      .map(row => row.notAgreed + LEVELS.reduce((sum, level) => sum + row.levels[level], 0))
      .reduce((sum, one) => sum + one, 0);
    expect(total).toBe(counts.reduce((sum, one) => sum + one.trusts, 0));
    expect(rowsOf([...counts].reverse(), 0)).toEqual(rows);
  });
  fc.assert(kept, { seed: SEED, numRuns: 200 });
});

test.each([
  [0, 0, "No multi-academy trust is placed here yet"],
  [0, 1, "The one multi-academy trust here has not shared yet"],
  [1, 1, "The one multi-academy trust here has shared"],
  [0, 148, "None of 148 multi-academy trusts has shared yet"],
  [1, 148, "1 of 148 multi-academy trusts has shared"],
  [46, 148, "46 of 148 multi-academy trusts have shared"],
])("%i of %i is said as '%s'", (shared, all, words) => {
  expect(sayBase(shared, all, "multi")).toBe(words);
});

test("a single-academy trust is called what it is", () => {
  expect(sayBase(1, 3, "single")).toBe("1 of 3 single-academy trusts has shared");
});

test("the least evidenced row comes first, and what needs no evidence is left out", () => {
  const row = (characteristic: string, statements: number, statementsEvidenced: number) => {
    return { characteristic, level: "leading", trusts: 1, statements, statementsEvidenced };
  };
  const rows = rowsOf(
    [row("risk", 8, 2), row("vision", 4, 1), row("networks", 9, 1), row("quality", 0, 0)],
    1,
  );
  const first = leastEvidencedFirst(rows).map(({ characteristic }) => characteristic);
  expect(first).toEqual(["networks", "vision", "risk"]);
});

test("who has no level at one of two times has neither moved nor stayed", () => {
  const moves = movesOf([{ characteristic: "risk", up: 2, same: 3, down: 1, trusts: 10 }]);
  expect(moves.map(({ characteristic }) => characteristic)).toEqual(CHARACTERISTIC_KEYS);
  expect(moves[7]).toEqual({ characteristic: "risk", up: 2, same: 3, down: 1, apart: 4 });
});
