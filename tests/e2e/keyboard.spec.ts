import { expect, test } from "./fixtures";
import { CYCLE, level, TAMAR } from "./steps";

test("the first tab stop skips to the page's own content", async ({ world }) => {
  const page = await world.person("chair");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to main content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Continue" })).toBeFocused();
});

test("arrow keys walk through the levels, one tab stop holds them all, and Enter saves", async ({
  world,
}) => {
  const page = await world.person("chair", `${TAMAR}/${CYCLE}/risk`);
  await level(page, "Beginning").focus();
  await page.keyboard.press("ArrowDown");
  await expect(level(page, "Developing")).toBeChecked();
  await expect(level(page, "Developing")).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(level(page, "Not agreed")).toBeChecked();
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Why this level")).toBeFocused();
  await level(page, "Not agreed").press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Succession planning");
});

test("whatever has focus is in view, and is large enough to hit", async ({ world }) => {
  const page = await world.person("chair", `${TAMAR}/${CYCLE}/vision`);
  const stops = await page.locator("a[href], button, input, textarea, summary").count();
  const seen: string[] = [];
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    if ((await focused.count()) === 0) break;
    await expect(focused).toBeInViewport();
    const box = await focused.boundingBox();
    const name = await focused.evaluate(element => `${element.tagName} ${element.textContent}`);
    if (box === null || box.width < 24 || box.height < 24) seen.push(name);
  }
  expect(seen, "targets of less than 24 pixels").toEqual([]);
});
