import { expect, test } from "./fixtures";
import { expectGoodPage } from "./good-page";
import { CYCLE, TAMAR } from "./steps";

const SMALL = [
  ["Help", "Help", "Help"],
  ["Accessibility", "Accessibility statement for Waymark", "Accessibility statement"],
  ["Cookies", "Cookies", "Cookies"],
  ["Privacy", "Privacy notice", "Privacy notice"],
  ["Browsers", "Supported browsers", "Supported browsers"],
] as const;

for (const [link, heading, title] of SMALL) {
  test(`the footer leads to ${title}, signed in or not`, async ({ world }) => {
    const stranger = await world.stranger();
    await stranger.goto("/sign-in");
    await stranger.getByRole("contentinfo").getByRole("link", { name: link, exact: true }).click();
    await expectGoodPage(stranger, heading);
    await expect(stranger).toHaveTitle(`${title} – Waymark`);
    const chair = await world.person("chair", `${TAMAR}/${CYCLE}/risk`);
    await chair.getByRole("contentinfo").getByRole("link", { name: link, exact: true }).click();
    await expectGoodPage(chair, heading);
    await expect(chair.getByRole("banner")).toContainText("Tamar Valley Trust");
  });
}

const EVERYWHERE = ["/sign-in", "/help", "/framework", "/privacy", "/nowhere"];

for (const path of EVERYWHERE) {
  test(`help is the first link of the footer at ${path}`, async ({ world, noise }) => {
    const page = await world.stranger();
    if (path === "/nowhere") noise.expectAnswer(404, path);
    await page.goto(path);
    await expect(page.getByRole("contentinfo").getByRole("link").first()).toHaveText("Help");
  });
}

test("help shows the levels, who sees what and the words, each one jump away", async ({
  world,
}) => {
  const page = await world.stranger();
  await page.goto("/help");
  const contents = page.getByRole("navigation", { name: "On this page" });
  for (const link of await contents.getByRole("link").all()) {
    const at = (await link.getAttribute("href")) ?? "";
    await expect(page.locator(at)).toHaveText((await link.textContent()) ?? "");
  }
  await expect(page.getByRole("table", { name: "Who can read each part" })).toBeVisible();
  await expect(page.getByText("An early stage, and a sign that the trust is new.")).toBeVisible();
  await expect(page.getByText("This is the demo")).toBeVisible();
});

test("the cookies that a browser holds are those the page lists", async ({ world }) => {
  const stranger = await world.stranger();
  await stranger.goto("/cookies");
  expect(await stranger.context().cookies()).toEqual([]);
  const chair = await world.person("chair", `${TAMAR}/${CYCLE}/vision`);
  await chair.goto("/cookies");
  const listed = await chair
    .getByRole("table", { name: "Cookies that Waymark sets" })
    .locator("tbody")
    .getByRole("rowheader")
    .allTextContents();
  const held = (await chair.context().cookies()).map(({ name }) => name);
  expect(held).toEqual(listed);
});

test("the privacy notice is linked at sign-in, and names whose it is", async ({ world }) => {
  const stranger = await world.stranger();
  await stranger.goto("/sign-in");
  await stranger.getByRole("main").getByRole("link", { name: "privacy notice" }).click();
  await expectGoodPage(stranger, "Privacy notice");
  await expect(stranger.getByText("About what a trust holds:")).toBeVisible();
  const clerk = await world.person("clerk", "/privacy");
  await expect(clerk.getByText("Tamar Valley Trust:")).toBeVisible();
  await expect(clerk.getByText("Harbour and Moor Learning Trust:")).toBeVisible();
});

test("every page that is not of one's own says who runs the service, once that is set", async ({
  world,
  server,
}) => {
  const { loginUrl } = world.database;
  await server.moveTo({ databaseUrl: loginUrl, demo: false });
  const page = await world.stranger();
  await page.goto("/privacy");
  await expect(page.getByText("This page is not complete")).toBeVisible();
  const named = { operator: "Example Ltd", contact: "help@example.org" };
  await server.moveTo({ databaseUrl: loginUrl, demo: false, ...named });
  for (const path of ["/privacy", "/help", "/accessibility"]) {
    await page.goto(path);
    await expect(page.getByText("This page is not complete")).toHaveCount(0);
    await expect(page.getByRole("main")).toContainText("Example Ltd");
    await expect(page.getByRole("link", { name: "help@example.org" })).toBeVisible();
  }
});
