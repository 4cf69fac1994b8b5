import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { expectGoodPage } from "./good-page";
import { CYCLE, isReady, level, save, TAMAR } from "./steps";

const ROW = `${TAMAR}/${CYCLE}/networks`;
const THEIRS = "Two of our three networks write down what changed.";
const MINE = "I would not say so: nobody has looked.";

interface Two {
  chair: Page;
  clerk: Page;
}

test("of two people in one row the second is shown the first one's answer", async ({
  world,
  scripts,
  noise,
}) => {
  noise.expectAnswer(409, "/networks/answer");
  const { chair, clerk } = await bothOpen(world, scripts);
  await clerkSaves(clerk);
  await chairAnswers(chair, scripts);
  const card = chair.getByRole("main").getByRole("alert");
  await expect(card).toContainText("Owen Trevithick saved another answer on");
  await expect(card).toContainText("Level: Developing");
  await expect(card).toContainText(THEIRS);
  await expect(level(chair, "Beginning")).toBeChecked();
  await expect(chair.getByLabel("Why this level")).toHaveValue(MINE);
  await expectGoodPage(chair, "Networks beyond the trust");
  const stored = await world.person("trustee", ROW);
  await expect(stored.getByRole("main")).toContainText(THEIRS);
});

test("one's own answer is saved over theirs once one has seen theirs", async ({
  world,
  scripts,
  noise,
}) => {
  noise.expectAnswer(409, "/networks/answer");
  const { chair, clerk } = await bothOpen(world, scripts);
  await clerkSaves(clerk);
  await chairAnswers(chair, scripts);
  await expect(chair.getByText("Your answer is still below.")).toBeVisible();
  await save(chair);
  await expect(chair.getByRole("heading", { level: 1 })).toHaveText("Check the answers");
  await chair.goto(ROW);
  await expect(level(chair, "Beginning")).toBeChecked();
  await expect(chair.getByLabel("Why this level")).toHaveValue(MINE);
});

test("theirs is taken over by one link", async ({ world, scripts, noise }) => {
  noise.expectAnswer(409, "/networks/answer");
  const { chair, clerk } = await bothOpen(world, scripts);
  await clerkSaves(clerk);
  await chairAnswers(chair, scripts);
  chair.on("dialog", dialog => dialog.accept());
  await chair.getByRole("link", { name: "use theirs" }).click();
  await expect(level(chair, "Developing")).toBeChecked();
  await expect(chair.getByLabel("Why this level")).toHaveValue(THEIRS);
  await expect(chair.getByText("saved another answer")).toHaveCount(0);
});

async function bothOpen(
  world: { person(who: "chair" | "clerk", at: string): Promise<Page> },
  scripts: boolean,
): Promise<Two> {
  const chair = await world.person("chair", ROW);
  const clerk = await world.person("clerk", ROW);
  await isReady(chair, scripts);
  await isReady(clerk, scripts);
  return { chair, clerk };
}

async function clerkSaves(clerk: Page): Promise<void> {
  await level(clerk, "Developing").check();
  await clerk.getByLabel("Why this level").fill(THEIRS);
  await clerk.getByRole("button", { name: "Save and come back later" }).click();
  await expect(clerk.getByText("8 of 10 completed")).toBeVisible();
}

/** With scripts the answer saves itself; without, by the button. */
async function chairAnswers(chair: Page, scripts: boolean): Promise<void> {
  await chair.getByLabel("Why this level").fill(MINE);
  await level(chair, "Beginning").check();
  if (!scripts) await save(chair);
  await expect(chair.getByText("saved another answer")).toBeVisible();
}
