import { expect, test } from "vitest";
import { median, quantile, sayNumber } from "@/tests/bench/figures";

test("the median of an odd number of figures is the middle one", () => {
  expect(median([9, 1, 10])).toBe(9);
});

test("the median of an even number of figures lies between the middle two", () => {
  expect(median([10, 2, 4, 1])).toBe(3);
});

test("of a hundred times, p95 is the ninety-fifth", () => {
  const times = Array.from({ length: 100 }, (_, nth) => 100 - nth);
  expect(quantile(times, 0.95)).toBe(95);
});

test("of one time, p95 is that one", () => {
  expect(quantile([7], 0.95)).toBe(7);
});

test("no figure at all has no middle", () => {
  expect(() => median([])).toThrow("no figure");
});

test.each([
  [0.1234, "0.12"],
  [12.34, "12.3"],
  [1234.5, "1235"],
])("%d is said as %s", (figure, said) => {
  expect(sayNumber(figure)).toBe(said);
});
