import { createHmac } from "node:crypto";
import { decode, encode } from "next-auth/jwt";
import { afterEach, describe, expect, inject, test } from "vitest";
import { signIn } from "../support/built-app";
import { ledTo, resultOf } from "../support/http-action";
import { type Answer, askAt, cookieOf, postForm } from "../support/http-ask";
import { filled, formWith } from "../support/http-forms";
import { pathOf } from "../support/http-spots";
import { worldTables } from "../support/http-tables";
import { TEST_SECRET } from "../support/server";
import { OWN, PASSWORD, person } from "../support/world";
import { askFor, putAnswer } from "./asking";

const { origin, cookies } = inject("served");
const tables = worldTables();
afterEach(() => tables.restore());

const HOME = `/trusts/${OWN}`;
const open = (cookie: string | undefined, path = HOME) => askAt(origin, path, { cookie });
const isOut = (answer: Answer) =>
  answer.status === 307 && ledTo(answer)?.startsWith("/sign-in?next=");
const draft = { trustUid: OWN, state: "draft" } as const;
const ANSWER = pathOf("/trusts/[uid]/[cycle]/[step]/answer", draft);
const APPROVE = "action app/trusts/[uid]/[cycle]/check/actions.ts#approveAction";

/** Lets time pass for every session of somebody. */
function age(who: string, column: "last_seen_at" | "created_at", minutes: number) {
  return tables.rows(
    `UPDATE session SET ${column} = clock_timestamp() - make_interval(mins => $2)
      WHERE user_id = (SELECT id FROM user_account WHERE email = $1)`,
    [person(who).email, minutes],
  );
}

const change = (who: string, sql: string) =>
  tables.rows(sql.replace("THEM", "(SELECT id FROM user_account WHERE email = $1)"), [
    person(who).email,
  ]);

describe("signing in and out", () => {
  test("the cookie is for our pages alone, out of scripts' reach, and is sent to no other site's form", async () => {
    const form = formWith(await askAt(origin, "/sign-in"), "password");
    const { email } = person("trustee");
    const answer = await postForm(origin, "/sign-in", filled(form, { email, password: PASSWORD }));
    const [line = ""] = answer.headers["set-cookie"] ?? [];
    const attributes = line
      .split("; ")
      .slice(1)
      .filter(part => !part.startsWith("Expires="));
    expect(attributes.sort()).toEqual(["HttpOnly", "Max-Age=43200", "Path=/", "SameSite=lax"]);
    expect(answer.headers["set-cookie"]).toHaveLength(1);
  });

  test("each sign-in makes a new session, also for whoever brings a cookie along", async () => {
    const form = formWith(await askAt(origin, "/sign-in"), "password");
    const { email } = person("trustee");
    const cookie = cookies.trustee;
    const answer = await postForm(origin, "/sign-in", filled(form, { email, password: PASSWORD }), {
      cookie,
    });
    expect(cookieOf(answer)).toMatch(/^waymark=/);
    expect(cookieOf(answer)).not.toBe(cookie);
  });

  test("after signing out a copy of the cookie opens nothing, on this device or another", async () => {
    const cookie = await signIn(origin, person("trustee").email);
    const page = await open(cookie);
    expect(page.status).toBe(200);
    const out = await postForm(origin, HOME, formWith(page, "Sign out").fields, { cookie });
    expect([out.status, ledTo(out)]).toEqual([303, "/sign-in?signed-out"]);
    expect(out.headers["set-cookie"]?.[0]).toMatch(/^waymark=;.*Max-Age=0|^waymark=;.*1970/);
    expect(isOut(await open(cookie))).toBe(true);
    expect((await open(cookies.trustee)).status).toBe(200);
  });

  test.each([
    ["//evil.example", "/"],
    ["https://evil.example", "/"],
    ["/\\evil.example", "/"],
    ["/trusts/../../evil", "/"],
    ["javascript:alert(1)", "/"],
    [HOME, HOME],
  ])("signing in with %j to go on to leads to %j", async (next, to) => {
    const form = formWith(await askAt(origin, "/sign-in"), "password");
    const { email } = person("trustee");
    const answer = await postForm(
      origin,
      "/sign-in",
      filled(form, { email, password: PASSWORD, next }),
    );
    expect(ledTo(answer)).toBe(to);
  });

  test.each([
    ["neither", "", ""],
    ["only the address", person("trustee").email, ""],
    ["only the password", "", PASSWORD],
    ["a wrong password", person("trustee").email, `${PASSWORD}!`],
    ["an address with more after it", `${person("trustee").email}\n`, "wrong"],
    ["another person's address", person("administrator").email, "wrong"],
  ])("%s is no sign-in", async (_, email, password) => {
    const form = formWith(await askAt(origin, "/sign-in"), "password");
    const answer = await postForm(origin, "/sign-in", filled(form, { email, password }));
    expect([answer.status, cookieOf(answer)]).toEqual([200, undefined]);
    expect(answer.body).not.toContain(PASSWORD);
    expect(await tables.changed()).toEqual([]);
  });
});

describe("a session ends", () => {
  test.each([
    ["trustee", "last_seen_at", 59, false],
    ["trustee", "last_seen_at", 61, true],
    ["RSC team", "last_seen_at", 29, false],
    ["RSC team", "last_seen_at", 31, true],
    ["administrator", "last_seen_at", 14, false],
    ["administrator", "last_seen_at", 16, true],
    ["trustee", "created_at", 12 * 60 - 1, false],
    ["trustee", "created_at", 12 * 60 + 1, true],
  ] as const)("the %s's %s %i minutes ago: %s", async (who, column, minutes, ended) => {
    await age(who, column, minutes);
    const answer = await open(cookies[who], "/bodies");
    expect(isOut(answer)).toBe(ended);
  });
});

describe("rights change with the next request", () => {
  test("a suspended account is out", async () => {
    await change("trustee", "UPDATE user_account SET suspended_at = now() WHERE id = THEM");
    expect(isOut(await open(cookies.trustee))).toBe(true);
    expect((await putAnswer(origin, ANSWER, { cookie: cookies.trustee })).status).toBe(401);
  });

  test.each([
    ["suspended", "suspended_at = now()"],
    ["over", "until_date = current_date - 1"],
    ["yet to begin", "from_date = current_date + 1"],
  ])("an appointment that is %s opens nothing", async (_, sql) => {
    await change("clerk", `UPDATE trust_appointment SET ${sql} WHERE user_id = THEM`);
    expect((await open(cookies.clerk)).status).toBe(404);
    expect((await putAnswer(origin, ANSWER, { cookie: cookies.clerk })).status).toBe(404);
  });

  test("the day an appointment ends is its last", async () => {
    await change(
      "clerk",
      "UPDATE trust_appointment SET until_date = current_date WHERE user_id = THEM",
    );
    expect((await open(cookies.clerk)).status).toBe(200);
  });

  test("a chair who is a trustee from now on approves nothing more", async () => {
    await change("chair", "UPDATE trust_appointment SET role = 'trustee' WHERE user_id = THEM");
    const answer = await askFor(APPROVE, draft, "chair");
    expect(resultOf(answer)?.code).toBe("forbidden");
  });

  test("a team's region is the one it holds now", async () => {
    await change(
      "RSC team",
      "UPDATE region_appointment SET region_slug = 'lancashire-and-west-yorkshire' WHERE user_id = THEM",
    );
    const cookie = cookies["RSC team"];
    expect((await open(cookie, "/regions/south-west-england")).status).toBe(404);
    expect((await open(cookie, "/regions/lancashire-and-west-yorkshire")).status).toBe(200);
  });

  test("of fifty requests sent after a suspension none is let in", async () => {
    await change("clerk", "UPDATE trust_appointment SET suspended_at = now() WHERE user_id = THEM");
    const many = Array.from({ length: 50 }, () =>
      putAnswer(origin, ANSWER, { cookie: cookies.clerk }),
    );
    const statuses = (await Promise.all(many)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([404]));
  });
});

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
  expect((await putAnswer(origin, ANSWER, { cookie })).status).toBe(401);
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
    expect((await putAnswer(origin, `${ANSWER}?${named}`, { headers, body })).status).toBe(401);
    expect(await tables.changed()).toEqual([]);
  });

  test("not by a body that names the chair, with a trustee's cookie", async () => {
    const body = JSON.stringify({ level: "leading", reason: "", evidenceNote: "", userId: chair });
    const cookie = cookies.trustee;
    expect((await putAnswer(origin, `${ANSWER}?${named}`, { headers, body, cookie })).status).toBe(
      403,
    );
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
