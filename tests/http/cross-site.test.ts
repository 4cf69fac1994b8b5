import { describe, expect, inject, test } from "vitest";
import { actionId } from "../support/http-action";
import { askAt } from "../support/http-ask";
import { pathOf, type Spot } from "../support/http-spots";
import { worldTables } from "../support/http-tables";
import { IN_FULL } from "../support/thorough";
import { HERE, OWN } from "../support/world";
import { addressOf, askFor, splitEntry } from "./asking";
import { MATRIX } from "./matrix";

const { origin, cookies } = inject("served");
const tables = worldTables();
const EVIL = "https://evil.example";

/** What another site can make a browser send, or pretend, to have a signed-in chair write. */
const FORGERIES = [
  ["no Origin", { Origin: undefined }],
  ["no Origin, from another site", { Origin: undefined, "Sec-Fetch-Site": "cross-site" }],
  ["Origin null", { Origin: "null" }],
  ["a foreign Origin", { Origin: EVIL }],
  [
    "a foreign Origin and a forwarded host to match",
    { Origin: EVIL, "X-Forwarded-Host": "evil.example" },
  ],
  ["a foreign Origin and a Host to match", { Origin: EVIL, Host: "evil.example" }],
  ["our Origin on another port", { Origin: "http://127.0.0.1:1" }],
  ["our Origin, but from a sibling site", { Origin: origin, "Sec-Fetch-Site": "same-site" }],
] as const;

/** Every write there is, at a spot where the chair may do it. */
const WRITES = MATRIX.map(({ entry }) => entry)
  .filter(entry => ["action", "PUT", "POST"].includes(splitEntry(entry).kind))
  .map(entry => [entry, spotFor(entry)] as const);

function spotFor(entry: string): Spot {
  const state = entry.includes("#share")
    ? "approved"
    : entry.includes("#withdraw")
      ? "shared"
      : "draft";
  return { trustUid: OWN, state, region: HERE };
}

describe.each(FORGERIES)("%s", (_, headers) => {
  test.each(WRITES)("is refused before %s", async (entry, spot) => {
    const answer = await askFor(entry, spot, "chair", { headers });
    expect([answer.status, codeIn(answer.body)]).toEqual([403, "origin"]);
  });

  test("is refused for a form without JavaScript, with a page that says what happened", async () => {
    const [[entry, spot] = ["", {}]] = WRITES.filter(([at]) => at.includes("#rate"));
    const answer = await askFor(entry, spot, "chair", { headers, plainly: true });
    expect(answer.status).toBe(403);
    expect(answer.body).toContain("This was not sent from Waymark");
  });

  test("has written nothing by any of them", async () => {
    expect(await tables.changed()).toEqual([]);
  });
});

const ACTIONS = WRITES.filter(([entry]) => entry.startsWith("action"));

/** By hand (WAYMARK_THOROUGH=2) all of them; else every other one, and the next time those between. */
const inTurn = <T>(all: readonly T[], turn: number) =>
  all.filter((_, index) => IN_FULL || (index + turn) % 2 === 0);

describe.each(["GET", "HEAD"])("%s changes nothing", method => {
  test.each(inTurn(ACTIONS, 0))("with the name of %s in a header", async (entry, spot) => {
    const { at } = splitEntry(entry);
    const headers = { "Next-Action": actionId(at) };
    await askAt(origin, pathOf(addressOf(entry), spot), { method, headers, cookie: cookies.chair });
    expect(await tables.changed()).toEqual([]);
  });

  test.each(inTurn(ACTIONS, 1))("with the name of %s in the address", async (entry, spot) => {
    const { at } = splitEntry(entry);
    const query = `?$ACTION_ID_${actionId(at)}=&_method=POST`;
    const path = `${pathOf(addressOf(entry), spot)}${query}`;
    await askAt(origin, path, { method, cookie: cookies.chair });
    expect(await tables.changed()).toEqual([]);
  });
});

test.each(["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"])(
  "%s is not a way to use a page",
  async method => {
    const path = pathOf("/trusts/[uid]/[cycle]/check", { trustUid: OWN, state: "draft" });
    const answer = await askAt(origin, path, {
      method,
      headers: { Origin: origin },
      cookie: cookies.chair,
    });
    expect([answer.status, answer.headers.allow]).toEqual([405, "GET, HEAD, POST"]);
    expect(await tables.changed()).toEqual([]);
  },
);

test.each(["X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"])(
  "%s makes no other method of a request",
  async name => {
    const answer = await askFor("page /bodies", {}, "chair", { headers: { [name]: "PUT" } });
    expect(answer.status).toBe(405);
  },
);

function codeIn(body: string): string | undefined {
  return /"code":"([a-z-]+)"/.exec(body)?.[1];
}
