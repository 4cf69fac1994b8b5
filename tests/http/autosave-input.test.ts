import { afterEach, describe, expect, test } from "vitest";
import { worldTables } from "../support/http-tables";
import { NEIGHBOUR, person } from "../support/world";
import { answer, codeOf, json, save } from "./saving";

const tables = worldTables();
afterEach(() => tables.restore());

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
    if (fields !== undefined)
      expect(new Set(Object.keys(json(got).error.fields))).toEqual(new Set(fields));
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
