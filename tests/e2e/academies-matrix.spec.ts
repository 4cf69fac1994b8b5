import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { cycleAfter } from "@/lib/assessments/cycle/rules";
import { expect, test } from "./fixtures";
import { expectGoodPage } from "./good-page";
import { CYCLE, SAID_CYCLE, TAMAR } from "./steps";

const LAST_CYCLE = cycleAfter(CYCLE, -1);
const ACADEMIES = `${TAMAR}/academies`;
const FINDING = "Academies have furthest to go on risk management";
const LYDBROOK = "Lydbrook Vale Primary Academy";
const GUNNIS = "Gunnis Ford Community Academy";

/** The academies' names in the rows of the matrix, in their order. */
function rowsOf(page: Page): Promise<string[]> {
  return page
    .getByRole("rowheader")
    .getByRole("link")
    .evaluateAll(links => links.map(link => link.textContent ?? ""));
}

test("the trust CEO lands on the answer, and what is behind each level is one click away", async ({
  world,
}) => {
  const page = await world.person("chiefExecutive");
  await expect(page).toHaveURL(new RegExp(`${ACADEMIES}$`));
  await expectGoodPage(page, FINDING);
  const table = page.getByRole("table");
  await expect(table.getByRole("columnheader").nth(1)).toContainText("Risk management");
  await expect(table.getByRole("columnheader")).toHaveCount(10);
  await expect(table.locator("caption")).toContainText(`${SAID_CYCLE}, as 4 of`);
  const cell = table.getByRole("link", {
    name: `${LYDBROOK}, 7. Risk management: Beginning`,
    exact: true,
  });
  await cell.click();
  await expect(page).toHaveURL(new RegExp(`/9000101/${CYCLE}/risk$`));
  await expectGoodPage(page, "7. Risk management: Beginning");
  await expect(page.getByRole("main")).toContainText("We keep a register because the trust asks");
  await page.getByRole("link", { name: `All steps of ${LYDBROOK}` }).click();
  await expectGoodPage(page, LYDBROOK);
  await expect(page.getByRole("main")).toContainText("Reading support: what we asked for");
});

test("beside each of the board’s levels stands what is evidenced, and what a reviewer said of it", async ({
  world,
}) => {
  const page = await world.person("chiefExecutive", `${ACADEMIES}?cycle=${LAST_CYCLE}`);
  const row = page.getByRole("row").filter({ has: page.getByText("as the board agreed") });
  const risk = row.getByRole("cell").filter({ has: page.getByRole("link", { name: /7\. Risk/ }) });
  await expect(risk).toContainText(/Not yet evidenced|Evidenced: (Beginning|Developing)/);
  await expect(risk).toContainText("Reviewed: same");
  await expect(row).toContainText("Reviewed: lower");
  await page.goto(ACADEMIES);
  await expect(row).toContainText("Not agreed");
  await expect(row).not.toContainText("Reviewed");
});

test("all nine columns are seen at once on a laptop, and none is wider than its page", async ({
  world,
}) => {
  const page = await world.person("chiefExecutive", ACADEMIES);
  const wide = page.viewportSize()?.width ?? 0;
  const table = page.getByRole("table");
  const box = await table.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? wide)).toBeLessThanOrEqual(wide);
  const row = table.getByRole("row").filter({ hasText: LYDBROOK });
  await expect(row.getByRole("cell")).toHaveCount(9);
  for (const cell of await row.getByRole("cell").all()) {
    const { x = 0, width = wide } = (await cell.boundingBox()) ?? {};
    expect(x + width).toBeLessThanOrEqual(wide);
    expect(await cell.evaluate(it => it.scrollWidth <= it.clientWidth)).toBe(true);
  }
});

test("rows are put in order, grouped and filtered by links and a plain form, and keep it in the address", async ({
  world,
}) => {
  const page = await world.person("chiefExecutive", `${ACADEMIES}?sort=quality`);
  const heading = page.getByRole("columnheader").filter({ hasText: "Quality assurance" });
  await expect(heading).toHaveAttribute("aria-sort", "ascending");
  const up = await rowsOf(page);
  await page.goto(`${ACADEMIES}?sort=quality&dir=desc`);
  await expect(heading).toHaveAttribute("aria-sort", "descending");
  const down = await rowsOf(page);
  expect(down.indexOf(GUNNIS)).toBeLessThan(up.indexOf(GUNNIS));
  expect(down.at(-1)).toBe(up.at(-1));

  await page.getByRole("navigation", { name: "Grouped by" }).getByText("Cluster").click();
  await expect(page.getByRole("rowheader", { name: "Estuary", exact: true })).toBeVisible();
  await expect(page).toHaveURL(/sort=quality&dir=desc&group=cluster/);
  await page.getByLabel("Cluster").selectOption("Estuary");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/sort=quality&dir=desc&group=cluster&.*cluster=Estuary/);
  await expect(page.getByRole("main")).toContainText(/2 of \d academies/);
  expect(await rowsOf(page)).not.toContain(LYDBROOK);
  await page.getByRole("link", { name: "Clear filters" }).click();
  expect(await rowsOf(page)).toContain(LYDBROOK);
});

test("ticked academies stand side by side at an address of their own; one alone keeps its tick", async ({
  world,
}) => {
  const page = await world.person("chiefExecutive", ACADEMIES);
  await page.getByRole("checkbox", { name: `Compare ${LYDBROOK}` }).check();
  await page.getByRole("button", { name: "Set the ticked academies side by side" }).click();
  await expectGoodPage(page, "Tick two, three or four academies");
  await expect(page.getByRole("main")).toContainText("You ticked one academy.");
  await expect(page.getByRole("checkbox", { name: LYDBROOK })).toBeChecked();
  await page.getByRole("checkbox", { name: GUNNIS }).check();
  await page.getByRole("button", { name: "Set them side by side" }).click();
  await expectGoodPage(page, /of nine steps differ$/);
  await expect(page.getByRole("table").getByRole("row")).toHaveCount(10);
  await page.getByRole("link", { name: "Differences only" }).click();
  const address = new URL(page.url());
  expect(address.searchParams.getAll("urn")).toHaveLength(2);
  const rows = await page.getByRole("table").getByRole("row").count();
  expect(rows).toBeLessThan(10);

  const chair = await world.person("chair", `${address.pathname}${address.search}`);
  await expect(chair.getByRole("table").getByRole("row")).toHaveCount(rows);
  await page.getByRole("link", { name: "Back to all academies" }).click();
  await expect(page.getByRole("checkbox", { name: `Compare ${GUNNIS}` })).toBeChecked();
});

test("one step stands from Leading to Beginning, and the line of sight says who sees it otherwise", async ({
  world,
}) => {
  const page = await world.person("chiefExecutive", ACADEMIES);
  await page.getByRole("link", { name: /^Academies’ median, 3\. Quality assurance: / }).click();
  await expectGoodPage(page, /^Of 4 academies, .* for quality assurance$/);
  const levels = page.getByRole("main").getByRole("heading", { level: 2 });
  await expect(levels.first()).toHaveText("Leading");
  await page.goto(`${TAMAR}/line-of-sight`);
  await expectGoodPage(page, /^Board and academies /);
  await expect(page.getByRole("table").getByRole("row")).toHaveCount(10);
  await expect(page.getByRole("main")).toContainText("the academies’ median is");
  await expect(page.getByRole("main")).not.toContainText("Overall performance");
});

test("over the years there is a table whose gaps are seen, the same as lines, and a file", async ({
  world,
}) => {
  const page = await world.person("chiefExecutive", `${ACADEMIES}/years`);
  await expectGoodPage(page, /^(None|\d) of 9 steps moved up, (none|\d) down$/);
  await expect(page.getByRole("table").getByRole("row")).toHaveCount(10);
  await page.getByLabel("Whose levels").selectOption("Quarry Lane Junior Academy");
  await page.getByRole("button", { name: "Show" }).click();
  await expectGoodPage(page);
  await expect(page.getByRole("table")).toContainText("No level");
  await expect(page.getByText("9. Networks beyond the trust").last()).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download all years as CSV" }).click();
  const file = readFileSync(await (await download).path(), "utf8");
  expect(file.startsWith("\uFEFF")).toBe(true);
  expect(file).toContain(`"${LYDBROOK}"`);
});

test("the board opens the matrix from its menu, and asks nobody from there", async ({ world }) => {
  const page = await world.person("trustee", TAMAR);
  const menu = page.getByRole("navigation", { name: "Main" });
  if ((page.viewportSize()?.width ?? 0) < 700) await menu.getByText("Menu").click();
  await menu.getByRole("link", { name: "Academies" }).click();
  await expectGoodPage(page, FINDING);
  await expect(page.getByRole("heading", { name: "Not yet sent" })).toBeVisible();
  await expect(page.getByRole("link", { name: /Send reminder|Ask or remind/ })).toHaveCount(0);
});
