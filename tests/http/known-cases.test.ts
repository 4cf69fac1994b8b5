import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { callAction } from "../support/http-action";
import { type Answer, askAt, cookieOf, type Fields, postForm } from "../support/http-ask";
import { formWith } from "../support/http-forms";
import { leaksTo } from "../support/http-promises";
import { pathOf } from "../support/http-spots";
import { worldTables } from "../support/http-tables";
import { IN_FULL } from "../support/thorough";
import { tried } from "../support/tried";
import { HERE, NEIGHBOUR, OWN, PASSWORD, person, userOf } from "../support/world";
import { addressOf, askFor, partsOf, splitEntry, wordFor } from "./asking";
import { at, RATE } from "./journey";
import { MATRIX } from "./matrix";

/** What befell other products of this kind, tried here. tests/asvs.md lists which test stands for which. */
const { origin, cookies } = inject("served");
const tables = worldTables();
beforeEach(async () => void (await tables.rows("DELETE FROM sign_in_try")));
afterEach(() => tables.restore());

const AUTH_ROUTES = ["session", "callback/credentials", "signin", "csrf", "providers", "jwt"];

test.each(AUTH_ROUTES)(
  "there is no /api/auth/%s to tell who one is (CVE-2026-23478)",
  async route => {
    const claims = JSON.stringify({
      email: person("clerk").email,
      id: userOf(NEIGHBOUR, "chair"),
      role: "chair",
    });
    const headers = { Origin: origin, "Content-Type": "application/x-www-form-urlencoded" };
    const body = `data=${encodeURIComponent(claims)}&email=x`;
    const answer = await askAt(origin, `/api/auth/${route}`, {
      method: "POST",
      headers,
      body,
      cookie: cookies.trustee,
    });
    expect(answer.status).toBe(404);
    expect(answer.headers["set-cookie"]).toBeUndefined();
    expect(await tables.changed()).toEqual([]);
  },
);

const EMAILS = [
  ["right", person("clerk").email],
  ["wrong", "nobody@matrix.example"],
  ["absent", undefined],
] as const;
const PASSWORDS = [
  ["right", PASSWORD],
  ["wrong", "not the password"],
  ["absent", undefined],
] as const;
const CODES = [
  ["absent", undefined],
  ["wrong", "000000"],
  ["empty", ""],
] as const;
const EVERY = EMAILS.flatMap(email =>
  PASSWORDS.flatMap(password => CODES.map(code => [email, password, code] as const)),
);

test("of every way to fill in the sign-in form exactly one signs in (CVE-2025-66489)", async () => {
  const passed: string[] = [];
  for (const [email, password, code] of EVERY) {
    await tables.rows("DELETE FROM sign_in_try");
    const form = formWith(await askAt(origin, "/sign-in"), "password");
    const own = form.fields.filter(([name]) => !["email", "password"].includes(name));
    const typed = Object.entries({ email: email[1], password: password[1], code: code[1] });
    const fields: Fields = [
      ...own,
      ...typed.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
    ];
    const answer = await postForm(origin, "/sign-in", fields);
    tried(1);
    if (cookieOf(answer) !== undefined) passed.push(`${email[0]} ${password[0]} ${code[0]}`);
  }
  expect(passed).toEqual(["right right absent"]);
});

const WRITES = MATRIX.filter(({ entry }) => entry.startsWith("action app/trusts/"));

test.each(WRITES.map(({ entry }) => entry))(
  "%s takes nobody for whom a field or a header names (CVE-2025-61928)",
  async entry => {
    const spot = { trustUid: OWN, state: "draft", region: HERE } as const;
    const id = userOf(OWN, "chair");
    const fields = [
      ...partsOf(entry, spot, "chair").fields,
      ["userId", id],
      ["actorId", id],
      ["sessionId", "x"],
    ] as const;
    const headers = { "X-User-Id": id, "X-Waymark-User": id, Authorization: `Bearer ${id}` };
    const answer = await askFor(entry, spot, "no cookie", { fields, headers });
    expect(["in", "404", "bad"]).toContain(wordFor(entry, spot, answer));
    expect(await tables.changed()).toEqual([]);
  },
);

/** Ways past a check that stands before the pages (CVE-2025-29927, CVE-2026-44574, CVE-2026-44575, CVE-2026-45109). */
const PAST: readonly (readonly [string, (path: string) => Promise<Answer>])[] = [
  [
    "as a subrequest",
    path =>
      askAt(origin, path, {
        headers: { "X-Middleware-Subrequest": "src/middleware:src/middleware" },
      }),
  ],
  ["by its payload", path => askAt(origin, `${path}.rsc`, { headers: { RSC: "1" } })],
  [
    "by a segment of its payload",
    path => askAt(origin, `${path}.segments/_full.segment.rsc`, { headers: { RSC: "1" } }),
  ],
  [
    "looking ahead",
    path =>
      askAt(origin, path, {
        headers: {
          RSC: "1",
          "Next-Router-Prefetch": "1",
          "Next-Router-Segment-Prefetch": "/_full",
          Accept: "*/*",
        },
      }),
  ],
  ["by its build's data", path => askAt(origin, `/_next/data/x${path}.json`)],
  ["with a doubled slash", path => askAt(origin, `/${path}`)],
  ["with a slash at its end", path => askAt(origin, `${path}/`)],
  [
    "with an encoded letter",
    path =>
      askAt(
        origin,
        path.replace(/^\/(.)/, (_, letter: string) => `/%${letter.charCodeAt(0).toString(16)}`),
      ),
  ],
  ["in capitals", path => askAt(origin, path.toUpperCase())],
  ["with a language before it", path => askAt(origin, `/en${path}`)],
];
const CLOSED = MATRIX.filter(
  ({ entry, grid }) =>
    entry.startsWith("page ") && [...grid.values()].every(line => line.out === "in"),
);

test.each(CLOSED.map(({ entry }, index) => [entry, index] as const))(
  "%s shows nobody anything, however it is asked for",
  async (entry, index) => {
    const path = pathOf(addressOf(entry), { trustUid: OWN, state: "shared", region: HERE });
    const ways = IN_FULL ? PAST : [PAST[index % PAST.length] ?? PAST[0]];
    for (const [what, ask] of ways.filter(way => way !== undefined)) {
      const answer = await ask(path);
      tried(1);
      expect(leaksTo("no cookie", answer), what).toEqual([]);
      expect([303, 307, 308, 400, 404], what).toContain(answer.status);
      expect(answer.headers.location ?? "/", what).toMatch(/^\/(?!\/)/);
    }
  },
);

test.each(["?url=%2Ficon.svg&w=64&q=75", "?url=http%3A%2F%2Fevil.example%2Fa.avif&w=64&q=75", ""])(
  "/_next/image%s is not there (GHSA-2xp9-vwfh-vxw4)",
  async query => {
    expect((await askAt(origin, `/_next/image${query}`)).status).toBe(404);
  },
);

test.each(["Bearer %", "Bearer %E0%A4%A", "Bearer ＠", "Basic %%%"])(
  "%s for a token is nobody's, and no failure (CVE-2026-73418)",
  async token => {
    const Authorization = Buffer.from(token).toString("latin1");
    const page = await askAt(origin, `/trusts/${OWN}`, { headers: { Authorization } });
    const save = await askFor("PUT /trusts/[uid]/[cycle]/[step]/answer", at("draft"), "no cookie", {
      headers: { Authorization },
    });
    expect([page.status, save.status]).toEqual([307, 401]);
  },
);

test("names like a prototype open nobody's rows to anybody (Langfuse 3.167.4)", async () => {
  const names = [
    "__proto__",
    "constructor",
    "prototype",
    "__proto__.trustUid",
    "__proto__[public]",
  ];
  const fields = [
    ...partsOf(RATE, at("draft"), "chair").fields,
    ...names.map(name => [name, "1"] as const),
  ];
  await askFor(RATE, at("draft"), "chair", { fields });
  await askAt(origin, `/trusts/${OWN}?${names.map(name => `${name}=1`).join("&")}`, {
    cookie: cookies.chair,
  });
  const other = await askAt(origin, `/trusts/${OWN}`, { cookie: cookies["neighbour’s chair"] });
  expect(other.status).toBe(404);
  expect(await tables.changed()).toEqual([]);
});

test("two hundred calls that cannot be read at once fail nobody else's request (CVE-2026-64641)", async () => {
  const page = pathOf(addressOf(RATE), at("draft"));
  const { at: action } = splitEntry(RATE);
  const bad = () =>
    callAction({
      action,
      page,
      bound: ["$@1", "$Q9", "$1:__proto__:then", { deep: "$F1" }],
      fields: [["x", "{"]],
      cookie: undefined,
    });
  const all = Promise.all(Array.from({ length: 200 }, bad));
  const good = await Promise.all(
    Array.from({ length: 20 }, () => askAt(origin, `/trusts/${OWN}`, { cookie: cookies.chair })),
  );
  tried(220);
  expect(new Set(good.map(({ status }) => status))).toEqual(new Set([200]));
  expect(new Set((await all).map(({ status }) => status))).toEqual(new Set([400]));
});

test("a cookie from before opens nothing once its account is suspended, also where it wrote before (CVE-2026-28275)", async () => {
  await tables.rows("UPDATE user_account SET suspended_at = clock_timestamp() WHERE email = $1", [
    person("trustee").email,
  ]);
  const page = await askAt(origin, `/trusts/${OWN}`, { cookie: cookies.trustee });
  const action = await askFor(RATE, at("draft"), "trustee");
  expect(page.status).toBe(307);
  expect(wordFor(RATE, at("draft"), action)).toBe("in");
});
