import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { openApprovedVersion } from "@/lib/assessments/reading/commands";
import { openSharedVersion } from "@/lib/assessments/shared/commands";
import { getVersionPage } from "@/lib/assessments/version/queries";
import { can, must, PEOPLE, TAMAR, trustScope, workOn } from "../support/builders";
import { freshDatabase } from "../support/database";
import { CALLS, callsWith, leaks, type Thing, things } from "./proofs/calls";
import { checksumOf } from "./proofs/checksum";
import { CYCLES, fillWorld } from "./proofs/world";

const database = await freshDatabase();
workOn(database);

let its: Record<"draft" | "shared" | "madeUp", Thing>;
let before: Record<string, string>;
beforeAll(async () => {
  its = things(await fillWorld(database.superUrl));
  before = await checksumOf(database.superUrl, TAMAR);
});

/** Rooms whose queries and commands answer about people's work. */
const ROOMS = ["assessments", "improvement", "people", "register", "reports"];
const lib = fileURLToPath(new URL("../../lib", import.meta.url));

async function exported(): Promise<string[]> {
  const files = ROOMS.flatMap(room =>
    readdirSync(`${lib}/${room}`, { recursive: true, encoding: "utf8" })
      .filter(file => /(^|\/)(queries|commands)\.ts$/.test(file))
      .map(file => `${room}/${file.replace(/\.ts$/, "")}`),
  );
  const names = await Promise.all(
    files.map(async file => {
      const found: Record<string, unknown> = await import(/* @vite-ignore */ `${lib}/${file}.ts`);
      return Object.keys(found)
        .filter(name => typeof found[name] === "function")
        .map(name => `${file} ${name}`);
    }),
  );
  return names.flat().sort();
}

test("every query and command of these rooms is on the list, and none that is not there", async () => {
  expect(Object.keys(CALLS).sort()).toEqual(await exported());
});

test.each(callsWith)("%s tells %s nothing that is not theirs", async (_, as, { of }) => {
  const told = [await of(its.draft), await of(its.shared), await of(its.madeUp)];
  expect(leaks(as, told)).toEqual([]);
});

test.each(callsWith.filter(([, , { open }]) => !open))(
  "%s answers %s alike, whether it is another's or made up",
  async (_, __, { of }) => {
    const madeUp = await of(its.madeUp);
    expect(await of(its.draft)).toEqual(madeUp);
    expect(await of(its.shared)).toEqual(madeUp);
  },
);

test("nothing of the other trust was changed by all that", async () => {
  expect(await checksumOf(database.superUrl, TAMAR)).toEqual(before);
});

test("the same calls do answer whom they should", async () => {
  const own = await getVersionPage(trustScope(PEOPLE.priya, TAMAR), CYCLES.tamarsShared, 1);
  expect(leaks("Harbour's chair", own)).toContain(`canary-${TAMAR} evidence risk`);
  const mine = must(
    await openApprovedVersion(can(PEOPLE.miriam, "approved:read"), {
      cycle: CYCLES.tamarsShared,
      number: 1,
    }),
  );
  expect(leaks("Harbour's chair", mine)).toContain(`canary-${TAMAR} reason risk`);
  const grant = can(PEOPLE.rosalind, "share:read");
  const received = must(await openSharedVersion(grant, TAMAR, CYCLES.tamarsShared));
  expect(leaks("the team of the north", received)).toContain(`canary-${TAMAR} evidence risk`);
});
