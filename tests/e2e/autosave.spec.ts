import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { expectGoodPage } from "./good-page";
import { CYCLE, isReady, level, save, TAMAR } from "./steps";

const RISK = `${TAMAR}/${CYCLE}/risk`;
const SAVED = /^All changes saved at (1[0-2]|[1-9]):[0-5]\d[ap]m$/;
const ANSWER = "**/risk/answer";

const status = (page: Page) => page.getByRole("main").getByRole("status");

test.beforeEach(({ scripts }) => {
  expect(scripts, "this file is for pages with scripts").toBe(true);
});

test("what is chosen and typed saves itself, says so, and is there after a reload", async ({
  world,
}) => {
  const page = await world.person("chair", RISK);
  await isReady(page, true);
  await expect(status(page)).toHaveText("");
  await level(page, "Developing").check();
  await expect(status(page)).toHaveText(SAVED);
  const typed = "Read each term – the auditor’s words: “café”, naïve.\n\n  =1+1";
  await page.getByLabel("Why this level").pressSequentially(typed.slice(0, 20));
  await page.getByLabel("Why this level").fill(typed);
  await putOf(page);
  await expect(status(page)).toHaveText(SAVED);
  await expectGoodPage(page, "Risk management");
  await page.reload();
  await expect(level(page, "Developing")).toBeChecked();
  await expect(page.getByLabel("Why this level")).toHaveValue(typed);
  await expect(status(page)).toHaveText(SAVED);
});

test("while a save is on its way the page says so", async ({ world }) => {
  const page = await world.person("chair", RISK);
  await isReady(page, true);
  const held = await hold(page);
  await level(page, "Leading").check();
  await expect(status(page)).toHaveText("Saving…");
  held.letGo();
  await expect(status(page)).toHaveText(SAVED);
});

test("without a network it says so, keeps trying, and saves when it is back", async ({
  world,
  noise,
}) => {
  noise.expectNoAnswer();
  const page = await world.person("chair", RISK);
  await isReady(page, true);
  await page.context().setOffline(true);
  await level(page, "Beginning").check();
  await expect(status(page)).toHaveText("Not saved – we will keep trying. Do not close this page");
  await expectGoodPage(page, "Risk management");
  await page.context().setOffline(false);
  await expect(status(page)).toHaveText(SAVED);
  await page.reload();
  await expect(level(page, "Beginning")).toBeChecked();
});

test("leaving is held up only while something is not saved", async ({ world, noise }) => {
  noise.expectNoAnswer();
  const page = await world.person("chair", RISK);
  await isReady(page, true);
  const asked: string[] = [];
  page.on("dialog", async dialog => {
    asked.push(dialog.type());
    await dialog.accept();
  });
  await level(page, "Beginning").check();
  await expect(status(page)).toHaveText(SAVED);
  await page.reload();
  expect(asked).toEqual([]);
  await isReady(page, true);
  await page.context().setOffline(true);
  await level(page, "Leading").check();
  await expect(status(page)).toHaveText(/^Not saved/);
  await page.context().setOffline(false);
  await page.route(ANSWER, route => route.abort());
  await page.goto(TAMAR);
  expect(asked).toEqual(["beforeunload"]);
});

test("the button waits for a save that is on its way", async ({ world }) => {
  const page = await world.person("chair", RISK);
  await isReady(page, true);
  const held = await hold(page);
  await level(page, "Developing").check();
  await expect(status(page)).toHaveText("Saving…");
  await save(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Risk management");
  held.letGo();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Succession planning");
});

test("a save that is on its way and meets another answer overwrites nothing", async ({
  world,
  noise,
}) => {
  noise.expectAnswer(409, "/risk/answer");
  const page = await world.person("chair", RISK);
  await isReady(page, true);
  const other = await world.person("clerk", RISK);
  await isReady(other, true);
  await level(other, "Developing").check();
  await expect(status(other)).toHaveText(SAVED);
  const held = await hold(page);
  const sent: string[] = [];
  page.on("request", request => request.method() === "POST" && sent.push(request.url()));
  await level(page, "Beginning").check();
  await expect(status(page)).toHaveText("Saving…");
  await save(page);
  held.letGo();
  await expect(page.getByText("Owen Trevithick saved another answer")).toBeVisible();
  // Whatever the button still meant to send has been sent by then.
  await page.waitForTimeout(1_000);
  expect(sent).toEqual([]);
  await other.reload();
  await expect(level(other, "Developing")).toBeChecked();
});

test("whoever is signed out meanwhile is told, and loses nothing", async ({ world, noise }) => {
  noise.expectAnswer(401, "/risk/answer");
  const page = await world.person("chair", RISK);
  await isReady(page, true);
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await level(page, "Developing").check();
  await expect(status(page)).toHaveText(
    "Not saved – you have been signed out. Sign in in another tab, then save again",
  );
  await expect(level(page, "Developing")).toBeChecked();
  await page.context().addCookies(cookies);
  await save(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Succession planning");
});

/** The answer to the next save. */
async function putOf(page: Page): Promise<void> {
  await page.waitForResponse(response => response.request().method() === "PUT");
}

/** Keeps the page's saves on their way until they are let go. */
async function hold(page: Page): Promise<{ letGo(): void }> {
  let letGo = () => {};
  const gone = new Promise<void>(resolve => {
    letGo = resolve;
  });
  await page.route(ANSWER, async route => {
    await gone;
    await route.continue();
  });
  return { letGo: () => letGo() };
}
