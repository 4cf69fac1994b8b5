import type { Page } from "@playwright/test";
import { withClient } from "@/lib/db/embedded";
import { expectErrors } from "./expect-errors";
import { expect, test } from "./fixtures";
import { expectGoodPage } from "./good-page";
import { approve, CYCLE, HOLLOWMEAD, isReady, level, save, TAMAR } from "./steps";

const SPREAD = `${HOLLOWMEAD}/${CYCLE}/spread`;
const RISK = `${HOLLOWMEAD}/${CYCLE}/risk`;

test("a chair goes from where views lie furthest apart to what the board agrees, with them beside the form", async ({
  world,
  scripts,
}) => {
  const chair = await world.person("chairWhoShowed", SPREAD);
  await expectGoodPage(chair, "Most apart on risk management");
  const main = chair.getByRole("main");
  await expect(main.getByRole("heading", { level: 2 }).first()).toHaveText("7. Risk management");
  await chair.getByText("The same as a table").first().click();
  const table = chair.getByRole("table", { name: "How the views of risk management are spread" });
  await expect(table).toContainText(/5 views.*between Beginning and Developing/);
  await expect(main).not.toContainText("Braithwaite");

  await chair.getByRole("link", { name: "Go to what the board agrees on risk management" }).click();
  await isReady(chair, scripts);
  await expectGoodPage(chair, "Risk management");
  const views = chair.getByRole("region", { name: "Everyone’s views" });
  await expect(views).toContainText("The deficit surprised us twice.");
  await expect(views).toContainText("Would need to see: The register itself, with dates");
  await expect(views).toContainText("The trust CEO, who was told it would stand apart");
  await level(chair, "Not agreed").check();
  await chair.getByLabel("Why this level").fill("We lie three levels apart on the register.");
  await save(chair);
  await expect(chair.getByRole("heading", { level: 1 })).toHaveText("Succession planning");

  const trustee = await world.person("trusteeWhoRated", RISK);
  await expect(trustee.getByRole("main")).toContainText("We lie three levels apart");
  await expect(trustee.getByRole("region", { name: "Everyone’s views" })).toBeVisible();
  await expectGoodPage(trustee, "Risk management");
});

test("a note and a target stand below the answer; of two who write at once nobody loses a word", async ({
  world,
  scripts,
  noise,
}) => {
  noise.expectAnswer(409, "/risk/note");
  const chair = await world.person("chairWhoShowed", RISK);
  const vice = await world.person("viceChairWhoRated", RISK);
  for (const page of [chair, vice]) await isReady(page, scripts);
  await vice.getByLabel("Note for the meeting").fill("Ask for the register.");
  await vice.getByLabel("Target level").selectOption("Embedding");
  await saveNote(vice);
  await expectErrors(vice, { words: "Choose by which year, or no level", at: "targetYear" });
  await vice.getByLabel("By the end of").selectOption({ index: 2 });
  await saveNote(vice);
  await expect(vice.getByText(/^Note saved at /)).toBeVisible();

  await chair.getByLabel("Note for the meeting").fill("Colin explains the deficit.");
  await saveNote(chair);
  if (scripts)
    await expect(chair.getByRole("status")).toHaveText(
      "Not saved – somebody else has saved another note. Choose below which one to keep",
    );
  else
    await chair
      .getByRole("alert", { name: "There is a problem" })
      .getByRole("link", { name: "Diane Mercer saved another note. Choose which one to keep" })
      .click();
  const card = chair.locator("#their-note");
  await expect(card).toContainText("Diane Mercer saved another note on");
  await expect(card).toContainText("Ask for the register.");
  await expect(card).toContainText("Target: Embedding by the end of");
  await expect(chair.getByLabel("Note for the meeting")).toHaveValue("Colin explains the deficit.");
  await expectGoodPage(chair, "Risk management");
  await chair.getByRole("button", { name: "Keep both notes" }).click();
  await expect(chair.getByLabel("Note for the meeting")).toHaveValue(
    "Ask for the register.\n– Diane Mercer\n\nColin explains the deficit.\n– Samuel Oyelaran",
  );
  await chair.getByLabel("Note for the meeting").fill("Ask for the register. Colin explains.");
  await saveNote(chair);
  await expect(chair.getByText(/^Note saved at /)).toBeVisible();
  const ceo = await world.person("ceoWhoRated", RISK);
  await expect(ceo.getByRole("region", { name: "For the meeting" })).toContainText(
    "Ask for the register. Colin explains.",
  );
});

test("a note and a target save by themselves, and the page has one line that says so", async ({
  world,
  scripts,
}) => {
  test.skip(!scripts, "nothing saves by itself without scripts");
  const page = await world.person("chairWhoShowed", RISK);
  await isReady(page, scripts);
  const status = page.getByRole("status");
  await expect(status).toHaveCount(1);
  await page.getByLabel("Note for the meeting").fill("Bring the register.");
  await expect(status).toHaveText(/^All changes saved at /);
  await expect(page.getByText(/^Note saved at /)).toBeVisible();
  await page.getByLabel("Target level").selectOption("Leading");
  const lacks = "Not saved – choose by which year, or no level";
  await expect(status).toHaveText(lacks);
  await save(page);
  await expect(page.getByRole("link", { name: lacks })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Risk management");
  await page.getByLabel("By the end of").selectOption({ index: 2 });
  await expect(status).toHaveText(/^All changes saved at /);
  const ceo = await world.person("ceoWhoRated", RISK);
  await expect(ceo.getByRole("region", { name: "For the meeting" })).toContainText(
    /Bring the register.*Target: Leading by the end of/,
  );
});

test("a note typed in the last second is saved before the answer's button leads on", async ({
  world,
  scripts,
}) => {
  test.skip(!scripts, "nothing saves by itself without scripts");
  const page = await world.person("chairWhoShowed", RISK);
  await isReady(page, scripts);
  await level(page, "Developing").check();
  await page.getByLabel("Note for the meeting").fill("The last word.");
  await save(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Succession planning");
  const ceo = await world.person("ceoWhoRated", RISK);
  await expect(ceo.getByRole("region", { name: "For the meeting" })).toContainText(
    "The last word.",
  );
});

test("a different view is kept where its holder asks, and the CEO reads it only if present", async ({
  world,
}) => {
  const trustee = await world.person("trusteeWhoRated", RISK);
  await trustee.getByRole("link", { name: "Record a different view" }).click();
  await expectGoodPage(trustee, "Record a different view");
  await trustee.getByRole("button", { name: "Record this view" }).click();
  await expectErrors(
    trustee,
    { words: "Choose the level they would give, or no level", at: "level" },
    { words: "Say how the view differs", at: "words" },
  );
  await level(trustee, "Beginning").check();
  await trustee.getByLabel("Your view, in your own words").fill("There is no register.");
  await trustee.getByRole("button", { name: "Record this view" }).click();
  await expectDifferent(trustee, "Colin Braithwaite");

  const ceo = await world.person("ceoWhoRated", RISK);
  await expect(ceo.getByRole("main")).not.toContainText("There is no register.");
  const chair = await world.person("chairWhoShowed", RISK);
  await expectDifferent(chair, "There is no register.");
  await chair.getByRole("link", { name: "Record who was present" }).click();
  await expectGoodPage(chair, "Who was present?");
  await chair.getByRole("checkbox", { name: "Frances Tull, Trust CEO" }).check();
  await chair.getByRole("checkbox", { name: "Colin Braithwaite, Trustee" }).check();
  await chair.getByLabel("Also present").fill("R. Lewis, auditor");
  await chair.getByRole("button", { name: "Record who was present" }).click();
  await expect(chair.getByText("It is recorded who was present.")).toBeVisible();
  await expect(chair.getByRole("checkbox", { name: "Frances Tull" })).toBeChecked();
  await expectGoodPage(chair, "Who was present?");

  await ceo.goto(RISK);
  await expectDifferent(ceo, "There is no register.");
  await expect(
    ceo.getByText("Present: Colin Braithwaite, Frances Tull, R. Lewis, auditor."),
  ).toBeVisible();
  await trustee.goto(`${RISK}/different`);
  await trustee.getByRole("link", { name: "Take it back" }).click();
  await expectGoodPage(trustee, "Take back the different view");
  await trustee.getByRole("link", { name: "Leave it as it is" }).click();
  await expectGoodPage(trustee, "Record a different view");
  await trustee.getByRole("link", { name: "Take it back" }).click();
  await trustee.getByRole("button", { name: "Take it back" }).click();
  await expect(trustee.getByRole("heading", { level: 1 })).toHaveText("Risk management");
  await expect(trustee.getByRole("main")).not.toContainText("There is no register.");
});

test("what is recorded is said once, and no longer where the form then has a problem", async ({
  world,
}) => {
  const chair = await world.person(
    "chairWhoShowed",
    `${HOLLOWMEAD}/${CYCLE}/meeting/board/present`,
  );
  await chair.getByRole("button", { name: "Record who was present" }).click();
  const said = chair.getByText("It is recorded who was present.");
  await expect(said).toBeVisible();
  await chair.getByLabel("Also present").fill("x".repeat(1_001));
  await chair.getByRole("button", { name: "Record who was present" }).click();
  await expectErrors(chair, {
    words: "Who else was present can be up to 1,000 characters",
    at: "alsoPresent",
  });
  await expect(said).toBeHidden();
});

test("what a committee proposes becomes the board's answer by one button", async ({ world }) => {
  await withClient(world.database.superUrl, client =>
    client.query(`
      WITH given AS (
        INSERT INTO meeting (trust_uid, id, cycle, committee_id, rated_alone, meeting_on, names_told,
          planned_by, planned_by_name, planned_at)
        SELECT trust_uid, gen_random_uuid(), '${CYCLE}', id, false, current_date, false,
          (SELECT id FROM user_account LIMIT 1), 'x', now()
        FROM committee WHERE trust_uid = 9000001 AND name = 'Audit and risk' RETURNING trust_uid, id)
      INSERT INTO meeting_step SELECT trust_uid, '${CYCLE}', 'risk', id FROM given`),
  );
  const clerk = await world.person("clerk", `${TAMAR}/${CYCLE}/risk`);
  await clerk.getByRole("link", { name: "Record what the committee proposes" }).click();
  await expectGoodPage(clerk, "What Audit and risk proposes");
  await clerk.getByRole("button", { name: "Record the proposal" }).click();
  await expectErrors(clerk, {
    words: "Choose the level that fits best, or choose not agreed",
    at: "level",
  });
  await level(clerk, "Developing").check();
  await clerk.getByLabel("Why this level").fill("The register is read, not yet tested.");
  await clerk.getByRole("button", { name: "Record the proposal" }).click();
  await expect(clerk.getByText("Recorded by Owen Trevithick on")).toBeVisible();
  await expectGoodPage(clerk, "Risk management");
  const chair = await world.person("chair", `${TAMAR}/${CYCLE}/risk`);
  await chair.getByRole("button", { name: "Agree what the committee proposes" }).click();
  await expect(chair.getByRole("heading", { level: 1 })).toHaveText("Succession planning");
  const trustee = await world.person("trustee", `${TAMAR}/${CYCLE}/risk`);
  await expect(trustee.getByRole("main")).toContainText("What is recorded");
  await expect(trustee.getByText("The register is read, not yet tested.")).toHaveCount(2);
});

test("not agreed, with its reason, is approved like any answer, and the version keeps the note", async ({
  world,
  scripts,
}) => {
  const chair = await world.person("chair", `${TAMAR}/${CYCLE}/risk`);
  await isReady(chair, scripts);
  await chair.getByLabel("Note for the meeting").fill("Ask for the register.");
  await saveNote(chair);
  await expect(chair.getByText(/^Note saved at /)).toBeVisible();
  await level(chair, "Not agreed").check();
  await chair.getByLabel("Why this level").fill("Two of us see no register.");
  await save(chair);
  for (const [title, next] of [
    ["Succession planning", "Networks beyond the trust"],
    ["Networks beyond the trust", "Check the answers"],
  ] as const) {
    await chair.getByRole("heading", { level: 1, name: title }).waitFor();
    await isReady(chair, scripts);
    await level(chair, "Developing").check();
    await save(chair);
    await expect(chair.getByRole("heading", { level: 1 })).toHaveText(next);
  }
  await approve(chair);
  await expect(chair.getByRole("main")).toContainText("Two of us see no register.");
  const risk = chair.locator("dl > div", { hasText: "7. Risk management" });
  await expect(risk).toContainText("Not agreed");
  await expect(risk).toContainText("Stays within the trust");
  await expect(risk).toContainText("Note for the meeting: Ask for the register.");
  const address = chair.url();
  for (const [who, sees] of [
    ["trustee", 1],
    ["centralTeam", 0],
  ] as const) {
    const page = await world.person(who, address);
    await expect(page.getByRole("main")).toContainText("Two of us see no register.");
    await expect(page.getByText("Ask for the register.")).toHaveCount(sees);
  }
});

function saveNote(page: Page): Promise<void> {
  return page.getByRole("button", { name: "Save the note and target" }).click();
}

async function expectDifferent(page: Page, words: string): Promise<void> {
  await expect(page.getByRole("region", { name: "Different views" })).toContainText(words);
}
