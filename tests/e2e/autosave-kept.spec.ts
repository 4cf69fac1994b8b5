import type { Page } from "@playwright/test";
import { withClient } from "@/lib/db/embedded";
import { DEMO_PASSWORD } from "@/prisma/demo-people";
import { expect, test } from "./fixtures";
import { expectGoodPage } from "./good-page";
import { CYCLE, isReady, level, PEOPLE, save, TAMAR, WHARFE } from "./steps";

const RISK = `${TAMAR}/${CYCLE}/risk`;
const SAVED = /^All changes saved at/;
const ANSWER = "**/risk/answer";
const TYPED = "We looked at the register twice.";
const KEPT = /^We kept what you typed here at (1[0-2]|[1-9]):[0-5]\d[ap]m$/;

const status = (page: Page) => page.getByRole("main").getByRole("status");
const reason = (page: Page) => page.getByLabel("Why this level");

test.beforeEach(({ scripts, noise }) => {
  expect(scripts, "this file is for pages with scripts").toBe(true);
  noise.expectNoAnswer();
});

test("what could not be saved is offered when the page is opened again, and used", async ({
  world,
}) => {
  const page = await unsaved(await world.person("chair", RISK));
  await comeBack(page);
  await expect(page.getByText(KEPT)).toBeVisible();
  await expect(page.getByRole("main").getByRole("alert")).toContainText(TYPED);
  await expect(reason(page)).toHaveValue("");
  await expectGoodPage(page, "Risk management");
  await page.getByRole("button", { name: "Use it" }).click();
  await expect(reason(page)).toHaveValue(TYPED);
  await expect(level(page, "Developing")).toBeChecked();
  await expect(page.getByText(KEPT)).toHaveCount(0);
  await expect(status(page)).toHaveText(SAVED);
  await page.reload();
  await expect(reason(page)).toHaveValue(TYPED);
  await expect(page.getByText(KEPT)).toHaveCount(0);
});

test("what is discarded is not offered again", async ({ world }) => {
  const page = await unsaved(await world.person("chair", RISK));
  await comeBack(page);
  await page.getByRole("button", { name: "Discard it" }).click();
  await expect(page.getByText(KEPT)).toHaveCount(0);
  await page.reload();
  await isReady(page, true);
  await expect(page.getByText(KEPT)).toHaveCount(0);
  await expect(reason(page)).toHaveValue("");
});

test("whoever leaves while a save is on its way finds it made, or goes on with it", async ({
  world,
}) => {
  const page = await unsaved(await world.person("chair", RISK));
  await page.unroute(ANSWER);
  await page.reload();
  await isReady(page, true);
  const offer = page.getByRole("button", { name: "Use it" });
  if (await offer.isVisible()) await offer.click();
  await expect(status(page)).toHaveText(SAVED);
  await expect(reason(page)).toHaveValue(TYPED);
  await expect(page.getByText("saved another answer")).toHaveCount(0);
});

test("what is saved is not kept in the browser", async ({ world }) => {
  const page = await world.person("chair", RISK);
  await isReady(page, true);
  await level(page, "Developing").check();
  await expect(status(page)).toHaveText(SAVED);
  expect(await stored(page)).toEqual([]);
});

test("what was kept overwrites nobody who has saved since", async ({ world, noise }) => {
  noise.expectAnswer(409, "/risk/answer");
  const page = await unsaved(await world.person("chair", RISK));
  const clerk = await world.person("clerk", RISK);
  await isReady(clerk, true);
  await level(clerk, "Leading").check();
  await expect(status(clerk)).toHaveText(SAVED);
  await comeBack(page);
  await page.getByRole("button", { name: "Use it" }).click();
  await expect(page.getByText("Owen Trevithick saved another answer")).toBeVisible();
  await expect(reason(page)).toHaveValue(TYPED);
  await clerk.reload();
  await expect(level(clerk, "Leading")).toBeChecked();
});

test("signing out saves first, and leaves nothing typed in the browser", async ({ world }) => {
  const page = await world.person("chair", RISK);
  await isReady(page, true);
  await reason(page).fill(TYPED);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You have signed out")).toBeVisible();
  expect(await stored(page)).toEqual([]);
  const clerk = await world.person("clerk", RISK);
  await expect(reason(clerk)).toHaveValue(TYPED);
});

test("signing out while nothing can be saved leaves nothing typed in the browser either", async ({
  world,
}) => {
  const page = await unsaved(await world.person("chair", RISK));
  expect(await stored(page)).toHaveLength(1);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You have signed out")).toBeVisible();
  expect(await stored(page)).toEqual([]);
});

test("whoever is signed out meanwhile signs in beside the page, and it saves by itself", async ({
  world,
  noise,
}) => {
  noise.expectAnswer(401, "/risk/answer");
  const page = await world.person("chair", RISK);
  await isReady(page, true);
  await endSessions(world.database.superUrl);
  await reason(page).fill(TYPED);
  await level(page, "Developing").check();
  await expect(status(page)).toHaveText(
    "Not saved – you have been signed out. Sign in in another tab, then come back to this one",
  );
  await expectGoodPage(page, "Risk management");
  const opening = page.context().waitForEvent("page");
  await page.getByRole("link", { name: "Sign in in another tab" }).click();
  const beside = await opening;
  await signInHere(beside);
  await expectGoodPage(beside, "You are signed in");
  await beside.close();
  await page.bringToFront();
  await page.evaluate(() => dispatchEvent(new Event("focus")));
  await expect(status(page)).toHaveText(SAVED);
  await expect(reason(page)).toHaveValue(TYPED);
});

test("whoever signs in again on the way finds the page as it was, with what was typed", async ({
  world,
  noise,
}) => {
  noise.expectAnswer(401, "/risk/answer");
  const page = await world.person("chair", `${RISK}?from=check`);
  page.on("dialog", dialog => dialog.accept());
  await isReady(page, true);
  await endSessions(world.database.superUrl);
  await reason(page).fill(TYPED);
  await expect(status(page)).toHaveText(/^Not saved – you have been signed out/);
  await page.reload();
  await signInHere(page);
  await expect(page).toHaveURL(new RegExp(`${RISK}\\?from=check$`));
  await page.getByRole("button", { name: "Use it" }).click();
  await expect(reason(page)).toHaveValue(TYPED);
  await expect(status(page)).toHaveText(SAVED);
});

test("somebody else who signs in at the same tab is shown nothing of it", async ({
  world,
  noise,
}) => {
  noise.expectAnswer(401, "/risk/answer");
  const page = await world.person("chair", RISK);
  page.on("dialog", dialog => dialog.accept());
  await isReady(page, true);
  await endSessions(world.database.superUrl);
  await reason(page).fill(TYPED);
  await expect(status(page)).toHaveText(/^Not saved – you have been signed out/);
  await page.reload();
  await signInHere(page, PEOPLE.clerk);
  await isReady(page, true);
  await expect(page.getByText(KEPT)).toHaveCount(0);
  await expect(reason(page)).toHaveValue("");
});

test("after an update (simulated: the page's action is one that the server does not know) it saves, and its button goes on", async ({
  world,
  noise,
}) => {
  noise.expectAnswer(409, RISK);
  const page = await world.person("chair", RISK);
  await isReady(page, true);
  await outdate(page, RISK);
  await reason(page).fill(TYPED);
  await save(page);
  await expect(page.locator("#level-error")).toHaveText(
    "Error: Choose the level that fits best, or choose not agreed",
  );
  await level(page, "Developing").check();
  await expect(status(page)).toHaveText(SAVED);
  await save(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Succession planning");
  await page.goto(RISK);
  await expect(reason(page)).toHaveValue(TYPED);
});

test("a form that does not get through stays as it is, and says so", async ({ world }) => {
  const page = await world.person("chairWhoKeeps", `${WHARFE}/${CYCLE}/versions/1/share`);
  await page.getByLabel("No, share the levels").check();
  await page.getByLabel("What it is for").fill("our conversation in January");
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Share with the RSC team" }).click();
  await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText(
    "We do not know whether this was sent. What you typed is still here",
  );
  await expect(page.getByLabel("What it is for")).toHaveValue("our conversation in January");
  await page.context().setOffline(false);
  await page.getByRole("button", { name: "Share with the RSC team" }).click();
  await expect(page).toHaveURL(/versions\/1\?shared$/);
});

/** An answer in the page that no save gets through with. Leaving is allowed. */
async function unsaved(page: Page): Promise<Page> {
  page.on("dialog", dialog => dialog.accept());
  await isReady(page, true);
  await page.route(ANSWER, route => route.abort());
  await level(page, "Developing").check();
  await reason(page).fill(TYPED);
  await expect(status(page)).toHaveText(/^Not saved/);
  return page;
}

/** As after a browser that ended at once: the page is opened again, and could say nothing before. */
async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() =>
    addEventListener("pagehide", event => event.stopImmediatePropagation(), true),
  );
  await page.reload();
  await page.unroute(ANSWER);
}

function stored(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(sessionStorage).filter(key => key.startsWith("waymark")));
}

function endSessions(superUrl: string): Promise<unknown> {
  return withClient(superUrl, client =>
    client.query("UPDATE session SET last_seen_at = now() - interval '61 minutes'"),
  );
}

async function signInHere(page: Page, email: string = PEOPLE.chair): Promise<void> {
  await page.getByLabel("Email address").fill(email);
  await page.getByLabel("Password").fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("button", { name: "Sign out" }).waitFor();
}

/** From now on the page's buttons call an action that no build has. */
async function outdate(page: Page, at: string): Promise<void> {
  await page.route(`**${at}`, async route => {
    const headers = route.request().headers();
    const unknown = { ...headers, "next-action": `40${"0".repeat(40)}` };
    await route.continue(headers["next-action"] === undefined ? {} : { headers: unknown });
  });
}
