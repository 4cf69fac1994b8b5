import { expect, test } from "./fixtures";
import { expectGoodPage } from "./good-page";
import { CYCLE, fillDay, HOLLOWMEAD, SAID_CYCLE, signIn, TAMAR } from "./steps";

const QUARRY_LANE = "/academies/9000001/9000103";
/** Of step 6, as an academy sees it. */
const GOOD = "The practice of school-to-school support is good.";
/** Of step 9: only the trust can see it. */
const TRUSTS_OWN =
  "The trust has built up partnerships with outside groups, over and above those its academies have kept up.";

test("a local chair answers what their academy can see, sends it, and reads what is theirs", async ({
  world,
}) => {
  const ceo = await world.person("chiefExecutive", `${TAMAR}/academies/open/9000103`);
  await ceo.getByLabel("Why do you send it back?").fill("Say what has changed in support.");
  await ceo.getByRole("button", { name: "Send it back" }).click();
  await expect(ceo.getByText("Sent back. Whoever speaks for it has a letter.")).toBeVisible();

  const chair = await world.stranger();
  await signIn(chair, "localChair");
  await expect(chair).toHaveURL(new RegExp(`${QUARRY_LANE}$`));
  await expectGoodPage(chair, "Quarry Lane Junior Academy");
  await expect(chair.getByText("Say what has changed in support.")).toBeVisible();
  await expect(chair.getByText("9 of 9 answered")).toBeVisible();
  await expect(chair.getByText("Nothing here ever leaves the trust")).toBeVisible();

  // Each step asks what can be seen from there, and no more.
  await chair.getByRole("link", { name: "9. Networks beyond the trust" }).click();
  await expectGoodPage(chair, "Networks beyond the trust");
  await expect(chair.getByText(TRUSTS_OWN)).toHaveCount(0);
  const fits = chair.getByRole("group", { name: /^Which level fits/ });
  await expect(fits.getByRole("radio", { name: "We can’t see this from here" })).toBeChecked();
  await chair.getByLabel(/^Why do you think so/).fill("The trust’s networks do not reach us.");
  await chair.getByRole("button", { name: "Save and continue" }).click();

  await expectGoodPage(chair, "Check your answers");
  await expect(chair.getByText("The trust’s networks do not reach us.")).toBeVisible();
  await chair.getByRole("link", { name: /the answer for school-to-school support/ }).click();
  await expectGoodPage(chair, "School-to-school support");
  await fits.getByRole("radio", { name: "Embedding" }).check();
  const statement = chair.getByRole("group", { name: GOOD });
  await statement.getByRole("radio", { name: "In place", exact: true }).check();
  await chair.getByRole("button", { name: `Add evidence that shows: ${GOOD}` }).click();
  await expectGoodPage(chair, "Add evidence");
  await chair.getByLabel("What is it?").fill("Minutes of our visits to Lydbrook Vale");
  await chair.getByLabel("Note").fill("Item 6, kept by our clerk.");
  await fillDay(chair, "Which date does it speak for?", ["3", "5", "2026"]);
  await chair.getByRole("button", { name: "Add this evidence" }).click();
  await expect(chair.getByText("The evidence is added.")).toBeVisible();
  await expect(statement.getByRole("radio", { name: "In place", exact: true })).toBeChecked();
  await chair.getByRole("button", { name: "Save and continue" }).click();

  await chair.goto(`${QUARRY_LANE}/${CYCLE}/check`);
  await expect(chair.getByText("Embedding", { exact: true }).first()).toBeVisible();
  await chair.getByRole("link", { name: "Send to the trust" }).click();
  await chair.getByRole("button", { name: "Send to the trust" }).click();
  await expect(chair.getByText("Sent to the trust. It reads your view now.")).toBeVisible();
  await chair.goto(`${QUARRY_LANE}/${CYCLE}/support`);
  await expect(chair.getByRole("button", { name: "Save and continue" })).toHaveCount(0);
  await expect(chair.getByText("Minutes of our visits to Lydbrook Vale").first()).toBeVisible();

  // What they may read besides: their own years, support for them, and what the board approved.
  await chair.goto(QUARRY_LANE);
  await chair.getByRole("link", { name: /^Your view of / }).click();
  await expectGoodPage(chair, "What you sent");
  await chair.goto(`${QUARRY_LANE}/support`);
  await expect(chair.getByRole("main")).toContainText("Lydbrook Vale Primary Academy");
  await chair.goto(QUARRY_LANE);
  await chair.getByRole("link", { name: "The levels the board has approved" }).click();
  await expect(chair).toHaveURL(/\/reading\/9000001$/);
  await expectGoodPage(chair);
  await expect(chair.getByRole("main")).not.toContainText(SAID_CYCLE);

  // And the trust reads what they said.
  await ceo.goto(`${TAMAR}/academies/9000103/${CYCLE}/support`);
  await expectGoodPage(ceo, "6. School-to-school support: Embedding");
  await expect(ceo.getByText("Minutes of our visits to Lydbrook Vale").first()).toBeVisible();
});

/** Of the trust's, of another academy's, and of another trust's: none of it is there for a local chair. */
const NOT_THEIRS = [
  ["the board’s drafts", `${TAMAR}/${CYCLE}/risk`],
  ["the trust’s home", TAMAR],
  ["the academies’ matrix", `${TAMAR}/academies`],
  ["the line of sight", `${TAMAR}/line-of-sight`],
  ["what is behind their own cell", `${TAMAR}/academies/9000103/${CYCLE}/risk`],
  ["another academy’s view", `/academies/9000001/9000105/${CYCLE}/risk`],
  ["the levels of others, while heads may not read them", `${QUARRY_LANE}/${CYCLE}/levels`],
  ["the trust’s evidence", `${TAMAR}/evidence`],
  ["another trust", HOLLOWMEAD],
] as const;

test("a local chair is shown nothing of the board’s, of another academy’s or of another trust’s", async ({
  world,
}) => {
  const chair = await world.person("localChair");
  for (const [what, path] of NOT_THEIRS) {
    const answer = await chair.request.get(path);
    expect(answer.status(), what).toBe(404);
  }
});
