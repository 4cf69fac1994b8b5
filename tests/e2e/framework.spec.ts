import { expect, test } from "./fixtures";
import { expectGoodPage } from "./good-page";

test("anybody can read the framework: ten rows at four levels", async ({ world }) => {
  const page = await world.stranger();
  await page.goto("/framework");
  await expectGoodPage(page, "The framework");
  const table = page.getByRole("table", { name: "Overall performance and the nine steps" });
  await expect(table.getByRole("rowheader")).toHaveCount(10);
  await expect(table.getByRole("rowheader").first()).toContainText("Overall performance");
  await expect(table.getByRole("rowheader").last()).toContainText("Step 9");
  await expect(table.getByRole("cell")).toHaveCount(40);
  await expect(table.getByRole("columnheader")).toHaveText([
    "Step",
    "Beginning",
    "Developing",
    "Embedding",
    "Leading",
  ]);
  await expect(page.getByText("Open Government Licence v3.0")).toBeVisible();
});

test("anybody can read who sees what", async ({ world }) => {
  const page = await world.stranger();
  await page.goto("/framework");
  await page.getByRole("link", { name: "Who sees what" }).click();
  await expectGoodPage(page, "Who sees what");
});
