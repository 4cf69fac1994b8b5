import { expect, test } from "vitest";
import { textTable } from "@/tests/bench/table";

test("a table keeps words on the left and figures on the right", () => {
  const rows = [
    ["Home", "9", "1.5 ms"],
    ["A long name", "120", "2 ms"],
  ];
  expect(textTable(["Page", "n", "p95"], rows).split("\n")).toEqual([
    "Page           n     p95",
    "───────────  ───  ──────",
    "Home           9  1.5 ms",
    "A long name  120    2 ms",
  ]);
});
