import { createHmac } from "node:crypto";
import { decode, encode } from "next-auth/jwt";
import { afterEach, describe, expect, inject, test } from "vitest";
import { ledTo } from "../support/http-action";
import { type Answer, askAt, postForm } from "../support/http-ask";
import { worldTables } from "../support/http-tables";
import { TEST_SECRET } from "../support/server";
import { OWN, person } from "../support/world";
import { putAnswer } from "./asking";
import { AT } from "./saving";

const { origin, cookies } = inject("served");
const tables = worldTables();
afterEach(() => tables.restore());

const HOME = `/trusts/${OWN}`;
const open = (cookie: string | undefined, path = HOME) => askAt(origin, path, { cookie });
const isOut = (answer: Answer) =>
  answer.status === 307 && ledTo(answer)?.startsWith("/sign-in?next=");

/** The chair's session id, as only the server's secret can seal or open it. */
async function chairsToken() {
  const token = await decode({
    token: (cookies.chair ?? "").replace("waymark=", ""),
    secret: TEST_SECRET,
  });
  return { sid: String(token?.sid) };
}

const b64 = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Cookies that name the chair's own session, but were not sealed by the server or no longer count. */
const FORGED: readonly (readonly [string, () => Promise<string>])[] = [
  [
    "sealed with another secret",
    async () => encode({ token: await chairsToken(), secret: `${TEST_SECRET}!` }),
  ],
  [
    "that has expired",
    async () => encode({ token: await chairsToken(), secret: TEST_SECRET, maxAge: -60 }),
  ],
  ["that is signed by nothing", async () => `${b64({ alg: "none" })}.${b64(await chairsToken())}.`],
  ["that is signed and not sealed", async () => signed(await chairsToken())],
  ["that is the bare session id", async () => (await chairsToken()).sid],
  [
    "with a list for a session id",
    async () => encode({ token: { sid: [(await chairsToken()).sid] }, secret: TEST_SECRET }),
  ],
  [
    "that names the chair by address",
    async () =>
      encode({
        token: { sub: person("chair").email, email: person("chair").email },
        secret: TEST_SECRET,
      }),
  ],
  ["that was cut short", async () => (cookies.chair ?? "").replace("waymark=", "").slice(0, -4)],
  ["that is nothing of the kind", async () => "Bearer%20%25"],
  ["that is empty", async () => ""],
];

function signed(token: object): string {
  const text = `${b64({ alg: "HS256" })}.${b64(token)}`;
  return `${text}.${createHmac("sha256", TEST_SECRET).update(text).digest("base64url")}`;
}

test("a cookie sealed by the server's own secret with the chair's session id is the chair", async () => {
  const cookie = await encode({ token: await chairsToken(), secret: TEST_SECRET });
  expect((await open(`waymark=${cookie}`)).status).toBe(200);
});

test.each(FORGED)("a cookie %s is no session", async (_, make) => {
  const cookie = `waymark=${await make()}`;
  expect(isOut(await open(cookie))).toBe(true);
  expect((await putAnswer(origin, AT, { cookie })).status).toBe(401);
});

describe("who asks is told by the session alone", () => {
  const chair = person("chair").email;
  const named = `userId=${chair}&user=${chair}&actorId=${chair}&sessionId=${chair}&email=${chair}`;
  const headers = {
    "X-User": chair,
    "X-User-Id": chair,
    "X-Waymark-User": chair,
    Authorization: "Bearer %",
  };

  test("not by an address, a header or a body that names the chair, with no cookie", async () => {
    expect(isOut(await askAt(origin, `${HOME}?${named}`, { headers }))).toBe(true);
    const body = JSON.stringify({ level: "leading", reason: "", evidenceNote: "", userId: chair });
    expect((await putAnswer(origin, `${AT}?${named}`, { headers, body })).status).toBe(401);
    expect(await tables.changed()).toEqual([]);
  });

  test("not by a body that names the chair, with a trustee's cookie", async () => {
    const body = JSON.stringify({ level: "leading", reason: "", evidenceNote: "", userId: chair });
    const cookie = cookies.trustee;
    expect((await putAnswer(origin, `${AT}?${named}`, { headers, body, cookie })).status).toBe(403);
    expect(await tables.changed()).toEqual([]);
  });

  test.each([
    "/api/auth/session",
    "/api/auth/signin",
    "/api/auth/csrf",
    "/api/auth/callback/credentials",
  ])("the library's own %s is not there", async path => {
    expect((await open(cookies.chair, path)).status).toBe(404);
    const fields = [
      ["email", chair],
      ["role", "chair"],
    ] as const;
    const posted = await postForm(origin, path, fields, { cookie: cookies.trustee });
    expect([400, 404]).toContain(posted.status);
    expect(await tables.changed()).toEqual([]);
  });
});
