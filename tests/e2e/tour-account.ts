import type { Page } from "@playwright/test";
import { TOTP } from "otpauth";
import { DEMO_PASSWORD } from "@/prisma/demo-people";
import { PEOPLE, signIn } from "./steps";

type Open = () => Promise<Page>;
type Shot = (page: Page, name: string) => Promise<void>;

/** One's own account, an authenticator app set up, and a forgotten password. */
export async function account(open: Open, shot: Shot): Promise<void> {
  const page = await open();
  await signIn(page, "rscTeamElsewhere", { at: "/account" });
  await signIn(await open(), "rscTeamElsewhere");
  await page.reload();
  await shot(page, "account");
  await page.goto("/account/password");
  await page.getByRole("button", { name: "Change my password" }).click();
  await page.locator("main").getByRole("alert").waitFor();
  await shot(page, "account-password-nothing-typed");
  await page.goto("/account/second-factor");
  await shot(page, "authenticator-app");
  await page.getByRole("link", { name: "Set up an app" }).click();
  await shot(page, "authenticator-app-begin");
  await page.getByRole("button", { name: "Show me the square" }).click();
  const key = (await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent()) ?? "";
  await shot(page, "authenticator-app-square");
  const code = new TOTP({ secret: key.replaceAll(" ", "") }).generate();
  await page.getByLabel("Code that the app shows").fill(code);
  await page.getByRole("button", { name: "Finish" }).click();
  await page.getByRole("heading", { name: "Keep these recovery codes" }).waitFor();
  await shot(page, "recovery-codes");
  await page.goto("/account/second-factor");
  await shot(page, "authenticator-app-set-up");
  await page.goto("/account/second-factor/remove");
  await shot(page, "authenticator-app-remove");
  await page.goto("/sign-in/again");
  await shot(page, "prove-again");
  await waiting(await open(), shot);
  await forgotten(await open(), shot);
}

async function waiting(page: Page, shot: Shot): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("Email address").fill(PEOPLE.rscTeamElsewhere);
  await page.getByLabel("Password").fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL("**/sign-in/code*");
  await shot(page, "sign-in-code");
}

async function forgotten(page: Page, shot: Shot): Promise<void> {
  await page.goto("/sign-in/forgotten");
  await shot(page, "forgotten-password");
  await page.getByLabel("Email address").fill(PEOPLE.reader);
  await page.getByRole("button", { name: "Send me a letter" }).click();
  await page.getByText("A letter is on its way").waitFor();
  await shot(page, "new-password-by-code");
  await page.goto("/outbox");
  await page.getByRole("link", { name: "Choose a new password" }).first().click();
  await page.getByText(PEOPLE.reader).waitFor();
  await shot(page, "new-password-by-link");
}
