import { withClient } from "@/lib/db/embedded";
import { DEMO_PASSWORD } from "@/prisma/demo-people";
import { makeDemoTemplate } from "./demo-database";
import { type Answer, askAt, cookieOf, postForm } from "./http-ask";
import { filled, formWith } from "./http-forms";
import { planBoardMeeting } from "./planned";
import { startServer } from "./server";
import { countStatements } from "./statement-counter";
import { copyDatabase, type TestCluster } from "./test-cluster";

/** The demo, served as built, with every statement that it sends to its database read along. */
export interface CountedDemo {
  /** What opening a page asks of the database, once nothing is left to do for the first time. */
  opening(path: string, who: string | null): Promise<string[]>;
  /** Where a link of a page leads to. */
  linkOn(path: string, who: string, words: string): Promise<string>;
  /** What sending a page's form asks, filled in with `values`; the form has `field`. */
  sending(path: string, who: string, field: string, values: Values): Promise<string[]>;
  /** What an autosave asks. */
  saving(path: string, who: string, version: number, answer: object): Promise<string[]>;
  /** Changes what is there, as whoever owns the tables. */
  filling(statements: readonly string[]): Promise<void>;
  /** What signing in asks. */
  signingIn(who: string): Promise<string[]>;
  close(): Promise<void>;
}

type Values = Readonly<Record<string, string>>;

/** @param cluster of the run; people are named as before the @ of their demo address */
export async function countedDemo(cluster: TestCluster): Promise<CountedDemo> {
  const name = `${cluster.prefix}counted`;
  const { loginUrl, ownerUrl } = await copyDatabase(
    cluster,
    name,
    await makeDemoTemplate(cluster, planBoardMeeting),
  );
  const counter = await countStatements(loginUrl);
  const server = await startServer({ databaseUrl: counter.through(loginUrl), demo: true });
  const { origin } = server;
  const cookies = new Map<string, string>();

  const counting = async (work: () => Promise<Answer>, status: number): Promise<string[]> => {
    counter.take();
    const answer = await work();
    if (answer.status !== status) throw new Error(`${answer.status} instead of ${status}`);
    return counter.take();
  };
  const signIn = async (who: string): Promise<Answer> => {
    const form = formWith(await askAt(origin, "/sign-in"), "password");
    const typed = { email: `${who}@demo.example`, password: DEMO_PASSWORD };
    const answer = await postForm(origin, "/sign-in", filled(form, typed));
    cookies.set(who, cookieOf(answer) ?? "");
    return answer;
  };
  const cookieFor = async (who: string | null): Promise<string | undefined> => {
    if (who === null) return undefined;
    if (!cookies.has(who)) await signIn(who);
    return cookies.get(who);
  };

  return {
    async opening(path, who) {
      const cookie = await cookieFor(who);
      const { status } = await askAt(origin, path, { cookie });
      return counting(() => askAt(origin, path, { cookie }), status);
    },
    async linkOn(path, who, words) {
      const { body } = await askAt(origin, path, { cookie: await cookieFor(who) });
      const links = [...body.matchAll(/<a\b[^>]*href="([^"]*)"[^>]*>([^<]*)</g)];
      const found = links.find(([, , said]) => said === words)?.[1];
      if (found === undefined) throw new Error(`No link “${words}” on ${path}`);
      return found;
    },
    async sending(path, who, field, values) {
      const cookie = await cookieFor(who);
      const form = formWith(await askAt(origin, path, { cookie }), field);
      return counting(() => postForm(origin, path, filled(form, values), { cookie }), 303);
    },
    async saving(path, who, version, answer) {
      const headers = {
        Origin: origin,
        "Content-Type": "application/json",
        "If-Match": String(version),
        "Idempotency-Key": crypto.randomUUID(),
      };
      const cookie = await cookieFor(who);
      // Once a minute a request notes that somebody is still there: that is this one's to do.
      await askAt(origin, "/framework", { cookie });
      const put = { method: "PUT", headers, cookie, body: JSON.stringify(answer) };
      return counting(() => askAt(origin, path, put), 200);
    },
    filling: statements =>
      withClient(ownerUrl, async client => {
        await client.query("SET ROLE app_owner");
        for (const statement of statements) await client.query(statement);
      }),
    signingIn: who => counting(() => signIn(who), 303),
    async close() {
      await server.stop();
      await counter.close();
    },
  };
}
