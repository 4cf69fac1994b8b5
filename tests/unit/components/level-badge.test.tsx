import { describe, expect, it } from "vitest";
import { LevelBadge } from "@/components/rubric/level-badge";
import { all, markup, words } from "./markup";

describe("the level badge", () => {
  it.each([
    ["beginning", "Beginning", 1],
    ["developing", "Developing", 2],
    ["embedding", "Embedding", 3],
    ["leading", "Leading", 4],
  ] as const)("of %s says %s and has %d of 4 pips solid", (standing, word, solid) => {
    const html = markup(<LevelBadge standing={standing} />);
    expect(words(html)).toBe(word);
    expect(all(html, /data-pip="(on|off)"/g)).toEqual(["on", "on", "on", "on"].fill("off", solid));
  });

  it("of what is not rated says so, has no pips and a dashed edge, and is not Beginning", () => {
    const html = markup(<LevelBadge standing="not-rated" />);
    expect(words(html)).toBe("Not rated");
    expect(html).not.toContain("data-pip");
    expect(html).toContain("border-dashed");
    expect(html).not.toMatch(/Beginning|level-1/);
  });

  it("can say that a level was not agreed", () => {
    expect(words(markup(<LevelBadge standing="not-rated" words="Not agreed" />))).toBe(
      "Not agreed",
    );
  });

  it("never says other words in place of a level's own", () => {
    expect(words(markup(<LevelBadge standing="leading" words="Not agreed" />))).toBe("Leading");
  });

  it("hides its pips from those who listen", () => {
    expect(markup(<LevelBadge standing="leading" />)).toMatch(/<svg[^>]*aria-hidden="true"/);
  });
});
