import type { Page } from "@playwright/test";
import { expectErrors } from "./expect-errors";
import { expect, test } from "./fixtures";
import { expectGoodPage } from "./good-page";
import { approve, CYCLE, finishRows, isReady, level, save, TAMAR } from "./steps";

const RISK = `${TAMAR}/${CYCLE}/risk`;
const SAVED = /^All changes saved at (1[0-2]|[1-9]):[0-5]\d[ap]m$/;
const NOT_SAVED = "Not saved – we will keep trying. Do not close this page";
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
  await expect(status(page)).toHaveText(NOT_SAVED);
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

test("what cannot be taken is told beside its field, and saves by itself once it is changed", async ({
  world,
  noise,
}) => {
  noise.expectAnswer(400, "/risk/answer");
  const page = await world.person("chair", RISK);
  await isReady(page, true);
  await level(page, "Developing").check();
  await page.getByLabel("Why this level").fill("a".repeat(2001));
  await expect(status(page)).toHaveText(
    "Not saved – change what is marked, and it saves by itself",
  );
  const words = "The reason can be up to 2,000 characters";
  await expect(page.locator("#reason-error")).toHaveText(`Error: ${words}`);
  await expect(page.getByText("There is a problem")).toHaveCount(0);
  await expectGoodPage(page, "Risk management");
  await save(page);
  await expectErrors(page, { words, at: "reason" });
  await page.getByLabel("Why this level").fill("Short.");
  await expect(status(page)).toHaveText(SAVED);
  await expect(page.locator("#reason-error")).toHaveCount(0);
});

test("once the assessment is approved the page says that nothing more is saved, and keeps what is typed", async ({
  world,
  noise,
}) => {
  noise.expectAnswer(422, "/risk/answer");
  const page = await world.person("chair", RISK);
  await isReady(page, true);
  const other = await world.person("chair");
  await finishRows(other);
  await approve(other);
  await level(page, "Developing").check();
  const words =
    "Not saved – this assessment is approved and can no longer be changed. Copy what you typed";
  await expect(status(page)).toHaveText(words);
  await save(page);
  await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText(words);
  await expect(level(page, "Developing")).toBeChecked();
});

test("a server that fails is tried again, and the page says so meanwhile", async ({
  world,
  noise,
}) => {
  noise.expectAnswer(503, "/risk/answer");
  const page = await world.person("chair", RISK);
  await isReady(page, true);
  let away = true;
  await page.route(ANSWER, route => (away ? route.fulfill({ status: 503 }) : route.continue()));
  await level(page, "Beginning").check();
  await expect(status(page)).toHaveText(NOT_SAVED);
  await save(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Risk management");
  await expect(status(page)).toHaveText(NOT_SAVED);
  away = false;
  await expect(status(page)).toHaveText(SAVED);
});

test("a save without an answer for ten seconds is said to be unsaved, and is made once when it is sent again", async ({
  world,
  noise,
}) => {
  noise.expectNoAnswer();
  const page = await world.person("chair", RISK);
  await isReady(page, true);
  const keys: (string | undefined)[] = [];
  await page.route(ANSWER, async route => {
    keys.push(route.request().headers()["idempotency-key"]);
    // The first is made by the server, and its answer never arrives.
    if (keys.length === 1) await route.fetch();
    else await route.continue();
  });
  await level(page, "Leading").check();
  await expect(status(page)).toHaveText("Saving…");
  await page.getByLabel("Why this level").fill("Typed meanwhile.");
  await expect(status(page)).toHaveText(NOT_SAVED);
  await expect(status(page)).toHaveText(SAVED);
  await expect(page.getByText("saved another answer")).toHaveCount(0);
  expect(keys[1]).toBe(keys[0]);
  expect(new Set(keys).size).toBe(2);
  await page.reload();
  await expect(page.getByLabel("Why this level")).toHaveValue("Typed meanwhile.");
});

test("nothing typed goes into an address", async ({ world }) => {
  const page = await world.person("chair", RISK);
  await isReady(page, true);
  const asked: string[] = [];
  page.on("request", request => asked.push(request.url()));
  await level(page, "Developing").check();
  await page.getByLabel("Why this level").fill("unmistakable");
  await save(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Succession planning");
  expect(asked.length).toBeGreaterThan(1);
  expect(asked.filter(url => url.includes("unmistakable"))).toEqual([]);
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
