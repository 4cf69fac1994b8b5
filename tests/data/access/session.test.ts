import { beforeAll, beforeEach, expect, test } from "vitest";
import { endSession, findPerson, type Person } from "@/lib/access";
import { startSession } from "@/lib/access/sessions";
import {
  aRegisterWithPeople,
  BY_PASSWORD,
  HARBOUR,
  minutesLater,
  momentAt,
  NOW,
  PEOPLE,
  TAMAR,
  workOn,
} from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { rowsOf } from "../assessments/trail";

const database = await freshDatabase();
const { superUrl } = database;
workOn(database);

beforeAll(aRegisterWithPeople);
beforeEach(() => rowsOf(superUrl, "DELETE FROM session"));

const { priya, rosalind, alex } = PEOPLE;
const start = (person: Person, now = NOW) =>
  startSession(person.userId, momentAt(now), BY_PASSWORD);
const find = (sessionId: string, now = NOW) => findPerson(sessionId, momentAt(now));
const change = (sql: string, values: readonly unknown[] = []) => rowsOf(superUrl, sql, values);
/** Days are London's, whatever the hour this runs at. */
const TODAY = "(now() AT TIME ZONE 'Europe/London')::date";
const idleFor = (minutes: number) =>
  change("UPDATE session SET last_seen_at = now() - make_interval(mins => $1)", [minutes]);

test("a session says who it is and every appointment in force", async () => {
  expect(await find(await start(priya))).toEqual({
    userId: priya.userId,
    name: "Priya Shah",
    appointments: [{ body: "trust", trustUid: TAMAR, name: "Tamar Valley Trust", role: "chair" }],
    sessionProof: {
      by: "password",
      secondFactor: false,
      recent: true,
      secondsLeft: expect.closeTo(43_200, -2),
    },
  });
  expect((await find(await start(rosalind)))?.appointments).toMatchObject([
    { body: "region", regionSlug: "south-west-england", name: "South-West England" },
  ]);
  expect((await find(await start(alex)))?.appointments).toEqual([{ body: "platform" }]);
});

test.each(["", "x", "a".repeat(43), "__proto__", "' OR true --"])(
  "the session id '%s', which nobody was given, is nobody",
  async sessionId => {
    await start(priya);
    expect(await find(sessionId)).toBeNull();
  },
);

test("two sign-ins are two sessions; ending one leaves the other", async () => {
  const [desk, phone] = [await start(priya), await start(priya)];
  expect(desk).not.toBe(phone);
  await endSession(desk, priya.userId, momentAt());
  expect(await find(desk)).toBeNull();
  expect(await find(phone)).not.toBeNull();
});

test("nobody ends another person's session", async () => {
  const session = await start(priya);
  await endSession(session, rosalind.userId, momentAt());
  expect(await find(session)).not.toBeNull();
});

test.each([
  ["a trust", priya, 60],
  ["a region's team", rosalind, 30],
  ["the platform", alex, 15],
] as const)("a session of %s ends after so many idle minutes: $2", async (_, person, minutes) => {
  const session = await start(person);
  await idleFor(minutes - 1);
  expect(await find(session)).not.toBeNull();
  await idleFor(minutes + 1);
  expect(await find(session)).toBeNull();
});

test("of several bodies the strictest decides", async () => {
  await change(
    `INSERT INTO region_appointment (region_slug, id, user_id, from_date)
      VALUES ('south-west-england', gen_random_uuid(), $1, '2026-01-01')`,
    [priya.userId],
  );
  const session = await start(priya);
  await idleFor(31);
  const found = await find(session);
  await change("DELETE FROM region_appointment WHERE user_id = $1", [priya.userId]);
  expect(found).toBeNull();
});

test("a request keeps a session alive", async () => {
  const session = await start(priya);
  await idleFor(59);
  await find(session);
  const seen = await change("SELECT FROM session WHERE last_seen_at > now() - interval '1 minute'");
  expect(seen).toHaveLength(1);
});

test("no session outlives twelve hours, however busy", async () => {
  const session = await start(priya);
  await change("UPDATE session SET created_at = now() - interval '11 hours 59 minutes'");
  expect(await find(session)).not.toBeNull();
  await change("UPDATE session SET created_at = now() - interval '12 hours 1 minute'");
  expect(await find(session)).toBeNull();
});

test("a new sign-in sweeps away what outlived its twelve hours, and nothing younger", async () => {
  await start(priya);
  await change("UPDATE session SET created_at = now() - interval '13 hours'");
  const young = await start(priya);
  await change(
    "UPDATE session SET created_at = now() - interval '11 hours' WHERE created_at > now() - interval '1 hour'",
  );
  await start(priya);
  expect(await change("SELECT FROM session")).toHaveLength(2);
  expect(await find(young)).not.toBeNull();
});

test("a wrong clock of the app's own ends nothing and keeps nothing alive", async () => {
  const session = await start(priya);
  const real = new Date();
  const [ahead, behind] = [minutesLater(24 * 60, real), minutesLater(-24 * 60, real)];
  expect(await find(session, ahead)).not.toBeNull();
  await start(priya, ahead);
  expect(await find(session)).not.toBeNull();
  await idleFor(61);
  expect(await find(session, behind)).toBeNull();
});

test("a suspended account is signed out on its next request", async () => {
  const session = await start(priya);
  const suspend = "UPDATE user_account SET suspended_at = $2 WHERE id = $1";
  await change(suspend, [priya.userId, new Date()]);
  const found = await find(session);
  await change(suspend, [priya.userId, null]);
  expect(found).toBeNull();
});

test.each([
  ["ended yesterday", `until_date = ${TODAY} - 1`, 0],
  ["ends today", `until_date = ${TODAY}`, 1],
  ["is suspended", "suspended_at = now()", 0],
  ["begins tomorrow", `from_date = ${TODAY} + 1`, 0],
  ["is another role now", "role = 'trustee'", 1],
])("an appointment that %s: the next request knows", async (_, is, appointments) => {
  const session = await start(priya);
  await change(`UPDATE trust_appointment SET ${is} WHERE user_id = $1`, [priya.userId]);
  const found = await find(session);
  await change(
    `UPDATE trust_appointment SET until_date = NULL, suspended_at = NULL,
      from_date = '2026-01-01', role = 'chair' WHERE user_id = $1`,
    [priya.userId],
  );
  expect(found?.appointments).toHaveLength(appointments);
});

test("of two trusts, one is left when the other's appointment ends", async () => {
  await change(
    `INSERT INTO trust_appointment (trust_uid, id, user_id, role, from_date, until_date)
      VALUES ($1, gen_random_uuid(), $2, 'clerk', '2026-01-01', ${TODAY} - 1)`,
    [HARBOUR, priya.userId],
  );
  const found = await find(await start(priya));
  expect(found?.appointments.map(held => "trustUid" in held && held.trustUid)).toEqual([TAMAR]);
});
