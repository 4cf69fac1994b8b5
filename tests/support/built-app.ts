import { existsSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { withClient } from "@/lib/db/embedded";
import { root } from "@/lib/server/steps.mjs";
import setupCluster from "./cluster";
import { workingOn } from "./demo-database";
import { askAt, cookieOf, postForm } from "./http-ask";
import { filled, formWith } from "./http-forms";
import { keepTables } from "./http-tables";
import {
  askAcademies,
  askForRecords,
  askOthers,
  endAppointments,
  fillWorld,
  inviteSomebody,
  nameEvidence,
  pairAcademies,
  setNextSteps,
} from "./http-world";
import { startServer } from "./server";
import { copyDatabase } from "./test-cluster";
import { TestIssuer } from "./test-issuer";
import { PASSWORD, PEOPLE, person } from "./world";

/** The built app on the matrix's world, as the test files find it with `inject("served")`. */
export interface Served {
  readonly origin: string;
  /** As the app reaches the database. */
  readonly loginUrl: string;
  /** For looking at the tables, past every policy. */
  readonly superUrl: string;
  /** By who they are (world.ts): the cookie of a session that began by signing in. */
  readonly cookies: Readonly<Record<string, string>>;
  /** Ids of the shares, by "trust state". */
  readonly shares: Readonly<Record<string, string>>;
  /** Where the build is. */
  readonly dist: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    served: Served;
  }
}

/** vitest's global setup: one database, one server, everybody signed in once. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dist = join(root, process.env.NEXT_DIST_DIR || ".next");
  if (!existsSync(join(dist, "BUILD_ID"))) {
    throw new Error(`There is no build in ${dist}. Make it first: npm run build`);
  }
  const closeCluster = await setupCluster(project);
  const { cluster } = project.getProvidedContext();
  const { superUrl, loginUrl } = await copyDatabase(
    cluster,
    `${cluster.prefix}matrix`,
    cluster.template,
  );
  const shares = await workingOn(loginUrl, fillWorld);
  const issuer = await new TestIssuer().listen();
  const providers = [issuer.as("other")];
  const server = await startServer({ databaseUrl: loginUrl, demo: false, providers });
  const { origin } = server;
  const cookies = await signInAll(origin);
  await endAppointments(superUrl);
  await inviteSomebody(superUrl);
  await askForRecords(superUrl);
  await nameEvidence(superUrl);
  await setNextSteps(superUrl);
  await askAcademies(superUrl);
  await pairAcademies(superUrl);
  await askOthers(superUrl);
  await endSessions(superUrl, origin, cookies);
  await withClient(superUrl, keepTables);
  project.provide("served", { origin, loginUrl, superUrl, cookies, shares, dist });
  return async () => {
    await server.stop();
    await issuer.close();
    await closeCluster();
    judgeLog(server.log());
  };
}

/** Whatever was asked, the app failed nobody, and its log holds no word of a trust: else the run fails. */
function judgeLog(log: string): void {
  const faults = log.split("\n").filter(line => /canary|^\{.*"level":[56]0/i.test(line));
  if (faults.length === 0) return;
  console.error(`The server's log says otherwise:\n${faults.slice(0, 20).join("\n")}`);
  // vitest does not count what goes wrong after the last test.
  process.exitCode = 1;
}

async function signInAll(origin: string): Promise<Record<string, string>> {
  const cookies: Record<string, string> = {};
  for (const { who, email } of PEOPLE) cookies[who] = await signIn(origin, email);
  const { email } = person("chair");
  cookies["signed-out cookie"] = await signIn(origin, email);
  cookies["idle cookie"] = await signIn(origin, email);
  return cookies;
}

/** Signs in by the form, as a browser without JavaScript does. @returns the cookie */
export async function signIn(origin: string, email: string): Promise<string> {
  const form = formWith(await askAt(origin, "/sign-in"), "password");
  const answer = await postForm(origin, "/sign-in", filled(form, { email, password: PASSWORD }));
  const cookie = cookieOf(answer);
  if (cookie === undefined) throw new Error(`${email} could not sign in: ${answer.status}`);
  return cookie;
}

/** Signs one session out, and lets time pass for another: its last request was an hour ago. */
async function endSessions(
  superUrl: string,
  origin: string,
  cookies: Readonly<Record<string, string>>,
): Promise<void> {
  await withClient(superUrl, async client => {
    const of = "WHERE user_id = (SELECT id FROM user_account WHERE email = $1)";
    const { email } = person("chair whose account is suspended");
    await client.query(
      "UPDATE user_account SET suspended_at = clock_timestamp() WHERE email = $1",
      [email],
    );
    // The newest of the chair's sessions is the one that shall lie idle.
    await client.query(
      `UPDATE session SET last_seen_at = clock_timestamp() - interval '61 minutes' ${of}
        AND created_at = (SELECT max(created_at) FROM session ${of})`,
      [person("chair").email],
    );
    // Everybody has proved all that could be asked; tests that need less make sessions of their own.
    await client.query(
      "UPDATE session SET second_factor_at = clock_timestamp(), proved_at = clock_timestamp() + interval '1 day'",
    );
    await client.query("DELETE FROM sign_in_try");
  });
  const cookie = cookies["signed-out cookie"];
  const page = await askAt(origin, "/bodies", { cookie });
  await postForm(origin, "/bodies", formWith(page, "Sign out").fields, { cookie });
}
