import { describe, expect, it } from "vitest";
import { allStatements, CURRENT_RUBRIC, exportRubric, LEVELS } from "@/lib/rubric";

const exported = exportRubric(CURRENT_RUBRIC);

describe("the printed rubric", () => {
  it("has the agreed parts", () => {
    expect(Object.keys(exported)).toEqual(["version", "characteristics", "stages", "notes"]);
  });

  it("numbers the rows from 0, overall performance, to 9", () => {
    expect(exported.characteristics.map(row => row.number)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it("gives each row a key, a number, a title and its levels", () => {
    expect(exported.characteristics.map(row => Object.keys(row))).toEqual(
      exported.characteristics.map(() => ["key", "number", "title", "levels"]),
    );
  });

  it("leaves out no statement and keeps the order", () => {
    const ids = exported.characteristics.flatMap(row =>
      LEVELS.flatMap(level => row.levels[level].map(it => it.id)),
    );
    expect(ids).toEqual(allStatements(CURRENT_RUBRIC).map(it => it.id));
  });

  it("prints a statement as id, kind, seat and text, without today's note", () => {
    const networks = exported.characteristics[9];
    expect(Object.keys(networks?.levels.leading[0] ?? {})).toEqual(["id", "kind", "seat", "text"]);
  });

  it("defines the four stages in order", () => {
    expect(Object.keys(exported.stages)).toEqual([...LEVELS]);
  });

  it("puts the caveat first among the notes", () => {
    expect(exported.notes[0]).toBe(CURRENT_RUBRIC.caveat.text);
  });

  it("survives being written and read", () => {
    expect(JSON.parse(JSON.stringify(exported))).toEqual(exported);
  });
});
