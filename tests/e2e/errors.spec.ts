import { withClient } from "@/lib/db/embedded";
import { expect, test } from "./fixtures";
import { expectGoodPage } from "./good-page";
import { CYCLE, HARBOUR, isReady, save, TAMAR } from "./steps";

const NOWHERE = [
  "/nowhere",
  "/trusts/1",
  "/trusts/none",
  `${TAMAR}/2026-28/risk`,
  `${TAMAR}/${CYCLE}/luck`,
  `${TAMAR}/${CYCLE}/versions/1`,
  "/regions/nowhere",
  HARBOUR,
  `${HARBOUR}/${CYCLE}/versions/1`,
  "/regions/south-west-england",
  "/admin",
];

test("what is not there is our own page, the same for what is somebody else's, and leads home", async ({
  world,
  noise,
}) => {
  const page = await world.person("chair");
  const said = new Set<string | undefined>();
  for (const at of NOWHERE) {
    noise.expectAnswer(404, at);
    const response = await page.goto(at);
    expect(response?.status(), at).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
    const words = await page.getByRole("main").textContent();
    said.add(words?.replace(/Reference: \S+/, ""));
  }
  expect(said.size, "one text for all of them").toBe(1);
  await expectGoodPage(page, "Page not found");
  await page.getByRole("main").getByRole("link", { name: "Go to your home page" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Tamar Valley Trust/);
});

test("an address that cannot be read is answered with a whole page", async ({ world, noise }) => {
  noise.expectAnswer(400, "/trusts/%");
  const page = await world.stranger();
  const response = await page.goto("/trusts/%");
  expect(response?.status()).toBe(400);
  await expectGoodPage(page);
});

test("with the database away a page says so, and works again when it is back", async ({
  world,
  noise,
}) => {
  const page = await world.person("chair");
  noise.expectAnswer(503, TAMAR);
  await setConnections(world.database.superUrl, false);
  const response = await page.goto(TAMAR);
  expect(response?.status()).toBe(503);
  await expectGoodPage(page, "Waymark is not available at the moment");
  await setConnections(world.database.superUrl, true);
  await page.goto(TAMAR);
  await expectGoodPage(page, /^Tamar Valley Trust/);
});

test("a save that meets a failure keeps what was typed", async ({ world, noise, scripts }) => {
  const page = await world.person("chair", `${TAMAR}/${CYCLE}/risk`);
  await isReady(page, scripts);
  noise.expectAnswer(503, "/risk");
  await setConnections(world.database.superUrl, false);
  await page.getByLabel("What shows it").fill("Typed before the failure");
  await save(page);
  if (scripts) {
    await expect(page.getByRole("status")).toContainText("Not saved");
    await expect(page.getByLabel("What shows it")).toHaveValue("Typed before the failure");
    await setConnections(world.database.superUrl, true);
    await expect(page.getByRole("status")).toContainText("All changes saved at");
  } else {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Waymark is not available at the moment",
    );
    await setConnections(world.database.superUrl, true);
    await page.goBack();
    await expect(page.getByLabel("What shows it")).toHaveValue("Typed before the failure");
  }
});

/** Lets nobody into the world's database any more, or everybody again. */
async function setConnections(superUrl: string, allowed: boolean): Promise<void> {
  const name = decodeURIComponent(new URL(superUrl).pathname.slice(1));
  const elsewhere = Object.assign(new URL(superUrl), { pathname: "/postgres" }).href;
  await withClient(elsewhere, async client => {
    const database = client.escapeIdentifier(name);
    await client.query(`ALTER DATABASE ${database} ALLOW_CONNECTIONS ${allowed}`);
    if (allowed) return;
    await client.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1",
      [name],
    );
  });
}
