import { expect, test } from "vitest";
import type { TrustRole } from "@/lib/access";
import { FIRST_ROLES, mayInvite } from "@/lib/people/invitations/rules";
import { MOST_AT_ONCE, readInvitedAs, readPeople } from "@/lib/people/invitations/schema";

type Who = readonly [name: string, role: TrustRole | "rscTeam" | "administrator"];
const priya: Who = ["Priya (chair)", "chair"];
const vikram: Who = ["Vikram (vice-chair)", "viceChair"];
const owen: Who = ["Owen (clerk)", "clerk"];
const helen: Who = ["Helen (chief executive)", "chiefExecutive"];
const grace: Who = ["Grace (trustee)", "trustee"];
const miriam: Who = ["Miriam (reader)", "reader"];
const rosalind: Who = ["Rosalind (RSC team)", "rscTeam"];

const CASES: readonly (readonly [
  Who,
  "may" | "may not",
  TrustRole,
  "presided" | "not presided",
])[] = [
  [priya, "may", "chair", "presided"],
  [priya, "may", "clerk", "presided"],
  [priya, "may", "reader", "presided"],
  [vikram, "may", "chair", "presided"],
  [vikram, "may", "trustee", "presided"],
  [owen, "may", "trustee", "presided"],
  [owen, "may", "clerk", "presided"],
  [owen, "may", "chiefExecutive", "presided"],
  [owen, "may not", "chair", "presided"],
  [owen, "may not", "viceChair", "presided"],
  [owen, "may", "principal", "presided"],
  [owen, "may", "reviewer", "presided"],
  [owen, "may", "chair", "not presided"],
  [helen, "may not", "centralTeam", "presided"],
  [helen, "may not", "chair", "not presided"],
  [grace, "may not", "trustee", "presided"],
  [grace, "may not", "chair", "not presided"],
  [miriam, "may not", "reader", "presided"],
  [rosalind, "may not", "trustee", "presided"],
];

test.each(
  CASES.map(([[name, by], may, role, presided]) => [name, may, role, presided, by] as const),
)("%s %s invite a %s where the trust is %s", (_, may, role, presided, by) => {
  expect(mayInvite(by, role, presided === "presided")).toBe(may === "may");
});

test("the administrator's first person of a trust is one who may invite the others", () => {
  expect(FIRST_ROLES.filter(role => !mayInvite(role, "trustee", true))).toEqual([]);
});

test("a list is read with names, without, and as mail programs copy it", () => {
  const typed = [
    "jo@example.org",
    "",
    "Sam O’Neill <Sam@Example.org>",
    '"Bell, Jo" <jo.bell@example.org>,',
    " <x@example.org>; ",
  ].join("\n");
  expect(readPeople(typed)).toEqual({
    ok: true,
    invited: [
      { email: "jo@example.org", name: "" },
      { email: "sam@example.org", name: "Sam O’Neill" },
      { email: "jo.bell@example.org", name: "Bell, Jo" },
      { email: "x@example.org", name: "" },
    ],
  });
});

test.each([
  ["jo@example.org\nnot an address", "Line 2"],
  ["jo@example.org\n\nJO@example.org", "Line 3 repeats line 1"],
  ["jo@example.org, sam@example.org", "Line 1"],
  ["Jo <jo@example.org\nBcc: x>", "Line 1"],
  ["＠example.org", "Line 1"],
])("what is wrong in %j names its line", (typed, says) => {
  const read = readPeople(typed);
  expect(read.ok ? "" : read.problem).toContain(says);
});

test("a list that is too long is refused as a whole", () => {
  const lines = Array.from({ length: MOST_AT_ONCE + 1 }, (_, index) => `p${index}@example.org`);
  expect(readPeople(lines.join("\n")).ok).toBe(false);
});

test.each([
  ["principal", "136834", { ok: true, as: { role: "principal", urn: 136_834 } }],
  ["localChair", "136834", { ok: true, as: { role: "localChair", urn: 136_834 } }],
  ["trustee", "", { ok: true, as: { role: "trustee", urn: null } }],
  ["principal", "", { ok: false, problem: "Say which school" }],
  ["principal", "1e3", { ok: false, problem: "Say which school" }],
  [
    "trustee",
    "136834",
    { ok: false, problem: "Nobody in this role goes with one school: choose “None”" },
  ],
] as const)("invited as %s with the academy '%s' is read so, or why not", (role, academy, read) => {
  expect(readInvitedAs({ people: "x", role, academy }, "school")).toEqual(read);
});
