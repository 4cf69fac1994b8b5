import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { findPerson, signIn } from "@/lib/access";
import { mayTry } from "@/lib/access/throttle";
import {
  aRegisterWithPeople,
  emailOf,
  momentAt,
  PASSWORD,
  PEOPLE,
  warmPool,
  workOn,
} from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { rowsOf, trailOf } from "../assessments/trail";

/** Waiting is part of the answer, not of the test: what would be waited for is looked at instead. */
vi.mock("node:timers/promises", () => ({ setTimeout: vi.fn(async () => {}) }));

const database = await freshDatabase();
const { superUrl } = database;
workOn(database);

beforeAll(aRegisterWithPeople);
beforeAll(warmPool);
beforeEach(async () => {
  vi.mocked(sleep).mockClear();
  await rowsOf(superUrl, "DELETE FROM sign_in_try");
});

const PRIYA = emailOf(PEOPLE.priya);
const NOBODY = "nobody@example.org";
const tryAs = (email: string, password = PASSWORD, address = "203.0.113.1") =>
  signIn(email, password, address, momentAt());
const times = <T>(count: number, work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));

async function inTurn<T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> {
  const answers: T[] = [];
  while (answers.length < count) answers.push(await work(answers.length));
  return answers;
}

test("the right address and password start a session, of which only a hash is stored", async () => {
  const answer = await tryAs(PRIYA);
  const sessionId = answer.ok ? answer.value.sessionId : "";
  expect(sessionId).toMatch(/^[\w-]{43}$/);
  const stored = await rowsOf<{ id_hash: Buffer }>(superUrl, "SELECT id_hash FROM session");
  expect(stored.map(row => row.id_hash.toString("hex"))).toEqual([
    createHash("sha256").update(sessionId).digest("hex"),
  ]);
  expect((await findPerson(sessionId, momentAt()))?.name).toBe("Priya Shah");
  expect(await trailOf(superUrl, "signed in")).toMatchObject([
    { user_id: PEOPLE.priya.userId, role: "sign-in", action: "session:start", trust_uid: null },
  ]);
});

test.each([
  ["capital letters", PRIYA.toUpperCase()],
  ["spaces around it", ` ${PRIYA} `],
  ["letters of full width", PRIYA.replace("p", "ｐ")],
])("an address with %s is the same address", async (_, email) => {
  expect(await tryAs(email)).toMatchObject({ ok: true });
});

test("a password is never trimmed, folded or cut", async () => {
  const wrong = [` ${PASSWORD}`, `${PASSWORD} `, PASSWORD.toUpperCase(), PASSWORD.slice(0, -1), ""];
  const answers = await times(wrong.length, index => tryAs(PRIYA, wrong[index]));
  expect(answers.map(answer => answer.ok)).toEqual(Array(5).fill(false));
});

test("an unknown account and a wrong password get the same answer and the same statements", async () => {
  const before = await rowsOf(superUrl, "SELECT FROM audit_event");
  const unknown = await tryAs(NOBODY);
  const between = await rowsOf(superUrl, "SELECT FROM audit_event");
  const wrong = await tryAs(PRIYA, "not her password");
  const after = await rowsOf(superUrl, "SELECT FROM audit_event");
  expect(unknown).toEqual({ ok: false, reason: "unknown", detail: undefined });
  expect(wrong).toEqual(unknown);
  expect(after.length - between.length).toBe(between.length - before.length);
});

test("an account without a password cannot be signed in to, not even with nothing", async () => {
  await rowsOf(
    superUrl,
    `INSERT INTO user_account (id, email, name) VALUES (gen_random_uuid(), 'bare@example.org', 'Bare')`,
  );
  expect(await tryAs("bare@example.org", "")).toMatchObject({ reason: "unknown" });
});

test("a suspended account gets the answer of an unknown one, with the right password too", async () => {
  const suspend = "UPDATE user_account SET suspended_at = $2 WHERE email = $1";
  await rowsOf(superUrl, suspend, [PRIYA, new Date()]);
  const answer = await tryAs(PRIYA);
  await rowsOf(superUrl, suspend, [PRIYA, null]);
  expect(answer).toMatchObject({ reason: "unknown" });
});

test("a password longer than any that exists is not even hashed", async () => {
  expect(await tryAs(PRIYA, "x".repeat(1024))).toMatchObject({ reason: "unknown" });
});

test("after ten tries an account waits, the right password or not; another one does not", async () => {
  await inTurn(10, () => tryAs(PRIYA, "wrong"));
  expect(await tryAs(PRIYA)).toMatchObject({ reason: "throttled" });
  expect(await tryAs(emailOf(PEOPLE.grace))).toMatchObject({ ok: true });
});

test("tries on an account that does not exist are throttled alike", async () => {
  await inTurn(10, () => tryAs(NOBODY));
  expect(await tryAs(NOBODY)).toMatchObject({ reason: "throttled" });
});

test("from the fifth try on each waits longer, to at most four seconds", async () => {
  await inTurn(10, () => mayTry(PRIYA, "203.0.113.1", momentAt()));
  expect(vi.mocked(sleep).mock.calls.map(([ms]) => ms)).toEqual([250, 500, 1000, 2000, 4000, 4000]);
});

test("five tries made, of thirty more at once on that account five pass", async () => {
  await inTurn(5, () => mayTry(PRIYA, "203.0.113.1", momentAt()));
  const passed = await times(30, index => mayTry(PRIYA, `203.0.113.${index}`, momentAt()));
  expect(passed.filter(Boolean)).toHaveLength(5);
});

test("forty-five tries made from one address, of thirty more at once on other accounts five pass", async () => {
  const from = (index: number) => mayTry(`person${index}@example.org`, "203.0.113.1", momentAt());
  await inTurn(45, from);
  const passed = await times(30, index => from(100 + index));
  expect(passed.filter(Boolean)).toHaveLength(5);
});

test("five minutes later an account may be tried again", async () => {
  await inTurn(11, () => mayTry(PRIYA, "203.0.113.1", momentAt()));
  expect(await mayTry(PRIYA, "203.0.113.1", momentAt())).toBe(false);
  await rowsOf(superUrl, "UPDATE sign_in_try SET at = at - interval '5 minutes'");
  expect(await mayTry(PRIYA, "203.0.113.1", momentAt())).toBe(true);
  expect(await rowsOf(superUrl, "SELECT FROM sign_in_try")).toHaveLength(2);
});

test("who tried from where is not readable in the database", async () => {
  await mayTry(PRIYA, "203.0.113.1", momentAt());
  const keys = await rowsOf<{ key: string }>(superUrl, "SELECT key FROM sign_in_try ORDER BY key");
  expect(keys.map(row => row.key.replace(/:.{43}$/, ":…"))).toEqual(["account:…", "address:…"]);
});
