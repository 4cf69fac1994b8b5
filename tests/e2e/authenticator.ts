import type { Page } from "@playwright/test";
import { TOTP } from "otpauth";

/** Sets up an authenticator app where a page asks for one, and goes on to where that page was asked. */
export async function setUpApp(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Set up an app" }).click();
  await page.getByRole("button", { name: "Show me the square" }).click();
  const key = (await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent()) ?? "";
  const code = new TOTP({ secret: key.replaceAll(" ", "") }).generate();
  await page.getByLabel("Code that the app shows").fill(code);
  await page.getByRole("button", { name: "Finish" }).click();
  await page.getByRole("link", { name: "I have kept them: go on" }).click();
}
