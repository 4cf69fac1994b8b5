import { describe, expect, it } from "vitest";
import { DistributionStrip } from "@/components/rubric/distribution-strip";
import { type Distribution, stripSegments } from "@/components/rubric/strip-segments";
import { all, markup } from "./markup";

const REGION: Distribution = {
  beginning: 6,
  developing: 14,
  embedding: 18,
  leading: 5,
  "not-rated": 3,
};
const NOBODY: Distribution = {
  beginning: 0,
  developing: 0,
  embedding: 0,
  leading: 0,
  "not-rated": 0,
};

describe("the distribution strip", () => {
  it("draws the same numbers as it is given, in the order of the levels", () => {
    const html = markup(<DistributionStrip counts={REGION} />);
    expect(all(html, /data-standing="([^"]+)"/g)).toEqual(Object.keys(REGION));
    expect(all(html, /data-count="([^"]+)"/g).map(Number)).toEqual(Object.values(REGION));
  });

  it("leaves out a level at which nobody stands", () => {
    const html = markup(<DistributionStrip counts={{ ...REGION, leading: 0 }} />);
    expect(html).not.toContain('data-standing="leading"');
  });

  it("is empty where nobody was counted", () => {
    expect(markup(<DistributionStrip counts={NOBODY} />)).not.toContain("<rect");
  });

  it("dashes what is not rated, and nothing else", () => {
    expect(markup(<DistributionStrip counts={REGION} />).match(/stroke-dasharray/g)).toHaveLength(
      1,
    );
  });

  it("is hidden from those who listen", () => {
    expect(markup(<DistributionStrip counts={REGION} />)).toContain('aria-hidden="true"');
  });
});

describe("the segments", () => {
  it("share the room in proportion, two units apart, from edge to edge", () => {
    const segments = stripSegments({ ...NOBODY, beginning: 1, developing: 3 }, 402);
    expect(segments).toEqual([
      { standing: "beginning", count: 1, x: 0, width: 100 },
      { standing: "developing", count: 3, x: 102, width: 300 },
    ]);
  });

  it("keep one among a thousand visible", () => {
    const [few, many] = stripSegments({ ...NOBODY, beginning: 1, leading: 999 }, 302);
    expect(few?.width).toBe(5);
    expect(many?.width).toBe(295);
  });

  it("give the whole strip to a single level", () => {
    expect(stripSegments({ ...NOBODY, leading: 2 }, 100)).toEqual([
      { standing: "leading", count: 2, x: 0, width: 100 },
    ]);
  });
});
