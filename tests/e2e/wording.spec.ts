import type { Page } from "@playwright/test";
import { type ADocument, aDocument } from "../support/published-document";
import { expect, test } from "./fixtures";
import { expectGoodPage } from "./good-page";
import { CYCLE, level, TAMAR } from "./steps";

const ROW = `${TAMAR}/${CYCLE}/risk`;
const WORDS = "Kite 7 is at its third height";

/** Chooses a document and sends it, as the page stands. */
async function load(page: Page, document: ADocument): Promise<void> {
  const buffer = Buffer.from(document.bytes());
  const file = { name: "document.txt", mimeType: "text/plain", buffer };
  await page.getByLabel("The published document").setInputFiles(file);
  await page.getByRole("button", { name: "Load" }).click();
}

test("an administrator loads the published words, and boards read them beside ours", async ({
  world,
}) => {
  const chair = await world.person("chair", ROW);
  await expect(chair.getByText("Our summary of Characteristics of successful")).toBeVisible();
  await expect(chair.getByText("The published words")).toHaveCount(0);

  const page = await world.person("administrator");
  await page.getByRole("link", { name: "Open the published wording" }).click();
  await expectGoodPage(page, "Published wording");
  await expect(page.getByText("Not loaded yet")).toBeVisible();
  await load(page, aDocument());
  await page.waitForURL(/\/admin\/wording\?loaded/);
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "10 of 10 rows, 40 of 40 cells",
  );
  await expectGoodPage(page, "Published wording");
  await load(page, aDocument());
  await page.waitForURL("**/admin/wording?unchanged");
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Nothing changed");

  await chair.goto(ROW);
  await expect(chair.getByText("Step 7 - kite 7 is flown with care")).toBeVisible();
  await expect(
    chair.getByText("Contains public sector information licensed under the"),
  ).toBeVisible();
  await expect(chair.getByText(WORDS)).toBeHidden();
  await chair.getByText("The published words of Embedding").click();
  await expect(chair.getByText(WORDS)).toBeVisible();
  await expect(level(chair, "Embedding")).not.toBeChecked();
  await expectGoodPage(chair, "Risk management");
  await expect(chair.getByRole("radio", { checked: true })).toHaveCount(0);

  const trustee = await world.person("trustee", ROW);
  await trustee.getByText("The published words of Embedding").click();
  await expect(trustee.getByText(WORDS)).toBeVisible();
  await expectGoodPage(trustee, "Risk management");

  const stranger = await world.stranger();
  await stranger.goto("/framework");
  await stranger.getByText("The published words of Risk management, Embedding").click();
  await expect(stranger.getByText(WORDS)).toBeVisible();
  await expectGoodPage(stranger, "The framework");
});

test("a damaged document is refused with its row named, and the page keeps working", async ({
  world,
}) => {
  const page = await world.person("administrator", "/admin/wording");
  await page.getByRole("button", { name: "Load" }).click();
  const summary = page.getByRole("main").getByRole("alert");
  await expect(summary).toContainText("Choose the document");
  await load(page, aDocument().without(4).cell(6, 4, ""));
  await expect(summary).toContainText(
    "Step 4 is missing. Step 6 at Leading has no words. Found: 9 of 10 rows, 35 of 40 cells.",
  );
  await expectGoodPage(page, "Published wording");
  await summary.getByRole("link").click();
  await expect(page.getByLabel("The published document")).toBeFocused();
  await load(page, aDocument());
  await page.waitForURL(/\/admin\/wording\?loaded/);
  await expect(summary).toContainText("The published words are loaded");
});
