import { describe, expect, it } from "vitest";
import { LABEL_KEYS, LABELS, wordsWith } from "@/lib/access";
import { parseForm } from "@/lib/forms";
import { choicesOf, readChoices, wordsForm } from "@/lib/people/words/schema";

const ours = choicesOf(wordsWith());

function sent(some: Readonly<Record<string, string>>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...ours, ...some })) form.set(name, value);
  return parseForm(wordsForm, form);
}

function chosen(some: Readonly<Record<string, string>>) {
  const parsed = sent(some);
  return parsed.ok ? readChoices(parsed.value) : parsed.state.errors;
}

describe("the form of a trust's words", () => {
  it("keeps nothing where our own words are chosen", () => {
    expect(chosen({})).toEqual({ ok: true, words: {} });
  });

  it("keeps the words that are not ours", () => {
    expect(chosen({ trustee: "director", clerk: "clerk" })).toEqual({
      ok: true,
      words: { trustee: "director", clerk: "clerk" },
    });
  });

  it.each(["company secretary", "co-director", "Vorstandsmitglied", "élu", "school’s lead"])(
    "takes %s as another word",
    word => {
      expect(chosen({ clerk: "another", "clerk-word": ` ${word} ` })).toEqual({
        ok: true,
        words: { clerk: word },
      });
    },
  );

  it.each([
    ["", "Give the word your trust uses"],
    ["<b>clerk</b>", "Use letters, spaces and hyphens only"],
    ["clerk 2", "Use letters, spaces and hyphens only"],
    ["one\ntwo", "Use letters, spaces and hyphens only"],
  ])("refuses %j as another word, beside its field", (word, message) => {
    expect(chosen({ clerk: "another", "clerk-word": word })).toEqual({
      ok: false,
      errors: { "clerk-word": message },
    });
  });

  it("refuses a word of more than forty letters", () => {
    const word = "x".repeat(41);
    expect(chosen({ clerk: "another", "clerk-word": word })).toEqual({
      "clerk-word": "Use 40 letters or fewer",
    });
  });

  it("refuses a word that is not offered", () => {
    expect(chosen({ clerk: "butler" })).toEqual({ clerk: "Choose a word, or give your own" });
  });

  it("passes over what is typed for a word that is not asked for", () => {
    expect(chosen({ clerk: "clerk", "clerk-word": "butler" })).toEqual({
      ok: true,
      words: { clerk: "clerk" },
    });
  });

  it("forgets another word that is our own", () => {
    const own = { clerk: "another", "clerk-word": LABELS.clerk[0] };
    expect(chosen(own)).toEqual({ ok: true, words: {} });
  });

  it("is filled in with what a trust has chosen, and reads back the same", () => {
    const words = { trustee: "director", clerk: "company secretary" };
    const fields = choicesOf(wordsWith(words));
    expect(fields).toMatchObject({
      trustee: "director",
      clerk: "another",
      "clerk-word": "company secretary",
    });
    expect(Object.keys(fields)).toHaveLength(2 * LABEL_KEYS.length);
    expect(chosen(fields)).toEqual({ ok: true, words });
  });
});
