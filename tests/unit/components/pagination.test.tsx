import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Pagination, pageNumber } from "@/components/ui/pagination";

describe("the page an address asks for", () => {
  it.each([
    ["1", 1],
    ["12", 12],
    [undefined, 1],
    ["0", 1],
    ["-2", 1],
    ["2.5", 1],
    ["1e3", 1],
    ["9999999", 1],
    ["", 1],
    [["2", "3"], 1],
  ])("%j is page %i", (asked, page) => {
    expect(pageNumber(asked)).toBe(page);
  });
});

describe("the ways to other pages", () => {
  const markup = (page: number, pages: number) =>
    renderToStaticMarkup(<Pagination page={page} pages={pages} href="/regions/x" of="trusts" />);

  it("are not there where there is one page", () => {
    expect(markup(1, 1)).toBe("");
  });

  it("lead only forward from the first and only back from the last", () => {
    expect(markup(1, 3)).toContain('href="/regions/x?page=2"');
    expect(markup(1, 3)).not.toContain("Previous");
    expect(markup(3, 3)).toContain('href="/regions/x?page=2"');
    expect(markup(3, 3)).not.toContain("Next");
  });

  it("say which page this is", () => {
    expect(markup(2, 3)).toContain("Page 2 of 3");
  });
});
