import { workingOn } from "../support/demo-database";
import { planBoardMeeting, planCommitteeMeeting, showEveryone } from "../support/planned";
import { expectErrors } from "./expect-errors";
import { expect, test, type World } from "./fixtures";
import { expectGoodPage } from "./good-page";
import { CYCLE, giveView, hear, isReady, level, SAID_CYCLE, save, signIn, TAMAR } from "./steps";

const VIEWS = `/views/9000001/${CYCLE}`;
const SECRET = "The register is copied from last year, whatever the minutes say.";
const NEEDED = "One academy’s register, with the date it was last looked at.";

test("a trustee gives a view of each row, comes back later, and goes on where they were", async ({
  world,
  scripts,
}) => {
  await plan(world);
  const trustee = await world.person("trustee", TAMAR);
  await expect(trustee.getByRole("heading", { name: /^Your views: .+ next$/ })).toBeVisible();
  await expectGoodPage(trustee);
  await trustee.getByRole("link", { name: "Give your views" }).click();
  await expectGoodPage(trustee, `Your views, ${SAID_CYCLE}`);
  await expect(trustee.getByText("Private is not secret in law")).toBeVisible();
  await trustee.getByRole("link", { name: /^Start: / }).click();
  await expectGoodPage(trustee, "Overall performance");
  await isReady(trustee, scripts);
  await save(trustee);
  await expectErrors(trustee, {
    words: "Choose the level that fits best, or choose I can’t say yet",
    at: "level",
  });
  await level(trustee, "I can’t say yet").check();
  await save(trustee);
  await expectErrors(trustee, { words: "Say what you would need to see", at: "wouldNeed" });
  await trustee.getByLabel("What would you need to see?").fill(NEEDED);
  await save(trustee);
  await expect(trustee.getByRole("heading", { level: 1 })).toHaveText("Vision and strategic plan");
  await isReady(trustee, scripts);
  await level(trustee, "Developing").check();
  await trustee.getByLabel("Why do you think so?").fill(SECRET);
  if (scripts) await expect(trustee.getByRole("status")).toHaveText(/^All changes saved at/);
  await trustee.getByRole("button", { name: "Save and come back later" }).click();
  await expectGoodPage(trustee, `Your views, ${SAID_CYCLE}`);
  await expect(trustee.getByText(/^2 of 10 given/)).toBeVisible();
  await expect(trustee.getByText("Can’t say yet", { exact: true })).toBeVisible();
  await trustee.goto(TAMAR);
  await trustee.getByRole("link", { name: "Continue your views" }).click();
  await expect(trustee.getByRole("heading", { level: 1 })).not.toHaveText("Overall performance");
  await trustee.goto(`${VIEWS}/overall`);
  await expect(trustee.getByLabel("What would you need to see?")).toHaveValue(NEEDED);
});

test("nobody else of the board finds a word of it, on a page or in an answer of the network", async ({
  world,
  scripts,
  noise,
}) => {
  await plan(world);
  const trustee = await world.person("trustee", `${VIEWS}/risk`);
  await giveView(trustee, scripts, "Beginning", SECRET);
  await expect(trustee.getByRole("heading", { level: 1 })).toHaveText("Succession planning");
  noise.expectAnswer(404, "/spread");
  for (const who of ["chair", "chiefExecutive"] as const) {
    const other = await world.person(who);
    const heard = hear(other);
    for (const path of [
      ...[TAMAR, `${TAMAR}/${CYCLE}/risk`, `${TAMAR}/${CYCLE}/check`, `${TAMAR}/history`],
      ...[`${TAMAR}/trail`, VIEWS, `${VIEWS}/risk`, `${VIEWS}/spread`],
    ]) {
      await other.goto(path);
    }
    expect((await heard()).filter(text => text.includes("copied from last year"))).toEqual([]);
  }
});

test("two windows of one person: what was saved in the other is shown, and one of them is kept", async ({
  world,
  scripts,
  noise,
}) => {
  noise.expectAnswer(409, "/risk/view");
  await plan(world);
  const one = await world.person("trustee", `${VIEWS}/risk`);
  const other = await world.person("trustee", `${VIEWS}/risk`);
  await isReady(one, scripts);
  await giveView(other, scripts, "Leading", "Saved elsewhere.");
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Succession planning");
  await level(one, "Beginning").check();
  if (!scripts) await save(one);
  const card = one.getByRole("main").getByRole("alert");
  await expect(card).toContainText("You saved another answer on");
  await expect(card).toContainText("Saved elsewhere.");
  await expectGoodPage(one, "Risk management");
  await one.getByRole("button", { name: "Use what I saved elsewhere" }).click();
  await expect(one.getByText("What you saved elsewhere is kept")).toBeVisible();
  await expect(level(one, "Leading")).toBeChecked();
  await level(one, "Embedding").check();
  await save(one);
  await expect(one.getByRole("heading", { level: 1 })).toHaveText("Succession planning");
  await other.goto(`${VIEWS}/risk`);
  await expect(level(other, "Embedding")).toBeChecked();
});

test("whoever has given all is told what happens next, and reads everyone’s once they are shown", async ({
  world,
  scripts,
  noise,
}) => {
  noise.expectAnswer(404, "/spread");
  await plan(world);
  const trustee = await world.person("trustee", `${VIEWS}/overall`);
  for (let row = 0; row < 10; row += 1) await giveView(trustee, scripts, "Developing", SECRET);
  await expectGoodPage(trustee, `Your views, ${SAID_CYCLE}`);
  await expect(trustee.getByRole("heading", { name: "You have finished" })).toBeVisible();
  await trustee.goto(TAMAR);
  await expect(trustee.getByRole("heading", { name: /^Your views/ })).toHaveCount(0);
  await trustee.goto(`${VIEWS}/spread`);
  await expect(trustee.getByRole("heading", { level: 1 })).toHaveText("Page not found");

  await workingOn(world.database.loginUrl, showEveryone);
  await trustee.goto(VIEWS);
  await expect(trustee.getByText("Yours can no longer be changed.")).toBeVisible();
  await trustee.goto(`${VIEWS}/risk`);
  await expectGoodPage(trustee, "Risk management");
  await expect(trustee.getByRole("radio")).toHaveCount(0);

  const chair = await world.person("chair", `${VIEWS}/risk`);
  await isReady(chair, scripts);
  await expectGoodPage(chair, "Risk management");
  await chair.getByRole("button", { name: "Add my view, marked late" }).click();
  await expectErrors(chair, {
    words: "Choose the level that fits best, or choose I can’t say yet",
    at: "level",
  });
  await level(chair, "Leading").check();
  await chair.getByLabel("Why do you think so?").fill("I was away.");
  await chair.getByRole("button", { name: "Add my view, marked late" }).click();
  await expect(chair.getByText("Added late, and marked so")).toBeVisible();
  await expectGoodPage(chair, `Your views, ${SAID_CYCLE}`);
  await chair.goto(`${VIEWS}/risk`);
  await expect(chair.getByText("Yours was added later and is marked late.")).toBeVisible();

  await trustee.goto(`${VIEWS}/spread`);
  await expectGoodPage(trustee, `Everyone’s views, ${SAID_CYCLE}`);
  const main = trustee.getByRole("main");
  await expect(main).toContainText("I was away.");
  await expect(main).toContainText("Given late");
  await expect(main).not.toContainText("Priya Shah");
});

test("whoever is co-opted to a committee is asked about its steps alone", async ({
  world,
  scripts,
}) => {
  await workingOn(world.database.loginUrl, planCommitteeMeeting);
  const coopted = await world.stranger();
  await signIn(coopted, "marion.tregear@demo.example");
  await expectGoodPage(coopted);
  await coopted.getByRole("link", { name: "Give your views" }).click();
  await expectGoodPage(coopted, `Your views, ${SAID_CYCLE}`);
  await expect(coopted.getByText("0 of 1 given")).toBeVisible();
  await coopted.getByRole("link", { name: "Start: step 7, risk management" }).click();
  await giveView(coopted, scripts, "Embedding", SECRET);
  await expect(coopted.getByRole("heading", { name: "You have finished" })).toBeVisible();
});

const plan = ({ database }: World) => workingOn(database.loginUrl, planBoardMeeting);
