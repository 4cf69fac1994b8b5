import type { Page } from "@playwright/test";
import { withClient } from "@/lib/db/embedded";
import { expectErrors } from "./expect-errors";
import { expect, test } from "./fixtures";
import { expectGoodPage } from "./good-page";
import { BRAMBLEGATE, CYCLE, giveView, hear, isReady, level, save, TAMAR } from "./steps";

const MEETING = `${BRAMBLEGATE}/${CYCLE}/meeting`;
const RISK = `/views/9000005/${CYCLE}/risk`;
const AMINA = "We have no register that I have seen.";
const PETER = "The bursar keeps one, and it is good.";

test("five people at once: nobody sees another's view before all are shown, then all do", async ({
  world,
  scripts,
  noise,
}) => {
  noise.expectAnswer(404, "/spread");
  const [chair, vice, amina, peter, ceo] = await Promise.all([
    world.person("chairWhoPlanned", MEETING),
    world.person("viceChairAsked"),
    world.person("trusteeAsked", RISK),
    world.person("otherTrusteeAsked", RISK),
    world.person("ceoAsked"),
  ]);
  const others = [chair, vice, ceo] as const;
  const heard = [...others.map(hear), hear(peter)];
  await Promise.all([
    giveView(amina, scripts, "Beginning", AMINA),
    giveView(peter, scripts, "Embedding", PETER),
  ]);
  const rooms = [
    "",
    `/${CYCLE}/risk`,
    `/${CYCLE}/spread`,
    `/${CYCLE}/meeting`,
    "/profile",
    "/trail",
  ];
  noise.expectAnswer(404, "/trail");
  await Promise.all(
    others.map(async page => {
      for (const room of rooms) await page.goto(`${BRAMBLEGATE}${room}`);
      await page.goto(RISK);
    }),
  );
  await peter.goto(RISK);
  const texts = (await Promise.all(heard.map(stop => stop()))).flat();
  expect(texts.length).toBeGreaterThan(20);
  expect(texts.filter(text => text.includes("no register that I"))).toEqual([]);
  expect(texts.filter(text => text.includes("The bursar")).length).toBeGreaterThan(0);

  await chair.goto(MEETING);
  await expectGoodPage(chair, "The meeting");
  const who = chair.getByRole("table", { name: "2 of 6 have finished" });
  await expect(who.getByRole("row", { name: /Amina Yusuf/ })).toContainText("Not finished");
  await expect(who).not.toContainText("Beginning");
  await chair.getByRole("link", { name: "Show everyone’s views" }).click();
  await expectGoodPage(chair, "Show everyone’s views");
  await expect(chair.getByRole("main")).toContainText("This cannot be undone");
  await chair.getByRole("button", { name: "Show everyone’s views" }).click();
  await expect(chair).toHaveURL(/\/spread$/);

  await Promise.all(
    [chair, vice, amina, peter, ceo].map(async page => {
      await page.goto(`${BRAMBLEGATE}/${CYCLE}/risk`);
      const views = page.getByRole("region", { name: "Everyone’s views" });
      await expect(views).toContainText(AMINA);
      await expect(views).toContainText(PETER);
      await expect(views).not.toContainText("Amina");
    }),
  );
  await chair.goto(MEETING);
  await expect(chair.getByText(/were shown by Bronwen Yates on/)).toBeVisible();
  await expect(chair.getByRole("link", { name: "Show everyone’s views" })).toHaveCount(0);

  await chair.goto(`${BRAMBLEGATE}/${CYCLE}/risk`);
  await isReady(chair, scripts);
  await level(chair, "Not agreed").check();
  await chair.getByLabel("Why this level").fill("We shall look at the bursar’s register together.");
  await save(chair);
  await expect(chair.getByRole("heading", { level: 1 })).toHaveText("Succession planning");
});

test("the clerk plans the board's meeting, reminds, and enters a paper form", async ({ world }) => {
  const clerk = await world.person("clerk", TAMAR);
  await clerk.getByRole("link", { name: "The meeting" }).click();
  await expectGoodPage(clerk, "The meeting");
  await clerk.getByRole("link", { name: "Plan the meeting" }).click();
  await expectGoodPage(clerk, "Plan the board’s meeting");
  await clerk.getByRole("button", { name: "Save the plan" }).click();
  await expectErrors(clerk, { words: "Choose how the board rates", at: "way" });
  await clerk.getByRole("radio", { name: "Each alone first" }).check();
  await fillDay(clerk, "Date of the meeting", "30 2 2030");
  await fillDay(clerk, "Last day for views", "1 3 2030");
  await clerk.getByRole("checkbox", { name: "Helen Marsh" }).check();
  await clerk.getByRole("button", { name: "Save the plan" }).click();
  await expectErrors(clerk, {
    words: "Give a real day, like 10 12 2026",
    at: "meeting-day",
    said: "meeting",
  });
  await expect(clerk.getByRole("checkbox", { name: "Helen Marsh" })).toBeChecked();
  await fillDay(clerk, "Date of the meeting", "10 3 2030");
  await clerk.getByRole("button", { name: "Save the plan" }).click();
  await expectGoodPage(clerk, "The meeting");
  await expect(clerk.getByRole("table", { name: "0 of 4 have finished" })).toBeVisible();
  await expect(clerk.getByRole("main")).toContainText("3 March 2030");

  await clerk.getByRole("button", { name: "Remind the 4 who have not finished" }).click();
  await expect(clerk.getByRole("main")).toContainText("Wait until tomorrow");
  await withClient(world.database.superUrl, db =>
    db.query("UPDATE participant SET invited_at = now() - interval '2 days'"),
  );
  await clerk.goto(`${TAMAR}/${CYCLE}/meeting`);
  await clerk.getByRole("button", { name: "Remind the 4 who have not finished" }).click();
  await expect(clerk.getByText("4 people have been reminded")).toBeVisible();

  await clerk.getByRole("link", { name: "Enter a paper form" }).click();
  await expectGoodPage(clerk, "Enter a paper form");
  await clerk.getByRole("button", { name: "Enter their views" }).click();
  await expectErrors(clerk, { words: "Choose whose form it is", at: "person" });
  await clerk.getByRole("radio", { name: "Grace Adeyemi" }).check();
  const risk = clerk.getByRole("group", { name: "7. Risk management" });
  await risk.getByLabel("Their view").selectOption("Beginning");
  await risk.getByLabel("Why, or what").fill("As she wrote on paper.");
  await clerk.getByRole("button", { name: "Enter their views" }).click();
  await expect(clerk.getByText("The paper form is entered")).toBeVisible();

  const trustee = await world.person("trustee", `/views/9000001/${CYCLE}/risk`);
  await expect(trustee.getByLabel("Why do you think so?")).toHaveValue("As she wrote on paper.");
});

test("the clerk finds all that is held about somebody, the chair is told, and a hold stops deletion", async ({
  world,
}) => {
  const clerk = await world.person("clerk", `${TAMAR}/people`);
  await clerk.getByRole("link", { name: "Records: requests, and the hold" }).click();
  await expectGoodPage(clerk, "Records");
  await clerk.getByLabel("About whom?").selectOption("Grace Adeyemi");
  await clerk.getByRole("button", { name: "Find it, and tell whoever presides" }).click();
  await expectErrors(clerk, { words: "Say which request this answers", at: "why" });
  await clerk
    .getByLabel("Which request does it answer?")
    .fill("Subject access request, 3 November");
  await clerk.getByRole("button", { name: "Find it, and tell whoever presides" }).click();
  await expectGoodPage(clerk, "What is held about Grace Adeyemi");
  const [file] = await Promise.all([
    clerk.waitForEvent("download"),
    clerk.getByRole("link", { name: "Download the file (CSV)" }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^record-[0-9a-f]{8}\.csv$/);
  const text = await (await file.createReadStream()).setEncoding("utf8").toArray();
  expect(text.join("")).toContain("Appointment");

  const chair = await world.person("chair", `${TAMAR}/record`);
  await expectGoodPage(chair, "Records");
  await expect(chair.getByRole("row", { name: /Grace Adeyemi/ })).toContainText("3 November");
  await chair.goto("/outbox");
  await expect(chair.getByRole("main")).toContainText("has looked up a record");
  await chair.goto(`${TAMAR}/record`);
  await chair.getByLabel("What is the hold for?").fill("A request is open");
  await chair.getByRole("button", { name: "Place a hold" }).click();
  await expect(chair.getByText("Nothing is deleted from now on")).toBeVisible();
  await chair.getByRole("button", { name: "Lift the hold" }).click();
  await expect(chair.getByText("The hold is lifted")).toBeVisible();
});

/** Types a day into the three fields under a legend. */
async function fillDay(page: Page, legend: string, day: string) {
  const group = page.getByRole("group", { name: legend });
  const [d = "", m = "", y = ""] = day.split(" ");
  await group.getByLabel("Day").fill(d);
  await group.getByLabel("Month").fill(m);
  await group.getByLabel("Year").fill(y);
}
