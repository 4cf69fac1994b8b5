import { withClient } from "@/lib/db/embedded";
import { expect, test } from "./fixtures";
import { expectGoodPage } from "./good-page";
import { CYCLE, isReady, TAMAR } from "./steps";

const RISK = `${TAMAR}/${CYCLE}/risk`;
const WARNING = "You will be signed out in about 5 minutes. What you have typed stays here.";

test("five minutes before a session ends the page says so, and one button keeps it", async ({
  world,
}) => {
  const page = await world.person("chair");
  await page.clock.install();
  await page.goto(RISK);
  await isReady(page, true);
  await page.clock.fastForward("53:30");
  await expect(page.getByText(WARNING)).toHaveCount(0);
  await page.clock.fastForward("01:00");
  await expect(page.getByText(WARNING)).toBeVisible();
  await expectGoodPage(page, "Risk management");
  await page.getByRole("button", { name: "Stay signed in" }).click();
  await expect(page.getByText(WARNING)).toHaveCount(0);
  await page.clock.fastForward("53:00");
  await expect(page.getByText(WARNING)).toHaveCount(0);
  await page.clock.fastForward("02:00");
  await expect(page.getByText(WARNING)).toBeVisible();
});

test("whoever comes too late to the button is led to sign in beside the page", async ({
  world,
}) => {
  const page = await world.person("chair");
  await page.clock.install();
  await page.goto(RISK);
  await isReady(page, true);
  await page.clock.fastForward("55:00");
  await withClient(world.database.superUrl, client =>
    client.query("UPDATE session SET last_seen_at = now() - interval '61 minutes'"),
  );
  await page.getByRole("button", { name: "Stay signed in" }).click();
  const link = page.getByRole("link", { name: "sign in in another tab" });
  await expect(link).toHaveAttribute("target", "_blank");
  await expect(page.getByText("You have been signed out.")).toBeVisible();
});
