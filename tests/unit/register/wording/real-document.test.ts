import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDocument } from "@/lib/register/wording/importer/read-document";
import { LEVELS } from "@/lib/rubric";

// The published document is no part of this project; where a copy lies beside the checkout, it is read.
const DOCUMENT = new URL("../../../../../shared/sources/001_ed3c03356927a6c7.txt", import.meta.url);
const absent = !existsSync(DOCUMENT);

const bytes = absent ? new Uint8Array() : readFileSync(DOCUMENT);
const text = Buffer.from(bytes).toString("utf8");

function read(from: Uint8Array | string) {
  return readDocument(typeof from === "string" ? Buffer.from(from) : from, "rsc-2015-08");
}

/** Words alone, so that a cell can be looked for in the document as it stands. */
const flat = (words: string) => words.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

/** A line of the table by how it begins, tags apart. */
const lineOf = (label: string) =>
  text.split("\n").find(line => flat(line).trim().startsWith(label)) ?? "";

function faultsOf(damaged: string): readonly string[] {
  const answer = read(damaged);
  return answer.ok ? ["read"] : answer.detail.faults;
}

describe.skipIf(absent)("(needs the published document) it", () => {
  test("has ten rows and forty cells, each in the words that stand in it, plain", () => {
    const answer = read(bytes);
    if (!answer.ok) throw new Error(answer.detail.faults.join(" "));
    const rows = Object.values(answer.value.rows);
    const cells = rows.flatMap(row => LEVELS.map(level => row.levels[level]));
    expect([rows.length, new Set(cells).size]).toEqual([10, 40]);
    const whole = flat(text);
    const pieces = [...rows.map(row => row.statement), ...cells].flatMap(words =>
      words.split("\n"),
    );
    expect(pieces.filter(piece => !whole.includes(piece))).toEqual([]);
    expect(pieces.filter(piece => /[<>\t]|&[a-z]+;|\*\*/.test(piece))).toEqual([]);
    expect(cells.filter(words => words.length < 100 || words.length > 700)).toEqual([]);
  });

  test("has its note below the one cell that points at it", () => {
    const answer = read(bytes);
    if (!answer.ok) throw new Error("refused");
    const noted = Object.entries(answer.value.rows).flatMap(([key, row]) =>
      LEVELS.filter(level => row.levels[level].includes("\n²")).map(level => `${key} ${level}`),
    );
    expect(noted).toEqual(["accountability beginning"]);
  });

  test("reads the same from Windows-1252 and with other line ends", () => {
    const whole = read(bytes);
    expect(read(text.replaceAll("\n", "\r\n"))).toEqual(whole);
    const high: Record<string, number> = { "–": 0x96, "’": 0x92, "‘": 0x91 };
    const in1252 = Uint8Array.from([...text], letter => high[letter] ?? letter.charCodeAt(0));
    expect(read(in1252)).toEqual(whole);
  });

  test.each([
    ["a row taken out", () => text.replace(lineOf("Step 3"), ""), "Step 3 is missing."],
    [
      "its last row cut off in the middle",
      () => text.slice(0, text.indexOf(lineOf("Step 9")) + lineOf("Step 9").length - 100),
      "Step 9 at Leading breaks off: a part of its text is missing.",
    ],
    [
      "a cell emptied",
      () =>
        text.replace(lineOf("Step 6"), lineOf("Step 6").split("\t").with(2, "<i></i>").join("\t")),
      "Step 6 at Developing has no words.",
    ],
    [
      "a cell gone",
      () => text.replace(lineOf("Step 8"), lineOf("Step 8").split("\t").toSpliced(3, 1).join("\t")),
      "Step 8 has 4 columns in place of 5: its statement and the four levels.",
    ],
    [
      "a row doubled",
      () => text.replace(lineOf("Step 1"), `${lineOf("Step 1")}\n${lineOf("Step 1")}`),
      "Step 1 stands twice.",
    ],
    [
      "two rows exchanged",
      () =>
        text
          .replace(lineOf("Step 7"), "AT 7")
          .replace(lineOf("Step 8"), () => lineOf("Step 7"))
          .replace("AT 7", () => lineOf("Step 8")),
      "Step 7 stands after Step 8, out of order.",
    ],
    [
      "a cell split by a tab",
      () => text.replace(lineOf("Step 2"), lineOf("Step 2").replace(" Trust ", "\tTrust ")),
      "Step 2 has 6 columns in place of 5: its statement and the four levels.",
    ],
    [
      "tabs lost on the way",
      () => text.replaceAll("\t", " "),
      /has no table|has 1 column in place of 5/,
    ],
    [
      "its end gone",
      () => text.slice(0, text.indexOf("Sir David")),
      "After the table, “© Crown copyright 2015” is missing: the end of the document may be cut off.",
    ],
    [
      "letters lost",
      () => text.replace(lineOf("Step 4"), lineOf("Step 4").replaceAll("-", "\ufffd")),
      /^Step 4.* has lost a letter/,
    ],
  ] as const)("is refused with %s", (_, damage, fault) => {
    const expected = typeof fault === "string" ? fault : expect.stringMatching(fault);
    expect(faultsOf(damage())).toContainEqual(expected);
  });
});
