import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { faultsOf } from "./good-page";

/** The journeys rest on these checks: here each of them has something to find. */
const FAULTS: readonly (readonly [found: RegExp, html: string])[] = [
  [/^scrolls sideways: .* > /, '<table width="3000"><tr><td>wide</td></tr></table>'],
  [
    /^two current links in <nav/,
    '<nav aria-label="Main"><a href="/" aria-current="page">One</a> <a href="/2" aria-current="page">Two</a></nav>',
  ],
  [/^has a style of its own: <p style/, '<p style="color: #000">Styled</p>'],
  [/^axe: image-alt: /, '<img src="/icon.svg">'],
  [/^axe: heading-order: /, "<h4>Too deep</h4>"],
  [/^axe: label: /, "<input>"],
];

test("a page is searched for every kind of fault", async ({ world }) => {
  const page = await world.stranger();
  await show(page, FAULTS.map(([, html]) => html).join(""));
  const faults = await faultsOf(page);
  const missed = FAULTS.filter(([found]) => !faults.some(fault => found.test(fault)));
  expect(missed).toEqual([]);
});

test("a page without faults has none", async ({ world }) => {
  const page = await world.stranger();
  await show(page, "<p>Nothing is wrong here.</p>");
  expect(await faultsOf(page)).toEqual([]);
});

test("anything in the browser's console is heard", async ({ world, noise, scripts }) => {
  noise.expectAnswer(404, "/nothing.svg");
  const page = await world.stranger();
  await show(page, '<img alt="" src="/nothing.svg"><script>console.log("said")</script>');
  const log = scripts ? ["log: said"] : [];
  await expect.poll(() => noise.all().length).toBe(1 + log.length);
  expect(noise.unexpected().map(line => line.replace(/ \(.*/, ""))).toEqual(log);
  noise.forget();
});

/** A page of ours in place of one of the app's. */
async function show(page: Page, html: string): Promise<void> {
  const body = `<!doctype html><html lang="en-GB"><title>Test</title>
    <link rel="icon" href="/icon.svg"><main><h1>Test</h1>${html}</main>`;
  await page.route("**/framework", route => route.fulfill({ contentType: "text/html", body }));
  await page.goto("/framework");
}
