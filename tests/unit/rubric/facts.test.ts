import { describe, expect, it } from "vitest";
import {
  CHARACTERISTIC_KEYS,
  CURRENT_RUBRIC,
  findStatement,
  LEVELS,
  statementsOf,
} from "@/lib/rubric";
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

// Numbers and names are the first thing a paraphrase loses, so these are looked for in the words.
describe("figures and names of the document", () => {
  it.each([
    ["vision.embedding.some-priorities-delivered", /at least 2–3 trust priorities/i],
    ["risk.leading.three-to-five-year-plan", /3–5 years/],
    ["overall.developing.in-line-in-most", /more than half/],
    ["overall.leading.significantly-above-in-all", /every one .* significantly above/],
    ["overall.beginning.progress-is-the-measure", /key stage 1 to 2, or from key stage 2 to 4/],
    ["vision.beginning.too-soon-for-impact", /too soon/],
    ["quality.beginning.examples-of-common-practice", /CPD.*data.*policies/],
    ["governance.developing.skills-audit", /skills audit/],
    ["improvement.beginning.tracking-systems", /attendance, behaviour and performance tracking/],
    ["improvement.leading.majority-improved", /majority/],
    ["networks.embedding.teaching-school-alliances", /Teaching School Alliances/],
    ["networks.leading.alliance-and-leaders", /Teaching School Alliance, .*NLE.*NLG.*SLE/],
  ] as const)("%s keeps them", (id, words) => {
    expect(findStatement(CURRENT_RUBRIC, id)?.text).toMatch(words);
  });

  it.each([
    /CEO/,
    /finance director/,
    /HR/,
    /chair of the board/,
    /company members/,
    /trustees \(directors\)/,
    /principals/,
    /vice-principals/,
  ])("step 8 lists the key post %s", post => {
    expect(CURRENT_RUBRIC.characteristics.succession.title).toMatch(post);
  });
});
