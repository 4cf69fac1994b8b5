import { sayCycle } from "@/lib/assessments/cycle/rules";
import { sayDay } from "@/lib/forms/date";
import { CHARACTERISTIC_KEYS, LEVELS } from "@/lib/rubric";
import { demoCalendar } from "@/prisma/demo-calendar";
import { HARBOUR as HARBOURS } from "@/prisma/demo-harbour";
import { answersIn } from "@/prisma/demo-history";
import { CULVERHAY, PENWHISTLE, SANDCOTE } from "@/prisma/demo-neighbours";
import { TAMAR as TAMARS } from "@/prisma/demo-tamar";
import { expect, test } from "./fixtures";
import { expectGoodPage } from "./good-page";
import { answersOn, CYCLE, HARBOUR, NORTH, SOUTH_WEST, sayToday, TAMAR, WHARFE } from "./steps";

const calendar = demoCalendar(new Date());
const harboursNow = answersIn(HARBOURS, 0, calendar.begun(0));
const tamarsLast = answersIn(TAMARS, 1, calendar.begun(1));
const SHARED = `${SOUTH_WEST}${HARBOUR}/${CYCLE}`;

test("the region's page says its finding with its base, and counts each row by level", async ({
  world,
}) => {
  const page = await world.person("rscTeam");
  await expectGoodPage(page, "Of 5 trusts that shared, 4 are at Beginning for succession planning");
  await expect(
    page.getByText(
      `5 of 6 multi-academy trusts have shared, as at ${sayToday()}; they chose to, so`,
    ),
  ).toBeVisible();
  const table = page.getByRole("table", { name: "stand at each level" });
  const rows = table.getByRole("row").filter({ has: page.getByRole("rowheader") });
  await expect(rows).toHaveCount(10);
  const counts = await rows.evaluateAll(found =>
    found.map(row =>
      [...row.querySelectorAll("td > div")].slice(0, 5).map(cell => cell.textContent),
    ),
  );
  expect(counts).toEqual(expectedCounts());
});

test("a shared assessment is read whole, and only read", async ({ world }) => {
  const page = await world.person("rscTeam");
  await page.getByRole("link", { name: "See the trusts" }).click();
  await page.getByRole("link", { name: "Harbour and Moor Learning Trust" }).click();
  await expectGoodPage(page, "Furthest to go: succession planning");
  await expect(page.getByText(/^Harbour and Moor Learning Trust, self-assessment/)).toBeVisible();
  const said = (await answersOn(page)).join("\n");
  for (const [, answer] of harboursNow) expect(said).toContain(answer.reason);
  await expect(page.getByText("our support conversation in January")).toBeVisible();
  await expect(
    page.getByText(`You are viewing what the trust shared on ${sayDay(calendar.at(0, "11-20"))}`),
  ).toBeVisible();
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
  await page.getByRole("link", { name: "Back to the trust" }).click();
  await expectGoodPage(page, "Harbour and Moor Learning Trust");
});

test("drafts and versions that are kept are not there for the team of the region", async ({
  world,
  noise,
}) => {
  const page = await world.person("rscTeam");
  for (const at of [
    `${SOUTH_WEST}${TAMAR}/${CYCLE}`,
    `${TAMAR}/${CYCLE}/vision`,
    `${TAMAR}/${CYCLE}/check`,
    TAMAR,
    `${HARBOUR}/${CYCLE}/versions/1`,
    `${SOUTH_WEST}${WHARFE}/${CYCLE}`,
  ]) {
    noise.expectAnswer(404, at);
    const response = await page.goto(at);
    expect(response?.status(), at).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
  }
  await expectGoodPage(page);
});

test("the team of another region reads nothing of it, and its own region says so", async ({
  world,
  noise,
}) => {
  const page = await world.person("rscTeamElsewhere");
  await expectGoodPage(page, "Two trusts have shared so far");
  await expect(page.getByRole("main")).not.toContainText("Wharfe Bridge");
  for (const at of [
    SOUTH_WEST,
    SHARED,
    `${NORTH}${HARBOUR}/${CYCLE}`,
    `${NORTH}${WHARFE}/${CYCLE}`,
  ]) {
    noise.expectAnswer(404, at);
    const response = await page.goto(at);
    expect(response?.status(), at).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
  }
});

test("what is withdrawn is gone on the next click", async ({ world, noise }) => {
  const team = await world.person("rscTeam", SHARED);
  await expect(team.getByText(/^Harbour and Moor Learning Trust, self-assessment/)).toBeVisible();
  const chair = await world.person("chairWhoShared", `${HARBOUR}/${CYCLE}/versions/1/withdraw`);
  await chair.getByRole("button", { name: "Withdraw the share" }).click();
  await expect(chair.getByText("The share is withdrawn.")).toBeVisible();
  noise.expectAnswer(404, SHARED);
  await team.reload();
  await expect(team.getByRole("heading", { level: 1 })).toHaveText("Page not found");
  await team.goto(`${SOUTH_WEST}/trusts`);
  await expectGoodPage(team, "6 trusts found");
  const lines = team.getByRole("row").filter({ hasText: "Harbour and Moor" });
  await expect(lines).toContainText(sayCycle(calendar.cycle(1)));
});

/** Of the five trusts' latest shared answers: how many stand where. */
function expectedCounts(): string[][] {
  const neighbours = [CULVERHAY, PENWHISTLE, SANDCOTE].map(history =>
    answersIn(history, 1, calendar.begun(1)),
  );
  const trusts = [harboursNow, tamarsLast, ...neighbours].map(answers => new Map(answers));
  return CHARACTERISTIC_KEYS.map(key => {
    const answers = trusts.map(trust => trust.get(key));
    const levels = LEVELS.map(level => answers.filter(answer => answer?.level === level).length);
    return [...levels, answers.filter(answer => answer?.notAgreed).length].map(String);
  });
}
