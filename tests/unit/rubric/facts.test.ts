import { describe, expect, it } from "vitest";
import { CHARACTERISTIC_KEYS, CURRENT_RUBRIC, LEVELS, statementsOf } from "@/lib/rubric";
import { facts } from "@/lib/rubric/rsc-2015-08/facts";

const cells = CHARACTERISTIC_KEYS.flatMap(key =>
  LEVELS.map(level => ({
    key,
    level,
    listed: facts[key][level] as Readonly<Record<string, string>>,
    ids: statementsOf(CURRENT_RUBRIC, key, level).map(it => it.id as string),
  })),
);
const headings = CHARACTERISTIC_KEYS.map(key => ({ key, listed: facts[key].title }));

describe("the checked list", () => {
  it("covers all forty cells", () => {
    expect(cells).toHaveLength(40);
  });
});

describe.each(cells)("the facts of $key at $level", ({ listed, ids }) => {
  it("each have a statement of that cell", () => {
    expect(Object.values(listed).filter(id => !ids.includes(id))).toEqual([]);
  });

  it("leave no statement of that cell without a fact", () => {
    expect(ids.filter(id => !Object.values(listed).includes(id))).toEqual([]);
  });

  it("are named in kebab case", () => {
    expect(Object.keys(listed).filter(fact => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(fact))).toEqual([]);
  });
});

describe.each(headings)("the heading of $key", ({ listed }) => {
  it("has its facts listed, carried by the title", () => {
    expect(new Set(Object.values(listed))).toEqual(new Set(["title"]));
  });
});
