import { expectErrors } from "./expect-errors";
import { expect, test } from "./fixtures";
import { expectGoodPage } from "./good-page";
import { HARBOUR, TAMAR, WHARFE } from "./steps";

test("a trust says what it calls its people, and its pages say it too", async ({ world }) => {
  const clerk = await world.person("clerk", TAMAR);
  const menu = clerk.getByRole("navigation", { name: "Main" });
  const folded = menu.getByText("Menu");
  if (await folded.isVisible()) await folded.click();
  await menu.getByRole("link", { name: "Settings" }).click();
  await expectGoodPage(clerk, "Settings");
  const board = clerk.getByRole("group", { name: "What do you call somebody on the board?" });
  await expect(board.getByRole("radio", { name: "Trustee" })).toBeChecked();
  await board.getByRole("radio", { name: "Director" }).check();
  const keeper = clerk.getByRole("group", { name: "What do you call whoever advises the board" });
  await keeper.getByRole("radio", { name: "Another word" }).check();
  const own = clerk.locator("[id='clerk-word']");
  await expect(own).toBeVisible();
  await own.fill("company secretary");
  await clerk.getByRole("button", { name: "Save" }).click();
  await expect(clerk.getByRole("alert").filter({ hasText: "Saved." })).toBeVisible();
  await expect(own).toHaveValue("company secretary");
  await expectGoodPage(clerk, "Settings");

  await clerk.goto("/bodies");
  await expect(clerk.getByRole("listitem").filter({ hasText: "Tamar" })).toContainText(
    "Company secretary",
  );
  await expect(clerk.getByRole("listitem").filter({ hasText: "Harbour" })).toContainText(
    "Governance professional",
  );
  const trustee = await world.person("trustee", "/who-sees-what");
  await expect(trustee.getByRole("columnheader").nth(1)).toHaveText(
    "Chair, directors, company secretary",
  );
  await trustee.goto("/help");
  await expect(
    trustee.getByText("The chair, the vice-chair or the company secretary opens"),
  ).toBeVisible();
  const other = await world.person("chairWhoShared", "/who-sees-what");
  await expect(other.getByRole("columnheader").nth(1)).toHaveText(
    "Chair, trustees, governance professional",
  );
});

test("another word has to be given, and is kept while it is wrong", async ({ world }) => {
  const page = await world.person("chair", `${TAMAR}/settings`);
  const board = page.getByRole("group", { name: "What do you call somebody on the board?" });
  await board.getByRole("radio", { name: "Another word" }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await expectErrors(page, { words: "Give the word your trust uses", at: "trustee-word" });
  await page.goto(`${TAMAR}/settings`);
  await board.getByRole("radio", { name: "Another word" }).check();
  await page.locator("[id='trustee-word']").fill("director 2");
  await page.getByRole("button", { name: "Save" }).click();
  await expectErrors(page, { words: "Use letters, spaces and hyphens only", at: "trustee-word" });
  await expect(page.locator("[id='trustee-word']")).toHaveValue("director 2");
  await expectGoodPage(page, "Settings");
});

test("the field for another word is shown only when it is asked for", async ({ world }) => {
  const page = await world.person("chair", `${TAMAR}/settings`);
  await expect(page.getByRole("textbox")).toHaveCount(0);
  await page.getByRole("radio", { name: "Another word" }).first().check();
  await expect(page.getByRole("textbox")).toHaveCount(1);
});

test("a trustee finds no settings, and another trust's are not there for anybody", async ({
  world,
  noise,
}) => {
  const trustee = await world.person("trustee", TAMAR);
  await expect(trustee.getByRole("link", { name: "Settings" })).toHaveCount(0);
  noise.expectAnswer(404, "/settings");
  await trustee.goto(`${TAMAR}/settings`);
  await expect(trustee.getByRole("heading", { level: 1 })).toHaveText("Page not found");
  const chair = await world.person("chair");
  await chair.goto(`${HARBOUR}/settings`);
  await expect(chair.getByRole("heading", { level: 1 })).toHaveText("Page not found");
});

test("the RSC team is called what the installation calls it", async ({ world, server }) => {
  const { loginUrl } = world.database;
  const rscTeam = "Regional Director’s team";
  await server.moveTo({ databaseUrl: loginUrl, demo: true, rscTeam });
  const page = await world.person("chairWhoKeeps", `${WHARFE}/settings`);
  await expect(page.getByRole("main")).not.toContainText(rscTeam);
  await page.goto("/who-sees-what");
  await expect(page.getByRole("columnheader", { name: rscTeam })).toHaveCount(1);
  await page.goto(HARBOUR.replace("9000002", "9000003"));
  await page.getByRole("link", { name: "Open the approved version" }).click();
  await page.getByRole("link", { name: `Share with the ${rscTeam}` }).click();
  await expectGoodPage(page, /^Share with the Regional Director’s team of /);
  await expect(page.getByRole("main")).not.toContainText("RSC team");
});
