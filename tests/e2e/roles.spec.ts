import { expect, test } from "./fixtures";
import { expectGoodPage } from "./good-page";
import { CANDLEMAS, CYCLE, finishRows, HARBOUR, level, SAID_CYCLE, save, TAMAR } from "./steps";

const READERS = ["trustee", "chiefExecutive"] as const;

for (const who of READERS) {
  test(`a ${who} reads all of the trust and finds no button to change it`, async ({
    world,
    noise,
  }) => {
    const page = await world.person(who, TAMAR);
    await expectGoodPage(page, /^Tamar Valley Trust self-assessment/);
    const main = page.getByRole("main");
    await expect(main.getByRole("button")).toHaveCount(0);
    await page.getByRole("link", { name: "Read it" }).click();
    await expectGoodPage(page, "Risk management");
    await expect(page.getByText("Not rated yet")).toBeVisible();
    await page.goto(`${TAMAR}/${CYCLE}/governance`);
    await expect(
      page.getByText("Half the board finds the scheme of delegation clear"),
    ).toBeVisible();
    await expect(page.getByRole("radio")).toHaveCount(0);
    await expect(main.getByRole("button")).toHaveCount(0);
    await page.goto(`${TAMAR}/${CYCLE}/check`);
    await expectGoodPage(page, "Check the answers");
    await expect(main.getByRole("link", { name: /the rating for/ })).toHaveCount(0);
    await expect(main.getByRole("button")).toHaveCount(0);
    noise.expectAnswer(404, HARBOUR);
    await page.goto(HARBOUR);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
  });
}

test("a clerk of two trusts chooses where to work, and sees one trust at a time", async ({
  world,
}) => {
  const page = await world.person("clerk");
  await expectGoodPage(page, "Choose where to work");
  const banner = page.getByRole("banner");
  const main = page.getByRole("main");
  await expect(main.getByRole("link")).toHaveText([
    "Harbour and Moor Learning Trust",
    "Tamar Valley Trust",
  ]);
  await expect(main.getByText(SAID_CYCLE)).toHaveText([
    /approved and shared\.$/,
    /due on \d+ \w+ 20\d\d\. 7 of 10 answered\. Next: 3 to answer\.$/,
  ]);
  await main.getByRole("link", { name: "Tamar Valley Trust" }).click();
  await expectGoodPage(page, /^Tamar Valley Trust self-assessment/);
  await expect(banner).toContainText("Tamar Valley Trust");
  await banner.getByRole("link", { name: "Switch" }).click();
  await main.getByRole("link", { name: "Harbour and Moor Learning Trust" }).click();
  await expectGoodPage(page, /^Harbour and Moor Learning Trust self-assessment/);
  await expect(banner).toContainText("Harbour and Moor Learning Trust");
  await expect(main).not.toContainText("Tamar");
});

test("a clerk records what was agreed, and leaves approving to the chair", async ({ world }) => {
  const page = await world.person("clerk", `${TAMAR}/${CYCLE}/risk`);
  await level(page, "Beginning").check();
  await save(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Succession planning");
  await finishRows(page);
  await expect(
    page.getByText("The chair approves, or the vice-chair in their absence."),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: "Approve for the trust" })).toHaveCount(0);
  await expectGoodPage(page, "Check the answers");
});

test("a reader lands on what is approved, opens what was before, and finds nothing else", async ({
  world,
  noise,
}) => {
  const page = await world.person("reader");
  await expectGoodPage(page, `Approved self-assessment ${SAID_CYCLE}, version 2`);
  const main = page.getByRole("main");
  await expect(main.getByText("Every teacher in the trust has taught")).toBeVisible();
  await expect(main).not.toContainText("Evidence:");
  await expect(main).not.toContainText("Catherine Lowther");
  await main.getByRole("link", { name: ", version 1" }).first().click();
  await expect(page.getByText("This is an earlier version.")).toBeVisible();
  await expectGoodPage(page, /^Approved self-assessment .*, version 1$/);
  noise.expectAnswer(404, CANDLEMAS);
  await page.goto(CANDLEMAS);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
});

test("an administrator sees counts of the register and no assessment", async ({ world, noise }) => {
  const page = await world.person("administrator");
  await expectGoodPage(page, "The register is empty");
  await expect(page.getByText("11 invented trusts of the demo")).toBeVisible();
  noise.expectAnswer(404, TAMAR);
  await page.goto(`${TAMAR}/${CYCLE}/vision`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
});
