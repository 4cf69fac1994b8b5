import { sayDay } from "@/lib/forms/date";
import { expectErrors } from "./expect-errors";
import { expect, test } from "./fixtures";
import { expectGoodPage } from "./good-page";
import {
  answersOn,
  approve,
  CYCLE,
  fillMeeting,
  finishRows,
  SAID_CYCLE,
  SOUTH_WEST,
  sayToday,
  TAMAR,
  tomorrow,
} from "./steps";

const VERSION = `${TAMAR}/${CYCLE}/versions/1`;
const REFERENCE = `WM-9000001-${CYCLE}-1`;

test("approving with nothing given is refused, word by word", async ({ world }) => {
  const page = await world.person("chair");
  await finishRows(page);
  await page.getByRole("button", { name: "Approve for the trust" }).click();
  await expectErrors(
    page,
    { words: "Give the date of the meeting", at: "meeting-day", said: "meeting" },
    { words: "Give the minute reference, or write chair’s action", at: "minuteReference" },
    { words: "Confirm that this is what the board agreed", at: "agreed" },
  );
  await expectGoodPage(page, "Check the answers");
});

test("a meeting in the future is refused, and all that was given stays", async ({ world }) => {
  const page = await world.person("chair");
  await finishRows(page);
  await fillMeeting(page, tomorrow());
  await page.getByLabel("Minute reference").fill("4.1 – chair’s action");
  await page.getByLabel("These ten answers").check();
  await page.getByRole("button", { name: "Approve for the trust" }).click();
  await expectErrors(page, {
    words: "The date of the meeting must be today or in the past",
    at: "meeting-day",
    said: "meeting",
  });
  await expect(page.getByLabel("Day")).toHaveValue(sayDay(tomorrow()).split(" ")[0] ?? "");
  await expect(page.getByLabel("Minute reference")).toHaveValue("4.1 – chair’s action");
  await expect(page.getByLabel("These ten answers")).toBeChecked();
});

test("approving makes a version with a reference, kept within the trust", async ({ world }) => {
  const page = await world.person("chair");
  await finishRows(page);
  const checked = await answersOn(page);
  await approve(page);
  await expectGoodPage(page, "Approved for the trust");
  await expect(page.getByText(`Reference ${REFERENCE}`).first()).toBeVisible();
  await expect(page.getByText("Only the trust and its readers can see it.")).toBeVisible();
  expect(await answersOn(page)).toEqual(checked);
  await page.getByRole("link", { name: "Keep within the trust" }).click();
  await expect(page.getByText("Kept within the trust.").first()).toBeVisible();
  await expectGoodPage(page);
  await page.goto(`${TAMAR}/${CYCLE}/risk`);
  await expect(page.getByText("This assessment is approved. It is read-only.")).toBeVisible();
  await expect(page.getByRole("radio")).toHaveCount(0);
  await expectGoodPage(page, "Risk management");
  await page.goto(`${TAMAR}/${CYCLE}/check`);
  await expect(page.getByRole("link", { name: /the rating for/ })).toHaveCount(0);
  await page.getByRole("link", { name: "Open the approved version" }).click();
  await expectGoodPage(page, `Approved self-assessment ${SAID_CYCLE}, version 1`);
});

test("an answer that changed after the check keeps the version from being made", async ({
  world,
}) => {
  const page = await world.person("chair");
  await finishRows(page);
  await fillMeeting(page);
  await page.getByLabel("Minute reference").fill("4.1");
  await page.getByLabel("These ten answers").check();
  const clerk = await world.person("clerk", `${TAMAR}/${CYCLE}/risk`);
  await clerk.getByLabel("What shows it").fill("The register itself, October 2026");
  await clerk.getByRole("button", { name: "Save and come back later" }).click();
  await expect(clerk.getByText("10 of 10 completed")).toBeVisible();
  await page.getByRole("button", { name: "Approve for the trust" }).click();
  const said = page.getByRole("main").getByRole("alert", { name: "There is a problem" });
  await expect(said).toContainText("An answer has changed since you opened this page.");
  await expect(page.getByLabel("Minute reference")).toHaveValue("4.1");
  await expectGoodPage(page, "Check the answers");
});

test("what is shared is exactly what the preview showed, and can be withdrawn", async ({
  world,
}) => {
  const page = await world.person("chair");
  await finishRows(page);
  await approve(page);
  await page.getByRole("link", { name: "Share with the RSC team" }).click();
  await expectGoodPage(page, "Share with the RSC team of South-West England");
  const preview = await answersOn(page);
  expect(preview).toHaveLength(10);
  await page.getByRole("button", { name: "Share with the RSC team" }).click();
  await expectErrors(page, {
    words: "Choose whether the evidence notes leave too",
    at: "evidence",
  });
  await expectGoodPage(page);
  await page.getByLabel("Yes, share the levels").check();
  await page.getByLabel("What it is for").fill("our support conversation in January");
  await page.getByRole("button", { name: "Share with the RSC team" }).click();
  const banner = page.getByRole("main").getByRole("alert");
  await expect(banner).toHaveText("Shared with the RSC team of South-West England.");
  await expectGoodPage(page);

  const team = await world.person("rscTeam", `${SOUTH_WEST}${TAMAR}/${CYCLE}`);
  await expectGoodPage(team);
  await expect(team.getByText(/^Tamar Valley Trust, self-assessment/)).toBeVisible();
  expect(await answersOn(team)).toEqual(preview);
  await expect(team.getByText("our support conversation in January")).toBeVisible();

  await page.goto(VERSION);
  await expect(page.getByRole("main").getByRole("alert")).toHaveCount(0);
  await page.getByRole("link", { name: "Withdraw the share" }).click();
  await expectGoodPage(page, "Withdraw the share");
  await page.getByRole("button", { name: "Withdraw the share" }).click();
  await expect(banner).toHaveText(
    "The share is withdrawn. Whoever it was shared with can no longer open it.",
  );
  await expect(page.getByText(`withdrawn on ${sayToday()}`)).toBeVisible();
  await expectGoodPage(page);
});

test("evidence notes stay in the trust where the board says so", async ({ world }) => {
  const page = await world.person("chair");
  await finishRows(page);
  await approve(page);
  await page.getByRole("link", { name: "Share with the RSC team" }).click();
  const preview = await answersOn(page);
  await page.getByLabel("No, share the levels").check();
  await page.getByRole("button", { name: "Share with the RSC team" }).click();
  await expect(page.getByText("The evidence notes were not shared.")).toBeVisible();
  const team = await world.person("rscTeam", `${SOUTH_WEST}${TAMAR}/${CYCLE}`);
  await expect(team.getByText("The trust did not share its evidence notes.")).toBeVisible();
  expect(await answersOn(team)).toEqual(preview.map(withoutEvidence));
});

test("an approved version that is kept is unknown to the RSC team", async ({ world, noise }) => {
  const page = await world.person("chair");
  await finishRows(page);
  await approve(page);
  const at = `${SOUTH_WEST}${TAMAR}/${CYCLE}`;
  noise.expectAnswer(404, at);
  await expectGoodPage(await world.person("rscTeam", at), "Page not found");
});

function withoutEvidence(answer: string): string {
  return answer.replace(/ Evidence:.*$/, "");
}
