import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import {
  aRegisterWithPeople,
  HARBOUR,
  NORTH,
  PEOPLE,
  TAMAR,
  WEST,
  warmPool,
  workOn,
} from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { SEED, THOROUGH } from "../../support/thorough";
import { type Actor, rawAs } from "../proofs/actors";
import { Acts, TRUSTS } from "./standing-acts";
import { derivedStandings, inOrder, storedStandings } from "./standings";
import { rowsOf } from "./trail";

/** Sequences of acts; the database goes on from one to the next. */
const RUNS = 3 * THOROUGH;

const database = await freshDatabase();
const { superUrl, loginUrl } = database;
workOn(database);
const acts = new Acts(superUrl);
beforeAll(aRegisterWithPeople);
beforeAll(warmPool);
beforeAll(() => acts.approveAll(), 120_000);

async function demandEqual() {
  const stored = inOrder(await storedStandings(superUrl));
  expect(stored).toEqual(inOrder(await derivedStandings(superUrl)));
  return stored;
}

test(`after whatever a trust does, what is stored is what its shares and versions say (seed ${SEED})`, async () => {
  const seen = { done: 0, compared: 0, none: 0 };
  const sequences = fc.array(acts.any(), { minLength: 18, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(sequences, async sequence => {
      for (const { run } of sequence) {
        const answer = await run();
        const stored = await demandEqual();
        seen.done += answer?.ok === true ? 1 : 0;
        seen.compared += stored.filter(({ before }) => before !== null).length;
        seen.none += stored.length < TRUSTS.length ? 1 : 0;
      }
    }),
    { seed: SEED, numRuns: RUNS },
  );
  // What could differ did occur: acts, comparisons with an earlier year, trusts that share nothing.
  expect(Object.entries(seen).filter(([, count]) => count === 0)).toEqual([]);
}, 300_000);

test("it stands with each region it shares with, by the latest cycle of each", async () => {
  await acts.withdrawAll(TAMAR);
  await acts.move(TAMAR, WEST);
  await acts.share(TAMAR, 0);
  await acts.share(TAMAR, 1);
  await acts.move(TAMAR, NORTH);
  await acts.share(TAMAR, 2);
  const stored = (await demandEqual()).filter(({ trust }) => trust === TAMAR);
  expect(stored.map(({ region, cycle, before }) => [region, cycle, before])).toEqual([
    [NORTH, acts.cycles[2], null],
    [WEST, acts.cycles[1], `${acts.cycles[0]} 1`],
  ]);
});

test("what acts at once do to one trust is told in the end as if they had followed one another", async () => {
  await acts.withdrawAll(TAMAR);
  await Promise.all(acts.cycles.map((_, year) => acts.share(TAMAR, year)));
  await Promise.all([
    ...[acts.withdraw(TAMAR, 2), acts.withdraw(TAMAR, 3), acts.share(HARBOUR, 0)],
    ...TRUSTS.map(trust => acts.revisit(trust, 3, 2)),
  ]);
  const stored = await demandEqual();
  expect(stored.find(({ trust }) => trust === TAMAR)?.cycle).toBe(acts.cycles[1]);
});

const looks = (region: string): Actor => {
  const { userId: user } = region === WEST ? PEOPLE.rosalind : PEOPLE.imran;
  return { role: "app_rsc", region, user };
};
const seenIn = async (region: string) => {
  const sql = "SELECT FROM region_standing WHERE trust_uid = $1";
  return (await rawAs(loginUrl, looks(region), sql, [TAMAR])).rowCount;
};

test("it is read by the team that is shared with, by no other, and by nobody once withdrawn", async () => {
  await acts.withdrawAll(TAMAR);
  await acts.move(TAMAR, WEST);
  expect(await seenIn(WEST)).toBe(0);
  await acts.share(TAMAR, 0);
  expect([await seenIn(WEST), await seenIn(NORTH)]).toEqual([1, 0]);
  const own = { role: "app_trust", trust: TAMAR, user: PEOPLE.priya.userId } as const;
  await expect(rawAs(loginUrl, own, "SELECT FROM region_standing")).rejects.toThrow(/denied/);
  await acts.withdraw(TAMAR, 0);
  expect(await seenIn(WEST)).toBe(0);
});

test("what is rolled back leaves nothing", async () => {
  await acts.share(TAMAR, 0);
  const before = await storedStandings(superUrl);
  await rowsOf(
    superUrl,
    "BEGIN; UPDATE share SET withdrawn_at = shared_at WHERE withdrawn_at IS NULL; ROLLBACK",
  );
  expect(await storedStandings(superUrl)).toEqual(before);
});
