import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { cycleAt } from "@/lib/assessments/cycle/rules";
import { DEMO_PASSWORD } from "@/prisma/demo-people";
import seedDemo from "@/prisma/seed";
import { workingOn } from "../support/demo-database";
import { actionId } from "../support/http-action";
import { type Answer, askAt, cookieOf, postForm } from "../support/http-ask";
import { filled, formWith } from "../support/http-forms";
import { startServer, type TestServer } from "../support/server";
import { copyDatabase } from "../support/test-cluster";

/** A demo of its own, in which a table is taken away: then what needs it fails. */
const CANARY = "canary-of-the-board";
const ROW = `/trusts/9000001/${cycleAt(new Date())}/risk`;

let server: TestServer;
let client: pg.Client;
const cookies: Record<string, string | undefined> = {};

beforeAll(async () => {
  const cluster = inject("cluster");
  const database = await copyDatabase(cluster, `${cluster.prefix}faults`, cluster.template);
  await workingOn(database.loginUrl, seedDemo);
  server = await startServer({ databaseUrl: database.loginUrl, demo: true });
  client = new pg.Client({ connectionString: database.superUrl });
  await client.connect();
  for (const who of ["priya.shah", "alex.rowntree"]) cookies[who] = await signIn(who);
});
afterAll(async () => {
  await client.end();
  await server.stop();
});

async function signIn(who: string): Promise<string | undefined> {
  const form = formWith(await askAt(server.origin, "/sign-in"), "password");
  const typed = { email: `${who}@demo.example`, password: DEMO_PASSWORD };
  return cookieOf(await postForm(server.origin, "/sign-in", filled(form, typed)));
}

const chair = () => ({ cookie: cookies["priya.shah"] });
const admin = () => ({ cookie: cookies["alex.rowntree"] });
const idOf = (answer: Answer) => String(answer.headers["x-request-id"]);

/** What is kept of a failure: it is written once the answer has left. */
async function keptOf(answer: Answer): Promise<Record<string, unknown>> {
  const find = async () =>
    (await client.query("SELECT * FROM fault WHERE request_id = $1", [idOf(answer)])).rows;
  await expect.poll(find, { timeout: 10_000 }).toHaveLength(1);
  return (await find())[0];
}

async function whileGone<T>(table: string, work: () => Promise<T>): Promise<T> {
  await client.query(`ALTER TABLE ${table} RENAME TO gone`);
  try {
    return await work();
  } finally {
    await client.query(`ALTER TABLE gone RENAME TO ${table}`);
  }
}

const save = () =>
  askAt(server.origin, `${ROW}/answer`, {
    ...chair(),
    method: "PUT",
    headers: {
      Origin: server.origin,
      Accept: "application/json",
      "Content-Type": "application/json",
      "If-Match": "0",
      "Idempotency-Key": randomUUID(),
    },
    body: JSON.stringify({ level: "embedding", reason: CANARY, evidenceNote: CANARY }),
  });

describe("what fails is kept by kind and place", () => {
  test("a save that fails, under the reference it was told", async () => {
    const answer = await whileGone("rating_revision", save);
    expect(answer.status).toBe(500);
    expect(JSON.parse(answer.body).error.requestId).toBe(idOf(answer));
    expect(await keptOf(answer)).toMatchObject({
      method: "PUT",
      route: "/trusts/[uid]/[cycle]/[step]/answer",
      status: 500,
      name: "PrismaClientKnownRequestError",
      code: "42P01",
    });
  });

  test("a form that fails, sent without a script", async () => {
    const form = formWith(await askAt(server.origin, ROW, chair()), "reason");
    const typed = { level: "embedding", reason: CANARY, evidenceNote: CANARY };
    const answer = await whileGone("rating_revision", () =>
      postForm(server.origin, `${ROW}?asked=${CANARY}`, filled(form, typed), chair()),
    );
    expect(answer.status).toBe(500);
    expect(answer.body).toContain(`Reference: ${idOf(answer)}`);
    expect(await keptOf(answer)).toMatchObject({
      method: "POST",
      route: "/trusts/[uid]/[cycle]/[step]",
    });
  });

  test("an action that fails, called by a script, which is handed the reference to show", async () => {
    const target = { uid: "9000001", cycle: ROW.split("/")[3], step: "risk", from: null };
    const name = "app/trusts/[uid]/[cycle]/[step]/actions.ts#rateAction";
    const fields = [
      "level:embedding",
      `reason:${CANARY}`,
      "evidenceNote:",
      "version:0",
      "go:continue",
    ];
    const parts = fields.map(field => {
      const [key = "", value = ""] = field.split(":");
      return [`_1_${key}`, value] as const;
    });
    const args: readonly (readonly [string, string])[] = [
      ["0", JSON.stringify([target, {}, "$K1"])],
    ];
    const headers = { "Next-Action": actionId(name), Accept: "text/x-component" };
    const answer = await whileGone("rating_revision", () =>
      postForm(server.origin, ROW, [...parts, ...args], { ...chair(), headers }),
    );
    expect([answer.status, answer.headers["content-type"]]).toEqual([500, "text/plain"]);
    expect(answer.body).toBe(`Reference: ${idOf(answer)}`);
    expect(await keptOf(answer)).toMatchObject({ method: "POST", status: 500 });
  });

  test("a page that fails, whatever stood in its address", async () => {
    const answer = await whileGone("rating", () =>
      askAt(server.origin, `${ROW}?asked=${CANARY}`, chair()),
    );
    expect(answer.status).toBe(500);
    expect(answer.body).toContain(`Reference: ${idOf(answer)}`);
    const kept = await keptOf(answer);
    expect(kept).toMatchObject({ method: "GET", route: "/trusts/[uid]/[cycle]/[step]" });
    const page = await askAt(server.origin, `/admin/errors?reference=${idOf(answer)}`, admin());
    expect(page.body).toContain("1 request failed under this reference");
    expect(page.body).toContain("/trusts/[uid]/[cycle]/[step]");
  });

  test("and nothing of it is what anybody wrote, whose it was, or which trust's", async () => {
    const { rows } = await client.query<{ all: string }>("SELECT f::text AS all FROM fault f");
    expect(rows.length).toBeGreaterThanOrEqual(4);
    const text = rows.map(({ all }) => all).join("\n");
    expect(text).not.toMatch(/canary|9000001|20\d\d-\d\d\/|priya|embedding|message/i);
  });
});

test("where failures cannot be kept, requests are answered all the same", async () => {
  const answer = await whileGone("fault", () =>
    client
      .query("ALTER TABLE rating_revision RENAME TO gone_too")
      .then(save)
      .finally(() => client.query("ALTER TABLE gone_too RENAME TO rating_revision")),
  );
  expect(answer.status).toBe(500);
  expect(JSON.parse(answer.body).error.requestId).toBe(idOf(answer));
  expect((await save()).status).toBe(200);
});
