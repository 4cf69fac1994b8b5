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
  const skeleton = await skeletonOf(page);
  expect(await faultsOf(page, skeleton)).toEqual([]);
  await expectFitsPhone(page, skeleton);
}

const PHONE = { width: 320, height: 800 };

/** Skeletons of the pages that this worker has seen to fit a phone. */
const fitted = new Set<string>();

/** The same page on the narrowest screen: nothing stands out of it. Asked once, where scripts run. */
async function expectFitsPhone(page: Page, skeleton: string | null): Promise<void> {
  const wide = page.viewportSize();
  if (wide === null || wide.width <= PHONE.width) return;
  if (skeleton === null || fitted.has(skeleton)) return;
  await page.setViewportSize(PHONE);
  // Live charts are drawn anew a moment after their place has changed.
  await expect.poll(() => sideways(page), { message: "on a narrow screen" }).toEqual([]);
  await page.setViewportSize(wide);
  fitted.add(skeleton);
}

/** What is wrong with a page whatever it is about, one line for each thing. */
export async function faultsOf(
  page: Page,
  skeleton: Promise<string | null> | string | null = skeletonOf(page),
): Promise<string[]> {
  return [
    ...(await sideways(page)).map(what => `scrolls sideways: ${what}`),
    ...(await twiceCurrent(page)).map(what => `two current links in ${what}`),
    ...(await styled(page)).map(what => `has a style of its own: ${what}`),
    ...(await violations(page, await skeleton)).map(what => `axe: ${what}`),
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
    // Next's own announcer and live charts style themselves from their scripts, which the policy lets them.
    [
      ...document.querySelectorAll(
        "[style]:not(next-route-announcer, [data-live] *, #recharts_measurement_span)",
      ),
    ].map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );
}

/**
 * What axe has to say of the page, one line for each thing. It needs scripts: without them the page is
 * the server's own markup, which the same journey with scripts has shown to it.
 */
async function violations(page: Page, skeleton: string | null): Promise<string[]> {
  if (skeleton === null || examined.has(skeleton)) return [];
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(
    options => (globalThis as unknown as { axe: Axe }).axe.run(document, options),
    STANDARD,
  );
  if (found.length === 0) examined.add(skeleton);
  return found.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html.slice(0, 160)}`));
}

/** What this worker has shown to axe and nothing was said against, by the skeleton of its page. */
const examined = new Set<string>();

/**
 * A page as far as axe asks about it: elements, classes, states and what they are called by, and which
 * are named at all. The same page about another trust is the same; one more error is not. Null where
 * there are no scripts to ask with.
 */
function skeletonOf(page: Page): Promise<string | null> {
  return page.evaluate(async () => {
    if (!matchMedia("(scripting: enabled)").matches) return null;
    const parts = [...document.querySelectorAll("*")].map(element => {
      const kept = [...element.attributes].filter(({ name }) =>
        /^(aria-|class$|role$|type$|lang$|tabindex$)/.test(name),
      );
      const named = (element.textContent ?? "").trim() !== "";
      return [element.tagName, named, ...kept.map(({ name, value }) => `${name}=${value}`)].join(
        " ",
      );
    });
    const bytes = new TextEncoder().encode(parts.join("\n"));
    const hash = await crypto.subtle.digest("SHA-256", bytes);
    return [...new Uint8Array(hash)].join("-");
  });
}

interface Axe {
  run(context: Document, options: RunOptions): Promise<AxeResults>;
}
