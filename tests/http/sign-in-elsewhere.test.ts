import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { type Answer, askAt, cookieOf, postForm } from "../support/http-ask";
import { formWith } from "../support/http-forms";
import { headerFaults } from "../support/http-promises";
import { worldTables } from "../support/http-tables";
import { startServer, type TestServer } from "../support/server";
import { type Forgery, TestIssuer } from "../support/test-issuer";
import { OWN, person } from "../support/world";
import { type Away, comeBack, danceOf, outcomeOf, press, setOut } from "./elsewhere";

const { loginUrl, cookies } = inject("served");
const tables = worldTables();
const [google, other, liar] = [new TestIssuer(), new TestIssuer(), new TestIssuer()];
let server: TestServer;
let origin = "";

beforeAll(async () => {
  for (const issuer of [google, other, liar]) await issuer.listen();
  liar.describedAs = google.origin;
  const providers = [
    // Stands in for Microsoft: it says of itself that it is another.
    liar.as("microsoft"),
    google.as("google", { domains: ["example.org"] }),
    other.as("other"),
  ];
  server = await startServer({ databaseUrl: loginUrl, demo: false, providers });
  origin = server.origin;
});
afterAll(async () => {
  await server.stop();
  for (const issuer of [google, other, liar]) await issuer.close();
});
afterEach(() => tables.restore());

const FAILED = "/sign-in?with=other&trouble=failed";
const NOT_LINKED = "/sign-in/not-linked?with=other";
const HOME = `/trusts/${OWN}`;

/** Links an account elsewhere to somebody, as if they had done so earlier. */
const link = (who: string, { origin: issuer }: TestIssuer, subject = "somebody") =>
  tables.rows(
    `INSERT INTO identity (issuer, subject, user_id)
      SELECT $1, $2, id FROM user_account WHERE email = $3`,
    [issuer, subject, person(who).email],
  );

/** All the way, with a token that may differ from an honest one. */
async function round(forgery: Forgery = {}): Promise<Answer> {
  const away = await setOut(origin, "other");
  return comeBack(origin, "other", other.grant(away.to, forgery), [away.cookie]);
}

describe("a linked account elsewhere", () => {
  test("signs its person in, where they were going, with a session of ours and nothing else", async () => {
    await link("trustee", other);
    const away = await setOut(origin, "other", { next: HOME });
    const back = await comeBack(origin, "other", other.grant(away.to), [away.cookie]);
    expect([back.status, ...outcomeOf(back)]).toEqual([303, HOME, true]);
    const [taken = "", session = "", ...more] = [...(back.headers["set-cookie"] ?? [])].sort(
      (a, b) => Number(a.startsWith("waymark=")) - Number(b.startsWith("waymark=")),
    );
    expect(taken).toMatch(/^waymark-elsewhere=;.*(Max-Age=0|1970)/);
    expect(session).toMatch(/^waymark=[\w.-]+; Path=\/; .*Max-Age=43200; HttpOnly; SameSite=lax$/);
    expect(more).toEqual([]);
    expect((await askAt(origin, HOME, { cookie: cookieOf(back) })).status).toBe(200);
    expect(headerFaults(back)).toEqual([]);
  });

  test("is asked for with a code, PKCE, a state and a nonce, all new each time", async () => {
    const asked = [await setOut(origin, "other"), await setOut(origin, "other")].map(
      ({ to }) => new URL(to).searchParams,
    );
    expect(Object.fromEntries(asked[0] ?? [])).toMatchObject({
      response_type: "code",
      code_challenge_method: "S256",
      client_id: "waymark",
      redirect_uri: `${origin}/sign-in/with/callback/other`,
      scope: "openid email",
    });
    for (const name of ["state", "nonce", "code_challenge"]) {
      const [one, two] = asked.map(query => query.get(name) ?? "");
      expect(one).toMatch(/^[\w-]{43}$/);
      expect(one).not.toBe(two);
    }
  });

  test("keeps what it needs meanwhile in one short-lived cookie that no script can read", async () => {
    const answer = await press(origin, "other");
    const [line = "", ...more] = answer.headers["set-cookie"] ?? [];
    const attributes = line.split("; ").slice(1);
    expect(attributes.filter(part => !part.startsWith("Expires=")).sort()).toEqual([
      "HttpOnly",
      "Max-Age=600",
      "Path=/",
      "SameSite=lax",
    ]);
    expect(more).toEqual([]);
    expect(headerFaults(answer)).toEqual([]);
  });

  test("of nobody here opens nothing, and a page says how to get in", async () => {
    const back = await round();
    expect(outcomeOf(back)).toEqual([NOT_LINKED, false]);
    expect(await tables.changed()).toEqual([]);
    const page = await askAt(origin, NOT_LINKED);
    expect(page.body.replaceAll("<!-- -->", "")).toContain(
      "This Test other account is not linked to a Waymark account",
    );
    expect(headerFaults(page)).toEqual([]);
  });

  test("of somebody suspended is answered as one of nobody here", async () => {
    const unknown = await round();
    await link("chair whose account is suspended", other);
    const suspended = await round();
    expect(outcomeOf(suspended)).toEqual(outcomeOf(unknown));
    expect(await tables.changed()).toEqual(["identity"]);
  });

  test("with the address of an account here does not sign in to it", async () => {
    const { email } = person("chair");
    const back = await round({
      claims: { email, email_verified: true, preferred_username: email },
    });
    expect(outcomeOf(back)).toEqual([NOT_LINKED, false]);
    expect(await tables.changed()).toEqual([]);
  });

  test("is known by its issuer too: the same subject elsewhere is somebody else", async () => {
    await link("chair", google);
    expect(outcomeOf(await round())).toEqual([NOT_LINKED, false]);
  });
});

describe("a token is refused", () => {
  const hourAgo = Math.floor(Date.now() / 1000) - 3_600;

  test.each<[string, Forgery]>([
    ["of another issuer", { claims: { iss: "https://accounts.example" } }],
    ["for another audience", { claims: { aud: "another-client" } }],
    [
      "for several audiences, given out to another",
      { claims: { aud: ["waymark", "b"], azp: "b" } },
    ],
    ["with another nonce", { claims: { nonce: "another" } }],
    ["without a nonce", { claims: { nonce: undefined } }],
    ["that has expired", { claims: { exp: hourAgo, iat: hourAgo - 60 } }],
    ["that never expires", { claims: { exp: undefined } }],
    ["signed by nothing", { alg: "none" }],
    ["signed with the client's secret", { alg: "HS256" }],
    ["signed by a foreign key", { foreignKey: true }],
    ["about nobody", { claims: { sub: undefined } }],
    ["about somebody with a blank in it", { claims: { sub: "some body" } }],
  ])("%s", async (_, forgery) => {
    await link("trustee", other);
    await link("trustee", other, "some body").catch(() => undefined);
    expect(outcomeOf(await round(forgery))).toEqual([FAILED, false]);
    expect(outcomeOf(await round())).toEqual(["/", true]);
  });

  test("of an account outside the domains that were set up", async () => {
    await link("trustee", google);
    const home = async (claims: Readonly<Record<string, unknown>>) => {
      const away = await setOut(origin, "google");
      const query = google.grant(away.to, { claims });
      return outcomeOf(await comeBack(origin, "google", query, [away.cookie]));
    };
    const refused = ["/sign-in?with=google&trouble=domain", false];
    expect(await home({})).toEqual(refused);
    expect(await home({ hd: "example.com" })).toEqual(refused);
    expect(await home({ hd: "example.org" })).toEqual(["/", true]);
  });

  test("of a provider that describes itself as another", async () => {
    await link("trustee", google);
    const away = await setOut(origin, "microsoft");
    // It signs as the other, too, whose people it would like to be.
    const query = liar.grant(away.to, { claims: { iss: google.origin, oid: "somebody" } });
    const back = await comeBack(origin, "microsoft", query, [away.cookie]);
    expect(outcomeOf(back)).toEqual(["/sign-in?with=microsoft&trouble=failed", false]);
  });
});

describe("coming back is refused", () => {
  let away: Away;
  const back = (query: string, ...kept: (string | undefined)[]) =>
    comeBack(origin, "other", query, kept);

  test("a second time with the same code, also to whoever kept the cookie", async () => {
    await link("trustee", other);
    away = await setOut(origin, "other");
    const query = other.grant(away.to);
    expect(outcomeOf(await back(query, away.cookie))).toEqual(["/", true]);
    expect(outcomeOf(await back(query, away.cookie))).toEqual([FAILED, false]);
    expect(outcomeOf(await back(query))).toEqual([FAILED, false]);
    const again = await setOut(origin, "other");
    const state = new URL(again.to).searchParams.get("state") ?? "";
    const replayed = query.replace(/state=.*/, `state=${state}`);
    expect(outcomeOf(await back(replayed, again.cookie))).toEqual([FAILED, false]);
  });

  test("with the state of an earlier journey", async () => {
    await link("trustee", other);
    const [earlier, now] = [await setOut(origin, "other"), await setOut(origin, "other")];
    const state = new URL(earlier.to).searchParams.get("state") ?? "";
    const query = other.grant(now.to).replace(/state=.*/, `state=${state}`);
    expect(outcomeOf(await back(query, now.cookie))).toEqual([FAILED, false]);
  });

  test("in another browser than the one that set out", async () => {
    await link("trustee", other);
    const [mine, theirs] = [await setOut(origin, "other"), await setOut(origin, "other")];
    const before = other.exchanges;
    const got = await back(other.grant(theirs.to), mine.cookie);
    expect(outcomeOf(got)).toEqual([FAILED, false]);
    expect(other.exchanges).toBe(before);
  });

  test("without the cookie that setting out left", async () => {
    await link("trustee", other);
    away = await setOut(origin, "other");
    const before = other.exchanges;
    expect(outcomeOf(await back(other.grant(away.to)))).toEqual([FAILED, false]);
    expect(outcomeOf(await back(other.grant(away.to), "waymark-elsewhere=x"))).toEqual([
      FAILED,
      false,
    ]);
    expect(other.exchanges).toBe(before);
  });

  test("from another provider than the one somebody set out for", async () => {
    await link("trustee", other);
    await link("chair", google);
    away = await setOut(origin, "google");
    const before = [google.exchanges, other.exchanges];
    const query = google.grant(away.to, { claims: { hd: "example.org" } });
    expect(outcomeOf(await back(query, away.cookie))).toEqual([FAILED, false]);
    expect([google.exchanges, other.exchanges]).toEqual(before);
  });

  test("with the word of another issuer beside the code", async () => {
    await link("trustee", other);
    away = await setOut(origin, "other");
    const query = `${other.grant(away.to)}&iss=${encodeURIComponent(google.origin)}`;
    expect(outcomeOf(await back(query, away.cookie))).toEqual([FAILED, false]);
  });

  test.each([
    ["no code", "state=x"],
    ["no state", "code=x"],
    ["two codes", "code=x&code=y&state=x"],
    ["a token in place of a code", "id_token=x&state=x"],
    ["nothing", ""],
    ["an error that nobody knows", "error=%3Cscript%3E&state=x"],
  ])("with %s", async (_, query) => {
    away = await setOut(origin, "other");
    expect(outcomeOf(await back(query, away.cookie))).toEqual([FAILED, false]);
    expect(await tables.changed()).toEqual([]);
  });

  test("kindly where somebody thought better of it there", async () => {
    away = await setOut(origin, "other");
    const query = "error=access_denied&error_description=%3Cb%3Eno%3C%2Fb%3E&state=x";
    const answer = await back(query, away.cookie);
    expect(outcomeOf(answer)).toEqual(["/sign-in?with=other&trouble=stopped", false]);
    const page = await askAt(origin, answer.headers.location ?? "");
    expect(page.body).toContain("You came back from Test other without signing in there.");
    expect(page.body).not.toContain("<b>no");
  });
});

describe("nothing but these two addresses is there", () => {
  test.each([
    ["https://evil.example/", "/"],
    ["//evil.example", "/"],
    ["/\\evil.example", "/"],
    ["/sign-in/with/other", "/"],
    [HOME, HOME],
  ])("going on to %j leads to %j", async (next, to) => {
    await link("trustee", other);
    const away = await setOut(origin, "other", { next });
    const query = `${other.grant(away.to)}&callbackUrl=https%3A%2F%2Fevil.example&next=//evil.example`;
    expect(outcomeOf(await comeBack(origin, "other", query, [away.cookie]))).toEqual([to, true]);
  });

  test.each([
    ...["session", "csrf", "providers", "signin", "signout", "error", "_log", "callback"],
    ...["signin/other", "callback/credentials", "callback/nobody", "session/other"],
  ])("the library's own %s answers nobody, and changes nobody's identity", async path => {
    const at = `/sign-in/with/${path}`;
    const { email } = person("chair");
    const cookie = cookies.trustee;
    const fields = Object.entries({ email, id: email, role: "chair", name: "x", data: "{}" });
    const asked = await askAt(origin, at, { cookie });
    const posted = await postForm(origin, at, fields, { cookie });
    expect(
      [asked.status, posted.status].filter(status => ![400, 404, 405].includes(status)),
    ).toEqual([]);
    expect(await tables.changed()).toEqual([]);
    // A trustee still, who opens the trust but not its settings.
    const pages = [HOME, `${HOME}/settings`].map(page => askAt(origin, page, { cookie }));
    expect((await Promise.all(pages)).map(({ status }) => status)).toEqual([200, 404]);
  });

  test.each(["Bearer %", "Bearer %E0%A4%A", "Basic ="])(
    "a header of %s is no failure of ours",
    async Authorization => {
      const headers = { Authorization };
      const set = await press(origin, "other", {}, { headers });
      const kept = danceOf(set);
      expect([set.status, kept === undefined]).toEqual([200, false]);
      const back = await comeBack(origin, "other", "code=x&state=x", [kept], { headers });
      expect(outcomeOf(back)).toEqual([FAILED, false]);
      expect((await askAt(origin, "/sign-in", { headers })).status).toBe(200);
    },
  );

  test("an odd form, another site's form or a look by HEAD sets nobody off", async () => {
    expect((await press(origin, "other", { more: "x" })).status).toBe(400);
    const foreign = await press(
      origin,
      "other",
      {},
      { headers: { Origin: "https://evil.example" } },
    );
    expect(foreign.status).toBe(403);
    const away = await setOut(origin, "other");
    const before = other.exchanges;
    const query = other.grant(away.to);
    const looked = await comeBack(origin, "other", query, [away.cookie], { method: "HEAD" });
    expect([looked.status, other.exchanges]).toEqual([405, before]);
  });

  test("the redirect address is ours whatever a request says of its host", async () => {
    const headers = { Host: "evil.example", "X-Forwarded-Host": "evil.example" };
    const answer = await press(origin, "other", {}, { headers });
    const to = String(answer.headers.refresh).replace("0; url=", "");
    expect(new URL(to).searchParams.get("redirect_uri")).toBe(
      `${origin}/sign-in/with/callback/other`,
    );
  });

  test("a provider out of reach is said to be", async () => {
    const gone = await new TestIssuer().listen();
    const provider = gone.as("other");
    await gone.close();
    const alone = await startServer({ databaseUrl: loginUrl, demo: false, providers: [provider] });
    const answer = await press(alone.origin, "other");
    await alone.stop();
    expect(outcomeOf(answer)).toEqual(["/sign-in?with=other&trouble=away", false]);
  });

  test("the sign-in page has a plain form to each provider", async () => {
    const page = await askAt(origin, `/sign-in?next=${HOME}`);
    const form = formWith(page, 'action="/sign-in/with/google"');
    expect(form.fields).toEqual([["next", HOME]]);
    expect(page.body).toContain("Test google");
  });
});
