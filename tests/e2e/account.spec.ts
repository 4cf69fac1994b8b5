import type { Page } from "@playwright/test";
import { TOTP } from "otpauth";
import { DEMO_PASSWORD } from "@/prisma/demo-people";
import { expectErrors } from "./expect-errors";
import { expect, test } from "./fixtures";
import { expectGoodPage } from "./good-page";
import { PEOPLE, signIn } from "./steps";

const NEW = "plum kettle orchard";

/** What an authenticator app shows for a key, so many seconds from now. */
function codeOf(key: string, seconds = 0): string {
  const timestamp = Date.now() + seconds * 1000;
  return new TOTP({ secret: key.replaceAll(" ", "") }).generate({ timestamp });
}

async function enterPassword(page: Page, password = DEMO_PASSWORD): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("Email address").fill(PEOPLE.rscTeam);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

test("somebody of the RSC team sets up an app, and from then on signs in with its code or a recovery code", async ({
  world,
}) => {
  const page = await world.person("rscTeam", "/account");
  await expectGoodPage(page, "Your account");
  await page.getByRole("link", { name: "Set up your authenticator app" }).click();
  await expectGoodPage(page, "Authenticator app");
  await page.getByRole("link", { name: "Set up an app" }).click();
  await expectGoodPage(page, "Set up an app");
  await page.getByRole("button", { name: "Show me the square" }).click();
  await expect(page.getByRole("img", { name: "Square for your authenticator app" })).toBeVisible();
  await expectGoodPage(page, "Set up an app");
  const key = (await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent()) ?? "";
  const code = page.getByLabel("Code that the app shows");
  await code.fill("000000");
  await page.getByRole("button", { name: "Finish" }).click();
  await expectErrors(page, {
    words:
      "The code does not match. Codes change every half-minute: wait for the next one, and make sure your phone sets its clock by itself",
    at: "code",
  });
  await code.fill(codeOf(key));
  await page.getByRole("button", { name: "Finish" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Keep these recovery codes");
  await expectGoodPage(page, "Keep these recovery codes");
  const [recovery = ""] = await page.locator("main ul li").allTextContents();
  await page.getByRole("link", { name: "I have kept them: go on" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("that shared");

  const other = await world.stranger();
  await enterPassword(other);
  await expectGoodPage(other, "Enter your code");
  // The code of a half-minute is good once, and the one of now was used above.
  await other.getByLabel("Code").fill(codeOf(key, 30));
  await other.getByRole("button", { name: "Continue" }).click();
  await expect(other.getByRole("heading", { level: 1 })).toContainText("that shared");

  const third = await world.stranger();
  await enterPassword(third);
  await third.getByLabel("Code").fill("12345");
  await third.getByRole("button", { name: "Continue" }).click();
  await expectErrors(third, {
    words: "The code does not match. Codes change every half-minute, and each works once",
    at: "code",
  });
  await third.getByLabel("Code").fill(recovery);
  await third.getByRole("button", { name: "Continue" }).click();
  await expect(third.getByRole("heading", { level: 1 })).toContainText("that shared");
});

test("a chair who has forgotten their password chooses a new one by the letter's code, and another by its link", async ({
  world,
}) => {
  const page = await world.stranger();
  await page.goto("/sign-in");
  await page.getByRole("link", { name: "Forgotten your password?" }).click();
  await expectGoodPage(page, "Forgotten your password?");
  await page.getByLabel("Email address").fill(PEOPLE.chair);
  await page.getByRole("button", { name: "Send me a letter" }).click();
  await expectGoodPage(page, "Choose a new password");
  await page.getByRole("link", { name: "its outbox" }).click();
  const code = (await page.locator("main article strong").textContent()) ?? "";
  await page.goBack();
  await page.getByLabel("Email address").fill(PEOPLE.chair);
  await page.getByLabel("Code from the letter").fill(code);
  await page.getByLabel("New password").fill("password2026!");
  await page.getByRole("button", { name: "Change my password" }).click();
  await expectErrors(page, {
    words: "This is among the first that anybody would guess. Choose another password",
    at: "password",
  });
  await page.getByLabel("Code from the letter").fill(code);
  await page.getByLabel("New password").fill(NEW);
  await page.getByRole("button", { name: "Change my password" }).click();
  await expect(
    page.getByText("Your password is changed, and every device is signed out"),
  ).toBeVisible();
  await signIn(page, "chair", { password: NEW });

  const other = await world.stranger();
  await other.goto("/sign-in/forgotten");
  await other.getByLabel("Email address").fill(PEOPLE.chair);
  await other.getByRole("button", { name: "Send me a letter" }).click();
  await other.getByRole("link", { name: "its outbox" }).click();
  await other.getByRole("link", { name: "Choose a new password" }).first().click();
  await expectGoodPage(other, "Choose a new password");
  await other.reload();
  await other.getByLabel("New password").fill(`${NEW} again`);
  await other.getByRole("button", { name: "Change my password" }).click();
  await expectGoodPage(other, "Sign in to Waymark");
  await page.goto("/account");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in to Waymark");
});

test("somebody sees where they are signed in, and signs out elsewhere", async ({ world }) => {
  const desk = await world.stranger();
  await signIn(desk, "trustee");
  const phone = await world.stranger();
  await signIn(phone, "trustee");
  await desk.goto("/account");
  await expectGoodPage(desk, "Your account");
  await expect(desk.getByRole("row")).toHaveCount(4);
  await expect(desk.getByText("This device")).toHaveCount(1);
  await desk.getByRole("button", { name: "Sign out everywhere else" }).click();
  await expect(desk.getByRole("alert").first()).toHaveText("You are signed out there.");
  await expect(desk.getByRole("row")).toHaveCount(2);
  await phone.goto("/account");
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText("Sign in to Waymark");
});

test("a password being chosen can be shown, where a script can", async ({ world, scripts }) => {
  const page = await world.person("trustee", "/account/password");
  await expectGoodPage(page, "Change your password");
  const chosen = page.getByLabel("New password");
  await chosen.fill(NEW);
  await expect(chosen).toHaveAttribute("type", "password");
  const show = page.getByRole("button", { name: "Show what is typed" });
  await expect(show).toHaveCount(scripts ? 2 : 0);
  if (!scripts) return;
  await show.last().click();
  await expect(chosen).toHaveAttribute("type", "text");
  await expectGoodPage(page, "Change your password");
});
