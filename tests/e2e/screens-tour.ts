import type { Page } from "@playwright/test";
import { aDocument } from "../support/published-document";
import { aRegister } from "../unit/register/register-files";
import {
  CYCLE,
  fillMeeting,
  HARBOUR,
  level,
  NORTH,
  SOUTH_WEST,
  signIn,
  TAMAR,
  WHARFE,
} from "./steps";
import { account } from "./tour-account";
import { elsewhere } from "./tour-elsewhere";
import { expired } from "./tour-expired";
import { homes } from "./tour-homes";
import { meeting } from "./tour-meeting";
import { past } from "./tour-past";
import { saving } from "./tour-saving";

type Open = () => Promise<Page>;
type Shot = (page: Page, name: string) => Promise<void>;

/** Walks through every screen in the order people meet them. */
export async function photograph(open: Open, shot: Shot): Promise<void> {
  await outside(await open(), shot);
  await past(open, shot);
  await expired(open, shot);
  await homes(open, shot);
  await meeting(open, shot);
  await elsewhere(open, shot);
  await chair(open, shot);
  await readers(open, shot);
  await people(open, shot);
  await rscTeam(open, shot);
  await others(open, shot);
  await wording(open, shot);
  await invitations(open, shot);
  await account(open, shot);
}

async function outside(page: Page, shot: Shot): Promise<void> {
  await page.goto("/sign-in");
  await shot(page, "sign-in");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("alert").first().waitFor();
  await shot(page, "sign-in-empty");
  await page.goto("/framework");
  await shot(page, "framework-signed-out");
  await page.goto("/framework/print");
  await shot(page, "blank-framework");
  for (const small of ["help", "accessibility", "cookies", "privacy", "browsers"]) {
    await page.goto(`/${small}`);
    await shot(page, small);
  }
  await page.goto("/nowhere");
  await shot(page, "not-found");
  await page.goto("/sign-in/%");
  await shot(page, "front-refusal");
}

async function chair(open: Open, shot: Shot): Promise<void> {
  const page = await open();
  await signIn(page, "chair");
  await shot(page, "home-in-the-middle");
  await page.getByRole("link", { name: "Continue" }).click();
  await page.getByRole("heading", { level: 1, name: "Risk" }).waitFor();
  await shot(page, "row-fresh");
  await page.getByRole("button", { name: "Save and continue" }).click();
  await page.locator("main").getByRole("alert").waitFor();
  await shot(page, "row-nothing-chosen");
  await level(page, "Not agreed").check();
  await page.getByRole("button", { name: "Save and continue" }).click();
  await page.getByText("Say why the board has not agreed a level").first().waitFor();
  await shot(page, "row-no-reason");
  await page.goto(`${TAMAR}/${CYCLE}/governance`);
  await shot(page, "row-not-agreed");
  await page.goto(`${TAMAR}/${CYCLE}/vision`);
  for (const summary of await page.locator("main summary").all()) await summary.click();
  await shot(page, "row-answered-all-open");
  await saving(open, shot);
  await conflict(open, shot);
  await page.goto(`${TAMAR}/${CYCLE}/check`);
  await shot(page, "check-some-missing");
  await finish(page);
  await shot(page, "check-complete");
  await page.getByRole("button", { name: "Approve for the trust" }).click();
  await page.locator("main").getByRole("alert").waitFor();
  await shot(page, "check-nothing-given");
  await page.goto(TAMAR);
  await shot(page, "home-ready");
  await approve(page, shot);
}

/** Chair and clerk in one row. */
export async function conflict(open: Open, shot: Shot): Promise<void> {
  const [one, other] = [await open(), await open()];
  await signIn(one, "chair", { at: `${TAMAR}/${CYCLE}/networks` });
  await signIn(other, "clerk", { at: `${TAMAR}/${CYCLE}/networks` });
  await level(other, "Developing").check();
  await other
    .getByLabel("Why this level")
    .fill("Two of our three networks write down what changed.");
  await other.getByText("All changes saved").waitFor();
  await other.waitForTimeout(1_500);
  await level(one, "Beginning").check();
  await one.getByText("saved another answer").waitFor();
  await shot(one, "row-conflict");
  await one.getByRole("button", { name: "Keep both notes" }).click();
  await one.getByText("The notes of both").waitFor();
  await shot(one, "row-both-notes");
  await shot(other, "row-saved");
}

async function finish(page: Page): Promise<void> {
  for (const key of ["risk", "succession", "networks"]) {
    await page.goto(`${TAMAR}/${CYCLE}/${key}`);
    await level(page, "Developing").check();
    await page.getByLabel("Why this level").fill("Agreed at the meeting of the board.");
    await page.getByRole("button", { name: "Save and continue" }).click();
    await page.waitForURL(url => !url.pathname.endsWith(key));
  }
  await page.goto(`${TAMAR}/${CYCLE}/check`);
}

async function approve(page: Page, shot: Shot): Promise<void> {
  await page.goto(`${TAMAR}/${CYCLE}/check`);
  await fillMeeting(page);
  await page.getByLabel("Minute reference").fill("4.1");
  await page.getByLabel("These ten answers").check();
  await page.getByRole("button", { name: "Approve for the trust" }).click();
  await page.waitForURL("**/versions/1?approved");
  await shot(page, "approved");
  await page.getByRole("link", { name: "Share with the RSC team" }).click();
  await page.waitForURL("**/share");
  await shot(page, "share-preview");
  await page.getByRole("button", { name: "Share with the RSC team" }).click();
  await page.locator("main").getByRole("alert").waitFor();
  await shot(page, "share-nothing-chosen");
  await page.getByLabel("No, share the levels").check();
  await page.getByLabel("What it is for").fill("our support conversation in January");
  await page.getByRole("button", { name: "Share with the RSC team" }).click();
  await page.waitForURL("**/versions/1?shared");
  await shot(page, "shared");
  await page.goto(`${TAMAR}/settings`);
  await shot(page, "settings");
  await page.getByRole("radio", { name: "Another word" }).first().check();
  await page.getByRole("button", { name: "Save" }).click();
  await page.locator("main").getByRole("alert").waitFor();
  await shot(page, "settings-nothing-typed");
  await page.goto(TAMAR);
  await shot(page, "home-approved");
  await page.goto(`${TAMAR}/${CYCLE}/risk`);
  await shot(page, "row-approved");
}

async function readers(open: Open, shot: Shot): Promise<void> {
  const trustee = await open();
  await signIn(trustee, "trustee");
  await shot(trustee, "trustee-home-approved");
  await trustee.goto(`${TAMAR}/${CYCLE}/check`);
  await shot(trustee, "trustee-check");
  const reader = await open();
  await signIn(reader, "reader");
  await shot(reader, "reader-home");
  await reader.getByRole("link", { name: ", version 1" }).first().click();
  await reader.getByText("This is an earlier version").waitFor();
  await shot(reader, "reader-earlier-version");
  const keeps = await open();
  await signIn(keeps, "chairWhoKeeps");
  await keeps.goto(`${WHARFE}/${CYCLE}/versions/1`);
  await shot(keeps, "version-kept");
}

/** Who is of the trust, and what the chair can do about it. */
async function people(open: Open, shot: Shot): Promise<void> {
  const page = await open();
  await signIn(page, "chair", { at: `${TAMAR}/people` });
  await shot(page, "people");
  await page.getByRole("link", { name: "Helen Marsh, Trust CEO" }).click();
  await page.getByRole("link", { name: "Suspend access" }).click();
  await shot(page, "suspend");
  await page.getByRole("button", { name: "Suspend Helen Marsh" }).click();
  await page.waitForURL("**?suspended");
  await shot(page, "person-suspended");
  await page.goto(`${TAMAR}/people`);
  await page.getByRole("link", { name: "Owen Trevithick, Governance professional" }).click();
  await shot(page, "person");
  await page.getByRole("link", { name: "End this appointment" }).click();
  await page.getByRole("button", { name: "End the appointment" }).click();
  await page.locator("main").getByRole("alert").waitFor();
  await shot(page, "person-end-nothing-said");
  await page.getByRole("link", { name: "Leave it as it is" }).click();
  await page.getByRole("link", { name: "Give a further place" }).click();
  await shot(page, "person-further-place");
  for (const who of ["principal", "reviewer"] as const) {
    const reads = await open();
    await signIn(reads, who);
    await shot(reads, `${who}-home`);
  }
}

async function rscTeam(open: Open, shot: Shot): Promise<void> {
  const page = await open();
  await signIn(page, "rscTeam");
  await shot(page, "region");
  await page.goto(`${SOUTH_WEST}${TAMAR}/${CYCLE}`);
  await shot(page, "region-shared");
  await page.goto(`${SOUTH_WEST}/trusts`);
  await shot(page, "region-trusts");
  await page.goto(`${SOUTH_WEST}/trusts?step=succession&level=leading`);
  await shot(page, "region-trusts-none");
  await page.goto(`${SOUTH_WEST}/trusts/compare?trust=9000002&trust=9000011`);
  await shot(page, "region-side-by-side");
  await page.goto(`${SOUTH_WEST}/trusts/compare?trust=9000002`);
  await shot(page, "region-too-few");
  await page.goto(`${SOUTH_WEST}/trusts/9000011`);
  await shot(page, "region-trust");
  await page.goto(`${SOUTH_WEST}/england`);
  await shot(page, "region-england");
  const elsewhere = await open();
  await signIn(elsewhere, "rscTeamElsewhere");
  await shot(elsewhere, "region-elsewhere");
  await elsewhere.goto(`${NORTH}/led-elsewhere`);
  await shot(elsewhere, "region-led-elsewhere");
  await elsewhere.goto(`${SOUTH_WEST}${TAMAR}/${CYCLE}`);
  await shot(elsewhere, "not-found-signed-in");
}

async function others(open: Open, shot: Shot): Promise<void> {
  const sharer = await open();
  await signIn(sharer, "chairWhoShared");
  await sharer.goto(`${HARBOUR}/${CYCLE}/versions/1/withdraw`);
  await shot(sharer, "withdraw");
  await sharer.getByRole("button", { name: "Withdraw the share" }).click();
  await sharer.waitForURL("**/versions/1?withdrawn");
  await shot(sharer, "withdrawn");
  const administrator = await open();
  await signIn(administrator, "administrator");
  await shot(administrator, "administrator");
  await loads(administrator, shot);
  await administrator.goto("/framework");
  await shot(administrator, "framework");
  await administrator.getByRole("button", { name: "Sign out" }).click();
  await administrator.getByText("You have signed out").waitFor();
  await shot(administrator, "signed-out");
}

/** Last, since every row shows the published words from then on. */
async function wording(open: Open, shot: Shot): Promise<void> {
  const page = await open();
  await signIn(page, "administrator", { at: "/admin/wording" });
  await shot(page, "wording-not-loaded");
  const load = async (document = aDocument()) => {
    const buffer = Buffer.from(document.bytes());
    const file = { name: "document.txt", mimeType: "text/plain", buffer };
    await page.getByLabel("The published document").setInputFiles(file);
    await page.getByRole("button", { name: "Load" }).click();
  };
  await load(aDocument().without(4));
  await page.locator("main").getByRole("alert").waitFor();
  await shot(page, "wording-refused");
  await load();
  await page.waitForURL("**/wording?loaded");
  await shot(page, "wording-loaded");
  await page.goto("/framework");
  await page.getByText("The published words of Risk management, Embedding").click();
  await shot(page, "framework-published");
  const chair = await open();
  await signIn(chair, "chairWhoKeeps", { at: `${WHARFE}/${CYCLE}/risk` });
  for (const summary of await chair.locator("main summary").all()) await summary.click();
  await shot(chair, "row-published");
}

/** A first extract, and what is looked up beside it. */
async function loads(page: Page, shot: Shot): Promise<void> {
  await page.goto("/admin/register/upload");
  await page.getByText("Which files?").click();
  await shot(page, "admin-upload");
  await page.getByRole("button", { name: "Load the extract" }).click();
  await page.locator("main").getByRole("alert").waitFor();
  await shot(page, "admin-upload-nothing-chosen");
  await page.getByLabel("Day", { exact: true }).fill("2");
  await page.getByLabel("Month").fill("9");
  await page.getByLabel("Year").fill("2019");
  const files = aRegister().trust(104, "Empty Trust").folder("x").files;
  await page
    .getByLabel("Files of the extract")
    .setInputFiles(
      files.map(({ name, bytes }) => ({ name, mimeType: "text/csv", buffer: Buffer.from(bytes) })),
    );
  await page.getByRole("button", { name: "Load the extract" }).click();
  await page.getByRole("heading", { name: "The extract is being loaded" }).waitFor();
  await shot(page, "admin-load-under-way");
  await page.getByRole("heading", { name: "Loaded: the register" }).waitFor({ timeout: 90_000 });
  await shot(page, "admin-load-done");
  await page.goto("/admin");
  await shot(page, "admin-home-loaded");
  await page.goto("/admin/not-placed");
  await shot(page, "admin-not-placed");
  await page.goto("/admin/changes");
  await shot(page, "admin-changes");
  await page.goto("/admin/errors");
  await shot(page, "admin-errors");
}

async function invitations(open: Open, shot: Shot): Promise<void> {
  const clerk = await open();
  await signIn(clerk, "clerk");
  await clerk.goto(`${TAMAR}/people/invite`);
  await shot(clerk, "invite");
  await clerk.getByLabel("Who to invite").fill("jo@example.org\nno address");
  await clerk.getByRole("button", { name: "Send the invitations" }).click();
  await clerk.locator("main").getByRole("alert").waitFor();
  await shot(clerk, "invite-wrong-line");
  await clerk.goto(`${TAMAR}/people/invite`);
  await clerk.getByRole("link", { name: "Withdraw the invitation of" }).click();
  await clerk.getByRole("heading", { level: 1, name: "Withdraw the invitation" }).waitFor();
  await shot(clerk, "invitation-withdraw");
  await clerk.goto("/outbox");
  await shot(clerk, "outbox");
  await clerk.getByRole("link", { name: "See the invitation" }).first().click();
  await clerk.getByText("This invitation is for another account").waitFor();
  await shot(clerk, "invitation-another-account");
  const newcomer = await open();
  await newcomer.goto("/outbox");
  await newcomer.getByRole("link", { name: "See the invitation" }).first().click();
  await newcomer.getByLabel("Choose a password").waitFor();
  await shot(newcomer, "invitation");
  await newcomer.goto("/invitation/none");
  await shot(newcomer, "invitation-none");
}
