import { Agent } from "node:http";
import pg from "pg";
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import type { Answer } from "../support/http-ask";
import { askAt } from "../support/http-ask";
import { headerFaults } from "../support/http-promises";
import { worldTables } from "../support/http-tables";
import { startServer, type TestServer } from "../support/server";
import { tried } from "../support/tried";
import { cycleOf, OWN } from "../support/world";
import { askFor, putAnswer } from "./asking";
import { at, RATE } from "./journey";

/** A server of its own, whose database is held up or taken away. */
const served = inject("served");
const tables = worldTables();
const cookie = served.cookies.chair;
let server: TestServer;
/** Whoever is put off waits for it, and here everybody is. */
vi.setConfig({ testTimeout: 240_000 });

beforeAll(async () => {
  server = await startServer({ databaseUrl: served.loginUrl, demo: false });
});
afterAll(() => server.stop());

/** As many at once as anybody likes. */
const agent = new Agent({ maxSockets: 500 });
const page = () => askAt(server.origin, `/trusts/${OWN}`, { cookie, agent });
const save = () => {
  const path = `/trusts/${OWN}/${cycleOf(OWN, "draft")}/risk/answer`;
  return putAnswer(server.origin, path, { cookie, agent });
};
const press = () => askFor(RATE, at("draft"), "chair", { origin: server.origin });

/** What asks to come back, with every header; a save is told so in the words that its page's script reads. */
function isPutOff({ status, headers, body }: Answer): boolean {
  const isWhole = headerFaults({ headers }).length === 0;
  return status === 503 && headers["retry-after"] === "5" && isWhole && !/canary/i.test(body);
}

/** While nobody's session can be looked up: every piece of work waits for the one before it. */
async function whileHeldUp<T>(work: () => Promise<T>): Promise<T> {
  const holder = new pg.Client({ connectionString: served.superUrl });
  await holder.connect();
  try {
    await holder.query("BEGIN; LOCK TABLE session IN ACCESS EXCLUSIVE MODE");
    return await work();
  } finally {
    await holder.query("ROLLBACK");
    await holder.end();
  }
}

test("where all connections are busy everybody is asked to come back, and nothing is half done", async () => {
  const answers = await whileHeldUp(() =>
    Promise.all(Array.from({ length: 60 }, (_, n) => [page, save, press][n % 3]?.() ?? page())),
  );
  tried(answers.length);
  expect(answers.filter(answer => !isPutOff(answer)).map(({ status }) => status)).toEqual([]);
  expect(await tables.changed()).toEqual([]);
  // What has given up does not begin after all: the next finds the pool empty.
  expect((await page()).status).toBe(200);
});

test("more than can wait are turned away, and the sign of life answers all the while", async () => {
  const [answers, alive] = await whileHeldUp(() =>
    Promise.all([Promise.all(Array.from({ length: 230 }, page)), askAt(server.origin, "/healthz")]),
  );
  tried(answers.length);
  expect(answers.filter(answer => !isPutOff(answer)).map(({ status }) => status)).toEqual([]);
  expect(alive.status).toBe(200);
  expect((await page()).status).toBe(200);
});

test("while the database is away everybody is asked to come back, and afterwards all is well", async () => {
  const away = Object.assign(new URL(served.loginUrl), { port: "1" }).href;
  await server.moveTo({ databaseUrl: away });
  const answers = await Promise.all([page(), save(), press()]);
  expect(answers.filter(answer => !isPutOff(answer)).map(({ status }) => status)).toEqual([]);
  expect(JSON.parse(answers[1]?.body ?? "").error.code).toBe("unavailable");
  expect((await askAt(server.origin, "/readyz")).status).toBe(503);
  await server.moveTo({ databaseUrl: served.loginUrl });
  expect((await page()).status).toBe(200);
});

test("no statement, table or address of the database is told or logged", () => {
  expect(server.log()).not.toMatch(/canary|postgresql:|SELECT|INSERT/i);
});
