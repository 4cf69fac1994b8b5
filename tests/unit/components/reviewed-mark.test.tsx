import { describe, expect, it } from "vitest";
import { ReviewedMark } from "@/components/rubric/reviewed-mark";
import { all, markup, words } from "./markup";

const ann = { verdict: "same", byName: "Ann Lee", on: "3 May 2026" } as const;
const west = { verdict: "cannot-tell", byName: "South-West England", on: "4 May 2026" } as const;

describe("the mark of a reviewed row", () => {
  it("says what others say, who they are and when; the RSC team's apart", () => {
    const html = markup(<ReviewedMark reviewed={ann} rscView={west} />);
    expect(words(html)).toBe(
      "Reviewed: same, by Ann Lee on 3 May 2026RSC view: cannot tell, by South-West England on 4 May 2026",
    );
    expect(all(html, /<strong[^>]*>([^<]*)<\/strong>/g)).toEqual(["Reviewed:", "RSC view:"]);
  });

  it("is not there where nobody has reviewed the row", () => {
    expect(markup(<ReviewedMark />)).toBe("");
  });
});
