import { expect, test } from "vitest";
import { type House, inspect, readHouse, type Source, sourceOf } from "../support/house";
import { GATES, gateFirst } from "../support/house-gates";
import { RULES } from "../support/house-rules";
import { BAD, GOOD } from "../support/house-snippets";

const house = await readHouse();

/** The house with one file in it that is not there. */
async function withFile(path: string, text: string): Promise<{ house: House; source: Source }> {
  const source = await sourceOf(path, text);
  return { source, house: new Map([...house, [path, source]]) };
}

test.each(Object.entries(RULES))("the house keeps its rule %s", (_, rule) => {
  expect(inspect(house, [rule])).toEqual([]);
});

test("the whole house is looked at", () => {
  const paths = [...house.keys()];
  expect(paths.length).toBeGreaterThan(200);
  expect(paths).toEqual(
    expect.arrayContaining(["next.config.ts", "app/page.tsx", "prisma/seed.ts"]),
  );
});

test.each(BAD.map(({ breaks, path, text }) => [breaks, path, text] as const))(
  "%s notices %s: %s",
  async (breaks, path, text) => {
    const { source, house } = await withFile(path, text);
    expect(RULES[breaks](source, house)).not.toEqual([]);
  },
);

test.each(GOOD)("nothing is said against %s: %s", async (path, text) => {
  const { source, house } = await withFile(path, text);
  expect(Object.values(RULES).flatMap(rule => rule(source, house))).toEqual([]);
});

test("every rule is shown to fail", () => {
  expect(new Set(BAD.map(({ breaks }) => breaks))).toEqual(new Set(Object.keys(RULES)));
});

/** Each function of the app that begins with a gate, with that gate taken out of its file. */
const ungated = [...house.values()].flatMap(({ path, text }) => {
  const parts = text.split(/^(?=export )/m);
  return parts.flatMap((part, index) => {
    const gate = new RegExp(
      `await (${GATES.join("|")}|requireVersion|requirePiece|requireReview|requireGivenReview|requireShared|requireAppointment|requireMeeting|requireTrustOrForm|requireViewsOrForm|requireAcademyOrForm|requireReaderOrForm|requireRegionOrForm)\\(`,
    );
    if (!path.startsWith("app/") || !gate.test(part)) return [];
    const without = parts.with(index, part.replace(gate, "await Promise.resolve("));
    const name = /function (\w+)/.exec(part)?.[1] ?? "?";
    return [{ path, name, text: without.join("") }];
  });
});

test.each(ungated.map(({ name, path, text }) => [name, path, text] as const))(
  "it is noticed when %s of %s loses its gate",
  async (_, path, text) => {
    const changed = await withFile(path, text);
    // The file itself, and whoever leaves the gate to it: nothing of theirs stands in any other.
    const name = /([\w-]+)\.tsx?$/.exec(path)?.[1] ?? path;
    const near = [...changed.house].filter(
      ([at, source]) => at === path || source.text.includes(`/${name}"`),
    );
    const found = near.flatMap(([, source]) => gateFirst(source, changed.house));
    expect(found).not.toEqual([]);
  },
);

test("every page, route and action was put to that test", () => {
  const paths = [...house.keys()].filter(path =>
    /^app\/.*(page\.tsx|route\.ts|actions\.ts)$/.test(path),
  );
  expect(new Set(ungated.map(({ path }) => path))).toEqual(
    new Set([
      ...paths,
      "app/_shell/or-form.ts",
      "app/reading/[uid]/reviews/[review]/find-review.ts",
      "app/regions/[slug]/trusts/[uid]/[cycle]/find-shared.ts",
      "app/trusts/[uid]/[cycle]/meeting/find-meeting.ts",
      "app/trusts/[uid]/[cycle]/versions/[number]/find-version.ts",
      "app/trusts/[uid]/[cycle]/versions/[number]/reviews/[review]/find-review.ts",
      "app/trusts/[uid]/evidence/[id]/find-piece.ts",
      "app/trusts/[uid]/people/[appointment]/find-appointment.ts",
    ]),
  );
});
