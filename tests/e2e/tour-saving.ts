import type { Page } from "@playwright/test";
import { CYCLE, isReady, level, save, signIn, TAMAR } from "./steps";

type Open = () => Promise<Page>;
type Shot = (page: Page, name: string) => Promise<void>;

const RISK = `${TAMAR}/${CYCLE}/risk`;
const TYPED = "We looked at the register at two meetings, and it names who owns each risk.";

/** A row in each state of saving that is not "all changes saved". Leaves nothing changed behind. */
export async function saving(open: Open, shot: Shot): Promise<void> {
  await notSaved(await open(), shot);
  await signedOut(await open(), shot);
  await signedOutPlainly(await open(), shot);
}

async function notSaved(page: Page, shot: Shot): Promise<void> {
  page.on("dialog", dialog => dialog.accept());
  await signIn(page, "chair", { at: RISK });
  await isReady(page, true);
  await page.getByLabel("Why this level").fill("a".repeat(2_001));
  await page.locator("#reason-error").waitFor();
  await shot(page, "row-refused");
  await page.context().route("**/risk/answer", route => route.abort());
  await level(page, "Developing").check();
  await page.getByLabel("Why this level").fill(TYPED);
  await page.getByText("we will keep trying").waitFor();
  await shot(page, "row-not-saved");
  await page.reload();
  await page.getByText("We kept what you typed here").waitFor();
  await shot(page, "row-typed-earlier");
}

async function signedOut(page: Page, shot: Shot): Promise<void> {
  await signIn(page, "chair", { at: RISK });
  await isReady(page, true);
  await page.context().clearCookies();
  await page.getByLabel("Why this level").fill(TYPED);
  await page.getByText("you have been signed out").waitFor();
  await shot(page, "row-signed-out");
  const opening = page.context().waitForEvent("page");
  await page.context().route("**/risk/answer", route => route.abort());
  await page.getByRole("link", { name: "Sign in in another tab" }).click();
  const beside = await opening;
  await signIn(beside, "chair", { at: beside.url() });
  await shot(beside, "signed-in-beside");
}

/** As without a script: none of them arrives. */
async function signedOutPlainly(page: Page, shot: Shot): Promise<void> {
  await signIn(page, "chair");
  await page.route("**/*.js", route => route.abort());
  await page.goto(RISK);
  await page.context().clearCookies();
  await page.getByLabel("Why this level").fill(TYPED);
  await save(page);
  await page.getByText("You have been signed out").waitFor();
  await shot(page, "row-signed-out-plain");
}
