import { type RealProvider, startProvider } from "../support/real-provider";
import { expect, test } from "./fixtures";
import { expectGoodPage } from "./good-page";
import { TAMAR } from "./steps";

let provider: RealProvider;
test.beforeEach(async ({ server, world }) => {
  provider = await startProvider(server.origin);
  const { loginUrl: databaseUrl } = world.database;
  await server.moveTo({ databaseUrl, demo: true, providers: [provider.settings] });
});
test.afterEach(() => provider.close());

const THERE = "Sign in as P. Shah";

test("an account elsewhere opens nothing until its owner links it, and then their trust", async ({
  world,
}) => {
  const stranger = await world.stranger();
  await stranger.goto("/sign-in");
  await stranger.getByRole("button", { name: "Sign in with Example Sign-in" }).click();
  await stranger.getByRole("button", { name: THERE }).click();
  await expectGoodPage(stranger, "This Example Sign-in account is not linked to a Waymark account");
  expect(await stranger.context().cookies(stranger.url())).not.toContainEqual(
    expect.objectContaining({ name: "waymark" }),
  );

  const chair = await world.person("chair", "/account");
  await chair.getByRole("link", { name: "See your linked accounts" }).click();
  await chair.getByRole("button", { name: "Link your Example Sign-in account" }).click();
  await chair.getByRole("button", { name: THERE }).click();
  await expect(chair.getByText("Linked. You can sign in with it from now on.")).toBeVisible();
  await expect(chair.getByText("p-shah@elsewhere.example", { exact: true })).toBeVisible();
  await expectGoodPage(chair, "Linked accounts");

  await stranger.goto(`/sign-in?next=${TAMAR}`);
  await stranger.getByRole("button", { name: "Sign in with Example Sign-in" }).click();
  await expect(stranger).toHaveURL(url => url.pathname === TAMAR);

  await chair.getByRole("button", { name: "Take away" }).click();
  await expect(chair.getByText("Taken away. It opens nothing here any more.")).toBeVisible();
  await expect(chair.getByText("Nothing is linked to your account yet.")).toBeVisible();
});

test("whoever goes back from there without signing in reads what happened", async ({ world }) => {
  const page = await world.stranger();
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Sign in with Example Sign-in" }).click();
  await page.getByRole("button", { name: "Go back" }).click();
  await expect(page.getByText("You came back from Example Sign-in without")).toBeVisible();
  await expectGoodPage(page, "Sign in to Waymark");
  expect(
    (await page.context().cookies(page.url())).filter(({ name }) => /^waymark/.test(name)),
  ).toEqual([]);
  await page.goto("/cookies");
  await expect(page.getByRole("rowheader", { name: "waymark-elsewhere" })).toBeVisible();
  await expectGoodPage(page, "Cookies");
});
