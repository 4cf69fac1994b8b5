import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { withClient } from "@/lib/db/embedded";
import { cycleAt } from "@/lib/assessments/cycle/rules";
import { DEMO_PASSWORD } from "@/prisma/demo-people";
import { makeDemoTemplate } from "../support/demo-database";
import { askAt, cookieOf, postForm } from "../support/http-ask";
import { filled, formWith } from "../support/http-forms";
import { startServer, type TestServer } from "../support/server";
import { countStatements, type StatementCounter } from "../support/statement-counter";
import { copyDatabase, type TestDatabase } from "../support/test-cluster";

const CYCLE = cycleAt(new Date());
const TAMAR = "/trusts/9000001";
const HARBOUR = "/trusts/9000002";
const WHARFE = "/trusts/9000003";
const WEST = "/regions/south-west-england";

const CHAIR = "priya.shah";
const CLERK = "owen.trevithick";
const TEAM = "rosalind.pengelly";

/** Begin, act as somebody, ask who they are, commit: what every page costs that asks who is here. */
const WHO = 0;

/** Each page as its proper person opens it, and how many statements it takes. */
const PAGES: readonly (readonly [path: string, who: string | null, statements: number])[] = [
  ["/sign-in", null, 0],
  ["/framework", null, 0],
  ["/who-sees-what", null, 0],
  ["/nowhere", null, 0],
  [TAMAR, null, 0],
  ["/framework", CHAIR, WHO],
  ["/who-sees-what", CHAIR, WHO],
  ["/nowhere", CHAIR, 0],
  ["/", CHAIR, WHO],
  ["/bodies", CLERK, WHO],
  [TAMAR, CHAIR, WHO],
  [`${TAMAR}/${CYCLE}/vision`, CHAIR, WHO],
  [`${TAMAR}/${CYCLE}/risk`, CHAIR, WHO],
  [`${TAMAR}/${CYCLE}/check`, CHAIR, WHO],
  [`${HARBOUR}/${CYCLE}/versions/1`, "daniel.okoro", WHO],
  [`${WHARFE}/${CYCLE}/versions/1/share`, "margaret.hollis", WHO],
  [`${HARBOUR}/${CYCLE}/versions/1/withdraw`, "daniel.okoro", WHO],
  [HARBOUR, CHAIR, WHO],
  [WEST, TEAM, WHO],
  [`${WEST}${HARBOUR}/${CYCLE}`, TEAM, WHO],
  [`${WEST}${TAMAR}/${CYCLE}`, TEAM, WHO],
  ["/admin", "alex.rowntree", WHO],
];

let counter: StatementCounter;
let server: TestServer;
let database: TestDatabase;
const cookies = new Map<string, string>();

beforeAll(async () => {
  const cluster = inject("cluster");
  database = await copyDatabase(
    cluster,
    `${cluster.prefix}statements`,
    await makeDemoTemplate(cluster),
  );
  counter = await countStatements(database.loginUrl);
  server = await startServer({ databaseUrl: counter.through(database.loginUrl), demo: true });
});
afterAll(async () => {
  await server.stop();
  await counter.close();
});

async function cookieFor(who: string | null): Promise<string | undefined> {
  if (who === null) return undefined;
  const known = cookies.get(who) ?? (await signIn(who));
  cookies.set(who, known);
  return known;
}

async function signIn(who: string): Promise<string> {
  const form = formWith(await askAt(server.origin, "/sign-in"), "password");
  const typed = { email: `${who}@demo.example`, password: DEMO_PASSWORD };
  const answer = await postForm(server.origin, "/sign-in", filled(form, typed));
  return cookieOf(answer) ?? "";
}

/** What a page asks of the database, once nothing is left to do for the first time. */
async function statementsOf(path: string, who: string | null): Promise<string[]> {
  const cookie = await cookieFor(who);
  await askAt(server.origin, path, { cookie });
  counter.take();
  await askAt(server.origin, path, { cookie });
  return counter.take();
}

describe("statements per page", () => {
  test.each(PAGES)("%s as %s takes %i", async (path, who, expected) => {
    const statements = await statementsOf(path, who);
    console.log(path, who, statements.length, statements.map(s => s.replace(/\s+/g, " ").slice(0, 140)));
    expect(statements, statements.join("\n")).toHaveLength(expected);
  });
});
void withClient;
