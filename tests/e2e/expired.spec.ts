import type { Page } from "@playwright/test";
import { withClient } from "@/lib/db/embedded";
import { DEMO_PASSWORD } from "@/prisma/demo-people";
import { expect, test } from "./fixtures";
import { expectGoodPage } from "./good-page";
import {
  CYCLE,
  fillMeeting,
  finishRows,
  isReady,
  level,
  PEOPLE,
  save,
  TAMAR,
  WHARFE,
} from "./steps";

const RISK = `${TAMAR}/${CYCLE}/risk`;
const TYPED = "We looked at the register twice – “café”.\n\n  =1+1";
const TOLD =
  "You have been signed out. What you typed is still here: sign in in a new tab, then come back to this one and press the button again";

test("a row that is sent after the session has ended comes back with every letter, and is saved after signing in", async ({
  world,
  scripts,
  noise,
}) => {
  noise.expectAnswer(401, "/risk/answer");
  const page = await world.person("chair", `${RISK}?from=check`);
  await isReady(page, scripts);
  await endSessions(world.database.superUrl);
  await page.getByLabel("Why this level").fill(TYPED);
  await page.getByLabel("What shows it").fill("The register.");
  await level(page, "Developing").check();
  await save(page);
  if (scripts) await expect(page.getByRole("status")).toHaveText(/signed out/);
  else await expectTold(page);
  await expect(page.getByLabel("Why this level")).toHaveValue(TYPED);
  await expect(page.getByLabel("What shows it")).toHaveValue("The register.");
  await expect(level(page, "Developing")).toBeChecked();
  await expectGoodPage(page, "Risk management");
  await signInBeside(page, PEOPLE.chair);
  await save(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check the answers");
  await page.goto(RISK);
  await expect(page.getByLabel("Why this level")).toHaveValue(TYPED);
});

test("an approval that is sent after the session has ended keeps its date and minute", async ({
  world,
  scripts,
}) => {
  const page = await world.person("chair");
  await finishRows(page);
  await fillMeeting(page);
  await page.getByLabel("Minute reference").fill("4.1 (part two)");
  await page.getByLabel("These ten answers").check();
  await endSessions(world.database.superUrl);
  await page.getByRole("button", { name: "Approve for the trust" }).click();
  await expectTold(page);
  await expect(page.getByLabel("Minute reference")).toHaveValue("4.1 (part two)");
  await expect(page.getByLabel("These ten answers")).toBeChecked();
  await expectGoodPage(page, "Check the answers");
  if (!scripts) await expect(page.getByText("Tamar Valley")).toHaveCount(0);
  await signInBeside(page, PEOPLE.chair);
  await page.getByRole("button", { name: "Approve for the trust" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Approved for the trust");
  await expect(page.getByText("4.1 (part two)").first()).toBeVisible();
});

test("a share that is sent after the session has ended keeps what it is for", async ({ world }) => {
  const page = await world.person("chairWhoKeeps", `${WHARFE}/${CYCLE}/versions/1/share`);
  await page.getByLabel("No, share the levels").check();
  await page.getByLabel("What it is for").fill("our conversation in January");
  await endSessions(world.database.superUrl);
  await page.getByRole("button", { name: "Share with the RSC team" }).click();
  await expectTold(page);
  await expect(page.getByLabel("What it is for")).toHaveValue("our conversation in January");
  await expect(page.getByLabel("No, share the levels")).toBeChecked();
  await expectGoodPage(page, /^Share with the RSC team/);
  await signInBeside(page, PEOPLE.chairWhoKeeps);
  await page.getByRole("button", { name: "Share with the RSC team" }).click();
  await expect(page).toHaveURL(/versions\/1\?shared$/);
});

test("a reason to open again that is sent after the session has ended is kept", async ({
  world,
}) => {
  const page = await world.person("chairWhoKeeps", `${WHARFE}/${CYCLE}/versions/1/reopen`);
  await page.getByLabel("Why is it opened again?").fill(TYPED);
  await endSessions(world.database.superUrl);
  await page.getByRole("button", { name: "Open it again" }).click();
  await expectTold(page);
  await expect(page.getByLabel("Why is it opened again?")).toHaveValue(TYPED);
  await expectGoodPage(page, "Open the self-assessment again");
  await signInBeside(page, PEOPLE.chairWhoKeeps);
  await page.getByRole("button", { name: "Open it again" }).click();
  await expect(page).toHaveURL(/check\?reopened$/);
});

test("a step that is agreed anew after the session has ended is kept", async ({ world }) => {
  const page = await world.person("chairWhoKeeps", `${WHARFE}/${CYCLE}/versions/1/revisit/risk`);
  await level(page, "Leading").check();
  await page.getByLabel("Why this level").fill(TYPED);
  await fillMeeting(page);
  await page.getByLabel("Minute reference").fill("4.1");
  await endSessions(world.database.superUrl);
  await page.getByRole("button", { name: "Approve this step" }).click();
  await expectTold(page);
  await expect(page.getByLabel("Why this level")).toHaveValue(TYPED);
  await expect(level(page, "Leading")).toBeChecked();
  await expectGoodPage(page, "Risk management");
  await signInBeside(page, PEOPLE.chairWhoKeeps);
  await page.getByRole("button", { name: "Approve this step" }).click();
  await expect(page).toHaveURL(/versions\/2\?approved$/);
});

async function expectTold(page: Page): Promise<void> {
  const summary = page.getByRole("main").getByRole("alert", { name: "There is a problem" });
  await expect(summary.getByRole("link")).toHaveText(TOLD);
  await expect(summary).toBeFocused();
}

function endSessions(superUrl: string): Promise<unknown> {
  return withClient(superUrl, client =>
    client.query("UPDATE session SET last_seen_at = now() - interval '61 minutes'"),
  );
}

/** Signs in by the link that the page gives, in the tab it opens. */
async function signInBeside(page: Page, email: string): Promise<void> {
  const opening = page.context().waitForEvent("page");
  await page.getByRole("link", { name: /sign in in (a new|another) tab/i }).click();
  const beside = await opening;
  await beside.getByLabel("Email address").fill(email);
  await beside.getByLabel("Password").fill(DEMO_PASSWORD);
  await beside.getByRole("button", { name: "Sign in", exact: true }).click();
  await beside.getByRole("heading", { level: 1, name: "You are signed in" }).waitFor();
  await beside.close();
}
