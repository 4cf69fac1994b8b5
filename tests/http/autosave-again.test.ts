import { afterEach, describe, expect, test } from "vitest";
import { CHARACTERISTIC_KEYS } from "@/lib/rubric";
import { pathOf } from "../support/http-spots";
import { worldTables } from "../support/http-tables";
import { FAR, NEIGHBOUR, OWN, SPARES } from "../support/world";
import { CHANGED } from "./asking";
import { ADDRESS, AT, answer, codeOf, json, save, standing } from "./saving";

const tables = worldTables();
afterEach(() => tables.restore());

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
    expect(await standing(tables)).toMatchObject({ version: 2 });
    expect((await lines()).length - before).toBeLessThanOrEqual(1);
  });

  test("at the same moment gets the same answer", async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => save({ headers: key })));
    const [first] = all.map(json);
    expect(first.version).toBe(2);
    expect(all.map(json)).toEqual(Array.from({ length: 5 }, () => first));
    expect(await standing(tables)).toMatchObject({ version: 2 });
  });

  test("under the same key with another answer is refused with 422", async () => {
    await save({ headers: key });
    expect(codeOf(await save({ headers: key, body: answer({ reason: "Another" }) }))).toEqual([
      422,
      "reused",
    ]);
    expect(codeOf(await save({ headers: { ...key, "If-Match": "2" } }))).toEqual([422, "reused"]);
    expect(await standing(tables)).toMatchObject({ version: 2, reason: CHANGED.reason });
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
    const kept = await standing(tables);
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
