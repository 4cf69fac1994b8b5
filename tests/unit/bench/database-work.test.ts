import { expect, test } from "vitest";
import { plain } from "@/tests/bench/database-work";

test("a moment is the same however it is written, and a list in whatever order", () => {
  const product = { at: new Date("2026-11-22T10:00:00.123Z"), rows: [{ b: 2, a: 1 }, { a: 0 }] };
  const raw = { at: "2026-11-22T10:00:00.123+00:00", rows: [{ a: 0 }, { a: 1, b: 2 }] };
  expect(plain(raw)).toEqual(plain(product));
});

test("another row is another answer", () => {
  expect(plain({ rows: [{ a: 1 }] })).not.toEqual(plain({ rows: [{ a: 2 }] }));
});
