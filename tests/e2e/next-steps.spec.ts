import type { Page } from "@playwright/test";
import { sayDay } from "@/lib/forms/date";
import { expectErrors } from "./expect-errors";
import { expect, test } from "./fixtures";
import { expectGoodPage } from "./good-page";
import { CYCLE, HARBOUR, TAMAR } from "./steps";

const IN_A_YEAR = new Date(Date.now() + 365 * 86_400_000);
const AGENDAS = "Agendas throughout the trust are set with the board’s risk register";

/** Types a day into the date with this question. */
async function fillDay(page: Page, legend: string, at: Date): Promise<void> {
  const date = page.getByRole("group", { name: legend });
  const [day = "", month = "", year = ""] = sayDay(at).split(" ");
  await date.getByLabel("Day").fill(day);
  await date.getByLabel("Month").fill(month);
  await date.getByLabel("Year").fill(year);
}

test("the CEO sets a next step, a principal says it is too soon to tell, and the chair closes it", async ({
  world,
}) => {
  const ceo = await world.person("chiefExecutive", `${TAMAR}/steps`);
  await expectGoodPage(ceo, /^2 of 4 next steps are due for review by .*, 1 past the date$/);
  await ceo.getByRole("link", { name: "Set a next step" }).click();
  await expectGoodPage(ceo, "Which row is the next step of?");
  await ceo.getByRole("link", { name: "7. Risk management" }).click();
  await expectGoodPage(ceo, "To reach Embedding: set a next step");
  await ceo.getByRole("button", { name: "Set this next step" }).click();
  await expectErrors(
    ceo,
    { words: "Choose a statement", at: "statement" },
    { words: "Choose whose it is", at: "owner" },
    { words: "Say what should be different", at: "effect" },
    { words: "Give the date of the review", at: "due-day", said: "due" },
  );
  await ceo.getByRole("radio", { name: AGENDAS }).check();
  await ceo.getByLabel("Whose is it?").selectOption("Ruth Carlyon");
  await fillDay(ceo, "By when", IN_A_YEAR);
  await ceo.getByLabel("What should be different?").fill("Every agenda names a risk.");
  await ceo.getByRole("button", { name: "Set this next step" }).click();
  await expect(ceo.getByRole("main").getByRole("alert")).toHaveText("The next step is set");
  await expectGoodPage(ceo, new RegExp(`^${AGENDAS}`));

  const principal = await world.person("principal", "/academies/9000001/9000104");
  await principal.getByRole("link", { name: "2 next steps, 1 due for review" }).click();
  await expectGoodPage(principal, /^1 of 2 next steps is due for review by /);
  await expect(principal.getByRole("main")).not.toContainText("Tom Bassett");
  await principal.getByRole("link", { name: AGENDAS }).click();
  await expectGoodPage(principal, new RegExp(`^${AGENDAS}`));
  await principal.getByRole("radio", { name: "Too soon to tell" }).check();
  await principal.getByLabel("What have you seen?").fill("Two agendas so far.");
  await principal.getByRole("button", { name: "Record this review" }).click();
  await expectErrors(principal, {
    words: "Give the date to look again",
    at: "next-day",
    said: "next",
  });
  await fillDay(principal, "If it is too soon to tell", IN_A_YEAR);
  await principal.getByRole("button", { name: "Record this review" }).click();
  await expect(principal.getByRole("main").getByRole("alert")).toHaveText("The review is recorded");

  const chair = await world.person("chair", TAMAR);
  await chair.getByRole("link", { name: "5 next steps, 2 due for review" }).click();
  await chair.getByRole("link", { name: AGENDAS }).click();
  await expect(chair.getByRole("region", { name: "Reviews" })).toContainText("Two agendas so far.");
  await expect(chair.getByRole("button", { name: "Record this review" })).toHaveCount(0);
  await chair.getByRole("link", { name: "Close it" }).click();
  await expectGoodPage(chair, "Close this next step");
  await chair.getByRole("radio", { name: "We dropped it" }).check();
  await chair.getByLabel("Why is it closed?").fill("The new committee will see to it.");
  await chair.getByRole("button", { name: "Close this next step" }).click();
  await expect(chair.getByRole("main").getByRole("alert")).toHaveText("The next step is closed");
  await chair.getByRole("link", { name: "Back to next steps" }).click();
  await expect(chair.getByRole("region", { name: "Closed" })).toContainText(AGENDAS);
});

test("the chair of a trust that has approved gives a next step to somebody else, with another date", async ({
  world,
}) => {
  const chair = await world.person("chairWhoShared", `${HARBOUR}/${CYCLE}/versions/1`);
  await chair.getByRole("link", { name: "1 next step" }).click();
  await expectGoodPage(chair, /^1 next step, first due on /);
  await chair.getByRole("link", { name: "Academies come to the trust" }).click();
  await chair.getByRole("link", { name: "Change the owner or the date" }).click();
  await expectGoodPage(chair, "Change the owner or the date");
  await chair.getByLabel("Whose is it?").selectOption("Daniel Okoro");
  await fillDay(chair, "By when", IN_A_YEAR);
  await chair.getByRole("button", { name: "Save the change" }).click();
  await expect(chair.getByRole("main").getByRole("alert")).toHaveText("The next step is changed");
  await expect(chair.getByRole("button", { name: "Record this review" })).toBeVisible();
  await expectGoodPage(chair, /^Academies come to the trust/);
});

test("the chair sets a next step for the CEO, who finds it among theirs", async ({ world }) => {
  const chair = await world.person("chair", `${TAMAR}/steps/new/risk`);
  await expectGoodPage(chair, "To reach Embedding: set a next step");
  await chair.getByRole("radio", { name: AGENDAS }).check();
  await chair.getByLabel("Whose is it?").selectOption("Helen Marsh");
  await chair.getByLabel("What should be different?").fill("Every agenda names a risk.");
  await fillDay(chair, "By when", IN_A_YEAR);
  await chair.getByRole("button", { name: "Set this next step" }).click();
  await expect(chair.getByRole("main").getByRole("alert")).toHaveText("The next step is set");
  await expect(chair.getByRole("main")).toContainText("by Priya Shah");
  await expect(chair.getByRole("button", { name: "Record this review" })).toHaveCount(0);

  const ceo = await world.person("chiefExecutive", `${TAMAR}/steps?show=mine`);
  await ceo.getByRole("link", { name: AGENDAS }).click();
  await expectGoodPage(ceo, new RegExp(`^${AGENDAS}`));
  await expect(ceo.getByRole("button", { name: "Record this review" })).toBeVisible();
});
