import { describe, expect, it } from "vitest";
import { LevelPicker } from "@/components/rubric/level-picker";
import { OurSummary, PublishedStatement } from "@/components/rubric/published-words";
import { RubricTable } from "@/components/rubric/rubric-table";
import { FileField } from "@/components/ui/file-field";
import { CHARACTERISTIC_KEYS, CURRENT_RUBRIC, characteristicsOf } from "@/lib/rubric";
import { inventedWording } from "../../support/published-document";
import { all, elements, markup, words } from "./markup";

const RISK = CURRENT_RUBRIC.characteristics.risk;
const { rows } = inventedWording();
const published = new Map(CHARACTERISTIC_KEYS.map(key => [key, rows[key]]));

const summaries = (html: string) => all(html, /<summary[^>]*>([\s\S]*?)<\/summary>/g).map(words);
const quotes = (html: string) => all(html, /<blockquote[^>]*>([\s\S]*?)<\/blockquote>/g).map(words);

describe("the published words in the level picker", () => {
  const html = markup(
    <LevelPicker characteristic={RISK} published={rows.risk.levels} name="level" legend="Which?" />,
  );

  it("stand below each level's own statements, closed, each told apart", () => {
    expect(summaries(html)).toEqual([
      "The published words of Beginning",
      "The published words of Developing",
      "The published words of Embedding",
      "The published words of Leading",
    ]);
    expect(quotes(html)).toEqual(Object.values(rows.risk.levels));
    expect(html).not.toContain("<details open");
  });

  it("are in no label, and leave the radios as they were", () => {
    const bare = markup(<LevelPicker characteristic={RISK} name="level" legend="Which?" />);
    const labels = (of: string) => all(of, /<label[^>]*>([\s\S]*?)<\/label>/g).map(words);
    expect(labels(html)).toEqual(labels(bare));
    expect(elements(html, "input")).toEqual(elements(bare, "input"));
    expect(summaries(bare)).toEqual([]);
  });
});

describe("the published words in the whole framework", () => {
  const table = (more = {}) =>
    markup(
      <RubricTable
        caption="All of it"
        characteristics={characteristicsOf(CURRENT_RUBRIC)}
        {...more}
      />,
    );

  it("are ten statements and forty cells, no two called alike", () => {
    const html = table({ published });
    expect(quotes(html)).toHaveLength(50);
    expect(new Set(summaries(html)).size).toBe(50);
  });

  it("are not there until they are loaded", () => {
    expect(quotes(table())).toEqual([]);
  });
});

describe("whose words they are", () => {
  const { source } = CURRENT_RUBRIC;

  it("is said with the licence that is linked to", () => {
    const html = markup(<PublishedStatement source={source} words={rows.risk.statement} />);
    expect(words(html)).toContain(
      "Characteristics of successful multi-academy trusts, Department for Education, August 2015. © Crown copyright 2015. Contains public sector information licensed under the Open Government Licence v3.0.",
    );
    expect(elements(html, "a")).toMatchObject([
      { href: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/" },
    ]);
  });

  it("is said of our summary too, while they are not loaded", () => {
    expect(words(markup(<OurSummary source={source} />))).toBe(
      "Our summary of Characteristics of successful multi-academy trusts (Department for Education, August 2015).",
    );
  });
});

describe("a field for a file", () => {
  it("is labelled, and tells its hint and its error", () => {
    const html = markup(
      <FileField label="The document" name="document" hint="As text" error="Choose it" />,
    );
    expect(elements(html, "label")).toMatchObject([{ for: "document" }]);
    expect(elements(html, "input")).toMatchObject([
      {
        id: "document",
        type: "file",
        "aria-invalid": "true",
        "aria-describedby": "document-hint document-error",
      },
    ]);
    expect(html).not.toContain("required");
  });
});
