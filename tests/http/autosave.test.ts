import { afterEach, describe, expect, test } from "vitest";
import { headerFaults } from "../support/http-promises";
import { pathOf } from "../support/http-spots";
import { worldTables } from "../support/http-tables";
import { canary, cycleOf, NEIGHBOUR, OWN, person } from "../support/world";
import { ADDRESS, AT, answer, codeOf, json, save, standing } from "./saving";

const tables = worldTables();
afterEach(() => tables.restore());

const WRITES = ["rating", "rating_revision", "save_key"];

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
    expect(await standing(tables)).toMatchObject({ reason, version: 2 });
  });

  test("drops marks that turn or hide text, and no others", async () => {
    const got = await save({ body: answer({ reason: "a\u202eb\u200bc\ufeff\u0007d\te\r\nf" }) });
    expect(got.status).toBe(200);
    expect(await standing(tables)).toMatchObject({ reason: "abcd\te\nf" });
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
