import { expectErrors } from "./expect-errors";
import { expect, test } from "./fixtures";
import { expectGoodPage } from "./good-page";
import { CYCLE, finishRows, isReady, level, SAID_CYCLE, save, TAMAR } from "./steps";

test("a chair lands where to continue, one click from the first row to do", async ({ world }) => {
  const page = await world.person("chair");
  await expectGoodPage(page, `Tamar Valley Trust self-assessment, ${SAID_CYCLE}`);
  await expect(page.getByText("7 of 10 completed")).toBeVisible();
  await expect(page.getByText("last saved by Priya Shah")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Continue: step 7, risk" })).toBeVisible();
  const rows = page.getByRole("main").getByRole("listitem");
  await expect(rows.filter({ hasText: "Completed" })).toHaveCount(7);
  await expect(rows.filter({ hasText: "Not yet started" })).toHaveCount(3);
  await page.getByRole("link", { name: "Continue" }).click();
  await expectGoodPage(page, "Risk management");
  await expect(page.getByText("Step 7 of 9")).toBeVisible();
});

test("the whole row of the list is the link to its page", async ({ world }) => {
  const page = await world.person("chair");
  await page.getByRole("listitem").filter({ hasText: "Not yet started" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Risk management");
});

test("nothing is chosen for anybody, and a card's own text chooses it", async ({ world }) => {
  const page = await world.person("chair", `${TAMAR}/${CYCLE}/risk`);
  await expect(page.getByRole("radio")).toHaveCount(5);
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await page
    .getByRole("group", { name: "Which description fits your trust best now?" })
    .getByText("The trust has a risk register.")
    // The label of the card lies over it.
    .click({ force: true });
  await expect(level(page, "Developing")).toBeChecked();
});

test("going on without an answer is refused, and what was typed stays", async ({ world }) => {
  const page = await world.person("chair", `${TAMAR}/${CYCLE}/risk`);
  const typed = "Minutes of 6 October – the auditor’s café visit\n\nand a second paragraph é";
  await page.getByLabel("What shows it").fill(typed);
  await save(page);
  await expectErrors(page, {
    words: "Choose the level that fits best, or choose not agreed",
    at: "level",
  });
  await expect(page.getByLabel("What shows it")).toHaveValue(typed);
  await expectGoodPage(page, "Risk management");
});

test("not agreed needs a reason, and is then an answer like any other", async ({ world }) => {
  const page = await world.person("chair", `${TAMAR}/${CYCLE}/risk`);
  await level(page, "Not agreed").check();
  await save(page);
  await expectErrors(page, {
    words: "Say why the board has not agreed a level",
    at: "reason",
  });
  await expect(level(page, "Not agreed")).toBeChecked();
  await expectGoodPage(page);
  await page.getByLabel("Why this level").fill("Two of us read the register differently.");
  await save(page);
  await expectGoodPage(page, "Succession planning");
  await page.goto(TAMAR);
  const row = page.getByRole("listitem").filter({ hasText: "7. Risk management" });
  await expect(row).toContainText("Not agreed");
  await expect(row).toContainText("Completed");
});

test("a saved row leads to the next one, or back home to come back later", async ({ world }) => {
  const page = await world.person("chair", `${TAMAR}/${CYCLE}/risk`);
  await level(page, "Developing").check();
  await page.getByLabel("Why this level").fill("One register, read each term.");
  await page.getByLabel("What shows it").fill("Risk register, October 2026");
  await save(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Succession planning");
  await page.getByLabel("What shows it").fill("Half a thought");
  await page.getByRole("button", { name: "Save and come back later" }).click();
  await expect(page.getByText("8 of 10 completed")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Continue: step 8" })).toBeVisible();
  const row = page.getByRole("listitem").filter({ hasText: "8. Succession planning" });
  await expect(row).toContainText("In progress");
  await page.getByRole("link", { name: "Continue" }).click();
  await expect(page.getByLabel("What shows it")).toHaveValue("Half a thought");
  await page.goto(`${TAMAR}/${CYCLE}/risk`);
  await expect(level(page, "Developing")).toBeChecked();
  await expect(page.getByLabel("Why this level")).toHaveValue("One register, read each term.");
  await expectGoodPage(page);
});

test("a refused evidence note keeps all that was typed", async ({ world, scripts, noise }) => {
  noise.expectAnswer(400, "/risk/answer");
  const page = await world.person("chair", `${TAMAR}/${CYCLE}/risk`);
  await isReady(page, scripts);
  await level(page, "Leading").check();
  const typed = "a".repeat(4001);
  await page.getByLabel("What shows it").fill(typed);
  await save(page);
  await expectErrors(page, {
    words: "The evidence can be up to 4,000 characters",
    at: "evidenceNote",
  });
  await expect(page.getByLabel("What shows it")).toHaveValue(typed);
  await expect(level(page, "Leading")).toBeChecked();
});

test("from the check page every row can be changed, and a change returns there", async ({
  world,
}) => {
  const page = await world.person("chair", `${TAMAR}/${CYCLE}/check`);
  await expectGoodPage(page, "Check the answers");
  await expect(page.getByText("7 of 10 checked this year, 3 carried forward")).toBeVisible();
  const main = page.getByRole("main");
  await expect(main.getByRole("link", { name: /^Change the rating for / })).toHaveCount(7);
  await expect(main.getByRole("link", { name: /^Check the rating for / })).toHaveCount(3);
  const names = await main.getByRole("link", { name: /the rating for/ }).allTextContents();
  expect(new Set(names).size).toBe(10);
  await main.getByRole("link", { name: "Change the rating for vision and strategic plan" }).click();
  await expect(page.getByRole("link", { name: "Back to check the answers" })).toBeVisible();
  await expect(level(page, "Embedding")).toBeChecked();
  await level(page, "Leading").check();
  await save(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check the answers");
  const vision = page.locator("dl > div").filter({ hasText: "1. Vision" });
  await expect(vision).toContainText("Leading");
});

test("the last row leads to the check page, which then offers approval", async ({ world }) => {
  const page = await world.person("chair");
  await finishRows(page);
  await expectGoodPage(page, "Check the answers");
  await expect(page.getByRole("button", { name: "Approve for the trust" })).toBeVisible();
  await page.goto(TAMAR);
  await expect(page.getByText("All ten are ready to check and approve")).toBeVisible();
  await page.getByRole("link", { name: "Check the answers" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check the answers");
});
