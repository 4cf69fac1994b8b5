import fc from "fast-check";
import { expect, test } from "vitest";
import { rowsOf, sayBase } from "@/lib/assessments/share/rules";
import { shareForm, withdrawForm } from "@/lib/assessments/share/schema";
import { CHARACTERISTIC_KEYS, LEVELS } from "@/lib/rubric";

const SEED = 20_261_121;

test("ten rows come out in framework order, with a zero where nobody is", () => {
  const rows = rowsOf([]);
  expect(rows.map(row => row.characteristic)).toEqual(CHARACTERISTIC_KEYS);
  expect(rows[7]).toEqual({
    characteristic: "risk",
    levels: { beginning: 0, developing: 0, embedding: 0, leading: 0 },
    notAgreed: 0,
  });
});

test("not agreed is counted apart and never as Beginning", () => {
  const [overall] = rowsOf([
    { characteristic: "overall", level: null, trusts: 3 },
    { characteristic: "overall", level: "beginning", trusts: 1 },
  ]);
  expect(overall).toEqual({
    characteristic: "overall",
    levels: { beginning: 1, developing: 0, embedding: 0, leading: 0 },
    notAgreed: 3,
  });
});

test("a row of another framework is in no count", () => {
  expect(rowsOf([{ characteristic: "finance", level: "leading", trusts: 9 }])).toEqual(rowsOf([]));
});

test(`no trust is lost and none is counted twice, whatever the order (seed ${SEED})`, () => {
  const counted = fc.record({
    characteristic: fc.constantFrom(...CHARACTERISTIC_KEYS),
    level: fc.option(fc.constantFrom(...LEVELS)),
    trusts: fc.nat(500),
  });
  const kept = fc.property(fc.array(counted, { maxLength: 60 }), counts => {
    const rows = rowsOf(counts);
    const total = rows
      .map(row => row.notAgreed + LEVELS.reduce((sum, level) => sum + row.levels[level], 0))
      .reduce((sum, one) => sum + one, 0);
    expect(total).toBe(counts.reduce((sum, one) => sum + one.trusts, 0));
    expect(rowsOf([...counts].reverse())).toEqual(rows);
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
  expect(sayBase(shared, all)).toBe(words);
});

test("a share must say whether the evidence leaves: nothing is chosen beforehand", () => {
  const form = { purpose: "", region: "south-west-england" };
  expect(shareForm([]).safeParse({ ...form, evidence: "without" }).success).toBe(true);
  expect(shareForm([]).safeParse(form).success).toBe(false);
  expect(shareForm([]).safeParse({ ...form, evidence: "yes" }).success).toBe(false);
});

test("a share is withdrawn by its own number", () => {
  expect(withdrawForm.safeParse({ share: "1" }).success).toBe(false);
});
