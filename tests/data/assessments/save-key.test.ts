import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Answer } from "@/lib/assessments/cycle/rules";
import { rateCharacteristic } from "@/lib/assessments/rating/commands";
import {
  anAnswer,
  anAssessment,
  aRegisterWithPeople,
  can,
  minutesLater,
  NOW,
  PEOPLE,
  TAMAR,
  warmPool,
  workOn,
} from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { rowsOf, trailOf } from "./trail";

const database = await freshDatabase();
const { superUrl } = database;
workOn(database);

let start = NOW;
let cycle = "";
let count = 0;

beforeAll(aRegisterWithPeople);
beforeAll(warmPool);
beforeEach(async () => {
  start = minutesLater(366 * 24 * 60, start);
  ({ cycle } = await anAssessment(TAMAR, start).made());
});

const newKey = () => `10000000-0000-4000-8000-${String(++count).padStart(12, "0")}`;
const risk = (reason: string) => anAnswer(TAMAR, "risk", { reason });

function save(
  key: string,
  answer: Answer,
  version: number,
  person: keyof typeof PEOPLE = "owen",
  after = 0,
) {
  const grant = can(PEOPLE[person], "rating:record", minutesLater(after, start));
  return rateCharacteristic(grant, { cycle, characteristic: "risk" }, answer, version, key);
}

async function versionNow(): Promise<number | undefined> {
  const sql = "SELECT version FROM rating WHERE cycle = $1";
  return (await rowsOf<{ version: number }>(superUrl, sql, [cycle]))[0]?.version;
}

test("a save sent again gets its first answer, and writes nothing", async () => {
  const key = newKey();
  const first = await save(key, risk("one"), 0);
  expect(await save(key, risk("one"), 0)).toMatchObject(first);
  expect(await versionNow()).toBe(1);
});

test("it gets its first answer even when the row has moved on since", async () => {
  const key = newKey();
  await save(key, risk("one"), 0);
  await save(newKey(), risk("two"), 1, "priya");
  expect(await save(key, risk("one"), 0)).toMatchObject({ ok: true, value: { version: 1 } });
  expect(await versionNow()).toBe(2);
  expect(await trailOf(superUrl, `rating ${cycle}`)).toHaveLength(2);
});

test("the same key for another answer, another version or another person is refused", async () => {
  const key = newKey();
  await save(key, risk("one"), 0);
  expect(await save(key, risk("two"), 0)).toMatchObject({ reason: "key-reused" });
  expect(await save(key, risk("one"), 1)).toMatchObject({ reason: "key-reused" });
  expect(await save(key, risk("one"), 0, "priya")).toMatchObject({ reason: "key-reused" });
  expect(await versionNow()).toBe(1);
});

test("a refused save does not use its key up", async () => {
  const key = newKey();
  await save(newKey(), risk("one"), 0);
  expect(await save(key, risk("two"), 0)).toMatchObject({ reason: "conflict" });
  expect(await save(key, risk("two"), 1)).toMatchObject({ ok: true, value: { version: 2 } });
});

test("ten copies of one save at once are one save with one answer", async () => {
  const key = newKey();
  const answers = await Promise.all(Array.from({ length: 10 }, () => save(key, risk("one"), 0)));
  const same = { version: 1, at: start.toISOString() };
  expect(answers.map(answer => answer.ok && answer.value)).toEqual(Array(10).fill(same));
  expect(await versionNow()).toBe(1);
  expect(await trailOf(superUrl, `rating ${cycle}`)).toHaveLength(1);
});

test("a save sent again half an hour later still leaves one line in the trail", async () => {
  const key = newKey();
  await save(key, risk("one"), 0);
  await withoutTrigger("UPDATE audit_event SET at = at - interval '30 minutes'");
  expect(await save(key, risk("one"), 0)).toMatchObject({ ok: true });
  expect(await trailOf(superUrl, `rating ${cycle}`)).toHaveLength(1);
});

test("a key is forgotten after a day", async () => {
  const key = newKey();
  await save(key, risk("one"), 0);
  await rowsOf(superUrl, "UPDATE save_key SET created_at = created_at - interval '25 hours'");
  expect(await save(key, risk("one"), 0)).toMatchObject({ reason: "conflict" });
  await save(newKey(), risk("two"), 1);
  expect(await rowsOf(superUrl, "SELECT FROM save_key WHERE key = $1", [key])).toEqual([]);
});

/** The trail is never changed; a test may wind its clock back. */
async function withoutTrigger(sql: string): Promise<void> {
  await rowsOf(superUrl, `SET session_replication_role = replica; ${sql}`);
}
