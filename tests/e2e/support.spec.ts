import type { Page } from "@playwright/test";
import { sayDay } from "@/lib/forms/date";
import { expectErrors } from "./expect-errors";
import { expect, test } from "./fixtures";
import { expectGoodPage } from "./good-page";
import { TAMAR } from "./steps";

const SUPPORT = `${TAMAR}/support`;
/** The academies that Tamar's principal leads, and one that helps. */
const OWN = "/academies/9000001/9000104";
const PAIR = "Lydbrook Vale Primary Academy helps Gunnis Ford Community Academy";
const DAY_MS = 86_400_000;
const IN_A_YEAR = new Date(Date.now() + 365 * DAY_MS);
const YESTERDAY = new Date(Date.now() - DAY_MS);

/** Types a day into the date with this question. */
async function fillDay(page: Page, legend: string, at: Date): Promise<void> {
  const date = page.getByRole("group", { name: legend });
  const [day = "", month = "", year = ""] = sayDay(at).split(" ");
  await date.getByLabel("Day").fill(day);
  await date.getByLabel("Month").fill(month);
  await date.getByLabel("Year").fill(year);
}

const news = (page: Page) => page.getByRole("main").getByRole("alert");

test("the CEO proposes a pairing, agrees and ends it; the academy that was helped says what it changed", async ({
  world,
}) => {
  const ceo = await world.person("chiefExecutive", SUPPORT);
  await expectGoodPage(ceo);
  await expect(ceo.getByRole("region", { name: "Ended, and what came of it" })).toContainText(
    "It helped.",
  );
  await ceo.getByRole("link", { name: "Propose a pairing" }).click();
  await expectGoodPage(ceo, "Propose a pairing");
  await ceo.getByRole("button", { name: "Propose this pairing" }).click();
  await expectErrors(
    ceo,
    { words: "Choose a step", at: "step" },
    { words: "Choose the academy that is helped", at: "to" },
    { words: "Choose the academy that helps", at: "from" },
    { words: "Say what the help is", at: "what" },
    { words: "Say who gives it and who takes it", at: "who" },
    { words: "Give the first day", at: "starts-day", said: "starts" },
    { words: "Give the last day", at: "until-day", said: "until" },
  );
  await ceo.getByLabel("Which academy is helped?").selectOption("Gunnis Ford Community Academy");
  await ceo.getByLabel("Which academy helps it?").selectOption("Lydbrook Vale Primary Academy");
  await ceo.getByLabel("On which step?").selectOption("7. Risk management");
  await ceo.getByLabel("What is the help?").fill("One register, kept together for a term.");
  await ceo.getByLabel("Who gives it").fill("The two business managers.");
  await fillDay(ceo, "From when?", YESTERDAY);
  await fillDay(ceo, "Until when?", IN_A_YEAR);
  await ceo.getByRole("button", { name: "Propose this pairing" }).click();
  await expect(news(ceo)).toContainText("Neither academy is told until it is agreed");
  await expectGoodPage(ceo, PAIR);

  const principal = await world.person("principal", `${OWN}/support`);
  await expectGoodPage(principal, "Support given and received");
  await expect(principal.getByRole("link", { name: PAIR })).toHaveCount(0);

  await ceo.getByRole("link", { name: "Record that it is agreed" }).click();
  await expectGoodPage(ceo, "Record what is agreed");
  await expect(ceo.getByLabel("Who gives it")).toHaveValue("The two business managers.");
  await ceo.getByRole("button", { name: "Record that it is agreed" }).click();
  await expect(news(ceo)).toContainText("The support is agreed");

  await principal.goto(OWN);
  await principal.getByRole("link", { name: "Support given and received" }).click();
  const received = principal.getByRole("region", { name: "Support received" });
  await received.getByRole("link", { name: PAIR }).click();
  await expectGoodPage(principal, PAIR);
  await principal.getByRole("button", { name: "Record it" }).click();
  await expectErrors(principal, { words: "Say what changed, in a sentence", at: "words" });
  await principal.getByLabel("What is different here now").fill("Our register has owners now.");
  await principal.getByRole("button", { name: "Record it" }).click();
  await expect(news(principal)).toHaveText("What you said is recorded");
  await expectGoodPage(principal, PAIR);

  await ceo.getByRole("link", { name: "Say what came of it" }).click();
  await expectGoodPage(ceo, "Say what came of it");
  await ceo.getByRole("radio", { name: "Too soon to tell" }).check();
  await ceo.getByLabel("What changed, in a sentence?").fill("The register is kept together.");
  await ceo.getByRole("button", { name: "Record what came of it" }).click();
  await expectErrors(ceo, {
    words: "Give the day until which it goes on",
    at: "next-day",
    said: "next",
  });
  await ceo.getByRole("radio", { name: "It helped" }).check();
  await ceo.getByRole("button", { name: "Record what came of it" }).click();
  await expect(news(ceo)).toHaveText("What came of it is recorded");
  const said = ceo.getByRole("region", { name: "What came of it" });
  await expect(said).toContainText("Gunnis Ford Community Academy says");
  await expect(said).toContainText("Our register has owners now.");
  await expect(ceo.getByRole("link", { name: "Say what came of it" })).toHaveCount(0);
  await ceo.getByRole("link", { name: "Back to who can help whom" }).click();
  await expect(ceo.getByRole("region", { name: "Ended, and what came of it" })).toContainText(PAIR);
});

test("the clerk drops a proposal, and a trustee reads it without a way to change it", async ({
  world,
}) => {
  const clerk = await world.person(
    "clerk",
    `${SUPPORT}/new?to=9000104&from=9000103&step=vision&from-elsewhere=1`,
  );
  await expect(clerk.getByLabel("Which academy helps it?")).toHaveValue("9000103");
  await expect(clerk.getByLabel("On which step?")).toHaveValue("vision");
  await clerk.getByLabel("What is the help?").fill("A day a week.");
  await clerk.getByLabel("Who gives it").fill("The heads.");
  await fillDay(clerk, "From when?", YESTERDAY);
  await fillDay(clerk, "Until when?", IN_A_YEAR);
  await clerk.getByRole("button", { name: "Propose this pairing" }).click();
  await clerk.getByRole("link", { name: "Drop it" }).click();
  await expectGoodPage(clerk, "Drop this proposal");
  await clerk.getByRole("radio", { name: "We dropped it" }).check();
  await clerk.getByLabel("What changed, in a sentence?").fill("The heads found another way.");
  await clerk.getByRole("button", { name: "Record what came of it" }).click();
  await expect(news(clerk)).toHaveText("What came of it is recorded");

  const trustee = await world.person("trustee", SUPPORT);
  await expect(trustee.getByRole("link", { name: "Propose a pairing" })).toHaveCount(0);
  const ended = trustee.getByRole("region", { name: "Ended, and what came of it" });
  await ended.getByRole("link", { name: "Quarry Lane Junior Academy helps Gunnis Ford" }).click();
  await expectGoodPage(trustee, "Quarry Lane Junior Academy helps Gunnis Ford Community Academy");
  await expect(trustee.getByRole("main")).toContainText("The heads found another way.");
});
