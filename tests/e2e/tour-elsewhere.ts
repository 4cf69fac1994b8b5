import type { Page } from "@playwright/test";
import { signIn } from "./steps";

type Open = () => Promise<Page>;
type Shot = (page: Page, name: string) => Promise<void>;

const WITH = "Sign in with Example Sign-in";
const THERE = "Sign in as P. Shah";

/** Somebody who has an account elsewhere, before it is linked and after. */
export async function elsewhere(open: Open, shot: Shot): Promise<void> {
  const page = await open();
  await page.goto("/sign-in");
  await page.getByRole("button", { name: WITH }).click();
  await page.getByRole("button", { name: "Go back" }).click();
  await page.getByText("You came back from").waitFor();
  await shot(page, "sign-in-elsewhere-stopped");
  await page.getByRole("button", { name: WITH }).click();
  await page.getByRole("button", { name: THERE }).click();
  await page.getByRole("heading", { name: "is not linked to a Waymark account" }).waitFor();
  await shot(page, "sign-in-elsewhere-not-linked");
  await signIn(page, "trustee");
  await page.goto("/account/identities");
  await shot(page, "linked-accounts-none");
  await page.getByRole("button", { name: "Link your Example Sign-in account" }).click();
  await page.getByText("Linked. You can sign in with it").waitFor();
  await shot(page, "linked-accounts");
}
