import { CHARACTERISTIC_KEYS, CURRENT_RUBRIC } from "@/lib/rubric";
import { setUpApp } from "./authenticator";
import { expect, test } from "./fixtures";
import { expectGoodPage } from "./good-page";
import { countPresses } from "./presses";
import { appoint, noRegister, placeOf, registerTemplate } from "./real-register";
import { answersOn, approve, CYCLE, level, SAID_CYCLE, save, sayToday, signIn } from "./steps";

/** A trust of the register as it stood on 2 September 2019, with academies in several regions. */
const TRUST = { uid: 2053, name: "ACADEMIES ENTERPRISE TRUST" };
const AGREED = ["Beginning", "Developing", "Embedding", "Leading"] as const;
const REASON = "Agreed by the board – unanimously, after “a long evening”.";
const EVIDENCE = "Minutes, reports and visits of the year 2025/26";

/** The most a whole self-assessment may take of a volunteer, beyond typing; and the least it can. */
const PRESSES = 25;
const LEVELS_SAVES_AND_APPROVAL = 22;

test.describe("(needs ../shared/data) on the real register", () => {
  test.skip(noRegister, "there is no ../shared/data/gias beside the checkout");
  test.setTimeout(600_000);
  test.use({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from it
    startsFrom: async ({}, use) => use(await registerTemplate()),
  });

  test("a real trust's board rates itself, approves and shares, and its RSC team sees it", async ({
    world,
    noise,
    scripts,
  }) => {
    const { database } = world;
    const place = await placeOf(database, TRUST.uid);
    const elsewhere =
      place.slug === "south-west-england" ? "north-of-england" : "south-west-england";
    const passwords = {
      chair: await appoint(
        database,
        ...["--name", "Ada Chair", "--email", "ada@trust.example", "--trust", String(TRUST.uid)],
        ...["--role", "chair", "--confirmed", "Signed letter of the clerk, seen on the day"],
      ),
      team: await appoint(
        database,
        ...["--name", "Tom Team", "--email", "tom@team.example", "--region", place.slug],
      ),
      other: await appoint(
        database,
        ...["--name", "Olu Other", "--email", "olu@other.example", "--region", elsewhere],
      ),
    };

    const team = await world.stranger();
    await signIn(team, "tom@team.example", { password: passwords.team });
    await expectGoodPage(team, "Authenticator app");
    await setUpApp(team);
    await expectGoodPage(team, `None of ${place.trusts} multi-academy trusts has shared yet`);

    const chair = await world.stranger();
    const presses = await countPresses(chair);
    await signIn(chair, "ada@trust.example", { password: passwords.chair });
    await expectGoodPage(chair, `${TRUST.name} self-assessment, ${SAID_CYCLE}`);
    await expect(chair.getByText("Demo: invented trusts")).toHaveCount(0);
    await chair.getByRole("button", { name: `Open the ${SAID_CYCLE} self-assessment` }).click();
    await expect(chair.getByText("0 of 10 completed")).toBeVisible();
    await expectGoodPage(chair);
    await chair.getByRole("link", { name: "Continue" }).click();

    for (const [index, key] of CHARACTERISTIC_KEYS.entries()) {
      const { shortTitle } = CURRENT_RUBRIC.characteristics[key];
      await expect(chair.getByRole("heading", { level: 1 })).toHaveText(shortTitle);
      await level(chair, AGREED[index % AGREED.length] ?? "Beginning").check();
      await chair.getByLabel("Why this level").fill(REASON);
      await chair.getByLabel("What shows it").fill(EVIDENCE);
      if (index === 0) await expectGoodPage(chair);
      await save(chair);
    }
    await expectGoodPage(chair, "Check the answers");
    await approve(chair);
    if (scripts) {
      expect(presses()).toBeGreaterThanOrEqual(LEVELS_SAVES_AND_APPROVAL);
      expect(presses(), "presses from signing in to the approval").toBeLessThanOrEqual(PRESSES);
    }
    await expect(chair.getByText(`WM-${TRUST.uid}-${CYCLE}-1`).first()).toBeVisible();
    await expectGoodPage(chair);
    await team.reload();
    await expect(team.getByRole("heading", { level: 1 })).toHaveText(/^None of/);

    await chair.getByRole("link", { name: "Share with the RSC team" }).click();
    await expectGoodPage(chair, `Share with the RSC team of ${place.region}`);
    const preview = await answersOn(chair);
    await chair.getByLabel("Yes, share the levels").check();
    await chair.getByRole("button", { name: "Share with the RSC team" }).click();
    await expect(chair.getByRole("main").getByRole("alert")).toHaveText(
      `Shared with the RSC team of ${place.region}.`,
    );

    await team.reload();
    await expectGoodPage(team, "One trust has shared so far");
    await expect(team.getByRole("main")).toContainText(
      `1 of ${place.trusts} multi-academy trusts has shared, as at ${sayToday()}`,
    );
    await team.getByRole("link", { name: "See the trusts" }).click();
    await expectGoodPage(team, `${place.trusts} trusts found`);
    await team.goto(`${new URL(team.url()).pathname}?shared=yes`);
    await expectGoodPage(team, "1 trust found");
    await team.getByRole("link", { name: TRUST.name }).click();
    await expectGoodPage(team, /^Furthest to go/);
    await expect(team.getByText(`${TRUST.name}, self-assessment`)).toBeVisible();
    await expect(team.getByText(`what the trust shared on ${sayToday()}`)).toBeVisible();
    expect(await answersOn(team)).toEqual(preview);
    expect(preview.every(row => row.includes(REASON) && row.includes(EVIDENCE))).toBe(true);

    const other = await world.stranger();
    await signIn(other, "olu@other.example", { password: passwords.other });
    await setUpApp(other);
    await expect(other.getByRole("heading", { level: 1 })).toHaveText(/^None of \d+ multi-academy/);
    const at = new URL(team.url()).pathname;
    noise.expectAnswer(404, at);
    await other.goto(at);
    await expectGoodPage(other, "Page not found");
  });
});
