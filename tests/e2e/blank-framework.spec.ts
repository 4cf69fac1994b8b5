import { allStatements, CURRENT_RUBRIC, characteristicsOf } from "@/lib/rubric";
import { readPdf, withoutBlanks } from "../support/pdf-text";
import { expect, test } from "./fixtures";
import { expectGoodPage } from "./good-page";

test("a chair finds the blank framework from the trust's home", async ({ world }) => {
  const page = await world.person("chair");
  await page.getByRole("link", { name: "Print blank framework" }).click();
  await expectGoodPage(page, "Blank framework");
  await expect(page.getByText("Print this page from your browser")).toBeVisible();
});

test("anybody prints it: a tagged PDF, a sheet for the meeting and one for each row, all 152 statements", async ({
  world,
}) => {
  const page = await world.stranger();
  await page.goto("/framework");
  await page.getByRole("link", { name: "Print a blank framework" }).click();
  await expectGoodPage(page, "Blank framework");
  const pdf = readPdf(await page.pdf({ format: "A4", tagged: true }));
  expect([pdf.pages, pdf.tagged]).toEqual([11, true]);
  const statements = allStatements(CURRENT_RUBRIC).map(({ text }) => text);
  expect(statements).toHaveLength(152);
  const titles = characteristicsOf(CURRENT_RUBRIC).map(({ title }) => title);
  const wanted = [...statements, ...titles, "Who was present", "What shows it", "Not agreed"];
  expect(wanted.filter(words => !pdf.letters.includes(withoutBlanks(words)))).toEqual([]);
  // What only a screen needs is not on paper.
  expect(pdf.letters).not.toContain(withoutBlanks("Print this page from your browser"));
  expect(pdf.letters).not.toContain(withoutBlanks("Back to the framework"));
});

test("each row is one sheet: its boxes and its lines are not parted", async ({ world }) => {
  const page = await world.stranger();
  await page.goto("/framework/print");
  await page.emulateMedia({ media: "print" });
  const boxes = await page.locator(".sheet").evaluateAll(sheets =>
    sheets.map(sheet => ({
      breaks: [getComputedStyle(sheet).breakBefore, getComputedStyle(sheet).breakInside],
      ticks: sheet.querySelectorAll(".tick-box").length,
      lines: sheet.querySelectorAll(".to-write .rule").length,
    })),
  );
  const sheet = { breaks: ["page", "avoid"], ticks: 5, lines: 7 };
  expect(boxes).toEqual(Array.from({ length: 10 }, () => sheet));
});
