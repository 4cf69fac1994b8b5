import { describe, expect, it } from "vitest";
import {
  allStatements,
  CHARACTERISTIC_KEYS,
  type Characteristic,
  CURRENT_RUBRIC,
  characteristicsOf,
  LEVELS,
  PILLARS,
  SEATS,
  STATEMENT_KINDS,
  statementsOf,
} from "@/lib/rubric";

const rows = characteristicsOf(CURRENT_RUBRIC);
const cells = CHARACTERISTIC_KEYS.flatMap(key =>
  LEVELS.map(level => ({ key, level, statements: statementsOf(CURRENT_RUBRIC, key, level) })),
);
const upperCells = cells.filter(({ level }) => level === "embedding" || level === "leading");
const statements = allStatements(CURRENT_RUBRIC);

const wordsIn = (text: string) => text.split(/\s+/).length;

const wordsOfRow = (row: Characteristic) =>
  [row.title, ...LEVELS.flatMap(level => row.levels[level].map(it => it.text))]
    .join(" ")
    .split(/\s+/);

describe("the framework of August 2015", () => {
  it("has overall performance and nine steps, in order", () => {
    expect(rows.map(row => row.number)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it("keeps every row under its own key", () => {
    expect(rows.map(row => row.key)).toEqual([...CHARACTERISTIC_KEYS]);
  });

  it("has forty cells", () => {
    expect(cells).toHaveLength(40);
  });

  it("puts the four levels in order from Beginning to Leading", () => {
    expect(rows.map(row => Object.keys(row.levels))).toEqual(rows.map(() => [...LEVELS]));
  });

  it("gives each statement an id of its own", () => {
    expect(new Set(statements.map(it => it.id)).size).toBe(statements.length);
  });

  it("defines each stage and names it", () => {
    expect(LEVELS.map(level => CURRENT_RUBRIC.stages[level].name)).toEqual([
      "Beginning",
      "Developing",
      "Embedding",
      "Leading",
    ]);
  });

  it("carries its caveat and both footnotes", () => {
    const notes = [CURRENT_RUBRIC.caveat, ...CURRENT_RUBRIC.notes].map(note => note.key);
    expect(notes).toEqual(expect.arrayContaining(["caveat", "academies", "accounting-officer"]));
  });
});

describe.each(rows)("row $number, $key", row => {
  it("has a title of one sentence", () => {
    expect(row.title).toMatch(/^[A-Z][^.]*\.$/);
  });

  it("has a short title of two to five words", () => {
    expect(wordsIn(row.shortTitle)).toBeGreaterThanOrEqual(2);
    expect(wordsIn(row.shortTitle)).toBeLessThanOrEqual(5);
  });

  it("spells out each abbreviation where it first stands", () => {
    const spelledOut = new Set<string>();
    const unexplained = wordsOfRow(row).filter(word => {
      const abbreviation = /^\(?([A-Z]{2,})s?\)?[,.:;]?$/.exec(word)?.[1];
      if (abbreviation && word.startsWith("(")) spelledOut.add(abbreviation);
      return abbreviation && !spelledOut.has(abbreviation);
    });
    expect(unexplained).toEqual([]);
  });

  it("points to pillars of the trust quality descriptions, none twice", () => {
    expect(PILLARS).toEqual(expect.arrayContaining([...row.pillars]));
    expect(new Set(row.pillars).size).toBe(row.pillars.length);
    expect(row.pillars.length).toBeGreaterThan(0);
  });
});

describe.each(cells)("$key at $level", ({ key, level, statements: cell }) => {
  it("has two to five statements", () => {
    expect(cell.length).toBeGreaterThanOrEqual(2);
    expect(cell.length).toBeLessThanOrEqual(5);
  });

  it("says nothing twice", () => {
    expect(new Set(cell.map(it => it.text)).size).toBe(cell.length);
  });

  it("names itself in the id of each statement", () => {
    const pattern = new RegExp(`^${key}\\.${level}\\.[a-z0-9]+(-[a-z0-9]+)*$`);
    expect(cell.filter(it => !pattern.test(it.id))).toEqual([]);
  });
});

describe.each(upperCells)("$key at $level", ({ statements: cell }) => {
  it("has at least one statement to find in place", () => {
    expect(cell.some(it => it.kind === "in-place")).toBe(true);
  });
});

describe.each(statements)("$id", ({ text, kind, seat }) => {
  it("is one sentence of at most 25 words", () => {
    expect(text).toMatch(/^[A-Z][^.]*\.$/);
    expect(wordsIn(text)).toBeLessThanOrEqual(25);
  });

  it("has a known kind and seat", () => {
    expect(STATEMENT_KINDS).toContain(kind);
    expect(SEATS).toContain(seat);
  });

  it("uses none of the words the product never says", () => {
    expect(text).not.toMatch(
      /\b(organi[sz]ation|workspace|establishment|template|category|grade|claim|criteri(on|a)|survey|opinion|vote|score|verified|delta)s?\b/i,
    );
  });
});
