import { beforeAll, expect, test } from "vitest";
import { isPassing, PLANNED_ONCE, read, sqlCode, type Tx, write } from "@/lib/db";
import { client } from "@/lib/db/client";
import { withClient } from "@/lib/db/embedded";
import { done, refused } from "@/lib/forms";
import {
  anAssessment,
  aRegisterWithPeople,
  can,
  HARBOUR,
  PEOPLE,
  regionScope,
  TAMAR,
  trustScope,
  WEST,
  workOn,
} from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { rowsOf } from "../assessments/trail";

const database = await freshDatabase();
workOn(database);

const POOL = 10;
const TRANSACTIONS = 200;

beforeAll(async () => {
  await aRegisterWithPeople();
  await anAssessment(TAMAR).rated(["risk"]).made();
  await anAssessment(HARBOUR).rated(["risk", "vision"]).made();
});

const { priya, daniel, rosalind, grace } = PEOPLE;
const tamar = trustScope(priya, TAMAR);
const harbour = trustScope(daniel, HARBOUR);
const west = regionScope(rosalind, WEST);

test.each([
  ["public facts", () => client().trust.count()],
  ["a trust's ratings", () => client().rating.findMany()],
  ["accounts", () => client().user.findMany()],
  ["a statement of one's own", () => client().$queryRaw`SELECT FROM public.session`],
  [
    "a new row",
    () => client().region.createMany({ data: [{ slug: "x", regionSet: "x", name: "x" }] }),
  ],
])("outside the two doors the database refuses: %s", async (_, query) => {
  await expect(query()).rejects.toThrow(/42501|permission denied/);
});

test("the base client inside a door is no way round it either", async () => {
  await expect(read(tamar, () => client().rating.findMany())).rejects.toThrow(/permission denied/);
});

test("a region's work reaches no draft, not even by its own statement", async () => {
  await expect(read(west, tx => tx.rating.findMany())).rejects.toThrow(/permission denied/);
});

test("in a trust's work an unfiltered query finds that trust's rows alone", async () => {
  expect(await read(tamar, tx => tx.rating.count())).toBe(1);
  expect(await read(harbour, tx => tx.rating.count())).toBe(2);
});

test("a refusal undoes what was written before it, and leaves no line", async () => {
  const lines = await rowsOf(database.superUrl, "SELECT FROM audit_event");
  const answer = await write(can(priya, "rating:record"), "test", async tx => {
    await tx.rating.updateMany({ data: { reason: "undone", updatedBy: priya.userId } });
    return refused("no");
  });
  expect(answer).toEqual({ ok: false, reason: "no", detail: undefined });
  expect(await read(tamar, tx => tx.rating.count({ where: { reason: "undone" } }))).toBe(0);
  expect(await rowsOf(database.superUrl, "SELECT FROM audit_event")).toHaveLength(lines.length);
});

test("a failure undoes everything too", async () => {
  const failing = write(can(priya, "rating:record"), "test", async tx => {
    await tx.rating.updateMany({ data: { reason: "undone", updatedBy: priya.userId } });
    throw new Error("in the middle");
  });
  await expect(failing).rejects.toThrow("in the middle");
  expect(await read(tamar, tx => tx.rating.count({ where: { reason: "undone" } }))).toBe(0);
});

test("whoever finds a table locked is put off before others miss the connection", async () => {
  const fault = await withClient(database.superUrl, async holder => {
    await holder.query("BEGIN; LOCK TABLE rating IN ACCESS EXCLUSIVE MODE");
    return read(tamar, tx => tx.rating.count()).catch((error: unknown) => error);
  });
  expect([sqlCode(fault), isPassing(fault)]).toEqual(["55P03", true]);
  expect(await read(tamar, tx => tx.rating.count())).toBe(1);
});

test("a write whose line cannot be written is not done", async () => {
  const grant = { ...can(priya, "rating:record"), userId: grace.userId };
  await expect(
    write(grant, "test", async tx => {
      await tx.$executeRaw`SELECT set_config('app.user', ${priya.userId}, true)`;
      await tx.rating.updateMany({ data: { reason: "undone", updatedBy: priya.userId } });
      return done();
    }),
  ).rejects.toThrow(/row-level security/);
  expect(await read(tamar, tx => tx.rating.count({ where: { reason: "undone" } }))).toBe(0);
});

test("repeats within ten minutes are one line, of one person, about one thing", async () => {
  const about = { what: "something repeated", repeats: true };
  const note = (person: typeof priya | typeof daniel, what = about) =>
    write(can(person, "rating:record"), what, async () => done());
  await note(priya);
  await note(priya);
  await note(daniel);
  await note(priya, { ...about, what: "something else repeated" });
  const lines = await rowsOf(
    database.superUrl,
    "SELECT user_id, subject FROM audit_event WHERE subject LIKE '%repeated' ORDER BY id",
  );
  expect(lines).toEqual([
    { user_id: priya.userId, subject: "something repeated" },
    { user_id: daniel.userId, subject: "something repeated" },
    { user_id: priya.userId, subject: "something else repeated" },
  ]);
});

test(`after ${TRANSACTIONS} mixed pieces of work, some failing, each saw its own and no connection kept a role`, async () => {
  const kinds = [
    () => read(tamar, tx => tx.rating.count()),
    () => read(harbour, tx => tx.rating.count()),
    () => read(west, tx => tx.share.count()),
    () => read(tamar, () => Promise.reject(new Error("failed on purpose"))).catch(() => -1),
    () => read(west, tx => tx.rating.count()).catch(() => -2),
    ...[tamar, harbour, west].map(scope => () => read(scope, countByKeptPlan).catch(() => -3)),
  ];
  const wanted = [1, 2, 0, -1, -2, 1, 2, -3];
  const seen = await inWaves(index => kinds[index % kinds.length]?.());
  expect(seen).toEqual(seen.map((_, index) => wanted[index % wanted.length]));
  const connections = await Promise.all(Array.from({ length: POOL * 2 }, lookAtConnection));
  expect(new Set(connections.map(({ pid }) => pid)).size).toBeGreaterThan(1);
  expect(new Set(connections.map(({ state }) => state))).toEqual(new Set(["app_login none   "]));
});

/** The same text for everybody, whose plan stays with the connection. */
async function countByKeptPlan(tx: Tx): Promise<number | undefined> {
  const [found] = await tx.$queryRaw<
    { n: number }[]
  >`${PLANNED_ONCE} SELECT count(*)::int AS n FROM rating`;
  return found?.n;
}

test("a plan is kept where a statement says so, and nowhere else", async () => {
  const kept = await read(tamar, async tx => {
    await countByKeptPlan(tx);
    return tx.$queryRaw<{ statement: string }[]>`SELECT statement FROM pg_prepared_statements`;
  });
  expect(kept.length).toBeGreaterThan(0);
  for (const { statement } of kept) expect(statement.trimStart()).toMatch(/^\/\* planned once/);
});

/** One pooled connection, held long enough for the others to be looked at too. */
async function lookAtConnection(): Promise<{ pid: number; state: string }> {
  const [row] = await client().$queryRaw<{ pid: number; state: string }[]>`
    SELECT pg_backend_pid() AS pid, concat_ws(' ', current_user, current_setting('role'),
      COALESCE(current_setting('app.user', true), ''), COALESCE(current_setting('app.trust', true), ''),
      COALESCE(current_setting('app.region', true), '')) AS state, pg_sleep(0.05)::text`;
  return { pid: row?.pid ?? 0, state: row?.state ?? "" };
}

/** Twice the pool at once: connections change hands, and nobody waits so long as to be turned away. */
async function inWaves<T>(work: (index: number) => Promise<T> | undefined) {
  const seen: (T | undefined)[] = [];
  while (seen.length < TRANSACTIONS) {
    const wave = Array.from({ length: POOL * 2 }, (_, at) => work(seen.length + at));
    seen.push(...(await Promise.all(wave)));
  }
  return seen;
}
