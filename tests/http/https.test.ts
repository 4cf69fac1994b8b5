import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Answer, askAt, cookieOf, postForm } from "../support/http-ask";
import { filled, formWith } from "../support/http-forms";
import { worldTables } from "../support/http-tables";
import { startServer, type TestServer } from "../support/server";
import { TestIssuer } from "../support/test-issuer";
import { PASSWORD, person } from "../support/world";

/** The app as people reach it by https: an operator's proxy ends that, so it is asked as the proxy asks. */
const served = inject("served");
worldTables();
const issuer = new TestIssuer();
let server: TestServer;

beforeAll(async () => {
  await issuer.listen();
  const providers = [issuer.as("other")];
  server = await startServer({
    databaseUrl: served.loginUrl,
    demo: false,
    secure: true,
    providers,
  });
});
afterAll(async () => {
  await server.stop();
  await issuer.close();
});

async function signedIn(): Promise<Answer> {
  const form = formWith(await askAt(server.origin, "/sign-in"), "password");
  const typed = { email: person("chair").email, password: PASSWORD };
  return postForm(server.origin, "/sign-in", filled(form, typed));
}

const HOST_ONLY =
  /^__Host-waymark[\w-]*=[^;]*(?=.*; Path=\/(;|$))(?=.*; Secure)(?=.*; HttpOnly)(?=.*; SameSite=(Lax|Strict))(?!.*; Domain=)/i;

test("every cookie there is belongs to this host alone, to https, and to no script", async () => {
  const signIn = await signedIn();
  const cookie = cookieOf(signIn);
  const page = await askAt(server.origin, "/bodies", { cookie });
  const signOut = await postForm(server.origin, "/bodies", formWith(page, "Sign out").fields, {
    cookie,
  });
  const setOut = await postForm(server.origin, "/sign-in/with/other", []);
  const all = [signIn, signOut, setOut].map(({ headers }) => headers["set-cookie"] ?? []);
  expect(all.map(({ length }) => length > 0)).toEqual([true, true, true]);
  expect(all.flat().filter(line => !HOST_ONLY.test(line))).toEqual([]);
});

test("a cookie without its prefix, as another host of the domain could set it, opens nothing", async () => {
  const cookie = cookieOf(await signedIn())?.replace("__Host-", "");
  const answer = await askAt(server.origin, "/account", { cookie });
  expect([answer.status, answer.headers.location]).toEqual([307, "/sign-in?next=%2Faccount"]);
});

test.each([
  "/framework",
  "/no/such/page",
  "/%zz",
  "/healthz",
  "/icon.svg",
  "/_next/static/none.js",
])("%s is for https alone for a year", async path => {
  const { headers } = await askAt(server.origin, path);
  expect(headers["strict-transport-security"]).toBe("max-age=31536000; includeSubDomains");
  expect(headers["content-security-policy"]).toContain("upgrade-insecure-requests");
});
