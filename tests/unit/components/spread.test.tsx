import { describe, expect, it } from "vitest";
import { RowSpread } from "@/components/rubric/row-spread";
import type { Shown } from "@/components/rubric/shown-views";
import { SpreadStrip } from "@/components/rubric/spread-strip";
import { SpreadTable } from "@/components/rubric/spread-table";
import { sayMedian, spreadOf } from "@/lib/insights";
import { all, markup } from "./markup";

const view = (some: Partial<Shown>): Shown => ({
  ...{ level: null, reasoning: "", wouldNeed: "", fromPaper: false, late: false, name: null },
  ...some,
});
const VIEWS = [
  view({ level: "beginning", reasoning: "It surprised us twice." }),
  view({ level: "leading", fromPaper: true }),
  view({ level: "leading", late: true }),
  view({ wouldNeed: "The register" }),
];
const SPREAD = spreadOf(VIEWS);

describe("the strip", () => {
  const html = markup(<SpreadStrip spread={SPREAD} />);

  it("has one dot for each view, in the order of the levels, and last who cannot say", () => {
    expect(all(html, /data-standing="([^"]+)"/g)).toEqual([
      ...["beginning", "leading", "leading", "not-rated"],
    ]);
  });

  it("is hidden from those who listen, and has no style of its own", () => {
    expect(html).toMatch(/^<div aria-hidden="true"/);
    expect(html).not.toContain("style=");
  });
});

describe("the table", () => {
  it("says the same in figures, and the middle in words", () => {
    const html = markup(<SpreadTable spread={SPREAD} about="risk" />);
    const cells = all(html, /<td[^>]*>.*?<div>(.*?)<\/div><\/td>/g);
    expect(cells).toEqual(["1", "0", "0", "2", "1", "Leading"]);
    expect(html).toContain("4 views");
  });

  it("names both levels where the middle lies between them, and none where there is none", () => {
    expect(sayMedian(["developing", "embedding"])).toBe("between Developing and Embedding");
    expect(sayMedian([])).toBe("None");
  });
});

describe("what was shown of a row", () => {
  const about = { spread: SPREAD, about: "risk", few: true, open: "said" } as const;
  const html = markup(<RowSpread {...about} views={VIEWS} apart={[]} />);

  it("groups what people said by level, marks what came late or on paper, and names nobody", () => {
    const order = [
      "It surprised us twice.",
      "Entered from a paper form",
      "Given late",
      "The register",
    ];
    expect(
      order.map(words => html.indexOf(words)).every((at, i, ats) => at > (ats[i - 1] ?? 0)),
    ).toBe(true);
    expect(html).not.toContain('font-semibold">null');
  });

  it("warns where so few gave a view that anyone's could be worked out", () => {
    expect(html).toContain("Fewer than five people gave a view of this");
  });

  it("sets the trust CEO apart, and names who had been told they would be named", () => {
    const apart = [view({ level: "embedding", reasoning: "We read it.", name: "Frances Tull" })];
    const both = markup(<RowSpread {...about} views={[]} apart={apart} />);
    expect(both).toContain("The trust CEO, who was told it would stand apart");
    expect(both).toContain("Frances Tull");
  });
});
