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
  await whatItRestsOn(await open(), shot);
  await opensAgain(await open(), shot);
}

/** Evidence of the trust: what there is, one piece, and who opens what few may. */
async function whatItRestsOn(page: Page, shot: Shot): Promise<void> {
  await signIn(page, "chairWhoShared", { at: `${HARBOUR}/evidence` });
  await shot(page, "evidence-library");
  await page.getByRole("link", { name: "Risk register, version of the summer" }).click();
  await page.getByRole("heading", { level: 1, name: "Risk register" }).waitFor();
  await shot(page, "evidence-piece");
  await page.getByRole("link", { name: "Remove this evidence" }).click();
  await page.getByRole("heading", { level: 1, name: "Remove" }).waitFor();
  await shot(page, "evidence-remove");
  await page.goto(`${HARBOUR}/evidence`);
  await page.getByRole("link", { name: "Who could act up, and who said no" }).click();
  await page.getByRole("link", { name: "Say who else can open it" }).click();
  await page.getByRole("heading", { level: 1, name: "Who else can open it" }).waitFor();
  await shot(page, "evidence-readers");
}

/** What the matrix leads on to. */
const ACADEMIES = [
  ["academies-grouped", "academies?group=cluster&sort=risk"],
  ["academies-side-by-side", "academies/compare?urn=9000101&urn=9000102&urn=9000104"],
  ["academies-too-few", "academies/compare?urn=9000101"],
  ["academies-years", "academies/years"],
  ["academy-step", "academies/steps/risk"],
  ["academy", "academies/9000101"],
  ["academy-level", `academies/9000101/${CYCLE}/risk`],
  ["line-of-sight", "line-of-sight"],
] as const;

async function whereItStands(page: Page, shot: Shot): Promise<void> {
  await signIn(page, "chiefExecutive");
  await shot(page, "academies");
  for (const [name, at] of ACADEMIES) {
    await page.goto(`${TAMAR}/${at}`);
    await shot(page, name);
  }
  await page.goto(`${TAMAR}/profile`);
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
