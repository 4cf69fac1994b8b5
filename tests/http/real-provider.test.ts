import { afterAll, afterEach, beforeAll, expect, inject, test } from "vitest";
import { ledTo } from "../support/http-action";
import { askAt, cookieOf } from "../support/http-ask";
import { worldTables } from "../support/http-tables";
import { type RealProvider, startProvider } from "../support/real-provider";
import { startServer, type TestServer } from "../support/server";
import { OWN } from "../support/world";
import { comeBack, outcomeOf, setOut } from "./elsewhere";

const { loginUrl, cookies } = inject("served");
const tables = worldTables();
let provider: RealProvider;
let server: TestServer;
let origin = "";

beforeAll(async () => {
  server = await startServer({ databaseUrl: loginUrl, demo: false });
  origin = server.origin;
  provider = await startProvider(origin);
  await server.moveTo({ databaseUrl: loginUrl, providers: [provider.settings] });
});
afterAll(async () => {
  await server.stop();
  await provider.close();
});
afterEach(() => tables.restore());

/** Goes to the provider's page as a browser does. @returns the query it sends people back with */
async function signInThere(to: string, choice = "?as=p-shah"): Promise<string> {
  const jar = new Map<string, string>();
  let [at, method] = [to, "GET"];
  while (!at.startsWith(origin)) {
    const cookie = [...jar].map(pair => pair.join("=")).join("; ");
    const answer: Response = await fetch(at, { method, redirect: "manual", headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    const on = answer.headers.get("location");
    if (on === null && !at.includes("/interaction/")) throw new Error(await answer.text());
    method = on === null ? "POST" : "GET";
    at = on === null ? `${at}${choice}` : new URL(on, at).href;
  }
  return new URL(at).search.slice(1);
}

test("with a whole provider somebody links their account there, and signs in with it from then on", async () => {
  const cookie = cookies.chair;
  const out = await setOut(origin, "other", { link: "yes" }, cookie);
  const linked = await comeBack(origin, "other", await signInThere(out.to), [out.cookie, cookie]);
  expect(ledTo(linked)).toBe("/account/identities?linked");
  const rows = await tables.rows("SELECT issuer, subject, known_as FROM identity");
  expect(rows).toEqual([
    {
      issuer: provider.settings.discovery,
      subject: "p-shah",
      known_as: "p-shah@elsewhere.example",
    },
  ]);

  const next = `/trusts/${OWN}`;
  const away = await setOut(origin, "other", { next });
  const query = await signInThere(away.to);
  expect(new URLSearchParams(query).get("iss")).toBe(provider.settings.discovery);
  const back = await comeBack(origin, "other", query, [away.cookie]);
  expect(outcomeOf(back)).toEqual([next, true]);
  expect((await askAt(origin, next, { cookie: cookieOf(back) })).status).toBe(200);

  const again = await comeBack(origin, "other", query, [away.cookie]);
  expect(outcomeOf(again)).toEqual(["/sign-in?with=other&trouble=failed", false]);
});

test("whoever goes back there without signing in is told so, and nothing happened", async () => {
  const away = await setOut(origin, "other");
  const back = await comeBack(origin, "other", await signInThere(away.to, ""), [away.cookie]);
  expect(outcomeOf(back)).toEqual(["/sign-in?with=other&trouble=stopped", false]);
  expect(await tables.changed()).toEqual([]);
});
