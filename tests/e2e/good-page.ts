import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const STANDARD: RunOptions = {
  runOnly: {
    type: "tag",
    values: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"],
  },
  resultTypes: ["violations"],
};

/** What holds on every page, in every state, for everybody. */
export async function expectGoodPage(page: Page, heading?: string | RegExp): Promise<void> {
  const h1 = page.getByRole("heading", { level: 1 });
  await expect(h1).toHaveCount(1);
  if (heading !== undefined) await expect(h1).toHaveText(heading);
  await expect(page).toHaveTitle(/^.+ – Waymark$/);
  expect(await faultsOf(page)).toEqual([]);
}

/** What is wrong with a page whatever it is about, one line for each thing. */
export async function faultsOf(page: Page): Promise<string[]> {
  return [
    ...(await sideways(page)).map(what => `scrolls sideways: ${what}`),
    ...(await twiceCurrent(page)).map(what => `two current links in ${what}`),
    ...(await styled(page)).map(what => `has a style of its own: ${what}`),
    ...(await violations(page)).map(what => `axe: ${what}`),
  ];
}

/** What stands out of the page to the right; empty where the page fits. */
function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth === clientWidth) return [];
    const outside = [...document.body.querySelectorAll("*")].filter(
      element => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    return [
      `${scrollWidth} > ${clientWidth}`,
      ...outside.map(({ outerHTML }) => outerHTML.slice(0, 120)),
    ];
  });
}

function twiceCurrent(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("nav")]
      .filter(nav => nav.querySelectorAll("[aria-current]").length > 1)
      .map(nav => nav.outerHTML.slice(0, 200)),
  );
}

/** Elements with a style of their own; without scripts they are as the server sent them. */
function styled(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    // Next's own announcer styles itself from its script, which the policy lets it.
    [...document.querySelectorAll("[style]:not(next-route-announcer)")].map(({ outerHTML }) =>
      outerHTML.slice(0, 120),
    ),
  );
}

/** What axe has to say of the page, one line for each thing. */
async function violations(page: Page): Promise<string[]> {
  const reader = await withScripts(page);
  await reader.evaluate(AXE);
  const { violations: found } = await reader.evaluate(
    options => (globalThis as unknown as { axe: Axe }).axe.run(document, options),
    STANDARD,
  );
  if (reader !== page) await reader.context().close();
  return found.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html.slice(0, 160)}`));
}

interface Axe {
  run(context: Document, options: RunOptions): Promise<AxeResults>;
}

/** axe waits for timers that a page without scripts does not have: there it reads a copy. */
async function withScripts(page: Page): Promise<Page> {
  if (await page.evaluate(() => matchMedia("(scripting: enabled)").matches)) return page;
  const html = (await page.content()).replace(/<script\b.*?<\/script>/gs, "");
  const context = await page.context().browser()?.newContext({ javaScriptEnabled: true });
  if (context === undefined) throw new Error("There is no browser to read the page with");
  const copy = await context.newPage();
  await copy.route(page.url(), route =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: html }),
  );
  await copy.goto(page.url());
  return copy;
}
