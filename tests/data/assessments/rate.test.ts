import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Answer } from "@/lib/assessments/cycle/rules";
import { rateCharacteristic } from "@/lib/assessments/rating/commands";
import { getRatingPage } from "@/lib/assessments/rating/queries";
import { CHARACTERISTIC_KEYS } from "@/lib/rubric";
import {
  anAnswer,
  anAssessment,
  aRegisterWithPeople,
  can,
  minutesLater,
  NOW,
  PEOPLE,
  TAMAR,
  trustScope,
  warmPool,
  workOn,
} from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { rowsOf, trailOf } from "./trail";

const database = await freshDatabase();
const { superUrl } = database;
workOn(database);

/** Each test has a year of its own, so that none sees what another wrote. */
let start = NOW;
let cycle = "";

beforeAll(aRegisterWithPeople);
beforeAll(warmPool);
beforeEach(async () => {
  start = minutesLater(366 * 24 * 60, start);
  ({ cycle } = await anAssessment(TAMAR, start).made());
});

const risk = (some: Partial<Answer> = {}) => anAnswer(TAMAR, "risk", some);

function rate(person: keyof typeof PEOPLE, answer: Answer, version: number, after = 0) {
  const grant = can(PEOPLE[person], "rating:record", minutesLater(after, start));
  return rateCharacteristic(grant, { cycle, characteristic: "risk" }, answer, version);
}

function revisions() {
  return rowsOf<{ revision: number; reason: string; by_user: string }>(
    superUrl,
    `SELECT revision, reason, by_user FROM rating_revision
      WHERE cycle = $1 AND characteristic = 'risk' ORDER BY revision`,
    [cycle],
  );
}

async function standing() {
  const page = await getRatingPage(trustScope(PEOPLE.grace, TAMAR, start), cycle, "risk");
  return page?.rating;
}

test("the first save makes version 1, one revision and one line in the trail", async () => {
  const saved = await rate("owen", risk(), 0);
  expect(saved).toEqual({ ok: true, value: { version: 1, at: start.toISOString() } });
  expect(await standing()).toMatchObject({ ...risk(), version: 1, updatedBy: "Owen Trevithick" });
  expect(await revisions()).toHaveLength(1);
  expect(await trailOf(superUrl, `rating ${cycle} risk`)).toEqual([
    {
      user_id: PEOPLE.owen.userId,
      role: "clerk",
      trust_uid: TAMAR,
      region_slug: null,
      action: "rating:record",
      subject: `rating ${cycle} risk`,
      request_id: "test",
    },
  ]);
});

test("what is incomplete is saved too: nothing typed is lost", async () => {
  const half = risk({ level: null, notAgreed: true, reason: "" });
  expect(await rate("owen", half, 0)).toMatchObject({ ok: true });
  expect(await standing()).toMatchObject(half);
});

test("text is kept to the letter, in any script", async () => {
  const reason = "  “Cafe\u0301” 👩‍👧‍👦 مدرسة <b>=1+1</b> '; DROP TABLE rating; --\n\nnext".trim();
  await rate("owen", risk({ reason }), 0);
  expect((await standing())?.reason).toBe(reason);
});

test("the same answer again is no change: same version, no revision, no line of who saved it", async () => {
  await rate("owen", risk(), 0);
  const again = await rate("priya", risk(), 1, 30);
  expect(again).toMatchObject({ ok: true, value: { version: 1, at: start.toISOString() } });
  expect(await standing()).toMatchObject({ version: 1, updatedBy: "Owen Trevithick" });
  expect(await revisions()).toHaveLength(1);
  expect(await trailOf(superUrl, `rating ${cycle} risk`)).toHaveLength(1);
});

test("an empty answer to a row nobody has begun writes nothing", async () => {
  const empty = { level: null, notAgreed: false, reason: "", evidenceNote: "" };
  expect(await rate("owen", empty, 0)).toMatchObject({ ok: true, value: { version: 0 } });
  expect(await standing()).toBeNull();
  expect(await trailOf(superUrl, `rating ${cycle} risk`)).toEqual([]);
});

test("an old version is refused with the answer that stands, and leaves no trace", async () => {
  await rate("owen", risk(), 0);
  await rate("owen", risk({ reason: "second" }), 1);
  const refused = await rate("priya", risk({ reason: "third" }), 1);
  expect(refused).toEqual({
    ok: false,
    reason: "conflict",
    detail: {
      ...risk({ reason: "second" }),
      version: 2,
      updatedBy: "Owen Trevithick",
      updatedAt: start,
    },
  });
  expect((await standing())?.reason).toBe("second");
  const trail = await trailOf(superUrl, `rating ${cycle} risk`);
  expect(trail.map(line => line.user_id)).toEqual([PEOPLE.owen.userId]);
});

test("a version that never was is refused too", async () => {
  expect(await rate("owen", risk(), 5)).toMatchObject({ reason: "conflict", detail: null });
  await rate("owen", risk(), 0);
  expect(await rate("owen", risk({ reason: "x" }), 0)).toMatchObject({ reason: "conflict" });
});

test("a cycle that was not opened has nothing to rate", async () => {
  const grant = can(PEOPLE.owen, "rating:record", start);
  const target = { cycle: "2020-21", characteristic: "risk" as const };
  expect(await rateCharacteristic(grant, target, risk(), 0)).toMatchObject({ reason: "hidden" });
  expect(await trailOf(superUrl, "rating 2020-21")).toEqual([]);
});

test("one person's edits within ten minutes are one revision, the next is another", async () => {
  await rate("owen", risk({ reason: "at 0" }), 0);
  await rate("owen", risk({ reason: "at 5" }), 1, 5);
  await rate("owen", risk({ reason: "at 9" }), 2, 9.99);
  expect(await revisions()).toMatchObject([{ revision: 1, reason: "at 9" }]);
  await rate("owen", risk({ reason: "at 10" }), 3, 10);
  expect(await revisions()).toMatchObject([
    { revision: 1, reason: "at 9" },
    { revision: 2, reason: "at 10" },
  ]);
  expect(await trailOf(superUrl, `rating ${cycle} risk`)).toHaveLength(1);
});

test("another person's edit is a revision of its own, and so is the first one's after it", async () => {
  await rate("owen", risk({ reason: "owen" }), 0);
  await rate("priya", risk({ reason: "priya" }), 1, 1);
  await rate("owen", risk({ reason: "owen again" }), 2, 2);
  const [owen, priya] = [PEOPLE.owen.userId, PEOPLE.priya.userId];
  expect((await revisions()).map(each => each.by_user)).toEqual([owen, priya, owen]);
  const trail = await trailOf(superUrl, `rating ${cycle} risk`);
  expect(trail.map(line => line.user_id)).toEqual([owen, priya]);
});

test("of twenty people who change one answer at once, one wins and nineteen see whose stands", async () => {
  await rate("owen", risk(), 0);
  const saving = Array.from({ length: 20 }, (_, index) =>
    rate(index % 2 ? "owen" : "priya", risk({ reason: `editor ${index}` }), 1),
  );
  const answers = await Promise.all(saving);
  const won = answers.filter(answer => answer.ok);
  const lost = answers.filter(answer => !answer.ok && answer.reason === "conflict");
  expect([won.length, lost.length]).toEqual([1, 19]);
  const now = await standing();
  expect(now?.version).toBe(2);
  const shown = lost.map(answer => (answer.ok ? "" : (answer.detail as { reason: string }).reason));
  expect(new Set(shown)).toEqual(new Set([now?.reason]));
});

test("of twenty first answers at once, one wins too", async () => {
  const saving = Array.from({ length: 20 }, (_, index) =>
    rate(index % 2 ? "owen" : "priya", risk({ reason: `editor ${index}` }), 0),
  );
  const answers = await Promise.all(saving);
  expect(answers.filter(answer => answer.ok)).toHaveLength(1);
  expect(await revisions()).toHaveLength(1);
});

test("ten people on ten rows do not meet", async () => {
  const grant = can(PEOPLE.owen, "rating:record", start);
  const saving = CHARACTERISTIC_KEYS.map(characteristic =>
    rateCharacteristic(grant, { cycle, characteristic }, anAnswer(TAMAR, characteristic), 0),
  );
  expect((await Promise.all(saving)).filter(answer => !answer.ok)).toEqual([]);
});
