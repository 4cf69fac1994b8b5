import { randomBytes } from "node:crypto";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { startServer, type TestServer } from "../support/server";
import { copyDatabase, removeDatabase, type TestDatabase } from "../support/test-cluster";
import { prepared } from "./global-setup";
import { Noise } from "./noise";
import { refreshSessions, takeCookie } from "./sessions";
import { PEOPLE, type PersonKey } from "./steps";

export { expect };

export interface World {
  readonly database: TestDatabase;
  /** Somebody of the demo at a browser of their own, signed in, at their home or elsewhere. */
  person(who: PersonKey, at?: string): Promise<Page>;
  /** Somebody at a browser of their own, not signed in. */
  stranger(): Promise<Page>;
}

interface ForTest {
  /** Which database of the run this test starts from. */
  startsFrom: string;
  noise: Noise;
  world: World;
  /** Whether pages may run scripts, for the few things that only exist with them. */
  scripts: boolean;
}

/**
 * Each test has the demo to itself: a copy of its database, served by the worker's server. Anything
 * a browser writes to its console fails the test.
 */
export const test = base.extend<ForTest, { server: TestServer }>({
  startsFrom: ["", { option: true }],

  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from it
    async ({}, use) => {
      const { cluster } = prepared();
      const server = await startServer({ databaseUrl: cluster.loginUrl, demo: true });
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],

  noise: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const noise = new Noise();
      await use(noise);
      expect(noise.unexpected(), "the browser's console stays empty").toEqual([]);
    },
    { auto: true },
  ],

  scripts: ({ javaScriptEnabled }, use) => use(javaScriptEnabled !== false),

  world: [
    async ({ browser, noise, server, startsFrom }, use) => {
      const { cluster, demo, cookies } = prepared();
      const name = `${cluster.prefix}${randomBytes(6).toString("hex")}`;
      const database = await copyDatabase(cluster, name, startsFrom || demo);
      await refreshSessions(database.superUrl);
      await server.moveTo({ databaseUrl: database.loginUrl, demo: startsFrom === "" });
      const opened: BrowserContext[] = [];
      const stranger = async () => {
        const context = await browser.newContext({ baseURL: server.origin });
        opened.push(context);
        noise.watch(context);
        return context.newPage();
      };
      await use({
        database,
        stranger,
        async person(who, at = "/") {
          const page = await stranger();
          await takeCookie(page.context(), server.origin, cookies[PEOPLE[who]] ?? "");
          await page.goto(at);
          return page;
        },
      });
      await Promise.all(opened.map(context => context.close()));
      await removeDatabase(cluster, name);
    },
    { auto: true },
  ],
});
