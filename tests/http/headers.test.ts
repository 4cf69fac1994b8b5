import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { type Answer, type Ask, askAt, postForm } from "../support/http-ask";
import { headerFaults } from "../support/http-promises";
import { cycleOf, OWN } from "../support/world";
import { askFor } from "./asking";

const { origin, cookies, dist } = inject("served");
const trust = `/trusts/${OWN}`;
const answer = `${trust}/${cycleOf(OWN, "draft")}/risk/answer`;
const write = { Origin: origin, "Content-Type": "application/json" };
const asChair = (path: string, ask: Ask = {}) =>
  askAt(origin, path, { cookie: cookies.chair, ...ask });

const KINDS: readonly (readonly [string, number, () => Promise<Answer>])[] = [
  ["a page for anybody", 200, () => askAt(origin, "/framework")],
  ["a page of a trust", 200, () => asChair(trust)],
  ["a page as Next's script asks for it", 200, () => asScript(trust)],
  ["a page asked for by HEAD", 200, () => asChair(trust, { method: "HEAD" })],
  ["a redirect to the sign-in page", 307, () => askAt(origin, trust)],
  ["a redirect to where somebody works", 307, () => asChair("/")],
  ["a page that there is not", 404, () => asChair("/no/such/page")],
  ["a page that is not theirs", 404, () => asChair("/admin")],
  ["an action's answer", 200, () => askFor(APPROVE, { trustUid: OWN, state: "draft" }, "trustee")],
  [
    "an action's not found",
    404,
    () => askFor(APPROVE, { trustUid: OWN, state: "draft" }, "RSC team"),
  ],
  [
    "a refused save",
    401,
    () => askAt(origin, answer, { method: "PUT", headers: write, body: "{}" }),
  ],
  [
    "a save that cannot be read",
    428,
    () => asChair(answer, { method: "PUT", headers: write, body: "{}" }),
  ],
  ["an address that cannot be read", 400, () => asChair("/%zz")],
  ["an address that leaves its folder", 400, () => asChair("/trusts/..%2fadmin")],
  ["an address with an empty part", 404, () => asChair("//evil.example")],
  ["the image optimiser", 404, () => asChair("/_next/image?url=%2Ficon.svg&w=64&q=75")],
  [
    "a write from elsewhere",
    403,
    () => asChair("/", { method: "POST", headers: { Origin: "null" } }),
  ],
  ["a method that no page has", 405, () => asChair("/", { method: "DELETE" })],
  ["a form that is too large", 413, () => asChair("/", { method: "POST", headers: large })],
  ["an address that is too long", 414, () => asChair(`/?${"a".repeat(9_000)}`)],
  [
    "a kind of body that nothing reads",
    415,
    () => asChair("/", { method: "POST", headers: write, body: "{}" }),
  ],
  ["a page that goes on to a provider", 200, () => postForm(origin, "/sign-in/with/other", [])],
  ["the way back from a provider", 303, () => askAt(origin, "/sign-in/with/callback/other?code=x")],
  ["a provider that there is not", 404, () => postForm(origin, "/sign-in/with/nobody", [])],
  ["the sign of life", 200, () => askAt(origin, "/healthz")],
  ["the sign of being ready", 200, () => askAt(origin, "/readyz")],
  ["a build file that there is not", 404, () => askAt(origin, "/_next/static/chunks/none.js")],
];

const APPROVE = "action app/trusts/[uid]/[cycle]/check/actions.ts#approveAction";
const large = {
  Origin: origin,
  "Content-Type": "multipart/form-data; boundary=x",
  "Content-Length": String(2 * 1024 * 1024),
};

/** Next's script names what it already has in the address; the server knows how. */
async function asScript(path: string): Promise<Answer> {
  const ask = { headers: { RSC: "1", Accept: "*/*" } };
  return asChair((await asChair(path, ask)).headers.location ?? path, ask);
}

test.each(KINDS)(
  "%s (%i) carries every security header and is kept by nobody",
  async (_, status, ask) => {
    const got = await ask();
    expect(got.status).toBe(status);
    expect(headerFaults(got)).toEqual([]);
  },
);

test("a build file may be kept for ever, under the same security headers", async () => {
  const [chunk] = readdirSync(join(dist, "static/chunks")).filter(name => name.endsWith(".js"));
  const got = await askAt(origin, `/_next/static/chunks/${chunk}`);
  expect(got.status).toBe(200);
  expect(headerFaults(got, /^public, max-age=31536000, immutable$/)).toEqual([]);
});

test("a public file is asked for anew each time, under the same security headers", async () => {
  const got = await askAt(origin, "/icon.svg");
  expect(got.status).toBe(200);
  expect(headerFaults(got, /^public, max-age=0, must-revalidate$/)).toEqual([]);
});

test("each answer has a nonce of its own, and every script of a page carries it", async () => {
  const pages = [await asChair(trust), await asChair(trust)];
  const nonces = pages.map(
    page => /'nonce-([^']+)'/.exec(String(page.headers["content-security-policy"]))?.[1],
  );
  expect(new Set(nonces).size).toBe(2);
  const tags = [...(pages[0]?.body.matchAll(/<script\b[^>]*>/g) ?? [])].map(([tag]) => tag);
  expect(tags.length).toBeGreaterThan(0);
  expect(tags.filter(tag => !tag.includes(`nonce="${nonces[0]}"`))).toEqual([]);
});

test.each([
  ["that there is not", "/no/such/page"],
  ["that is not theirs", "/admin"],
])("a page %s is told in whole without a script, and nothing of why", async (_, path) => {
  const { body } = await asChair(path);
  expect(body).toContain("<h1>Page not found</h1>");
  expect(body).toContain("There is no page at this address that you can open.");
  expect(body).not.toMatch(/<script|forbidden|permission|prisma|postgres|stack/i);
});
