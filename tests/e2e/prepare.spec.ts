import type { Page } from "@playwright/test";
import { expectErrors } from "./expect-errors";
import { expect, test } from "./fixtures";
import { expectGoodPage } from "./good-page";
import { CYCLE, fillDay, TAMAR } from "./steps";

const RISK = `${TAMAR}/${CYCLE}/prepare/risk`;
const REGISTER = "The trust has a risk register.";
const PLAN = "The trust has a plan for contingencies and business continuity.";

/** The mark of a statement. */
function mark(page: Page, statement: string, name: string) {
  return page.getByRole("group", { name: statement }).getByRole("radio", { name, exact: true });
}

test("the central team prepares a row, and whoever rates finds it beside the question", async ({
  world,
}) => {
  const tom = await world.person("centralTeam");
  await tom.getByRole("link", { name: "Prepare the evidence" }).click();
  await expectGoodPage(tom, "Prepare the evidence");
  await expect(tom.getByRole("link", { name: /^Prepare overall/ })).toBeVisible();
  await tom.getByRole("link", { name: "7. Risk management" }).click();
  await expectGoodPage(tom, "Prepared evidence: Risk management");
  await expect(tom.getByRole("radio", { checked: true })).toHaveCount(0);

  await mark(tom, PLAN, "Unsure").check();
  await mark(tom, REGISTER, "In place").check();
  await tom.getByRole("button", { name: `Add evidence that shows: ${REGISTER}` }).click();
  await expectGoodPage(tom, "Add evidence");
  await expect(tom.getByRole("checkbox", { name: REGISTER })).toBeChecked();
  await tom.getByRole("checkbox", { name: REGISTER }).uncheck();
  await tom.getByRole("button", { name: "Add this evidence" }).click();
  await expectErrors(
    tom,
    { words: "Say what it is, as others would call it", at: "title" },
    { words: "Give the date it speaks for", at: "speaks-day", said: "speaks" },
    { words: "Say whether it concerns a named person", at: "concerns" },
    { words: "Choose a file, give a link, or write a note", at: "file" },
    { words: "Tick at least one statement that it shows", at: "shows" },
  );
  await expectGoodPage(tom, "Add evidence");
  await tom.getByLabel("What is it?").fill("Risk register, reviewed by the audit committee");
  await tom.getByLabel("Or a link to it").fill("https://example.org/risk-register");
  await tom.getByLabel("Note").fill("Page 4 has the five highest risks.");
  await fillDay(tom, "Which date does it speak for?", ["3", "May", "2026"]);
  await tom.getByRole("radio", { name: "No", exact: true }).check();
  await tom.getByRole("checkbox", { name: REGISTER }).check();
  await tom.getByRole("button", { name: "Add this evidence" }).click();
  await expect(tom.getByText("The evidence is added.")).toBeVisible();
  await expectGoodPage(tom, "Prepared evidence: Risk management");
  await expect(mark(tom, REGISTER, "In place")).toBeChecked();
  await expect(tom.getByText("speaks for 3 May 2026")).toBeVisible();

  await tom.getByRole("button", { name: `Add evidence that shows: ${PLAN}` }).click();
  await tom.getByRole("link", { name: "Use evidence the trust already has" }).click();
  await expectGoodPage(tom, "Use evidence the trust already has");
  await tom.getByRole("radio", { name: /^Risk register/ }).check();
  await expect(tom.getByRole("checkbox", { name: PLAN })).toBeChecked();
  await tom.getByRole("button", { name: "Use this evidence" }).click();
  await expect(tom.getByText("speaks for 3 May 2026")).toHaveCount(2);
  await mark(tom, PLAN, "Not in place").check();
  await tom.getByRole("button", { name: /^Take away .*, from The trust has a plan/ }).click();
  await expect(tom.getByText("The evidence no longer shows that statement.")).toBeVisible();
  await expect(tom.getByText("speaks for 3 May 2026")).toHaveCount(1);
  await expect(mark(tom, PLAN, "Not in place")).toBeChecked();
  await mark(tom, PLAN, "Not marked").check();
  await tom.getByRole("button", { name: "Save the marks" }).click();
  await expect(tom.getByText("The marks are saved.")).toBeVisible();
  await expect(mark(tom, PLAN, "Not in place")).not.toBeChecked();
  await expect(mark(tom, PLAN, "Not marked")).toHaveCount(0);

  const chair = await world.person("chair", `${TAMAR}/${CYCLE}/risk`);
  await expectGoodPage(chair, "Risk management");
  const developing = chair.getByText(
    /^Developing: 1 of \d statements marked in place; 1 with evidence/,
  );
  await developing.click();
  await expect(chair.getByRole("link", { name: /^Risk register, reviewed/ })).toHaveAttribute(
    "href",
    "https://example.org/risk-register",
  );
  await expect(chair.getByText("Page 4 has the five highest risks.")).toBeVisible();
  await expectGoodPage(chair, "Risk management");
});

test("a prepared row prints for the papers; a trustee reads it and changes nothing", async ({
  world,
}) => {
  const clerk = await world.person("clerk", RISK);
  await mark(clerk, REGISTER, "In place").check();
  await clerk.getByRole("button", { name: "Save the marks" }).click();
  await expect(clerk.getByText("The marks are saved.")).toBeVisible();
  await clerk.emulateMedia({ media: "print" });
  const register = clerk.getByRole("listitem").filter({ hasText: REGISTER });
  await expect(register.getByText("In place").last()).toBeVisible();
  await expect(clerk.getByRole("radio").first()).toBeHidden();
  await expect(clerk.getByRole("button", { name: "Save the marks" })).toBeHidden();

  const trustee = await world.person("trustee", RISK);
  await expectGoodPage(trustee, "Prepared evidence: Risk management");
  await expect(trustee.getByText("Marked by Owen Trevithick")).toBeVisible();
  await expect(trustee.getByRole("radio")).toHaveCount(0);
  await expect(trustee.getByRole("button", { name: /evidence|marks/ })).toHaveCount(0);
});

test("what one person marks is not undone by another's older page", async ({ world }) => {
  const clerk = await world.person("clerk", RISK);
  const chair = await world.person("chair", RISK);
  await mark(clerk, REGISTER, "In place").check();
  await clerk.getByRole("button", { name: "Save the marks" }).click();
  await expect(clerk.getByText("The marks are saved.")).toBeVisible();
  await mark(chair, PLAN, "Unsure").check();
  await chair.getByRole("button", { name: "Save the marks" }).click();
  await expect(chair.getByText("The marks are saved.")).toBeVisible();
  await expect(mark(chair, REGISTER, "In place")).toBeChecked();
  await expect(mark(chair, PLAN, "Unsure")).toBeChecked();
});

test("what was typed or marked is still there for whoever was signed out meanwhile", async ({
  world,
}) => {
  const tom = await world.person("centralTeam", `${RISK}/evidence`);
  await tom.getByLabel("What is it?").fill("Risk register");
  await tom.context().clearCookies();
  await tom.getByRole("button", { name: "Add this evidence" }).click();
  await expect(tom.getByRole("link", { name: /^You have been signed out/ })).toBeVisible();
  await expect(tom.getByLabel("What is it?")).toHaveValue("Risk register");

  const clerk = await world.person("clerk", RISK);
  await mark(clerk, REGISTER, "In place").check();
  await clerk.context().clearCookies();
  await clerk.getByRole("button", { name: "Save the marks" }).click();
  await expect(clerk.getByRole("link", { name: /^You have been signed out/ })).toBeVisible();
  await expect(mark(clerk, REGISTER, "In place")).toBeChecked();
});
