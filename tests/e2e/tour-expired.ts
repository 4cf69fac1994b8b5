import type { Page } from "@playwright/test";
import { CYCLE, fillMeeting, level, PEOPLE, signIn, WHARFE } from "./steps";

type Open = () => Promise<Page>;
type Shot = (page: Page, name: string) => Promise<void>;

const VERSION = `${WHARFE}/${CYCLE}/versions/1`;
/** A trust of one academy, all of whose ten answers are in. */
const FOUNDRY = `/trusts/9000004/${CYCLE}/check`;
const AIDAN = "aidan.mwangi@demo.example";

/** The forms besides the rows, sent without a script after the session has ended. Changes nothing. */
export async function expired(open: Open, shot: Shot): Promise<void> {
  const sent = async (at: string, who: string, fill: (page: Page) => Promise<void>, by: string) => {
    const page = await open();
    await page.route("**/*.js", route => route.abort());
    await signIn(page, who, { at });
    await fill(page);
    await page.context().clearCookies();
    await page.getByRole("button", { name: by }).click();
    await page.getByText("You have been signed out").waitFor();
    return page;
  };
  const keeps = PEOPLE.chairWhoKeeps;
  const approve = await sent(FOUNDRY, AIDAN, meeting, "Approve for the trust");
  await shot(approve, "approve-signed-out");
  const share = await sent(`${VERSION}/share`, keeps, purpose, "Share with the RSC team");
  await shot(share, "share-signed-out");
  const reopen = await sent(`${VERSION}/reopen`, keeps, reason, "Open it again");
  await shot(reopen, "reopen-signed-out");
  const revisit = await sent(`${VERSION}/revisit/networks`, keeps, anew, "Approve this step");
  await shot(revisit, "revisit-signed-out");
}

async function meeting(page: Page): Promise<void> {
  await fillMeeting(page);
  await page.getByLabel("Minute reference").fill("4.1");
  await page.getByLabel("These ten answers").check();
}

async function purpose(page: Page): Promise<void> {
  await page.getByLabel("No, share the levels").check();
  await page.getByLabel("What it is for").fill("our support conversation in January");
}

async function reason(page: Page): Promise<void> {
  await page.getByLabel("Why is it opened again?").fill("Two levels were recorded wrongly.");
}

async function anew(page: Page): Promise<void> {
  await level(page, "Leading").check();
  await page.getByLabel("Why this level").fill("Three networks now write down what changed.");
  await fillMeeting(page);
  await page.getByLabel("Minute reference").fill("5.3");
}
