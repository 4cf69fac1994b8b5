import type { Page } from "@playwright/test";
import { expect, test, type World } from "./fixtures";
import { expectGoodPage } from "./good-page";
import { CYCLE, NORTH, SAID_CYCLE, SOUTH_WEST, WHARFE } from "./steps";

const TRUSTS = `${SOUTH_WEST}/trusts`;
const WHARFES = `${NORTH}${WHARFE}/${CYCLE}`;

async function shareWharfe(world: World): Promise<Page> {
  const chair = await world.person("chairWhoKeeps", `${WHARFE}/${CYCLE}/versions/1/share`);
  await chair.getByLabel("Yes, share the levels").check();
  await chair.getByLabel("What it is for").fill("our visit in March");
  await chair.getByRole("button", { name: "Share with the RSC team" }).click();
  await expect(chair.getByText("Shared with the RSC team of Lancashire")).toBeVisible();
  return chair;
}

const rowOf = (page: Page, name: string) => page.getByRole("row").filter({ hasText: name });

test("what is shared appears in its region at once", async ({ world }) => {
  const north = await world.person("rscTeamElsewhere", `${NORTH}/trusts`);
  await expect(rowOf(north, "Wharfe Bridge Academies")).toContainText("Has not shared");
  await shareWharfe(world);

  await north.reload();
  await expect(rowOf(north, "Wharfe Bridge Academies")).toContainText(SAID_CYCLE);
  await north.getByRole("link", { name: "Wharfe Bridge Academies" }).click();
  await expectGoodPage(north);
  await expect(north.getByText("for: our visit in March")).toBeVisible();
  await north.goto(NORTH);
  await expectGoodPage(north, /^Of 3 trusts that shared, /);
});

test("and never in the other", async ({ world, noise }) => {
  const west = await world.person("rscTeam", TRUSTS);
  await shareWharfe(world);
  await west.reload();
  await expectGoodPage(west, "6 trusts found");
  await expect(west.getByRole("main")).not.toContainText("Wharfe");
  await west.goto(`${SOUTH_WEST}/england`);
  await expectGoodPage(west, "5 of 6 multi-academy trusts have shared");
  await expect(rowOf(west, "Lancashire and West Yorkshire")).toContainText("Too few to show");
  await expect(west.getByRole("main")).not.toContainText("Wharfe");
  for (const at of [`${SOUTH_WEST}${WHARFE}/${CYCLE}`, `${SOUTH_WEST}${WHARFE}`, WHARFES]) {
    noise.expectAnswer(404, at);
    expect((await west.goto(at))?.status(), at).toBe(404);
  }
});

test("what is withdrawn is gone from its region on the next request, but for one dated line", async ({
  world,
  noise,
}) => {
  const chair = await shareWharfe(world);
  const north = await world.person("rscTeamElsewhere", WHARFES);
  await expect(north.getByText("for: our visit in March")).toBeVisible();
  await chair.goto(`${WHARFE}/${CYCLE}/versions/1/withdraw`);
  await chair.getByRole("button", { name: "Withdraw the share" }).click();
  await expect(chair.getByText("The share is withdrawn.")).toBeVisible();
  noise.expectAnswer(404, WHARFES);
  await north.reload();
  await expectGoodPage(north, "Page not found");
  await north.goto(`${NORTH}${WHARFE}`);
  await expectGoodPage(north, "Wharfe Bridge Academies");
  await expect(rowOf(north, SAID_CYCLE)).toContainText("no longer since");
  await expect(north.getByRole("main")).not.toContainText("our visit in March");
  await north.goto(NORTH);
  await expectGoodPage(north, "Two trusts have shared so far");
});

test("how many have shared stands first, and leads to them alone", async ({ world }) => {
  const page = await world.person("rscTeam", TRUSTS);
  await expect(page.getByText("5 of 6 have shared")).toBeVisible();
  await page.getByRole("link", { name: "See the 5 that have shared" }).click();
  await expectGoodPage(page, "5 trusts found");
  await expect(page.getByText("have shared")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Download these 5 trusts (CSV)" })).toBeVisible();
});

test("the list is filtered by its form, all in the address, and a filter is taken away by itself", async ({
  world,
}) => {
  const page = await world.person("rscTeam", TRUSTS);
  await page.getByLabel("Step", { exact: true }).selectOption("8. Succession planning");
  await page.getByLabel("Level of that step").selectOption("Beginning");
  await page.getByLabel("Phases").selectOption("Primary and secondary");
  await page.getByRole("button", { name: "Apply" }).click();
  await expectGoodPage(page, "4 trusts found");
  const asked = new URL(page.url()).searchParams;
  expect([asked.get("step"), asked.get("level"), asked.get("phases")]).toEqual([
    "succession",
    "beginning",
    "mixed",
  ]);
  await page.getByRole("link", { name: "Remove Phases: Primary and secondary" }).click();
  await expectGoodPage(page, "4 trusts found");
  await page.getByLabel("Size").selectOption("26 academies or more");
  await page.getByRole("button", { name: "Apply" }).click();
  await expectGoodPage(page, "0 trusts found");
  await expect(page.getByText("No trust of this region is all of that at once.")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Clear filters" }).last().click();
  await expectGoodPage(page, "6 trusts found");
});

const namesOn = (page: Page) => page.getByRole("rowheader").getByRole("link").allTextContents();

test("the list is sorted by its headings", async ({ world }) => {
  const page = await world.person("rscTeam", TRUSTS);
  expect((await namesOn(page))[0]).toBe("Culverhay Trust");
  const heading = page.getByRole("columnheader", { name: "Academies" });
  await expect(heading).toHaveAttribute("aria-sort", "none");
  await heading.getByRole("link").click();
  await expect(heading).toHaveAttribute("aria-sort", "ascending");
  await heading.getByRole("link").click();
  await expect(heading).toHaveAttribute("aria-sort", "descending");
  await expectGoodPage(page, "6 trusts found");
  expect((await namesOn(page))[0]).toBe("Tamar Valley Trust");
});

test("on a phone the filter is folded before the list, and sorts it where headings have no room", async ({
  world,
}) => {
  const page = await world.person("rscTeam", TRUSTS);
  await page.setViewportSize({ width: 320, height: 800 });
  await expect(page.getByLabel("Sort by")).toBeHidden();
  await page.locator("summary", { hasText: "Filter and sort" }).click();
  await page.getByLabel("Sort by").selectOption("Number of academies");
  await page.getByLabel("Order").selectOption("Last to first");
  await page.getByRole("button", { name: "Apply" }).click();
  await expectGoodPage(page, "6 trusts found");
  await expect(page.getByLabel("Sort by")).toBeHidden();
  expect((await namesOn(page))[0]).toBe("Tamar Valley Trust");
});

test("what the address asks for and there is not is said, and nothing is filtered", async ({
  world,
}) => {
  const page = await world.person("rscTeam", `${TRUSTS}?size=99&level=best`);
  await expectGoodPage(page, "6 trusts found");
  await expect(page.getByText("something that this page does not know")).toBeVisible();
  await page.goto(`${TRUSTS}?page=40`);
  await expectGoodPage(page, "6 trusts found");
  await page.goto(`${SOUTH_WEST}?since=yesterday`);
  await expect(page.getByText("something that this page does not know")).toBeVisible();
});

test("a trust is followed, found among my trusts, and no longer followed", async ({ world }) => {
  const page = await world.person("rscTeam", `${TRUSTS}/9000006`);
  await expectGoodPage(page, "The Hollowmead Trust");
  await expect(rowOf(page, "no longer since")).toHaveCount(1);
  await page.getByRole("button", { name: "Follow" }).click();
  await expect(page.getByRole("button", { name: "Unfollow" })).toBeVisible();
  await page.goto(`${TRUSTS}?mine=yes`);
  await expectGoodPage(page, "1 trust found");
  await expect(rowOf(page, "The Hollowmead Trust")).toContainText("You follow it");
  await page.goto(`${TRUSTS}/9000006`);
  await page.getByRole("button", { name: "Unfollow" }).click();
  await expect(page.getByRole("button", { name: "Follow", exact: true })).toBeVisible();
  await page.goto(`${TRUSTS}?mine=yes`);
  await expectGoodPage(page, "0 trusts found");
});

test("what is filtered is taken away as a file, and the trust sees it", async ({ world }) => {
  const page = await world.person("rscTeam", `${TRUSTS}?shared=yes`);
  await expectGoodPage(page, "5 trusts found");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download these 5 trusts (CSV)" }).click();
  expect((await download).suggestedFilename()).toBe("Trusts of South-West England.csv");
  const chair = await world.person("chairWhoShared", `/trusts/9000002/${CYCLE}/versions/1`);
  await expect(chair.getByText(/downloaded/i).first()).toBeVisible();
});

test("a trust over two regions is its lead region's; the other sees its name and who leads", async ({
  world,
}) => {
  const north = await world.person("rscTeamElsewhere", NORTH);
  await north.getByRole("link", { name: "Trusts here that another region leads for" }).click();
  await expectGoodPage(north, "1 trust with academies here, led by another region");
  await expect(rowOf(north, "Sandcote Partnership Trust")).toContainText("South-West England");
  const west = await world.person("rscTeam", `${TRUSTS}/9000011`);
  await expectGoodPage(west, "Sandcote Partnership Trust");
  await expect(west.getByRole("table", { name: "The nine regions since 2022" })).toContainText(
    "Regional Director’s team",
  );
});

test("movement since a chosen cycle, and the same shares by the nine regions", async ({
  world,
}) => {
  const page = await world.person("rscTeam", SOUTH_WEST);
  await expect(page.getByText("2 shared an earlier cycle too")).toBeVisible();
  const since = page.getByLabel("Movement since");
  await since.selectOption({ index: 2 });
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/since=20\d\d-\d\d/);
  await expectGoodPage(page);
  await page.getByRole("link", { name: "Compare with other regions, as counts" }).click();
  await page.getByLabel("Regions", { exact: true }).selectOption("The nine regions since 2022");
  await page.getByRole("button", { name: "Show" }).click();
  await expectGoodPage(page, "5 of 6 multi-academy trusts have shared");
  await expect(rowOf(page, "North East")).toContainText("Too few to show");
});

test("ticked trusts stand side by side by name, at an address of their own; one alone keeps its tick", async ({
  world,
}) => {
  const page = await world.person("rscTeam", TRUSTS);
  const harbour = "Harbour and Moor Learning Trust";
  await expect(page.getByRole("checkbox", { name: "Compare The Hollowmead Trust" })).toHaveCount(0);
  await page.getByRole("checkbox", { name: `Compare ${harbour}` }).check();
  await page.getByRole("button", { name: "Set the ticked trusts side by side" }).click();
  await expectGoodPage(page, "Tick two, three or four trusts");
  await expect(
    page.getByRole("group", { name: "Trusts that share with this team now" }),
  ).toContainText("You ticked one trust. Tick two, three or four");
  await expect(page.getByRole("checkbox", { name: harbour })).toBeChecked();
  await page.getByRole("checkbox", { name: "Culverhay Trust" }).check();
  await page.getByRole("button", { name: "Set them side by side" }).click();
  await expectGoodPage(page, /ten rows differ$/);
  const wide = (page.viewportSize()?.width ?? 0) > 700;
  if (wide) {
    await expect(page.getByRole("columnheader")).toContainText(["Row", "Culverhay Trust", harbour]);
  }
  await expect(page.getByRole("table").getByRole("row")).toHaveCount(11);
  await page.getByRole("link", { name: "Differences only" }).click();
  const address = new URL(page.url());
  expect(address.searchParams.getAll("trust")).toHaveLength(2);
  expect(await page.getByRole("table").getByRole("row").count()).toBeLessThan(11);
  await page.getByRole("link", { name: "Choose other trusts" }).click();
  await expectGoodPage(page, "Tick two, three or four trusts");
  await expect(page.getByRole("checkbox", { name: harbour })).toBeChecked();
  await page.getByRole("link", { name: "Back to the trusts" }).click();
  await expect(page.getByRole("checkbox", { name: `Compare ${harbour}` })).toBeChecked();

  const chair = await world.person("chairWhoShared", `/trusts/9000002/${CYCLE}/versions/1`);
  await expect(chair.getByText(/opened/i).first()).toBeVisible();
});

test("who offers help stands beside who asked for it, and is told with a share alone", async ({
  world,
}) => {
  const west = await world.person("rscTeam", SOUTH_WEST);
  const governance = west
    .getByRole("table", { name: "Help between trusts, by step" })
    .getByRole("row")
    .filter({ hasText: "4. Governance" });
  await expect(governance).toContainText("Harbour and Moor Learning Trust");
  await governance.getByRole("link", { name: "Culverhay Trust" }).click();
  await expectGoodPage(west, "Culverhay Trust");
  await expect(west.getByText(/^It would like help with: 4\. /)).toBeVisible();

  const chair = await world.person("chairWhoKeeps", `${WHARFE}/${CYCLE}/versions/1/share`);
  await chair.getByLabel("No, share the levels").check();
  const offers = chair.getByRole("group", { name: "We can help other trusts with this" });
  await offers.getByLabel("7. Risk management").check();
  await expectGoodPage(chair);
  await chair.getByRole("button", { name: "Share with the RSC team" }).click();
  await expect(chair.getByText("We can help other trusts with: 7. Risk management.")).toBeVisible();
  const north = await world.person("rscTeamElsewhere", NORTH);
  const risk = north.getByRole("table", { name: "Help between trusts, by step" });
  await expect(risk).toContainText("Wharfe Bridge Academies");
  await chair.goto(`${WHARFE}/${CYCLE}/versions/1/withdraw`);
  await chair.getByRole("button", { name: "Withdraw the share" }).click();
  await expect(chair.getByText("The share is withdrawn.")).toBeVisible();
  await north.reload();
  await expect(risk).toHaveCount(0);
});
