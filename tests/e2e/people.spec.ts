import { expectErrors } from "./expect-errors";
import { expect, test } from "./fixtures";
import { expectGoodPage } from "./good-page";
import { CYCLE, SAID_CYCLE, TAMAR } from "./steps";

const TRUSTEE = "Grace Adeyemi, Trustee";

test("the clerk ends a trustee's term, and sees what is left open; the trustee is out at once", async ({
  world,
  noise,
}) => {
  const trustee = await world.person("trustee", TAMAR);
  const clerk = await world.person("clerk", `${TAMAR}/people`);
  await expectGoodPage(clerk, "People");
  await expect(clerk.getByRole("table", { name: "Committee: Audit and risk" })).toContainText(
    "Co-opted to a committee",
  );
  await expect(clerk.getByRole("table", { name: "Left within the last year" })).toContainText(
    "Edith Pascoe",
  );
  await clerk.getByRole("link", { name: TRUSTEE }).first().click();
  await expectGoodPage(clerk, "Grace Adeyemi");
  await expect(clerk.getByText("grace.adeyemi@demo.example")).toBeVisible();
  await clerk.getByRole("link", { name: "End this appointment" }).click();
  await expectGoodPage(clerk, "End the appointment of Grace Adeyemi");
  await clerk.getByRole("button", { name: "End the appointment" }).click();
  await expectErrors(
    clerk,
    { words: "Say from when", at: "when" },
    { words: "Say why the appointment ends", at: "reason" },
  );
  await clerk.getByLabel("At once").check();
  await clerk.getByLabel("Why does it end?").fill("Moved to another county.");
  await clerk.getByRole("button", { name: "End the appointment" }).click();
  await expect(clerk.getByText("The appointment of Grace Adeyemi has ended.")).toBeVisible();
  await expectGoodPage(clerk, "Grace Adeyemi");
  await expect(clerk.getByText("Moved to another county. (Owen Trevithick)")).toBeVisible();

  noise.expectAnswer(404, TAMAR);
  await trustee.goto(TAMAR);
  await expect(trustee.getByRole("heading", { level: 1 })).toHaveText("Page not found");
});

test("the chair suspends the CEO in one step, and lifts it in one", async ({ world, noise }) => {
  const ceo = await world.person("chiefExecutive", `${TAMAR}/people`);
  await expectGoodPage(ceo, "People");
  await expect(ceo.getByRole("link", { name: /^Tom Bassett/ })).toBeVisible();
  await expect(ceo.getByRole("link", { name: /^Priya Shah/ })).toHaveCount(0);
  const chair = await world.person("chair", `${TAMAR}/people`);
  await chair.getByRole("link", { name: "Helen Marsh, Trust CEO" }).click();
  await chair.getByRole("link", { name: "Suspend access" }).click();
  await expectGoodPage(chair, "Suspend Helen Marsh");
  await chair.getByRole("button", { name: "Suspend Helen Marsh" }).click();
  await expect(chair.getByText("Helen Marsh is suspended here")).toBeVisible();
  noise.expectAnswer(404, TAMAR);
  await ceo.goto(`${TAMAR}/${CYCLE}/risk`);
  await expect(ceo.getByRole("heading", { level: 1 })).toHaveText("Page not found");
  await chair.getByRole("link", { name: "Lift the suspension" }).click();
  await expectGoodPage(chair, "Lift the suspension of Helen Marsh");
  await chair.getByRole("button", { name: "Lift the suspension" }).click();
  await expect(chair.getByText("The suspension is lifted.")).toBeVisible();
  await ceo.goto(`${TAMAR}/${CYCLE}/risk`);
  await expect(ceo.getByRole("heading", { level: 1 })).toHaveText("Risk management");
});

test("an executive head arrives at their two academies, and reads what the board has approved", async ({
  world,
  noise,
}) => {
  const head = await world.person("principal");
  await head.getByRole("link", { name: /Gunnis Ford/ }).click();
  await expectGoodPage(head, "Gunnis Ford Community Academy");
  await head.getByRole("link", { name: "The levels the board has approved" }).click();
  await expectGoodPage(head, /^Approved self-assessment /);
  const main = head.getByRole("main");
  await expect(main).toContainText("Principal of Gunnis Ford Community Academy");
  await expect(main).toContainText("Principal of Quarry Lane Junior Academy");
  await expect(main).not.toContainText("Evidence:");
  await expect(main).not.toContainText(SAID_CYCLE);
  noise.expectAnswer(404, TAMAR);
  await head.goto(`${TAMAR}/people`);
  await expect(head.getByRole("heading", { level: 1 })).toHaveText("Page not found");
  const reviewer = await world.person("reviewer");
  await expectGoodPage(reviewer, "Your reviews");
});

test("the clerk co-opts somebody to a new committee, and moves a term", async ({ world }) => {
  const clerk = await world.person("clerk", `${TAMAR}/people`);
  await clerk.getByRole("link", { name: "Tom Bassett, Central team" }).click();
  await clerk.getByRole("link", { name: "Give a further place" }).click();
  await expectGoodPage(clerk, "Give Tom Bassett a further place");
  await clerk.getByRole("radio", { name: "Co-opted to a committee" }).check();
  await clerk.getByRole("button", { name: "Give this place" }).click();
  await expectErrors(clerk, { words: "Say which committee", at: "newCommittee" });
  await clerk.getByLabel("A new committee").fill("Finance");
  await clerk.getByRole("button", { name: "Give this place" }).click();
  await expect(clerk.getByText("Tom Bassett has a further place from today.")).toBeVisible();
  await expect(clerk.getByText("Co-opted to Finance")).toBeVisible();
  await clerk.getByLabel("Day", { exact: true }).fill("31");
  await clerk.getByLabel("Month").fill("8");
  await clerk.getByLabel("Year").fill("2040");
  await clerk.getByRole("button", { name: "Save the term" }).click();
  await expect(clerk.getByText("The term is saved. Until 31 August 2040.")).toBeVisible();
  await expectGoodPage(clerk, "Tom Bassett");
});
