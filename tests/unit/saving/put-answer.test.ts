import { afterEach, describe, expect, test, vi } from "vitest";
import { outcomeOf, putAnswer } from "@/app/_shell/saving/put-answer";
import type { Sent } from "@/app/_shell/saving/saving";
import type { Typed } from "@/app/trusts/[uid]/[cycle]/[step]/rate-state";

const sent: Sent<Typed> = {
  key: "5e1f7a3c-9f0e-4d7b-8a61-3f2b9c0d4e5f",
  version: 3,
  answer: { level: null, reason: "why", evidenceNote: "" },
  upTo: 1,
};
const theirs = {
  level: null,
  reason: "theirs",
  evidenceNote: "",
  version: 4,
  updatedBy: "Owen Trevithick",
  updatedAt: "2026-11-21T09:40:00.000Z",
};
const error = (code: string, more = {}) => ({ error: { code, ...more } });

describe("an answer to a save means", () => {
  test.each([
    [200, { version: 4 }, { kind: "saved", version: 4 }],
    [401, error("signed-out"), { kind: "signed-out" }],
    [409, error("conflict", { theirs }), { kind: "conflict", theirs }],
    [503, error("unavailable"), { kind: "failed" }],
    [500, error("internal"), { kind: "failed" }],
    [429, error("throttled"), { kind: "failed" }],
    [408, error("timeout"), { kind: "failed" }],
  ])("%i %j: %o", (status, body, outcome) => {
    expect(outcomeOf(status, body)).toEqual(outcome);
  });

  test.each([200, 404, 502])("%i with a page of somebody else's: nothing is known", status => {
    expect(outcomeOf(status, null)).toEqual({ kind: "failed" });
  });

  test.each([
    [422, "state", /approved and can no longer be changed. Copy/],
    [403, "forbidden", /can no longer record answers here. Copy/],
    [422, "shown", /everyone’s views were shown meanwhile. Copy/],
    [404, "hidden", /can no longer open this assessment. Copy/],
    [422, "reused", /copy what you typed, then reload/],
    [409, "conflict", /copy what you typed, then reload/],
    [413, "too-large", /copy what you typed, then reload/],
  ])("%i %s: refused, with what to do", (status, code, why) => {
    const outcome = outcomeOf(status, error(code));
    expect(outcome).toMatchObject({ kind: "refused", refusal: { errors: {} } });
    expect(outcome.kind === "refused" && outcome.refusal.why).toMatch(why);
  });

  test("400 with its fields: refused, with the words beside each", () => {
    const fields = { reason: "The reason can be up to 2,000 characters" };
    expect(outcomeOf(400, error("invalid", { fields }))).toEqual({
      kind: "refused",
      refusal: { why: "change what is marked, and it saves by itself", errors: fields },
    });
  });
});

describe("a save on its way", () => {
  afterEach(() => vi.restoreAllMocks());

  test("says which version it replaces, and under which key", async () => {
    const fetch = vi
      .spyOn(globalThis, "fetch")
      .mockImplementation(async () => Response.json({ version: 4 }));
    expect(await putAnswer("/answer", sent)).toEqual({ kind: "saved", version: 4 });
    const [url, ask] = fetch.mock.calls[0] ?? [];
    expect([url, ask?.method, ask?.body]).toEqual(["/answer", "PUT", JSON.stringify(sent.answer)]);
    expect(ask?.headers).toMatchObject({ "If-Match": "3", "Idempotency-Key": sent.key });
    expect(String(url)).not.toContain("why");
  });

  test("that finds no network has failed", async () => {
    vi.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("Failed to fetch"));
    expect(await putAnswer("/answer", sent)).toEqual({ kind: "failed" });
  });

  test("that has no answer after ten seconds is called off and has failed", async () => {
    const asked: number[] = [];
    vi.spyOn(AbortSignal, "timeout").mockImplementation(ms => {
      asked.push(ms);
      return AbortSignal.abort();
    });
    vi.spyOn(globalThis, "fetch").mockImplementation(async (_, ask) => {
      ask?.signal?.throwIfAborted();
      return Response.json({ version: 4 });
    });
    expect(await putAnswer("/answer", sent)).toEqual({ kind: "failed" });
    expect(asked).toEqual([10_000]);
  });

  test("while its page is left is carried to its end by the browser", async () => {
    const fetch = vi
      .spyOn(globalThis, "fetch")
      .mockImplementation(async () => Response.json({ version: 4 }));
    await putAnswer("/answer", sent, true);
    expect(fetch.mock.calls[0]?.[1]?.keepalive).toBe(true);
  });
});
