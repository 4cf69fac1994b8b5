import { afterEach, describe, expect, inject, test } from "vitest";
import { signIn } from "../support/built-app";
import { ledTo, resultOf } from "../support/http-action";
import { type Answer, askAt, cookieOf, postForm } from "../support/http-ask";
import { filled, formWith } from "../support/http-forms";
import { pathOf } from "../support/http-spots";
import { worldTables } from "../support/http-tables";
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
