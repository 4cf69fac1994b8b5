import { describe, expect, it } from "vitest";
import { LABELS, type Person, readWords, say, wordsAt, wordsWith } from "@/lib/access";
import { holdRuntime } from "@/lib/db";

const hold = (rscTeam?: string) =>
  holdRuntime({ databaseUrl: "", secret: "", secure: true, demo: false, rscTeam });

describe("a word", () => {
  it.each([
    ["principal", "principals"],
    ["headteacher", "headteachers"],
    ["head of school", "heads of school"],
    ["academy", "academies"],
    ["school", "schools"],
    ["local governing body", "local governing bodies"],
    ["academy council", "academy councils"],
    ["local committee", "local committees"],
    ["trustee", "trustees"],
    ["director", "directors"],
    ["governance professional", "governance professionals"],
    ["clerk", "clerks"],
    ["RSC team", "RSC teams"],
    ["Regional Director’s team", "Regional Director’s teams"],
    ["clerk to the board", "clerks to the board"],
    ["boss", "bosses"],
    ["hub board", "hub boards"],
    ["trust survey", "trust surveys"],
  ])("%s is %s where there are several", (one, many) => {
    expect(say(one, "many")).toBe(many);
  });

  it("covers every word that is offered", () => {
    const offered = Object.values(LABELS).flat();
    expect(offered.filter(word => say(word, "many") === word)).toEqual([]);
    expect(offered).toEqual([...new Set(offered)]);
  });

  it.each([
    ["head of school", "Head of school", "Heads of school"],
    ["RSC team", "RSC team", "RSC teams"],
    ["élu", "Élu", "Élus"],
  ])("%s begins a sentence as %s, or as %s", (word, one, many) => {
    expect(say(word, "capital")).toBe(one);
    expect(say(word, "many", "capital")).toBe(many);
  });

  it("is left as it is inside a sentence", () => {
    expect(say("local governing body")).toBe("local governing body");
  });
});

describe("the words of a page", () => {
  const words = { clerk: "clerk", trustee: "director" };
  const ann: Person = {
    userId: "",
    name: "Ann",
    appointments: [
      { body: "trust", trustUid: 1, name: "One", role: "clerk", words },
      { body: "trust", trustUid: 2, name: "Two", role: "clerk" },
    ],
  };

  it("are ours where nobody has chosen any", () => {
    hold();
    expect(wordsAt(null, null)).toEqual(wordsWith());
    expect(wordsAt(ann, { trustUid: 2 })).toEqual(wordsWith());
    expect(wordsAt(ann, { trustUid: 3 })).toEqual(wordsWith());
    expect(wordsAt(ann, "platform")).toEqual(wordsWith());
  });

  it("are the trust's own for its own people, and there alone", () => {
    hold();
    expect(wordsAt(ann, { trustUid: 1 })).toEqual({ ...wordsWith(), ...words });
    expect(wordsAt({ ...ann, appointments: [] }, { trustUid: 1 })).toEqual(wordsWith());
  });

  it("name the RSC team as the installation does, everywhere", () => {
    hold("Regional Director’s team");
    expect(wordsAt(null, null).rscTeam).toBe("Regional Director’s team");
    expect(wordsAt(ann, { trustUid: 1 }).rscTeam).toBe("Regional Director’s team");
    hold();
  });
});

it("stored words that belong to no label are passed over", () => {
  expect(readWords({ clerk: "clerk", gone: "x", trustee: 7 })).toEqual({ clerk: "clerk" });
  expect(readWords(null)).toEqual({});
  expect(readWords("clerk")).toEqual({});
});
