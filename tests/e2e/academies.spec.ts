import type { Page } from "@playwright/test";
import { expectErrors } from "./expect-errors";
import { expect, test } from "./fixtures";
import { expectGoodPage } from "./good-page";
import { CYCLE, fillDay, SAID_CYCLE, TAMAR } from "./steps";

const HERONSGATE = "/academies/9000001/9000105";
const OPEN = `${TAMAR}/academies/open`;
const RISK = `${HERONSGATE}/${CYCLE}/risk`;
/** Of step 6, as an academy sees it. */
const GOOD = "The practice of school-to-school support is good.";

function level(page: Page, name: string) {
  return page.getByRole("group", { name: /^Which level fits/ }).getByRole("radio", { name });
}

test("a principal goes on where they were, answers, sends; the CEO reads that it is sent, and sends it back", async ({
  world,
}) => {
  const ceo = await world.person("chiefExecutive", OPEN);
  await expectGoodPage(ceo, "Ask the academies");
  await ceo.getByRole("button", { name: "Remind those that are ticked" }).click();
  // The page has a form for each state: the summary stands above the form that it is about.
  await ceo.getByRole("link", { name: "Tick at least one academy" }).click();
  await expect(ceo.getByRole("checkbox", { name: "Heronsgate Infant Academy" })).toBeFocused();
  await ceo.getByRole("button", { name: "Send reminder to Heronsgate Infant Academy" }).click();
  await expect(ceo.getByText("1 academy reminded.")).toBeVisible();
  await expect(ceo.getByText("Written to within a day")).toBeVisible();

  const head = await world.person("principalAsked");
  await expectGoodPage(head, "Heronsgate Infant Academy");
  await expect(head.getByText("5 of 9 answered")).toBeVisible();
  await head.getByRole("link", { name: "Continue", exact: true }).click();
  await expectGoodPage(head, "School-to-school support");
  await expect(level(head, "Beginning")).not.toBeChecked();
  await expect(head.getByText("What your academy said in")).toBeVisible();
  await head.getByRole("button", { name: "Save and continue" }).click();
  await expectErrors(head, {
    words: "Choose the level that fits best, or say that you can’t see this from here",
    at: "level",
  });
  const statement = head.getByRole("group", { name: GOOD });
  await statement.getByRole("radio", { name: "In place", exact: true }).check();
  await head.getByRole("button", { name: `Add evidence that shows: ${GOOD}` }).click();
  await expectGoodPage(head, "Add evidence");
  await expect(head.getByRole("group", { name: /named person/ })).toHaveCount(0);
  await head.getByLabel("What is it?").fill("Visits to two other infant schools");
  await head.getByLabel("Note").fill("Kept in the staff room.");
  await fillDay(head, "Which date does it speak for?", ["3", "May", "2026"]);
  await head.getByRole("button", { name: "Add this evidence" }).click();
  await expect(head.getByText("The evidence is added.")).toBeVisible();
  await expect(statement.getByRole("radio", { name: "In place", exact: true })).toBeChecked();
  await level(head, "Developing").check();
  await head.getByLabel(/^Why do you think so/).fill("We go and look, and are visited.");
  await head.getByRole("button", { name: "Save and continue" }).click();

  for (const step of ["Risk management", "Succession planning", "Networks beyond the trust"]) {
    await expectGoodPage(head, step);
    await level(head, "We can’t see this from here").check();
    await head.getByRole("button", { name: "Save and continue" }).click();
  }
  await expectGoodPage(head, "Check your answers");
  await head.getByRole("link", { name: "Send to the trust" }).click();
  await expectGoodPage(head, /^Send your view to Tamar Valley Trust/);
  const consequence =
    "The trust CEO and the board see your academy’s name beside these answers. Nothing here ever leaves the trust.";
  await expect(head.getByText(consequence)).toBeVisible();
  await head.getByRole("button", { name: "Send to the trust" }).click();
  await expect(head.getByText("Sent to the trust. It reads your view now.")).toBeVisible();
  await head.goto(RISK);
  await expectGoodPage(head, "Risk management");
  await expect(head.getByRole("button", { name: "Save and continue" })).toHaveCount(0);

  await ceo.goto(OPEN);
  await ceo.getByRole("link", { name: "Send back the view of Heronsgate Infant Academy" }).click();
  await expectGoodPage(ceo, "Send back the view of Heronsgate Infant Academy");
  await ceo.getByRole("button", { name: "Send it back" }).click();
  await expectErrors(ceo, { words: "Say why, in words for the academy", at: "reason" });
  await ceo.getByLabel("Why do you send it back?").fill("Can we talk about risk?");
  await ceo.getByRole("button", { name: "Send it back" }).click();
  await expect(ceo.getByText("Sent back. Whoever speaks for it has a letter.")).toBeVisible();

  await head.goto(HERONSGATE);
  await expect(head.getByText("Helen Marsh sent your view back")).toBeVisible();
  await expect(head.getByText("Can we talk about risk?")).toBeVisible();
  await head.goto(RISK);
  await expect(level(head, "We can’t see this from here")).toBeChecked();
});

test("a principal takes a mark back, and removes evidence that shows nothing any more", async ({
  world,
}) => {
  const head = await world.person("principalAsked");
  const goOn = () => head.getByRole("link", { name: "Continue", exact: true }).click();
  const later = () => head.getByRole("button", { name: "Save and come back later" }).click();
  const statement = head.getByRole("group", { name: GOOD });
  const marked = (name: string) => statement.getByRole("radio", { name, exact: true });
  await goOn();
  await expect(marked("Not in place")).toBeVisible();
  await expect(marked("Not marked")).toHaveCount(0);
  await marked("Not in place").check();
  await later();
  await goOn();
  await expect(marked("Not in place")).toBeChecked();
  await marked("Not marked").check();
  await expectGoodPage(head, "School-to-school support");
  await later();
  await goOn();
  await expect(marked("Not in place")).not.toBeChecked();
  await expect(marked("Not marked")).toHaveCount(0);

  await head.getByRole("button", { name: `Add evidence that shows: ${GOOD}` }).click();
  await head.getByLabel("What is it?").fill("A visit that was called off");
  await head.getByLabel("Note").fill("Kept in the staff room.");
  await fillDay(head, "Which date does it speak for?", ["3", "May", "2026"]);
  await head.getByRole("button", { name: "Add this evidence" }).click();
  await head.getByRole("button", { name: /^Take away .*: A visit that was called off/ }).click();
  await expect(head.getByText("The evidence no longer shows that statement.")).toBeVisible();
  await head.getByRole("link", { name: "Your academy still has it" }).click();
  await expectGoodPage(head, "Your academy’s evidence");
  await head.getByRole("link", { name: "Remove A visit that was called off" }).click();
  await expectGoodPage(head, "Remove “A visit that was called off”");
  await expect(head.getByText("What it says is deleted")).toBeVisible();
  await head.getByRole("button", { name: "Remove this evidence" }).click();
  await expect(head.getByText("The evidence is removed.")).toBeVisible();
  await expect(head.getByText("A visit that was called off")).toHaveCount(0);
});

test("from the matrix an academy is reminded in two presses, and the day it is asked for is moved", async ({
  world,
}) => {
  const ceo = await world.person("chiefExecutive");
  const heronsgate = ceo.getByRole("checkbox", { name: "Heronsgate Infant Academy" });
  await ceo.getByRole("link", { name: "Send reminder to Heronsgate Infant Academy" }).click();
  await expect(heronsgate).toBeChecked();
  await ceo.getByRole("button", { name: "Remind those that are ticked" }).click();
  await expect(ceo.getByText("1 academy reminded.")).toBeVisible();
  await ceo.goto(`${OPEN}?academy=9000199`);
  await expect(ceo.getByRole("checkbox", { checked: true })).toHaveCount(0);

  await ceo.goto(`${TAMAR}/academies/9000105`);
  await ceo.getByRole("link", { name: "move the day" }).click();
  await expectGoodPage(ceo, "Move the day by which they are asked");
  await expect(heronsgate).toBeChecked();
  await heronsgate.uncheck();
  await fillDay(ceo, "By which day?", ["1", "1", "2020"]);
  await ceo.getByRole("button", { name: "Move the day" }).click();
  await expectErrors(
    ceo,
    { words: "Tick at least one academy", at: "academies" },
    { words: "The day must be today or later", at: "due-day", said: "due" },
  );
  await heronsgate.check();
  await fillDay(ceo, "By which day?", ["31", "8", "2099"]);
  await ceo.getByRole("button", { name: "Move the day" }).click();
  await expect(ceo.getByText("The day is moved for 1 academy.")).toBeVisible();
  await expect(ceo.getByText("due 31 August 2099")).toHaveCount(1);

  const head = await world.person("principalAsked");
  await expect(head.getByText("due 31 August 2099")).toBeVisible();
});

test("the CEO names a cluster, counts a first year, and opens the levels to heads", async ({
  world,
}) => {
  const ceo = await world.person("chiefExecutive", `${TAMAR}/academies/arrange`);
  await expectGoodPage(ceo, "Arrange the academies");
  await ceo.getByLabel("Cluster of Rushycombe Bridge Primary Academy").fill("Tavy");
  await ceo.getByLabel("Counts in its first year").check();
  await ceo.getByRole("button", { name: "Save how each academy is arranged" }).click();
  await expect(ceo.getByText("Saved.", { exact: true })).toBeVisible();
  await expect(ceo.getByLabel("Counts in its first year")).toBeChecked();

  const head = await world.person("principalAsked");
  await expect(
    head.getByText("Other academies of the trust do not see your levels."),
  ).toBeVisible();
  await ceo.getByRole("link", { name: "Open the levels to them" }).click();
  await expectGoodPage(ceo, "Open the levels to the academies?");
  await ceo.getByRole("button", { name: "Open the levels" }).click();
  await expectGoodPage(ceo, "Arrange the academies");
  await expect(ceo.getByText(/see one another’s levels of/)).toContainText(SAID_CYCLE);

  await head.reload();
  await head.getByRole("link", { name: "The levels of the trust’s academies" }).click();
  await expectGoodPage(head, "The levels of the trust’s academies");
  await expect(head.getByText("None has sent its view since then.")).toBeVisible();
});
