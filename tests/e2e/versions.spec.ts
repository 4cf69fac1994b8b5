import { expectErrors } from "./expect-errors";
import { expect, test } from "./fixtures";
import { expectGoodPage } from "./good-page";
import { approve, CYCLE, fillMeeting, isReady, level, save, TAMAR, WHARFE } from "./steps";

const VERSION = `${WHARFE}/${CYCLE}/versions/1`;
const RISK = `${TAMAR}/${CYCLE}/risk`;

test("an approved version is opened again with a reason, and approved as another", async ({
  world,
  scripts,
}) => {
  const page = await world.person("chairWhoKeeps", VERSION);
  await page.getByRole("link", { name: "open the self-assessment again" }).click();
  await expectGoodPage(page, "Open the self-assessment again");
  await page.getByRole("button", { name: "Open it again" }).click();
  await expectErrors(page, { words: "Say why it is opened again", at: "reason" });
  await page.getByLabel("Why is it opened again?").fill("Two levels were recorded wrongly.");
  await page.getByRole("button", { name: "Open it again" }).click();
  await expect(page.getByText("Open again. Change what needs changing")).toBeVisible();
  await expectGoodPage(page, "Check the answers");
  await page.goto(`${WHARFE}/${CYCLE}/vision?from=check`);
  await isReady(page, scripts);
  await level(page, "Leading").check();
  await save(page);
  await approve(page);
  await page.goto(VERSION);
  await expect(page.getByText("Two levels were recorded wrongly.")).toBeVisible();
  await page.goto(`${WHARFE}/history`);
  await expectGoodPage(page, "History");
  await expect(
    page.getByRole("listitem").filter({ hasText: "approved as version 2" }),
  ).toBeVisible();
  await page.getByRole("link", { name: "Compare two approved versions" }).click();
  await expectGoodPage(page, "One row at another level");
  await expect(page.getByRole("heading", { level: 3 }).first()).toHaveText(/Vision/);
});

test("one step is revisited between cycles, with a day of its own", async ({ world }) => {
  const page = await world.person("chairWhoKeeps", VERSION);
  await page
    .getByRole("link", { name: "Revisit the rating for networks beyond the trust" })
    .click();
  await expectGoodPage(page, "Networks beyond the trust");
  await level(page, "Leading").check();
  await page.getByLabel("Why this level").fill("Three networks now write down what changed.");
  await page.getByRole("button", { name: "Approve this step" }).click();
  await expectErrors(
    page,
    { words: "Give the date of the meeting", at: "meeting-day", said: "meeting" },
    { words: "Give the minute reference, or write chair’s action", at: "minuteReference" },
  );
  await expect(level(page, "Leading")).toBeChecked();
  await fillMeeting(page);
  await page.getByLabel("Minute reference").fill("5.3");
  await page.getByRole("button", { name: "Approve this step" }).click();
  await expect(page).toHaveURL(/versions\/2/);
  await expect(page.getByText("Three networks now write down what changed.")).toBeVisible();
});

test("last time's answer stands beside the question, and one button confirms it", async ({
  world,
}) => {
  const page = await world.person("chair", RISK);
  await expect(page.getByRole("heading", { level: 2, name: /^Last time/ })).toBeVisible();
  await page.getByRole("button", { name: /^Still .+: confirm it$/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Succession planning");
  await page.goto(TAMAR);
  await expect(page.getByText("8 of 10 completed, 2 carried forward from last time")).toBeVisible();
  await page.goto(`${TAMAR}/${CYCLE}/check`);
  await expect(
    page.getByText("8 of 10 checked this year, 2 carried forward").first(),
  ).toBeVisible();
  await approve(page);
  await expect(
    page.getByText("8 of 10 checked this year, 2 carried forward").first(),
  ).toBeVisible();
});

test("last time's evidence is used again below what is typed, and no level with it", async ({
  world,
  scripts,
}) => {
  const page = await world.person("chair", RISK);
  await isReady(page, scripts);
  const evidence = page.getByLabel("What shows it");
  const last = page.locator("p", { hasText: /^Evidence:/ });
  const both = `Typed this year.\n\n${(await last.textContent())?.replace(/^Evidence: /, "")}`;
  await evidence.fill("Typed this year.");
  await page.getByRole("button", { name: "Use last time’s evidence" }).click();
  await expect(evidence).toHaveValue(both);
  await expect(evidence).toBeFocused();
  await expect(page.getByRole("status")).toContainText("All changes saved at");
  await expect(page.getByRole("button", { name: "Use last time’s evidence" })).toHaveCount(0);
  await expectGoodPage(page, "Risk management");
  await page.goto(RISK);
  await expect(evidence).toHaveValue(both);
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
});

test("where the trust stands has the finding as title, and each row leads on", async ({
  world,
}) => {
  const page = await world.person("chiefExecutive", `${TAMAR}/profile`);
  await expectGoodPage(page);
  await expect(page.getByRole("table")).toBeVisible();
  await page.getByRole("rowheader", { name: "7. Risk management" }).getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Risk management");
});
