import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { POSTGRES_FLOORS, sayIfOld } from "@/lib/db/verify";
import { root } from "@/lib/server/steps.mjs";

/** The first releases without a fault that is known to open what is closed here; read offline. */
const FLOORS = [
  ["next", "16.4.5"],
  ["next-auth", "4.24.15"],
  ["react", "19.2.1"],
  ["react-dom", "19.2.1"],
  ["nodemailer", "7.0.7"],
] as const;

const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
  packages: Readonly<
    Record<
      string,
      { readonly version?: string; readonly resolved?: string; readonly integrity?: string }
    >
  >;
};
const installed = (name: string) =>
  Object.entries(packages)
    .filter(([path]) => path.endsWith(`node_modules/${name}`))
    .map(([, { version = "0" }]) => version);

const isAtLeast = (version: string, floor: string) => {
  const [is, should] = [version, floor].map(text => text.split(/[.-]/).map(Number));
  const at = should?.findIndex((part, index) => is?.[index] !== part) ?? -1;
  return at < 0 || (is?.[at] ?? 0) > (should?.[at] ?? 0);
};

test.each(FLOORS)("every copy of %s is %s or newer", (name, floor) => {
  const versions = installed(name);
  expect(versions.length).toBeGreaterThan(0);
  expect(versions.filter(version => !isAtLeast(version, floor))).toEqual([]);
});

test.each([
  ["16.4.4", "16.4.5", false],
  ["16.4.5", "16.4.5", true],
  ["16.10.0", "16.4.5", true],
  ["15.9.9", "16.4.5", false],
  ["5.0.0-beta.31", "4.24.15", true],
])("%s against %s: %s", (version, floor, is) => {
  expect(isAtLeast(version, floor)).toBe(is);
});

test("libraries with known faults that nobody mends are not there", () => {
  expect(["xlsx", "exceljs"].flatMap(installed)).toEqual([]);
});

test("every package is named with what it must be, and comes by https", () => {
  const fetched = Object.entries(packages).filter(([path]) => path.startsWith("node_modules/"));
  const loose = fetched.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ""));
  expect(loose.map(([path]) => path)).toEqual([]);
  expect(
    fetched.filter(
      ([, { resolved }]) => resolved !== undefined && !resolved.startsWith("https://"),
    ),
  ).toEqual([]);
});

test.each([
  [150_018, "bring it to 15.20 or newer"],
  [160_016, undefined],
  [170_005, "bring it to 17.12 or newer"],
  [180_007, undefined],
  [190_000, undefined],
])("an operator whose Postgres is %i is told: %s", (release, says) => {
  const said = sayIfOld(release);
  if (says === undefined) expect(said).toBeUndefined();
  else expect(said).toContain(says);
});

test("every line of Postgres that still gets updates has a floor", () => {
  expect(Object.keys(POSTGRES_FLOORS)).toEqual(["15", "16", "17", "18"]);
});
