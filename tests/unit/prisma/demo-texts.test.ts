import { describe, expect, test } from "vitest";
import { missingFrom } from "@/lib/assessments/rating/rules";
import { CHARACTERISTIC_KEYS } from "@/lib/rubric";
import { answersIn } from "@/prisma/demo-history";
import { STORIES } from "@/prisma/demo-stories";
import { DEMO_ACADEMIES, DEMO_TRUSTS } from "@/prisma/demo-trusts";

const nameOf = (uid: number) => DEMO_TRUSTS.find(trust => trust.uid === uid)?.name ?? "";
const told = STORIES.flatMap(({ trustUid, history, cycles }) =>
  cycles.map(story => {
    const answers = answersIn(history, story.ago, 2026 - story.ago);
    return [nameOf(trustUid), story.ago, { story, history, answers }] as const;
  }),
);
/** What a trust wrote this year: no day that may still be to come is named in it. */
const thisYear = STORIES.flatMap(({ trustUid, history }) =>
  CHARACTERISTIC_KEYS.flatMap(key => {
    const said = history[key][2];
    return said ? [[nameOf(trustUid), key, said.join(" ")] as const] : [];
  }),
);

describe("what the invented boards wrote", () => {
  test.each(told)("%s, %i years ago: every row it rated is complete", (_, __, { answers }) => {
    expect(answers.flatMap(([, answer]) => Object.values(missingFrom(answer)))).toEqual([]);
    expect(answers.filter(([, { reason }]) => reason === "")).toEqual([]);
    expect(JSON.stringify(answers)).not.toMatch(/\{y|December/);
  });

  test.each(told.filter(([, , { story }]) => story.approved))(
    "%s, %i years ago: what it approved has all ten rows",
    (_, __, { answers }) => {
      expect(answers.map(([key]) => key)).toEqual([...CHARACTERISTIC_KEYS]);
    },
  );

  test.each(thisYear)(
    "%s, %s: this year’s text names no day that may be to come",
    (_, __, text) => {
      expect(text).not.toMatch(/(September|October|November|December|autumn)[^.]*\{y\}/);
    },
  );

  test("no two trusts give the same reason, and none repeats its own word for word", () => {
    const reasons = told.flatMap(([, , { answers }]) => answers.map(([, answer]) => answer.reason));
    expect(reasons.filter((reason, index) => reasons.indexOf(reason) !== index)).toEqual([]);
  });

  test("levels move both ways between cycles, and some boards did not agree", () => {
    const order = ["beginning", "developing", "embedding", "leading"];
    const steps = STORIES.flatMap(({ history }) =>
      Object.values(history).flatMap(row =>
        [row[0], row[1]].map((before, index) => {
          const after = row[index + 1];
          const [from, to] = [order.indexOf(before?.[0] ?? ""), order.indexOf(after?.[0] ?? "")];
          return from < 0 || to < 0 ? null : to - from;
        }),
      ),
    ).filter(step => step !== null);
    expect(steps.filter(step => step > 0).length).toBeGreaterThan(20);
    expect(steps.filter(step => step < 0).length).toBeGreaterThan(5);
    expect(Math.max(...steps.map(Math.abs))).toBeLessThanOrEqual(1);
  });
});

test("every trust has academies, each number and name is there once, and every kind is shown", () => {
  const of = (uid: number) => DEMO_ACADEMIES.filter(({ trustUid }) => trustUid === uid);
  expect(DEMO_TRUSTS.filter(({ uid }) => of(uid).length === 0)).toEqual([]);
  expect(new Set(DEMO_ACADEMIES.map(({ urn }) => urn)).size).toBe(DEMO_ACADEMIES.length);
  expect(new Set(DEMO_ACADEMIES.map(({ name }) => name)).size).toBe(DEMO_ACADEMIES.length);
  expect(DEMO_ACADEMIES.filter(({ before }) => before !== undefined)).toHaveLength(1);
  expect(DEMO_TRUSTS.filter(({ kind }) => kind === "single")).toHaveLength(1);
  const alone = DEMO_TRUSTS.filter(({ uid, kind }) => kind === "multi" && of(uid).length === 1);
  expect(alone.map(({ name }) => name)).toEqual(["Foundry Road Trust"]);
});
