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

test("“Use mine” saves one's own answer over theirs, and stays on the row", async ({
  world,
  scripts,
  noise,
}) => {
  noise.expectAnswer(409, "/networks/answer");
  const { chair, clerk } = await bothOpen(world, scripts);
  await clerkSaves(clerk);
  await chairAnswers(chair, scripts);
  await choose(chair, "Use mine");
  await expectSaid(chair, "Your answer is kept in place of theirs.");
  await expect(chair.getByRole("status")).toHaveText(/^All changes saved at/);
  await expectGoodPage(chair, "Networks beyond the trust");
  await expectStored(world, MINE);
});

test("the page's own button chooses one's own answer too, and goes on", async ({
  world,
  scripts,
  noise,
}) => {
  noise.expectAnswer(409, "/networks/answer");
  const { chair, clerk } = await bothOpen(world, scripts);
  await clerkSaves(clerk);
  await chairAnswers(chair, scripts);
  await save(chair);
  await expect(chair.getByRole("heading", { level: 1 })).toHaveText("Check the answers");
  await expectStored(world, MINE);
});

test("“Use theirs” puts their answer into the form, and nothing is left unsaved", async ({
  world,
  scripts,
  noise,
}) => {
  noise.expectAnswer(409, "/networks/answer");
  const { chair, clerk } = await bothOpen(world, scripts);
  await clerkSaves(clerk);
  await chairAnswers(chair, scripts);
  await choose(chair, "Use theirs");
  await expectSaid(chair, "Their answer is kept in place of yours.");
  await expect(level(chair, "Developing")).toBeChecked();
  await expect(chair.getByLabel("Why this level")).toHaveValue(THEIRS);
  await expectGoodPage(chair, "Networks beyond the trust");
  const asked: string[] = [];
  chair.on("dialog", dialog => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await chair.reload();
  expect(asked).toEqual([]);
  await expectStored(world, THEIRS);
});

test("“Keep both notes” joins them in the form with their writers, at one's own level", async ({
  world,
  scripts,
  noise,
}) => {
  noise.expectAnswer(409, "/networks/answer");
  const { chair, clerk } = await bothOpen(world, scripts);
  await clerk.getByLabel("What shows it").fill("The networks’ minutes.");
  await clerkSaves(clerk);
  await chairAnswers(chair, scripts);
  await choose(chair, "Keep both notes");
  await expectSaid(chair, "The notes of both of you are in the form now.");
  const both = `${THEIRS}\n– Owen Trevithick\n\n${MINE}\n– Priya Shah`;
  await expect(chair.getByLabel("Why this level")).toHaveValue(both);
  await expect(chair.getByLabel("What shows it")).toHaveValue("The networks’ minutes.");
  await expect(level(chair, "Beginning")).toBeChecked();
  await expectGoodPage(chair, "Networks beyond the trust");
  await save(chair);
  await expect(chair.getByRole("heading", { level: 1 })).toHaveText("Check the answers");
  await expectStored(world, both);
});

test("a third answer in between is a new choice, and loses nothing", async ({
  world,
  scripts,
  noise,
}) => {
  noise.expectAnswer(409, "/networks/answer");
  const { chair, clerk } = await bothOpen(world, scripts);
  await clerkSaves(clerk);
  await chairAnswers(chair, scripts);
  await clerk.goto(ROW);
  await isReady(clerk, scripts);
  await clerk.getByLabel("Why this level").fill("All three do by now.");
  await clerk.getByRole("button", { name: "Save and come back later" }).click();
  await expect(clerk.getByText("8 of 10 completed")).toBeVisible();
  await choose(chair, "Keep both notes");
  const card = chair.getByRole("main").getByRole("alert");
  await expect(card).toContainText("Owen Trevithick saved another answer on");
  await expect(card).toContainText("All three do by now.");
  await expect(chair.getByLabel("Why this level")).toHaveValue(
    // With a script the notes were joined before the third answer was met.
    scripts ? `${THEIRS}\n– Owen Trevithick\n\n${MINE}\n– Priya Shah` : MINE,
  );
  await expectStored(world, "All three do by now.");
});

interface Opens {
  person(who: "chair" | "clerk" | "trustee", at: string): Promise<Page>;
}

function choose(page: Page, name: string): Promise<void> {
  return page.getByRole("button", { name }).click();
}

/** The outcome stands where the choice was, with focus where a script can give it. */
async function expectSaid(page: Page, words: string): Promise<void> {
  await expect(page.getByRole("main").getByRole("alert")).toContainText(words);
  await expect(page.getByText("saved another answer")).toHaveCount(0);
}

/** What the board reads. */
async function expectStored(world: Opens, reason: string): Promise<void> {
  const reader = await world.person("trustee", ROW);
  const words = reader.getByRole("main").getByText(reason, { exact: true });
  await expect(words).toBeVisible();
}

async function bothOpen(world: Opens, scripts: boolean): Promise<Two> {
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
