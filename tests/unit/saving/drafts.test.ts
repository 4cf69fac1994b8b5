import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { dropAllDrafts, dropDraft, findDraft, keepDraft } from "@/app/_shell/drafts";

/** As much of a browser's storage as there is in a test. */
class Storage {
  [key: string]: unknown;
  setItem(key: string, value: string) {
    this[key] = value;
  }
  getItem(key: string) {
    return this[key] ?? null;
  }
  removeItem(key: string) {
    delete this[key];
  }
}

const PLACE = "/trusts/9000001/2026-27/risk/answer";
const isText = (value: unknown): value is string => typeof value === "string";
const draft = {
  typed: "what I typed",
  version: 3,
  at: "2026-11-21T09:42:00.000Z",
  by: "Priya Shah",
};
const found = (by = "Priya Shah") => findDraft(PLACE, by, isText);

let storage = new Storage();
beforeEach(() => {
  storage = new Storage();
  vi.stubGlobal("sessionStorage", storage);
});
afterEach(() => vi.unstubAllGlobals());

describe("what was typed", () => {
  test("is found again at its place, for whoever typed it", () => {
    keepDraft(PLACE, draft);
    expect(found()).toEqual(draft);
    expect(findDraft("/elsewhere", "Priya Shah", isText)).toBeNull();
  });

  test("is shown to nobody else who signs in at the same tab, and is gone then", () => {
    keepDraft(PLACE, draft);
    expect(found("Owen Trevithick")).toBeNull();
    expect(found()).toBeNull();
  });

  test("is gone once it is saved", () => {
    keepDraft(PLACE, draft);
    dropDraft(PLACE);
    expect(found()).toBeNull();
  });

  test("is gone from every place on signing out, and nothing else is", () => {
    keepDraft(PLACE, draft);
    keepDraft("/elsewhere", draft);
    storage.setItem("another", "thing");
    dropAllDrafts();
    expect(Object.keys(storage)).toEqual(["another"]);
  });
});

test.each([
  ["no JSON", "{"],
  ["nothing", "null"],
  ["a text", '"typed"'],
  ["no version", JSON.stringify({ ...draft, version: "3" })],
  ["no moment", JSON.stringify({ ...draft, at: "yesterday" })],
  ["something else than was typed", JSON.stringify({ ...draft, typed: 1 })],
])("storage that holds %s holds nothing, and is tidied", (_, held) => {
  storage.setItem(`waymark:typed:${PLACE}`, held);
  expect(found()).toBeNull();
});

describe("a browser without storage", () => {
  test("that has none at all keeps nothing and fails nobody", () => {
    vi.stubGlobal("sessionStorage", undefined);
    expect(() => keepDraft(PLACE, draft)).not.toThrow();
    expect(found()).toBeNull();
    expect(dropAllDrafts).not.toThrow();
  });

  test("that has no room keeps nothing and fails nobody", () => {
    storage.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    expect(() => keepDraft(PLACE, draft)).not.toThrow();
    expect(found()).toBeNull();
  });
});
