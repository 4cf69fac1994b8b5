import { describe, expect, it } from "vitest";
import { glossary } from "@/app/help/glossary";
import { listKept } from "@/app/privacy/records";
import { WhatEvidenceCounts } from "@/components/rubric/what-evidence-counts";
import { FOOTER_LINKS } from "@/components/ui/shell";
import { wordsWith } from "@/lib/access";
import { markup, words } from "../components/markup";

describe("the footer", () => {
  it("begins with help and leads to every page that a public body needs", () => {
    expect(FOOTER_LINKS.map(({ href }) => href)).toEqual([
      "/help",
      "/accessibility",
      "/cookies",
      "/privacy",
      "/browsers",
      "/framework",
      "/who-sees-what",
    ]);
  });
});

describe("the glossary", () => {
  const entries = glossary(wordsWith());
  const said = entries.map(({ word }) => word);

  it("stands in the order of the alphabet, each word once", () => {
    expect(said).toEqual(
      [...new Set(said)].toSorted((one, other) => one.localeCompare(other, "en")),
    );
  });

  it("says what a trust calls its people in that trust's words, in their place", () => {
    const theirs = glossary(wordsWith({ trustee: "director" }, "Regional Director’s team"));
    const words = theirs.map(({ word }) => word);
    expect(words).toContain("Director");
    expect(words).not.toContain("Trustee");
    expect(words.indexOf("Director")).toBeLessThan(words.indexOf("Regional Director’s team"));
    expect(words).toHaveLength(said.length);
  });

  it.each(["Trust", "Academy", "Level", "Statement", "Evidence", "Approval", "Share", "RSC team"])(
    "explains %s",
    word => {
      expect(said).toContain(word);
    },
  );

  it.each(entries.map(({ word, means }) => [word, means] as const))(
    "says what %s means in a sentence or three",
    (_, means) => {
      expect(means).toMatch(/^\p{Lu}.+\.$/u);
      expect(means.length).toBeLessThan(200);
    },
  );
});

describe("what evidence counts", () => {
  it("says what counts, what does not, and that nobody is named", () => {
    const text = words(markup(<WhatEvidenceCounts />));
    expect(text).toContain("It counts:");
    expect(text).toContain("It does not count:");
    expect(text).toContain("Name no pupils or staff.");
  });
});

describe("the privacy notice's table", () => {
  const kept = listKept();

  it("gives each time and each kind of record once", () => {
    const times = kept.map(({ time }) => time);
    const kinds = kept.flatMap(({ what }) => what);
    expect(times).toEqual([...new Set(times)]);
    expect(kinds).toEqual([...new Set(kinds)]);
    expect(times.filter(time => !/^(\d|\p{Lu})/u.test(time))).toEqual([]);
  });

  it("says so where no time is decided yet, and invents none", () => {
    const timeOf = (kind: string) => kept.find(({ what }) => what.includes(kind))?.time;
    expect(timeOf("Your name and email address")).toMatch(/^No end is set yet/);
    expect(timeOf("Your password, sealed so that nobody can read it")).toBe(
      "As long as the account",
    );
  });
});
