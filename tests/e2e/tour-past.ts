import type { Page } from "@playwright/test";
import { CYCLE, HARBOUR, signIn, TAMAR, WHARFE } from "./steps";

type Open = () => Promise<Page>;
type Shot = (page: Page, name: string) => Promise<void>;

const REOPEN = `${WHARFE}/${CYCLE}/versions/1/reopen`;
const REVISIT = `${WHARFE}/${CYCLE}/versions/1/revisit/networks`;

/** What a trust with several years behind it sees: where it stands, what it said before. Changes nothing. */
export async function past(open: Open, shot: Shot): Promise<void> {
  await whereItStands(await open(), shot);
  await whatItSaid(await open(), shot);
  await opensAgain(await open(), shot);
}

async function whereItStands(page: Page, shot: Shot): Promise<void> {
  await signIn(page, "chiefExecutive");
  await shot(page, "profile");
  await page.goto(TAMAR);
  await shot(page, "chief-executive-home");
}

async function whatItSaid(page: Page, shot: Shot): Promise<void> {
  await signIn(page, "chairWhoShared", { at: `${HARBOUR}/profile` });
  await shot(page, "profile-approved");
  await page.goto(`${HARBOUR}/history`);
  await shot(page, "history");
  await page.getByRole("link", { name: "Compare two approved versions" }).click();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await shot(page, "compare");
}

async function opensAgain(page: Page, shot: Shot): Promise<void> {
  await signIn(page, "chairWhoKeeps", { at: REOPEN });
  await shot(page, "reopen");
  await page.getByRole("button", { name: "Open it again" }).click();
  await page.locator("main").getByRole("alert").waitFor();
  await shot(page, "reopen-no-reason");
  await page.goto(REVISIT);
  await shot(page, "revisit");
  await page.getByRole("button", { name: "Approve this step" }).click();
  await page.locator("main").getByRole("alert").waitFor();
  await shot(page, "revisit-nothing-given");
}
