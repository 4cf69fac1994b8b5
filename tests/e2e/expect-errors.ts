import { expect, type Page } from "@playwright/test";

/** `at` is the id of the field the words stand beside and their link leads to; `words` both times. */
export interface Expected {
  readonly words: string;
  readonly at: string;
  /** The id by which the field knows its own words, where it has several inputs. */
  readonly said?: string;
}

/** The error summary: first in main, with focus, each line leading to its field and saying the same. */
export async function expectErrors(page: Page, ...expected: Expected[]): Promise<void> {
  const summary = page.locator("main").getByRole("alert", { name: "There is a problem" });
  await expect(summary.getByRole("link")).toHaveText(expected.map(({ words }) => words));
  await expect(summary).toBeFocused();
  expect.soft(await standsBefore(page), "the summary stands before the page's heading").toBe(true);
  for (const { words, at, said = at } of expected) {
    await expect(page.locator(`#${said}-error`)).toHaveText(`Error: ${words}`);
    await summary.getByRole("link", { name: words }).click();
    await expect(page.locator(`#${at}`)).toBeFocused();
  }
}

function standsBefore(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const summary = document.querySelector("main [role=alert]");
    const h1 = document.querySelector("main h1");
    if (summary === null || h1 === null) return false;
    const relation = summary.compareDocumentPosition(h1);
    return (relation & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  });
}
