import { expect, test } from "vitest";
import { evidencedMark, sayEvidenced } from "@/lib/insights";
import type { Level } from "@/lib/rubric";

const place = (id: string) => ({ id, kind: "in-place" as const });
const limit = (id: string) => ({ id, kind: "limit" as const });

/** Beginning has limits only; Developing two statements and a limit; Embedding four; Leading one and a possibility. */
const CELLS = {
  beginning: [limit("b1"), limit("b2")],
  developing: [place("d1"), place("d2"), limit("d3")],
  embedding: [place("e1"), place("e2"), place("e3"), place("e4")],
  leading: [place("l1"), { ...place("l2"), possible: true as const }],
};

test.each<[string, Level, Record<string, string[]>, Level | null, string]>([
  [
    "limits only: a level of limits alone is evidenced with nothing attached",
    "beginning",
    {},
    "beginning",
    "Nothing at this level needs evidence",
  ],
  [
    "limits only below: nothing attached",
    "developing",
    {},
    "beginning",
    "0 of 2 statements evidenced",
  ],
  ["none: nothing attached, high", "leading", {}, "beginning", "0 of 1 statement evidenced"],
  [
    "every statement, several pieces",
    "developing",
    { d1: ["a"], d2: ["b"] },
    "developing",
    "2 of 2 statements evidenced",
  ],
  [
    "one document: every statement",
    "developing",
    { d1: ["a"], d2: ["a"] },
    "developing",
    "2 of 2 statements evidenced; all rest on one document",
  ],
  [
    "one statement, one piece",
    "embedding",
    { e1: ["a"] },
    "beginning",
    "1 of 4 statements evidenced",
  ],
  [
    "one document: half of it",
    "embedding",
    { e1: ["a"], e2: ["a"] },
    "beginning",
    "2 of 4 statements evidenced; all rest on one document",
  ],
  [
    "two pieces for the same statement",
    "embedding",
    { e1: ["a", "b"], e2: ["a"] },
    "beginning",
    "2 of 4 statements evidenced",
  ],
  [
    "levels out of order: the level below is shown",
    "embedding",
    { e1: ["a"], d1: ["a"], d2: ["a"] },
    "developing",
    "1 of 4 statements evidenced",
  ],
  [
    "levels out of order: the agreed level is shown, the one below is not",
    "embedding",
    { e1: ["a"], e2: ["b"], e3: ["a"], e4: ["a"], d1: ["a"] },
    "embedding",
    "4 of 4 statements evidenced",
  ],
  [
    "never above the agreed level",
    "developing",
    { d1: ["a"], l1: ["a"] },
    "beginning",
    "1 of 2 statements evidenced",
  ],
  [
    "a mere possibility needs none",
    "leading",
    { l1: ["a"] },
    "leading",
    "1 of 1 statement evidenced",
  ],
  [
    "expired: evidence that is no longer in date is an empty list",
    "developing",
    { d1: [], d2: ["a"] },
    "beginning",
    "1 of 2 statements evidenced",
  ],
])("%s: agreed %s", (_, agreed, shown, level, said) => {
  const mark = evidencedMark(CELLS, agreed, new Map(Object.entries(shown)));
  expect([mark.level, sayEvidenced(mark)]).toEqual([level, said]);
});

test("without a level all of whose statements are shown a row is not yet evidenced", () => {
  const cells = { ...CELLS, beginning: [place("b1")] };
  expect(evidencedMark(cells, "developing", new Map([["d1", ["a"]]])).level).toBeNull();
});
