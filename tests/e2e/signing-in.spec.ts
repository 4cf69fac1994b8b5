import { DEMO_PASSWORD } from "@/prisma/demo-people";
import { expectErrors } from "./expect-errors";
import { expect, test } from "./fixtures";
import { expectGoodPage } from "./good-page";
import { CYCLE, PEOPLE, signIn, TAMAR } from "./steps";

test("whoever is signed out is led to sign in, and then to where they were going", async ({
  world,
}) => {
  const page = await world.stranger();
  const asked = `${TAMAR}/${CYCLE}/risk`;
  await page.goto(asked);
  await expect(page).toHaveURL(url => url.pathname === "/sign-in");
  await expectGoodPage(page, "Sign in to Waymark");
  await page.getByLabel("Email address").fill(PEOPLE.chair);
  await page.getByLabel("Password").fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(url => url.pathname === asked);
  await expectGoodPage(page, "Risk management");
});

test("a wrong password and an unknown account get the same answer", async ({ world }) => {
  const page = await world.stranger();
  const answers = [];
  for (const email of [PEOPLE.chair, "nobody.here@demo.example"]) {
    await page.goto("/sign-in");
    await page.getByLabel("Email address").fill(email);
    await page.getByLabel("Password").fill("not the password");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expectErrors(page, {
      words: "The email address and password do not match an account",
      at: "email",
    });
    await expect(page.getByLabel("Email address")).toHaveValue(email);
    await expect(page.getByLabel("Password")).toHaveValue("");
    answers.push((await page.getByRole("main").textContent())?.replace(email, ""));
  }
  expect(answers[1]).toBe(answers[0]);
  await expectGoodPage(page);
});

test("signing in with nothing says what is missing", async ({ world }) => {
  const page = await world.stranger();
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expectErrors(
    page,
    { words: "Enter your email address", at: "email" },
    { words: "Enter your password", at: "password" },
  );
});

test("each person of the demo is one button away", async ({ world }) => {
  const page = await world.stranger();
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Sign in as Rosalind Pengelly" }).click();
  await expectGoodPage(page, /^Of 5 trusts that shared, /);
});

test("after signing out the old cookie opens nothing", async ({ world }) => {
  const page = await world.stranger();
  await signIn(page, "chair");
  const cookies = await page.context().cookies();
  expect(cookies.map(({ name, httpOnly, sameSite }) => ({ name, httpOnly, sameSite }))).toEqual([
    { name: "waymark", httpOnly: true, sameSite: "Lax" },
  ]);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You have signed out.")).toBeVisible();
  await expectGoodPage(page, "Sign in to Waymark");
  expect(await page.context().cookies()).toEqual([]);
  await page.context().addCookies(cookies);
  await page.goto(TAMAR);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in to Waymark");
});
