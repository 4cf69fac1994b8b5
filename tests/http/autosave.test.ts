import { afterEach, describe, expect, inject, test } from "vitest";
import { CHARACTERISTIC_KEYS } from "@/lib/rubric";
import type { Answer, Ask } from "../support/http-ask";
import { headerFaults } from "../support/http-promises";
import { pathOf } from "../support/http-spots";
import { worldTables } from "../support/http-tables";
import { canary, cycleOf, FAR, NEIGHBOUR, OWN, person, SPARES } from "../support/world";
import { CHANGED, putAnswer } from "./asking";

const { origin, cookies } = inject("served");
const tables = worldTables();
afterEach(() => tables.restore());

const ADDRESS = "/trusts/[uid]/[cycle]/[step]/answer";
const AT = pathOf(ADDRESS, { trustUid: OWN, state: "draft" });
const WRITES = ["rating", "rating_revision", "save_key"];

const save = (ask: Pick<Ask, "headers" | "body"> = {}, path = AT, who = "chair") =>
  putAnswer(origin, path, { cookie: cookies[who], ...ask });
const json = ({ body }: Answer) => JSON.parse(body);
const answer = (change: object) => JSON.stringify({ ...CHANGED, ...change });
const codeOf = (got: Answer) => [got.status, json(got).error?.code];

describe("a save", () => {
  test("answers with the new version, and is kept by nobody on the way", async () => {
    const got = await save();
    expect([got.status, got.headers["content-type"]]).toEqual([200, "application/json"]);
    expect(json(got)).toEqual({ version: 2, at: expect.stringMatching(/^20\d\d-.*Z$/) });
    expect(headerFaults(got)).toEqual([]);
    expect(await tables.changed()).toEqual(WRITES);
  });

  test("of what stands there already is no change", async () => {
    const standing = {
      level: "leading",
      reason: canary(OWN, "draft", "reason-risk"),
      evidenceNote: canary(OWN, "draft", "evidence-risk"),
    };
    expect(json(await save({ body: answer(standing) })).version).toBe(1);
    expect(await tables.changed()).toEqual(["save_key"]);
  });

  test("keeps what was typed to the letter: other alphabets, emoji, markup, formulas, quotes", async () => {
    const reason =
      "=1+1 <script>alert(1)</script> '; DROP TABLE rating;-- {{7*7}} ../ ‘’ é e\u0301 日本 👩🏽‍🏫 العربية";
    const got = await save({ body: answer({ reason }) });
    expect(got.status).toBe(200);
    expect(await standing()).toMatchObject({ reason, version: 2 });
  });

  test("drops marks that turn or hide text, and no others", async () => {
    const got = await save({ body: answer({ reason: "a\u202eb\u200bc\ufeff\u0007d\te\r\nf" }) });
    expect(got.status).toBe(200);
    expect(await standing()).toMatchObject({ reason: "abcd\te\nf" });
  });

  test("of the longest reason and evidence is taken, and of one letter more is not", async () => {
    const full = { reason: "r".repeat(2_000), evidenceNote: "e".repeat(4_000) };
    expect((await save({ body: answer(full) })).status).toBe(200);
    expect(codeOf(await save({ body: answer({ reason: `${full.reason}r` }) }))).toEqual([
      400,
      "invalid",
    ]);
    expect(codeOf(await save({ body: answer({ evidenceNote: `${full.evidenceNote}e` }) }))).toEqual(
      [400, "invalid"],
    );
  });
});

/** What cannot be an answer; each names the field that is at fault, or none where there is no telling. */
const UNREADABLE: readonly (readonly [string, string, readonly string[] | undefined])[] = [
  ["nothing", "null", undefined],
  ["a number", "1", undefined],
  ["a text", '"leading"', undefined],
  ["a list", "[]", undefined],
  ["a list of one answer", `[${answer({})}]`, undefined],
  ["an empty answer", "{}", ["level", "reason", "evidenceNote"]],
  ["no reason", JSON.stringify({ level: null, evidenceNote: "" }), ["reason"]],
  ["a level that there is not", answer({ level: "outstanding" }), ["level"]],
  ["a level in capitals", answer({ level: "LEADING" }), ["level"]],
  ["a number for a level", answer({ level: 4 }), ["level"]],
  ["a list for a level", answer({ level: ["leading"] }), ["level"]],
  ["a level that every record has", answer({ level: "constructor" }), ["level"]],
  ["a number for a reason", answer({ reason: 0 }), ["reason"]],
  ["nothing for a reason", answer({ reason: null }), ["reason"]],
  ["a list for a reason", answer({ reason: ["why"] }), ["reason"]],
  ["a record for a reason", answer({ reason: { contains: "" } }), ["reason"]],
  ["truth for a reason", answer({ reason: true }), ["reason"]],
  ["a number too large to be one", '{"level":null,"reason":1e309,"evidenceNote":""}', ["reason"]],
  ["NUL in a reason", answer({ reason: "a\0b" }), ["reason"]],
  ["half a letter in a reason", '{"level":null,"reason":"a\\ud83d","evidenceNote":""}', ["reason"]],
  ["NUL in the evidence", answer({ evidenceNote: "\0" }), ["evidenceNote"]],
  ["a trust of its own", answer({ trustUid: NEIGHBOUR }), undefined],
  ["a writer of its own", answer({ updatedBy: person("clerk").email }), undefined],
  ["a version of its own", answer({ version: 9 }), undefined],
  ["a flag of its own", answer({ notAgreed: true }), undefined],
  [
    "a prototype",
    '{"level":null,"reason":"","evidenceNote":"","__proto__":{"version":9}}',
    undefined,
  ],
  ["a constructor", answer({ constructor: { prototype: {} } }), undefined],
  ["a deep record", `${'{"a":'.repeat(500)}1${"}".repeat(500)}`, undefined],
  [
    "two hundred names",
    JSON.stringify(Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`k${n}`, n]))),
    undefined,
  ],
  ["ten thousand letters in a word", answer({ reason: "w".repeat(10_000) }), ["reason"]],
];

describe("an answer that cannot be one", () => {
  test.each(UNREADABLE)("%s is refused, and nothing is written", async (_, body, fields) => {
    const got = await save({ body });
    expect(codeOf(got)).toEqual([400, "invalid"]);
    expect(json(got).error.requestId).toBe(got.headers["x-request-id"]);
    if (fields !== undefined) expect(new Set(json(got).error.fields)).toEqual(new Set(fields));
    expect(await tables.changed()).toEqual([]);
  });

  test.each([
    ["broken JSON", "{"],
    ["JSON with more after it", `${answer({})}x`],
    ["no body", ""],
    ["bytes that are no text", Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
  ])("%s is refused, and nothing is written", async (_, body) => {
    expect(codeOf(await save({ body }))).toEqual([400, "invalid"]);
    expect(await tables.changed()).toEqual([]);
  });

  test.each([
    "-1",
    "-0",
    "1.5",
    "01",
    "1e3",
    "1e309",
    "NaN",
    "9007199254740993",
    '"1"',
    'W/"1"',
    "*",
    "one",
    "1, 2",
  ])("a version of %j is refused", async version => {
    expect(codeOf(await save({ headers: { "If-Match": version } }))).toEqual([400, "invalid"]);
    expect(await tables.changed()).toEqual([]);
  });

  test.each([undefined, "1", "not-a-uuid", "00000000-0000-0000-0000-00000000000g"])(
    "a key of %j is refused",
    async key => {
      expect(codeOf(await save({ headers: { "Idempotency-Key": key } }))).toEqual([400, "invalid"]);
      expect(await tables.changed()).toEqual([]);
    },
  );

  test("Object.prototype is as it was, for everybody after", async () => {
    await save({
      body: '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    });
    expect((await save()).status).toBe(200);
  });
});

describe("a save is refused", () => {
  test("with 428 without the version it replaces", async () => {
    expect(codeOf(await save({ headers: { "If-Match": undefined } }))).toEqual([428, "if-match"]);
  });

  test("with 401 without a session, whatever the answer", async () => {
    expect(codeOf(await save({ body: "{}" }, AT, "no cookie"))).toEqual([401, "signed-out"]);
  });

  test("with 403 for whoever reads but does not record, whatever the answer", async () => {
    expect(codeOf(await save({ body: "{}" }, AT, "trustee"))).toEqual([403, "forbidden"]);
  });

  test.each([
    ["another trust", pathOf(ADDRESS, { trustUid: NEIGHBOUR, state: "draft" })],
    ["a trust that there is not", AT.replace(String(OWN), "0")],
    ["a cycle that was not opened", pathOf(ADDRESS, { trustUid: OWN, state: "unopened" })],
    ["a cycle that there is not", AT.replace(cycleOf(OWN, "draft"), "2026-28")],
    ["a row that there is not", AT.replace("risk", "luck")],
    ["a row that every record has", AT.replace("risk", "constructor")],
  ])("with 404 at %s", async (_, path) => {
    expect(codeOf(await save({}, path))).toEqual([404, "hidden"]);
    expect(await tables.changed()).toEqual([]);
  });

  test("with 413 when it is larger than any answer", async () => {
    expect((await save({ body: answer({ reason: "r".repeat(257 * 1024) }) })).status).toBe(413);
    expect(await tables.changed()).toEqual([]);
  });

  test.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    undefined,
  ])("with 415 as %s", async type => {
    expect((await save({ headers: { "Content-Type": type } })).status).toBe(415);
    expect(await tables.changed()).toEqual([]);
  });

  test("with 422 once the assessment is approved", async () => {
    const approved = pathOf(ADDRESS, { trustUid: OWN, state: "approved" });
    expect(codeOf(await save({}, approved))).toEqual([422, "state"]);
    expect(await tables.changed()).toEqual([]);
  });

  test.each(["0", "2", "7"])(
    "with 409 at version %s of an answer that is at 1, with theirs",
    async version => {
      const got = await save({ headers: { "If-Match": version } });
      expect(codeOf(got)).toEqual([409, "conflict"]);
      expect(json(got).error.theirs).toEqual({
        level: "leading",
        notAgreed: false,
        reason: canary(OWN, "draft", "reason-risk"),
        evidenceNote: canary(OWN, "draft", "evidence-risk"),
        version: 1,
        updatedBy: person("chair").name,
        updatedAt: expect.stringMatching(/Z$/),
      });
      expect(await tables.changed()).toEqual([]);
    },
  );
});

describe("a save that is sent again", () => {
  const key = { "Idempotency-Key": "5e1f7a3c-9f0e-4d7b-8a61-3f2b9c0d4e5f" };

  test("under the same key gets the first answer, and is one change and one line of the trail", async () => {
    const lines = () =>
      tables.rows(
        "SELECT id FROM audit_event WHERE action = 'rating:record' AND at > now() - interval '1 hour' AND trust_uid = 9100001",
      );
    const before = (await lines()).length;
    const first = await save({ headers: key });
    const again = await Promise.all(Array.from({ length: 4 }, () => save({ headers: key })));
    expect(again.map(json)).toEqual(Array.from({ length: 4 }, () => json(first)));
    expect(await standing()).toMatchObject({ version: 2 });
    expect((await lines()).length - before).toBeLessThanOrEqual(1);
  });

  test("at the same moment gets the same answer", async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => save({ headers: key })));
    const [first] = all.map(json);
    expect(first.version).toBe(2);
    expect(all.map(json)).toEqual(Array.from({ length: 5 }, () => first));
    expect(await standing()).toMatchObject({ version: 2 });
  });

  test("under the same key with another answer is refused with 422", async () => {
    await save({ headers: key });
    expect(codeOf(await save({ headers: key, body: answer({ reason: "Another" }) }))).toEqual([
      422,
      "reused",
    ]);
    expect(codeOf(await save({ headers: { ...key, "If-Match": "2" } }))).toEqual([422, "reused"]);
    expect(await standing()).toMatchObject({ version: 2, reason: CHANGED.reason });
  });

  test("under a key of somebody else in the trust is refused, and tells nothing of theirs", async () => {
    await save({ headers: key });
    const got = await save({ headers: key }, AT, "clerk");
    expect(codeOf(got)).toEqual([422, "reused"]);
  });

  test("under a key that another trust used is a save of its own", async () => {
    await save({ headers: key });
    const theirs = pathOf(ADDRESS, { trustUid: NEIGHBOUR, state: "draft" });
    expect(json(await save({ headers: key }, theirs, "neighbour’s chair")).version).toBe(2);
  });
});

describe("many at once", () => {
  test("of twenty who save one answer from the same version exactly one wins, and the rest see it", async () => {
    const editors = ["chair", "vice-chair", "clerk"];
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        save({ body: answer({ reason: `Editor ${n}` }) }, AT, editors[n % 3]),
      ),
    );
    const won = all.filter(({ status }) => status === 200);
    const lost = all.filter(({ status }) => status === 409);
    expect([won.length, lost.length]).toEqual([1, 19]);
    const kept = await standing();
    expect(kept?.version).toBe(2);
    expect(new Set(lost.map(got => json(got).error.theirs.reason))).toEqual(
      new Set([kept?.reason]),
    );
  });

  test("fifty who save fifty different answers all win", async () => {
    const chairs = new Map([
      [OWN, "chair"],
      [NEIGHBOUR, "neighbour’s chair"],
      [FAR, "far trust’s chair"],
      ...SPARES.map((uid, index) => [uid, `chair of spare trust ${index + 1}`] as const),
    ]);
    const all = await Promise.all(
      [...chairs].flatMap(([trustUid, who]) =>
        CHARACTERISTIC_KEYS.map(key =>
          save({}, pathOf(ADDRESS, { trustUid, state: "draft" }).replace("risk", key), who),
        ),
      ),
    );
    expect(all).toHaveLength(50);
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200]));
  });
});

/** The row on risk of our own draft, as the database holds it. */
async function standing(): Promise<{ reason: string; version: number } | undefined> {
  const [row] = await tables.rows<{ reason: string; version: number }>(
    "SELECT reason, version FROM rating WHERE trust_uid = $1 AND cycle = $2 AND characteristic = 'risk'",
    [OWN, cycleOf(OWN, "draft")],
  );
  return row;
}
