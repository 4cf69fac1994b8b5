import { afterAll, afterEach, beforeAll, expect, inject, test } from "vitest";
import { ledTo } from "../support/http-action";
import { askAt, cookieOf, postForm } from "../support/http-ask";
import { formsOn, formWith } from "../support/http-forms";
import { worldTables } from "../support/http-tables";
import { startServer, type TestServer } from "../support/server";
import { TestIssuer } from "../support/test-issuer";
import { person } from "../support/world";
import { comeBack, outcomeOf, press, setOut } from "./elsewhere";

const { loginUrl, cookies } = inject("served");
const tables = worldTables();
const issuer = new TestIssuer();
let server: TestServer;
let origin = "";

beforeAll(async () => {
  await issuer.listen();
  const providers = [issuer.as("other")];
  server = await startServer({ databaseUrl: loginUrl, demo: false, providers });
  origin = server.origin;
});
afterAll(async () => {
  await server.stop();
  await issuer.close();
});
afterEach(() => tables.restore());

const PAGE = "/account/identities";
const LINKS = { link: "yes", which: "ask" } as const;

/** Links an account elsewhere, as the page's button does. */
async function linkAs(who: string, subject = "somebody") {
  const cookie = cookies[who];
  const away = await setOut(origin, "other", LINKS, cookie);
  const claims = { sub: subject, email: "them@elsewhere.example" };
  return comeBack(origin, "other", issuer.grant(away.to, { claims }), [away.cookie, cookie]);
}

const linked = () =>
  tables.rows<{ email: string; subject: string }>(
    `SELECT u.email, i.subject FROM identity i JOIN user_account u ON u.id = i.user_id
      ORDER BY i.subject`,
  );

const page = async (who: string) => askAt(origin, PAGE, { cookie: cookies[who] });

test("whoever is signed in links an account, sees it listed, and signs in with it", async () => {
  expect(ledTo(await linkAs("trustee"))).toBe(`${PAGE}?linked`);
  expect(await linked()).toEqual([{ email: person("trustee").email, subject: "somebody" }]);
  expect((await page("trustee")).body).toContain("them@elsewhere.example");
  expect((await page("chair")).body).not.toContain("them@elsewhere.example");
  const away = await setOut(origin, "other");
  const back = await comeBack(origin, "other", issuer.grant(away.to), [away.cookie]);
  expect(outcomeOf(back)).toEqual(["/", true]);
});

test("linking it again changes nothing", async () => {
  await linkAs("trustee");
  expect(ledTo(await linkAs("trustee"))).toBe(`${PAGE}?linked`);
  expect(await linked()).toHaveLength(1);
});

test("an account that is somebody else's here is not linked again", async () => {
  await linkAs("trustee");
  expect(ledTo(await linkAs("chair"))).toBe(`${PAGE}?with=other&trouble=taken`);
  expect(await linked()).toEqual([{ email: person("trustee").email, subject: "somebody" }]);
});

test("nobody links without being signed in, or for whoever is signed in meanwhile", async () => {
  const out = await press(origin, "other", LINKS);
  expect(ledTo(out)).toBe(`/sign-in?next=${encodeURIComponent(PAGE)}`);
  const away = await setOut(origin, "other", LINKS, cookies.chair);
  const failed = `${PAGE}?with=other&trouble=failed`;
  for (const session of [cookies.trustee, cookies["signed-out cookie"], undefined]) {
    const query = issuer.grant(away.to);
    expect(ledTo(await comeBack(origin, "other", query, [away.cookie, session]))).toBe(failed);
  }
  expect(await linked()).toEqual([]);
});

test("what was begun to sign in does not link, also for whoever is signed in", async () => {
  const cookie = cookies.chair;
  const away = await setOut(origin, "other", {}, cookie);
  const back = await comeBack(origin, "other", issuer.grant(away.to), [away.cookie, cookie]);
  expect(outcomeOf(back)).toEqual(["/sign-in/not-linked?with=other", false]);
  expect(await linked()).toEqual([]);
});

test("a link is taken away by its own person alone", async () => {
  await linkAs("trustee");
  const form = formWith(await page("trustee"), "Take away");
  const other = await postForm(origin, PAGE, form.fields, { cookie: cookies.chair });
  expect(other.status).toBe(404);
  expect(await linked()).toHaveLength(1);
  const own = await postForm(origin, PAGE, form.fields, { cookie: cookies.trustee });
  expect(ledTo(own)).toBe(`${PAGE}?unlinked`);
  expect(await linked()).toEqual([]);
});

test("the last way in stays", async () => {
  await linkAs("trustee", "one");
  await linkAs("trustee", "two");
  await tables.rows(
    "DELETE FROM password WHERE user_id = (SELECT id FROM user_account WHERE email = $1)",
    [person("trustee").email],
  );
  const [first, second] = formsOn(await page("trustee")).filter(({ html }) =>
    html.includes("Take away"),
  );
  const cookie = cookies.trustee;
  const send = async (form = first) =>
    ledTo(await postForm(origin, PAGE, form?.fields ?? [], { cookie }));
  expect(await send(first)).toBe(`${PAGE}?unlinked`);
  expect(await send(second)).toBe(`${PAGE}?last`);
  expect(await linked()).toHaveLength(1);
  expect((await page("trustee")).body).toContain("Your only way in");
});

test("whoever proved some time ago who they are does it again before a link is made or taken away", async () => {
  await linkAs("trustee");
  const form = formWith(await page("trustee"), "Take away");
  await tables.rows("UPDATE session SET proved_at = now() - interval '16 minutes'");
  const again = `/sign-in/again?next=${encodeURIComponent(PAGE)}`;
  const cookie = cookies.trustee;
  expect(ledTo(await page("trustee"))).toBe(again);
  expect(ledTo(await press(origin, "other", LINKS, { cookie }))).toBe(again);
  expect(ledTo(await postForm(origin, PAGE, form.fields, { cookie }))).toBe(again);
  expect(await linked()).toHaveLength(1);
});

test.each<[string, readonly string[] | undefined, string]>([
  ["says nothing of a second factor", undefined, "/sign-in/code"],
  ["asked for a password alone", ["pwd"], "/sign-in/code"],
  ["asked for a second factor", ["pwd", "mfa"], "/"],
])("whoever has an app here and a provider that %s goes on by %j to %s", async (_, amr, to) => {
  await linkAs("trustee");
  await tables.rows(
    `INSERT INTO second_factor (user_id, sealed, confirmed_at)
      SELECT id, sha256(id::text::bytea) || sha256(email::bytea), now() FROM user_account WHERE email = $1`,
    [person("trustee").email],
  );
  const away = await setOut(origin, "other");
  const query = issuer.grant(away.to, { claims: { amr } });
  const back = await comeBack(origin, "other", query, [away.cookie]);
  expect(ledTo(back)).toBe(to);
  const home = await askAt(origin, "/bodies", { cookie: cookieOf(back) });
  expect(home.status).toBe(to === "/" ? 200 : 307);
});
