import { describe, expect, it } from "vitest";
import {
  allStatements,
  type CharacteristicKey,
  CURRENT_RUBRIC,
  type Level,
  needsEvidence,
  statementsOf,
} from "@/lib/rubric";

const textOf = (key: CharacteristicKey, level: Level) =>
  statementsOf(CURRENT_RUBRIC, key, level)
    .map(it => it.text)
    .join(" ");

// Figures, quantities, roles and names are the first thing a paraphrase loses. Each row of these
// tables was read out of the published cell, not out of ours.
describe("quantities", () => {
  it.each([
    ["overall", "beginning", /more than half .* not yet reach national averages/],
    ["overall", "developing", /more than half .* in line with national averages/],
    ["overall", "embedding", /more than half .* above national averages/],
    ["overall", "leading", /every one .* significantly above national averages/],
    ["vision", "developing", /each academy’s improvement plan/i],
    ["vision", "embedding", /some evidence .* at least 2–3/],
    ["vision", "leading", /clear evidence .* every one of the trust’s priorities/],
    ["quality", "developing", /frequently/],
    ["quality", "leading", /all of the trust’s main operating systems/],
    ["governance", "beginning", /every decision for every academy/],
    ["governance", "developing", /all staff/],
    ["governance", "leading", /checks regularly/],
    ["improvement", "developing", /collected regularly/],
    ["improvement", "leading", /the majority of its academies/],
    ["support", "developing", /more teachers and leaders/],
    ["risk", "beginning", /little evidence/],
    ["risk", "embedding", /every improvement priority.*Each academy has/],
    ["risk", "leading", /3–5 years .* regularly reviewed/],
    ["succession", "embedding", /more than one academy/],
    ["succession", "leading", /staff at every level .* more than one of the trust’s academies/],
    ["networks", "beginning", /little evidence .* little evidence/],
    ["networks", "leading", /standards for all.*both new and experienced/],
  ] as const)("of %s at %s are kept", (key, level, words) => {
    expect(textOf(key, level)).toMatch(words);
  });
});

describe("shortfalls", () => {
  it.each([
    ["vision", "beginning", [/too soon/, /do not yet use/]],
    ["accountability", "beginning", [/not reach up/, /nor the trust board/, /not .* in full/]],
    ["accountability", "embedding", [/less strong than at senior level/]],
    ["governance", "beginning", [/not clear/, /may be restricted/, /not yet in place/]],
    ["governance", "developing", [/early stage/, /not by the trust/]],
    ["improvement", "beginning", [/embryonic/, /significant difficulties/]],
    ["support", "developing", [/More impact-driven support in classrooms/]],
    ["risk", "beginning", [/individually/, /not enable the board to stop them/]],
    ["risk", "developing", [/not yet structured/]],
    ["succession", "beginning", [/not yet grown enough/, /recruiting from outside/]],
    ["networks", "beginning", [/carries on what the academies did before/]],
  ] as const)("of %s at %s are limits", (key, level, shortfalls) => {
    const limits = statementsOf(CURRENT_RUBRIC, key, level).filter(it => it.kind === "limit");
    const missing = shortfalls.filter(words => !limits.some(it => words.test(it.text)));
    expect(missing).toEqual([]);
  });
});

describe("roles and names", () => {
  it.each([
    ["accountability", "beginning", ["Local governing bodies", "principals", "CEO", "trust board"]],
    ["accountability", "developing", ["Principals", "CEO", "board"]],
    ["accountability", "embedding", ["chair of the board", "CEO", "chairs of academy boards"]],
    [
      "accountability",
      "leading",
      ["chair of the trust board", "CEO", "local governing bodies", "principals", "teams"],
    ],
    ["quality", "beginning", ["CPD", "collecting data", "educational policies"]],
    ["quality", "developing", ["CPD", "collecting data", "Peer reviews", "Challenge from outside"]],
    ["governance", "beginning", ["Company members", "trustees", "legal framework"]],
    ["governance", "developing", ["company members", "trustees (directors)", "skills audit"]],
    ["governance", "leading", ["CEO", "central team", "Local governing bodies"]],
    ["improvement", "beginning", ["attendance", "behaviour", "performance"]],
    ["improvement", "developing", ["(KPIs)", "performance management", "track data"]],
    ["support", "embedding", ["smaller learning communities", "teaching leaders", "coaching"]],
    ["succession", "beginning", ["recruiting from outside", "secondments"]],
    ["succession", "embedding", ["emerging leaders", "senior leaders", "secondment", "transfer"]],
    ["succession", "leading", ["Senior leaders", "middle leaders", "best teachers"]],
    ["networks", "developing", ["regional", "national", "Children", "staff"]],
    ["networks", "embedding", ["Teaching School Alliances", "other schools", "local partnerships"]],
    ["networks", "leading", ["Teaching School Alliance", "NLEs", "NLGs", "SLEs", "region"]],
  ] as const)("of %s at %s are all there", (key, level, names) => {
    expect(names.filter(name => !textOf(key, level).includes(name))).toEqual([]);
  });

  it.each([
    "chief executive officer (CEO)",
    "director of finance",
    "(HR)",
    "chair of the board",
    "company members",
    "trustees (directors)",
    "principals",
    "vice-principals",
  ])("step 8 lists the key post %s", post => {
    expect(CURRENT_RUBRIC.characteristics.succession.title).toContain(post);
  });
});

describe("possibilities", () => {
  it.each([
    ["accountability", "beginning", "Local governing bodies may hold principals to account"],
    ["governance", "beginning", "information from academies up to the board may be restricted"],
    ["governance", "beginning", "the trust may be considering"],
    ["improvement", "beginning", "The trust may have embedded"],
  ] as const)("of %s at %s stay possibilities: %s", (key, level, words) => {
    expect(textOf(key, level)).toContain(words);
  });

  it("are never asked to be evidenced", () => {
    expect(
      allStatements(CURRENT_RUBRIC).filter(it => / may /.test(it.text) && needsEvidence(it)),
    ).toEqual([]);
  });

  it("are marked only where the words say so", () => {
    expect(
      allStatements(CURRENT_RUBRIC).filter(it => it.possible && !/ may /.test(it.text)),
    ).toEqual([]);
  });
});

describe("the stages' definitions", () => {
  it.each([
    [
      "beginning",
      /trust is new.*important.*embryonic.*oversight and structures.*culture and ethos/,
    ],
    [
      "developing",
      /drive improvement and strategy.*stronger practice.*Key improvements are shared/,
    ],
    ["embedding", /more concise.*some of the systems and structures.*co-ordinates.*independent/],
    ["leading", /outside itself.*significantly further.*exactly how collaboration works/],
  ] as const)("keep what sets %s apart", (level, words) => {
    expect(CURRENT_RUBRIC.stages[level].definition).toMatch(words);
  });
});

describe("the caveat and the notes", () => {
  it.each([
    [
      "caveat",
      /working document.*financial management, reporting and control.*Academies Financial/,
    ],
    ["academies", /free schools, studio schools and University Technical Colleges/],
    ["accounting-officer", /assumed to be the accounting officer/],
    ["any-size", /smallest .* largest/],
    ["companion", /A Tool for MATs and sponsors/],
  ])("keep the names of %s", (key, words) => {
    const note = [CURRENT_RUBRIC.caveat, ...CURRENT_RUBRIC.notes].find(it => it.key === key);
    expect(note?.text).toMatch(words);
  });
});
