import { demoCalendar } from "@/prisma/demo-calendar";
import { expectErrors } from "./expect-errors";
import { expect, test } from "./fixtures";
import { expectGoodPage } from "./good-page";
import { HARBOUR, SOUTH_WEST, TAMAR } from "./steps";

const calendar = demoCalendar(new Date());
const VERSION = `${TAMAR}/${calendar.cycle(1)}/versions/1`;
const READING = TAMAR.replace("trusts", "reading");

test("the chair asks, the reviewer declares, reviews and finishes, and the chair answers once", async ({
  world,
  noise,
}) => {
  const chair = await world.person("chair", VERSION);
  await chair.getByRole("link", { name: "Ask for a review" }).click();
  await expectGoodPage(chair, "Ask for a review");
  await chair.getByRole("button", { name: "See what they will see" }).click();
  await expectErrors(
    chair,
    { words: "Choose at least one row", at: "step-overall", said: "step-overall" },
    { words: "Give the last day of the review", at: "until-day", said: "until" },
    { words: "Choose whether they see what the evidence is called", at: "evidence" },
  );
  await chair.getByRole("checkbox", { name: "7. Risk management" }).check();
  await chair.getByRole("radio", { name: "Yes, its titles and dates" }).check();
  const until = new Date(Date.now() + 30 * 24 * 3_600_000);
  await chair.getByLabel("Day", { exact: true }).fill(String(until.getUTCDate()));
  await chair.getByLabel("Month", { exact: true }).fill(String(until.getUTCMonth() + 1));
  await chair.getByLabel("Year", { exact: true }).fill(String(until.getUTCFullYear()));
  await chair.getByLabel("What it is for").fill("Our away day");
  await chair.getByRole("button", { name: "See what they will see" }).click();
  await expect(chair.getByText("Exactly what Leon Abara will see")).toBeVisible();
  await expectGoodPage(chair, "Ask for a review");
  await chair.getByRole("button", { name: "Change something" }).click();
  await expect(chair.getByRole("checkbox", { name: "7. Risk management" })).toBeChecked();
  await chair.getByRole("button", { name: "See what they will see" }).click();
  await chair.getByRole("button", { name: "Ask for the review" }).click();
  await expect(chair.getByText("Asked for. The reviewer has been written to.")).toBeVisible();
  await expectGoodPage(chair, "Review by Leon Abara");
  const asTrust = new URL(chair.url()).pathname;
  const id = asTrust.split("/").at(-1) ?? "";

  const reviewer = await world.person("reviewer");
  await expectGoodPage(reviewer, "Your reviews");
  await reviewer
    .getByRole("listitem")
    .filter({ hasText: "Our away day" })
    .getByRole("link")
    .click();
  await expectGoodPage(reviewer, "Your review");
  await expect(reviewer.getByRole("main")).not.toContainText("Risk management");
  await reviewer.getByRole("link", { name: "Declare and begin" }).click();
  await expectGoodPage(reviewer, "Do you have a conflict of interest?");
  await reviewer.getByRole("radio", { name: "There is one" }).check();
  await reviewer.getByRole("button", { name: "Declare" }).click();
  await expectErrors(reviewer, { words: "Say what it is", at: "what" });
  await reviewer.getByLabel("What it is (if there is one)").fill("I chair a trust nearby");
  await reviewer.getByRole("button", { name: "Declare" }).click();
  await reviewer.getByRole("link", { name: "7. Risk management" }).click();
  await expectGoodPage(reviewer, "7. Risk management");
  await reviewer.getByRole("radio", { name: "Higher" }).check();
  await reviewer.getByRole("button", { name: "Save" }).click();
  await expectErrors(reviewer, { words: "Say why", at: "reason" });
  await expect(reviewer.getByRole("radio", { name: "Higher" })).toBeChecked();
  await reviewer.getByLabel("Why?").fill("The register is better than they say.");
  await reviewer.getByRole("button", { name: "Save" }).click();
  await expect(reviewer.getByText("Saved. You can change it")).toBeVisible();
  await reviewer.getByRole("link", { name: "Finish the review" }).click();
  await expectGoodPage(reviewer, "Finish the review");
  await chair.reload();
  await expect(chair.getByRole("main")).not.toContainText("better than they say");
  await reviewer.getByRole("button", { name: "Finish the review" }).click();
  await expectGoodPage(reviewer, "Your finished review");
  for (const at of [
    `${READING}/reviews/${id}/vision`,
    `${READING}/${calendar.cycle(1)}/1`,
    TAMAR,
  ]) {
    noise.expectAnswer(404, at);
    const response = await reviewer.goto(at);
    expect(response?.status(), at).toBe(404);
  }

  await chair.goto(asTrust);
  await expect(chair.getByText("I chair a trust nearby")).toBeVisible();
  await expect(chair.getByText("The register is better than they say.")).toBeVisible();
  await chair.getByRole("link", { name: "Answer what they say of risk management" }).click();
  await expectGoodPage(chair, "Answer on 7. Risk management");
  await chair.getByLabel("The trust’s answer").fill("Thank you. We stay with what we agreed.");
  await chair.getByRole("button", { name: "Keep this answer" }).click();
  await expect(chair.getByText("Your answer is kept beside the verdict.")).toBeVisible();
  await expect(chair.getByRole("link", { name: /^Answer/ })).toHaveCount(0);
  await chair.goto(VERSION);
  await expect(chair.getByText(/Reviewed: higher, by Leon Abara/)).toBeVisible();
  await expectGoodPage(chair, /^Approved self-assessment/);
  await chair.goto(`${asTrust}/end`);
  await expectGoodPage(chair, "End the review");
  await chair.getByRole("button", { name: "End the review" }).click();
  await expect(chair.getByText("The review is ended.")).toBeVisible();
  noise.expectAnswer(404, `${READING}/reviews/${id}`);
  const gone = await reviewer.goto(`${READING}/reviews/${id}`);
  expect(gone?.status()).toBe(404);
  await reviewer.goto(READING);
  await expect(reviewer.getByRole("main")).toContainText("ended by the trust on");
});

test("the RSC team asks and records its view, and the trust answers", async ({ world }) => {
  const shared = `${SOUTH_WEST}${HARBOUR}/${calendar.cycle(0)}`;
  const team = await world.person("rscTeam", shared);
  await team.getByRole("link", { name: "Ask a question" }).click();
  await expectGoodPage(team, "Ask a question");
  await team.getByRole("button", { name: "Ask the trust" }).click();
  await expectErrors(team, { words: "Write the question", at: "words" });
  await team.getByLabel("Your question").fill("Who reads the register between meetings?");
  await team.getByLabel("About").selectOption("7. Risk management");
  await team.getByRole("button", { name: "Ask the trust" }).click();
  await expect(team.getByText("Your question is asked.")).toBeVisible();
  await team.getByRole("link", { name: "7. Risk management" }).click();
  await expectGoodPage(team, "Our view of 7. Risk management");
  await team.getByRole("radio", { name: "Lower" }).check();
  await team.getByLabel("Why?").fill("The horizon is one year, not three.");
  await team.getByRole("button", { name: "Record our view" }).click();
  await expect(team.getByText("Your view is recorded.")).toBeVisible();
  await expectGoodPage(team, "Furthest to go: succession planning");

  const chair = await world.person("chairWhoShared", `${HARBOUR}/${calendar.cycle(0)}/versions/1`);
  await expect(chair.getByText("The horizon is one year, not three.")).toBeVisible();
  await expect(chair.getByText(/RSC view: lower, by South-West England/)).toBeVisible();
  await expectGoodPage(chair, /^Approved self-assessment/);
  await chair.getByRole("link", { name: "Answer the question about risk management" }).click();
  await expectGoodPage(chair, "A question from South-West England");
  await chair.getByLabel("The trust’s answer").fill("The audit committee, every month.");
  await chair.getByRole("button", { name: "Send this answer" }).click();
  await expect(chair.getByText("Your answer is sent.")).toBeVisible();
  await expectGoodPage(chair, "A question from South-West England");
  await team.goto(shared);
  await expect(team.getByText("The audit committee, every month.")).toBeVisible();
});
