import type { Page } from "@playwright/test";
import { expectErrors } from "./expect-errors";
import { expect, test } from "./fixtures";
import { expectGoodPage } from "./good-page";
import { PEOPLE, signIn, TAMAR } from "./steps";

const SECOND = "nora.whitby@demo.example";

async function find(administrator: Page, email: string): Promise<void> {
  await administrator.goto("/admin/accounts");
  await administrator.getByLabel("Email address").fill(email);
  await administrator.getByRole("button", { name: "Find the account" }).click();
}

test("an administrator arrives, suspends an account in one step and lifts it in one, and is out once another ends their place", async ({
  world,
  noise,
}) => {
  const trustee = await world.person("trustee", TAMAR);
  const nora = await world.stranger();
  await signIn(nora, SECOND);
  await expectGoodPage(nora, "The register is empty");
  await nora.getByRole("link", { name: "Open accounts" }).click();
  await expectGoodPage(nora, "Find an account");
  await nora.getByLabel("Email address").fill("grace.adeyemi@demo.exam");
  await nora.getByRole("button", { name: "Find the account" }).click();
  await expectErrors(nora, {
    words: "Nobody has an account with this email address. Check it, letter by letter",
    at: "email",
  });
  await find(nora, PEOPLE.trustee);
  await expectGoodPage(nora, "Grace Adeyemi");
  await expect(nora.getByRole("row", { name: /Tamar Valley Trust/ })).toContainText("Trustee");
  await nora.getByRole("link", { name: "Suspend the account" }).click();
  await expectGoodPage(nora, "Suspend the account of Grace Adeyemi");
  await nora.getByRole("button", { name: "Suspend the account" }).click();
  await nora.getByRole("alert").filter({ hasText: "Suspended." }).waitFor();
  await expectGoodPage(nora, "Grace Adeyemi");
  await trustee.goto(TAMAR);
  await expect(trustee).toHaveURL(/\/sign-in\?next=/);
  await nora.getByRole("link", { name: "Lift the suspension" }).click();
  await nora.getByRole("button", { name: "Lift the suspension" }).click();
  await nora.getByRole("alert").filter({ hasText: "Lifted." }).waitFor();
  // Nothing comes back to life by it: they sign in again.
  await trustee.goto(TAMAR);
  await expect(trustee).toHaveURL(/\/sign-in\?next=/);

  const alex = await world.person("administrator");
  await find(alex, PEOPLE.administrator);
  await expectGoodPage(alex, "Alex Rowntree");
  await expect(alex.getByText("This is your own account.")).toBeVisible();
  await expect(alex.getByRole("link", { name: /^(Suspend|End)/ })).toHaveCount(0);
  await find(alex, SECOND);
  await alex.getByRole("link", { name: "End the place in Waymark", exact: true }).click();
  await expectGoodPage(alex, "End the place of Nora Whitby as administrator");
  await alex.getByRole("button", { name: "End this place" }).click();
  await alex.getByRole("alert").filter({ hasText: "Ended." }).waitFor();
  noise.expectAnswer(404, "/admin");
  await nora.goto("/admin");
  await expect(nora.getByRole("heading", { level: 1 })).toHaveText("Page not found");
  await alex.goto("/admin/trail");
  await expect(alex.getByText("Ended the place as administrator of Nora Whitby")).toBeVisible();
  await expect(alex.getByText("Suspended the account of Grace Adeyemi")).toBeVisible();
});
