import { describe, expect, it } from "vitest";
import {
  CURRENT_RUBRIC,
  cellOf,
  findStatement,
  isCharacteristicKey,
  isLevel,
  LEVELS,
  levelIndex,
  needsEvidence,
  nextLevel,
  RUBRICS,
  rubricOf,
  sourceOf,
  stepName,
} from "@/lib/rubric";

describe("versions", () => {
  it("hold each rubric under the version it says it is", () => {
    expect(Object.values(RUBRICS).map(rubric => rubric.version)).toEqual(Object.keys(RUBRICS));
  });

  it("give back the pinned one", () => {
    expect(rubricOf("rsc-2015-08")).toBe(CURRENT_RUBRIC);
  });

  it.each(["rsc-2016-01", "", "toString"])("refuse the unknown version %j", version => {
    expect(() => rubricOf(version)).toThrow("Unknown rubric version");
  });
});

describe("levels", () => {
  it("are ordered", () => {
    expect(LEVELS.map(levelIndex)).toEqual([0, 1, 2, 3]);
  });

  it("lead from one to the next and end at Leading", () => {
    expect(LEVELS.map(nextLevel)).toEqual(["developing", "embedding", "leading", undefined]);
  });

  it.each(["Beginning", "", 1, null, undefined])("do not include %j", value => {
    expect(isLevel(value)).toBe(false);
  });
});

describe("characteristic keys", () => {
  it("are recognised", () => {
    expect(isCharacteristicKey("risk")).toBe(true);
  });

  it.each(["Risk", "step-7", 7, null])("do not include %j", value => {
    expect(isCharacteristicKey(value)).toBe(false);
  });
});

describe("a statement", () => {
  it("is found by its id", () => {
    expect(findStatement(CURRENT_RUBRIC, "risk.embedding.academy-registers")?.text).toBe(
      "Each academy has a risk register of its own.",
    );
  });

  it.each(["risk.embedding.gone", "risk.unknown.x", "nothing", ""])("is not found by %j", id => {
    expect(findStatement(CURRENT_RUBRIC, id)).toBeUndefined();
  });

  it("knows its cell", () => {
    expect(cellOf("risk.embedding.academy-registers")).toEqual({ key: "risk", level: "embedding" });
  });

  it("knows the document, step and level it comes from", () => {
    expect(sourceOf(CURRENT_RUBRIC, "risk.embedding.academy-registers")).toEqual({
      document:
        "Characteristics of successful multi-academy trusts (Department for Education, August 2015)",
      step: "Step 7",
      level: "Embedding",
    });
  });
});

describe("needing evidence", () => {
  it.each([
    ["risk.embedding.academy-registers", true],
    ["risk.developing.relationship-unstructured", false],
    ["improvement.beginning.tracking-systems", false],
  ])("is, for %s, %s", (id, expected) => {
    const statement = findStatement(CURRENT_RUBRIC, id);
    expect(statement && needsEvidence(statement)).toBe(expected);
  });
});

describe("row names", () => {
  it("number the steps and call the first row by its name", () => {
    const { overall, networks } = CURRENT_RUBRIC.characteristics;
    expect([stepName(overall), stepName(networks)]).toEqual(["Overall performance", "Step 9"]);
  });
});

describe("notes of what has changed since 2015", () => {
  it.each([
    ["networks.embedding.teaching-school-alliances", /teaching school hubs/i],
    ["networks.leading.alliance-and-leaders", /teaching school hubs/i],
  ])("stand beside %s", (id, words) => {
    expect(findStatement(CURRENT_RUBRIC, id)?.today).toMatch(words);
  });

  it("name the handbook's new title beside the caveat", () => {
    expect(CURRENT_RUBRIC.caveat.today).toContain("Academy Trust Handbook");
  });
});
