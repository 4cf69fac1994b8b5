import type { Page } from "@playwright/test";
import { buildOfAnUpdate, UPDATE } from "../support/other-build";
import { startServer } from "../support/server";
import { expect, test } from "./fixtures";
import { CYCLE, isReady, level, save, TAMAR } from "./steps";

const RISK = `${TAMAR}/${CYCLE}/risk`;
const TYPED = "Typed before the update – “café”.";

test("a row that is open while Waymark is updated saves to the new build, is refused and goes on", async ({
  world,
}) => {
  // It starts a server of its own.
  test.slow();
  const page = await world.person("chair", RISK);
  await isReady(page, true);
  const update = buildOfAnUpdate();
  const next = await startServer({ databaseUrl: world.database.loginUrl, demo: true }, update.dist);
  try {
    await moveTo(page, next.origin);
    await page.getByLabel("Why this level").fill(TYPED);
    await expect(page.getByRole("status")).toContainText("All changes saved at");
    await save(page);
    await expect(page.locator("#level-error")).toHaveText(/Choose the level that fits best/);
    await expect(page.getByLabel("Why this level")).toHaveValue(TYPED);
    await level(page, "Developing").check();
    await save(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Succession planning");
    await expect.poll(() => page.content(), "the page is of the new build").toContain(UPDATE);
    await page.goto(RISK);
    await expect(page.getByLabel("Why this level")).toHaveValue(TYPED);
    await expect(level(page, "Developing")).toBeChecked();
  } finally {
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await next.stop();
    update.remove();
  }
});

/** From now on another server answers at this page's address. */
async function moveTo(page: Page, origin: string): Promise<void> {
  const { origin: here } = new URL(page.url());
  await page.route(`${here}/**`, async route => {
    const asked = route.request();
    const headers = await asked.allHeaders();
    const url = asked.url().replace(here, origin);
    const response = await route.fetch({
      url,
      headers: { ...headers, ...(headers.origin === undefined ? {} : { origin }) },
      maxRedirects: 0,
    });
    await route.fulfill({ response });
  });
}
