import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { CURRENT_RUBRIC, characteristicsOf, LEVELS, type Statement } from "@/lib/rubric";

// The published document is not part of this project. Where a copy lies beside the checkout, every
// file of the room is compared with it: what is here has to be in our own words.
const root = fileURLToPath(new URL("../../../", import.meta.url));
const published = `${root}../shared/sources/001_ed3c03356927a6c7.txt`;
const present = existsSync(published);
const RUN = 9;

const files = ["lib/rubric", "tests/unit/rubric"]
  .flatMap(folder =>
    readdirSync(root + folder, { recursive: true, encoding: "utf8" }).map(
      name => `${folder}/${name}`,
    ),
  )
  .filter(name => name.endsWith(".ts"))
  .concat("lib/server/rubric.ts");

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words
    .slice(0, Math.max(0, words.length - RUN + 1))
    .map((_, start) => words.slice(start, start + RUN).join(" "));
}

const asShown = (cell: readonly Statement[]) => [
  ...cell.filter(it => it.kind === "in-place"),
  ...cell.filter(it => it.kind === "limit"),
];

const text = present ? readFileSync(published, "utf8") : "";
const taken = new Set([...runsOf(text), ...runsOf(text.replace(/<[^>]+>/g, " "))]);

describe("our own words", () => {
  it("are compared run by run", () => {
    expect(runsOf("One two three four five six seven eight nine TEN.")).toEqual([
      "one two three four five six seven eight nine",
      "two three four five six seven eight nine ten",
    ]);
  });

  const title = present
    ? "share no nine words in a row with the published document"
    : "cannot be compared: no copy of the published document lies beside this checkout";

  it.skipIf(!present).each(files)(`${title}: %s`, name => {
    expect(runsOf(readFileSync(root + name, "utf8")).filter(run => taken.has(run))).toEqual([]);
  });

  // On a screen a cell's statements stand one below the other without the ids between them, what
  // is in place before what is not.
  it.skipIf(!present)(`${title}: the texts as they are read on`, () => {
    const rows = characteristicsOf(CURRENT_RUBRIC).flatMap(row => [
      row.title,
      ...LEVELS.flatMap(level => row.levels[level].map(it => it.text)),
      ...LEVELS.flatMap(level => asShown(row.levels[level]).map(it => it.text)),
    ]);
    const prose = [
      ...LEVELS.map(level => CURRENT_RUBRIC.stages[level].definition),
      CURRENT_RUBRIC.caveat.text,
      ...CURRENT_RUBRIC.notes.map(note => note.text),
    ];
    expect(runsOf([...rows, ...prose].join(" ")).filter(run => taken.has(run))).toEqual([]);
  });
});
