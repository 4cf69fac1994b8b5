import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { withClient } from "@/lib/db/embedded";
import { aRegister, type RegisterFiles } from "../unit/register/register-files";
import { expectErrors } from "./expect-errors";
import { expect, test } from "./fixtures";
import { expectGoodPage } from "./good-page";
import { EXTRACT, noRegister } from "./real-register";
import { CYCLE, HARBOUR } from "./steps";

const FIRST = ["2", "9", "2019"] as const;
const SECOND = ["1", "11", "2019"] as const;

type Day = readonly [day: string, month: string, year: string];
type Chosen = string[] | { name: string; mimeType: string; buffer: Buffer }[];

function chosenFrom(files: RegisterFiles): Chosen {
  return files.folder("x").files.map(({ name, bytes }) => ({
    name,
    mimeType: "text/csv",
    buffer: Buffer.from(bytes),
  }));
}

/** Gives the day and the files, and goes on to the load's own page. */
async function upload(page: Page, files: Chosen, [day, month, year]: Day): Promise<void> {
  await page.goto("/admin/register/upload");
  await page.getByLabel("Day", { exact: true }).fill(day);
  await page.getByLabel("Month").fill(month);
  await page.getByLabel("Year").fill(year);
  await page.getByLabel("Files of the extract").setInputFiles(files);
  await page.getByRole("button", { name: "Load the extract" }).click();
  await page.waitForURL(/\/admin\/jobs\//);
}

/** Waits until a load is over: with scripts the page looks by itself. */
async function untilOver(page: Page, scripts: boolean, heading: string | RegExp): Promise<void> {
  const h1 = page.getByRole("heading", { level: 1 });
  const look = page.getByRole("link", { name: "See how far it is now" });
  await expect(async () => {
    if (!scripts && (await look.count()) > 0) await look.click();
    await expect(h1).toHaveText(heading, { timeout: 1_500 });
  }).toPass({ timeout: 90_000 });
}

test("an administrator loads an extract by uploading it and sees what it holds", async ({
  world,
  scripts,
}) => {
  const page = await world.person("administrator");
  await expectGoodPage(page, "The register is empty");
  await expect(page.getByText("None yet")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Load an extract" }).click();
  await expectGoodPage(page, "Load an extract of the public register");
  await page.getByRole("button", { name: "Load the extract" }).click();
  await expectErrors(page, { words: "Choose the files of the extract", at: "files" });
  await expectGoodPage(page);

  await upload(page, chosenFrom(aRegister().trust(104, "Empty Trust")), FIRST);
  await expectGoodPage(page);
  await untilOver(page, scripts, "Loaded: the register as at 2 September 2019");
  await expectGoodPage(page);
  await expect(page.getByText("This is the first extract here")).toBeVisible();
  await expect(page.getByText(/^academies\.csv, \d KB$/)).toBeVisible();

  await page.getByRole("link", { name: "Back to the register" }).click();
  await expectGoodPage(page, "The register as at 2 September 2019");
  await page.getByRole("definition").getByRole("link", { name: "1", exact: true }).click();
  await expectGoodPage(page, "1 open trust is in no region");
  await expect(page.getByRole("row", { name: /^Empty Trust/ })).toContainText("No academy listed");
});

test("an extract with too few rows is loaded only once an administrator says so", async ({
  world,
  scripts,
}) => {
  const page = await world.person("administrator");
  await upload(page, chosenFrom(aRegister()), FIRST);
  await untilOver(page, scripts, /^Loaded/);
  await page.goto("/admin/changes");
  await expectGoodPage(page, "The first extract has nothing to be compared with");

  const fewer = aRegister().trust(101, "Polaris Trust").without({ urn: 140004 }).left(140004, 102);
  await upload(page, chosenFrom(fewer), SECOND);
  await untilOver(page, scripts, "The extract was not loaded");
  await expectGoodPage(page);
  await expect(page.getByText("Nothing was changed.")).toBeVisible();
  await expect(page.getByText("a tenth or more is gone").first()).toBeVisible();
  await page.getByRole("button", { name: "Load it with fewer rows" }).click();
  await untilOver(page, scripts, "Loaded: the register as at 1 November 2019");

  await page.goto("/admin/changes");
  await expectGoodPage(page, "The last extract made 3 changes");
  await page.getByRole("link", { name: "Trusts renamed (1)" }).click();
  await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveText([
    "Trusts renamed",
  ]);
  await expect(page.getByText("“Northlight Trust” to “Polaris Trust”")).toBeVisible();
  await expectGoodPage(page);
});

test("what is no extract is refused by name, and nothing is changed", async ({
  world,
  scripts,
}) => {
  const page = await world.person("administrator");
  const zip = {
    name: "extract.zip",
    mimeType: "application/zip",
    buffer: Buffer.from("PK\u0003\u0004"),
  };
  await upload(page, [zip], FIRST);
  await untilOver(page, scripts, "The extract was not loaded");
  await expect(page.getByText("extract.zip is a zip archive or a spreadsheet")).toBeVisible();
  await expectGoodPage(page);
  await page.getByRole("link", { name: "Choose the files again" }).click();
  await expectGoodPage(page, "Load an extract of the public register");
});

test("an administrator looks up the reference that somebody quotes", async ({ world }) => {
  const page = await world.person("administrator", "/admin/errors");
  await expectGoodPage(page, "No request has failed in thirty days");
  await page.getByLabel("Reference").fill("  abcDEF_-1234 ");
  await page.getByRole("button", { name: "Find it" }).click();
  await expectGoodPage(page, "Nothing failed under this reference");
  await expect(page.getByLabel("Reference")).toHaveValue("abcDEF_-1234");
});

test("what failed for somebody is found by the reference that their page shows", async ({
  world,
  noise,
  scripts,
}) => {
  await withClient(world.database.superUrl, client =>
    client.query(`CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql
        AS $$ BEGIN RAISE EXCEPTION 'broken for this test'; END $$;
      CREATE TRIGGER fails BEFORE UPDATE ON share FOR EACH ROW EXECUTE FUNCTION fail()`),
  );
  const at = `${HARBOUR}/${CYCLE}/versions/1/withdraw`;
  const chair = await world.person("chairWhoShared", at);
  noise.expectAnswer(500, at);
  noise.expectFailure("Reference: ");
  await chair.getByRole("button", { name: "Withdraw the share" }).click();
  const h1 = chair.getByRole("heading", { level: 1 });
  await expect(h1).toHaveText(
    scripts ? "There is a problem with Waymark" : "Something went wrong on our side",
  );
  const said = await chair.getByText(scripts ? "If you report this" : "Reference:").textContent();
  const reference = /([\w-]{12})\.?$/.exec(said ?? "")?.[1] ?? "";

  const page = await world.person("administrator", "/admin/errors");
  await expectGoodPage(page, "1 request failed in thirty days");
  await page.getByLabel("Reference").fill(reference);
  await page.getByRole("button", { name: "Find it" }).click();
  await expectGoodPage(page, "1 request failed under this reference");
  await expect(page.getByRole("row", { name: new RegExp(reference) })).toContainText(
    "POST /trusts/[uid]/[cycle]/versions/[number]/withdraw",
  );
});

test.describe("(needs ../shared/data) with the register as it was published", () => {
  test.skip(noRegister, "there is no ../shared/data/gias beside the checkout");
  test.setTimeout(300_000);

  test("an administrator loads it by uploading its files", async ({ world, scripts }) => {
    const page = await world.person("administrator");
    const files = readdirSync(EXTRACT).map(name => join(EXTRACT, name));
    await upload(page, files, FIRST);
    await untilOver(page, scripts, "Loaded: the register as at 2 September 2019");
    await expect(page.getByRole("definition").first()).toHaveText("1,522");
    await expectGoodPage(page);
    await page.goto("/admin/not-placed");
    await page.getByRole("link", { name: "Next page of trusts" }).click();
    await expect(page.getByText(/^Page 2 of \d+$/)).toBeVisible();
    await expectGoodPage(page);
  });
});
