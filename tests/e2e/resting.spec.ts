import type { Page } from "@playwright/test";
import { cycleAfter } from "@/lib/assessments/cycle/rules";
import { expect, test } from "./fixtures";
import { expectGoodPage } from "./good-page";
import { approve, CANDLEMAS, CYCLE, fillDay, finishRows, SOUTH_WEST, TAMAR } from "./steps";

const PDF = Buffer.from("%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n", "latin1");
const REGISTER = "The trust has a risk register.";
const RISK = `${TAMAR}/${CYCLE}/prepare/risk`;
const SHARED = `${SOUTH_WEST}/trusts/9000001/${CYCLE}`;

/** Adds a file that shows one statement of the row that the page prepares. */
async function addFile(page: Page, title: string, concerns: string): Promise<void> {
  await page.getByRole("button", { name: `Add evidence that shows: ${REGISTER}` }).click();
  await page.getByLabel("What is it?").fill(title);
  await fillDay(page, "Which date does it speak for?", ["3", "5", "2026"]);
  await page.getByRole("radio", { name: concerns, exact: true }).check();
  await page
    .getByLabel("File (optional)")
    .setInputFiles({ name: "register.pdf", mimeType: "application/pdf", buffer: PDF });
  await page.getByRole("button", { name: "Add this evidence" }).click();
  await expect(page.getByText("The evidence is added.")).toBeVisible();
}

test("a rating says what it rests on; a file that was ticked leaves with the share, and is gone with it", async ({
  world,
  noise,
}) => {
  const clerk = await world.person("clerk", RISK);
  await addFile(clerk, "Risk register", "No");
  await expectGoodPage(clerk, "Prepared evidence: Risk management");

  const chair = await world.person("chair");
  await finishRows(chair);
  await expectGoodPage(chair, "Check the answers");
  await expect(
    chair.getByText(/^Before you approve: \d+ questions? somebody may ask/),
  ).toBeVisible();
  await expect(chair.getByText(/1 of \d statements evidenced/)).toBeVisible();
  await approve(chair);
  await expectGoodPage(chair, "Approved for the trust");
  await expect(chair.getByText("Risk register, speaks for 3 May 2026")).toBeVisible();

  await chair.getByRole("link", { name: "Share with the RSC team" }).click();
  await expectGoodPage(chair, "Share with the RSC team of South-West England");
  await chair.getByRole("radio", { name: /^No, share the levels/ }).check();
  await chair.getByRole("checkbox", { name: /^Risk register/ }).check();
  await chair.getByRole("button", { name: "Share with the RSC team" }).click();
  await expect(chair.getByText("1 piece of evidence can be opened")).toBeVisible();

  const team = await world.person("rscTeam", SHARED);
  await expectGoodPage(team);
  await expect(team.getByText(/^Tamar Valley Trust, self-assessment/)).toBeVisible();
  const download = team.waitForEvent("download");
  await team.getByRole("link", { name: "Download register.pdf" }).click();
  expect((await download).suggestedFilename()).toBe("register.pdf");
  const table = team.waitForEvent("download");
  await team.getByRole("link", { name: "Download the ten ratings (CSV)" }).click();
  expect((await table).suggestedFilename()).toBe(`WM-9000001-${CYCLE}-1.csv`);

  await chair.reload();
  await expect(chair.getByText(/downloaded evidence: Risk register/)).toBeVisible();
  await expectGoodPage(chair, /^Approved self-assessment/);
  await chair.getByRole("link", { name: /^Withdraw/ }).click();
  await chair.getByRole("button", { name: "Withdraw the share" }).click();
  await expect(chair.getByText("The share is withdrawn.")).toBeVisible();
  noise.expectAnswer(404, SHARED);
  expect((await team.goto(SHARED))?.status()).toBe(404);
});

test("what concerns a named person is opened by whom the chair names, and never leaves", async ({
  world,
}) => {
  const clerk = await world.person("clerk", RISK);
  await addFile(clerk, "Succession plan", "Yes: restrict it");

  const trustee = await world.person("trustee", `${TAMAR}/evidence`);
  await trustee.getByRole("link", { name: "Succession plan" }).click();
  await expectGoodPage(trustee, "Succession plan");
  await expect(trustee.getByText("You see that it is there, and not what it says.")).toBeVisible();

  const chair = await world.person("chair", `${TAMAR}/evidence`);
  await expectGoodPage(chair, /evidence/);
  await chair.getByRole("link", { name: "Succession plan" }).click();
  await expectGoodPage(chair, "Succession plan");
  await chair.getByRole("link", { name: "Say who else can open it" }).click();
  await expectGoodPage(chair, "Who else can open it");
  await chair.getByRole("checkbox", { name: /^Grace Adeyemi/ }).check();
  await chair.getByRole("button", { name: "Save who can open it" }).click();
  await expect(chair.getByText(/and Grace Adeyemi|, Grace Adeyemi/)).toBeVisible();

  await trustee.reload();
  await expect(trustee.getByRole("link", { name: /^Download register.pdf/ })).toBeVisible();

  await clerk.goto(`${TAMAR}/evidence`);
  await clerk.getByRole("link", { name: "Succession plan" }).click();
  await clerk.getByLabel("What is it?").fill("Succession plan, summary");
  await clerk.getByRole("button", { name: "Save", exact: true }).click();
  await expect(clerk.getByRole("heading", { level: 1 })).toHaveText("Succession plan, summary");
  await clerk.getByRole("link", { name: "Remove this evidence" }).click();
  await expectGoodPage(clerk, "Remove “Succession plan, summary”");
  await clerk.getByRole("button", { name: "Remove this evidence" }).click();
  await expect(clerk.getByText("The evidence is removed.")).toBeVisible();
});

test("a reader lands on what was shared with them, and the trust sees that they opened it", async ({
  world,
}) => {
  const chair = await world.person(
    "chairOfReader",
    `${CANDLEMAS}/${cycleAfter(CYCLE, -1)}/versions/1`,
  );
  await chair.getByRole("link", { name: "Share with a reader" }).click();
  await expectGoodPage(chair, "Share with a reader");
  await chair.getByRole("radio", { name: "Judith Ainscough" }).check();
  await chair.getByLabel("What it is for").fill("the members’ meeting in March");
  await chair.getByRole("button", { name: "Share with this reader" }).click();
  await expect(chair.getByText(/^With Judith Ainscough: shared/)).toBeVisible();

  const reader = await world.person("reader");
  await expect(reader.getByText("the members’ meeting in March")).toBeVisible();
  await expectGoodPage(reader);
  const table = reader.waitForEvent("download");
  await reader.getByRole("link", { name: "Download the ten ratings (CSV)" }).click();
  expect((await table).suggestedFilename()).toMatch(/^WM-9000007-.*\.csv$/);

  await chair.reload();
  await expect(chair.getByText(/^Judith Ainscough opened it/).first()).toBeVisible();
  await expect(chair.getByText(/^Judith Ainscough downloaded it/)).toBeVisible();
});
