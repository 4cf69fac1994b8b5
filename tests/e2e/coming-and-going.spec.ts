import type { Page } from "@playwright/test";
import { expect, test, type World } from "./fixtures";
import { expectGoodPage } from "./good-page";
import { CYCLE, fillDay, HARBOUR, SOUTH_WEST, signIn, TAMAR } from "./steps";

interface Newcomer {
  readonly name: string;
  readonly email: string;
  /** As the form of inviting offers it. */
  readonly as: RegExp;
  /** As the choice of academies has it. */
  readonly academy?: string;
}

/** The clerk invites somebody, who opens the letter's link and accepts. @returns where they landed */
async function arrive(world: World, clerk: Page, { name, email, as, academy = "None" }: Newcomer) {
  await clerk.goto(`${TAMAR}/people/invite`);
  await clerk.getByLabel("Who to invite").fill(`${name} <${email}>`);
  await clerk.getByRole("radio", { name: as }).check();
  await clerk.getByLabel(/^For a principal or the chair/).selectOption({ label: academy });
  await clerk.getByRole("button", { name: "Send the invitations" }).click();
  await clerk.getByRole("alert").filter({ hasText: "1 person has been invited." }).waitFor();
  const newcomer = await world.stranger();
  await newcomer.goto("/outbox");
  const letters = newcomer.getByRole("listitem").filter({ hasText: `To ${email}` });
  await letters.getByRole("link").click();
  await newcomer.getByLabel("Choose a password").fill("otters borrow umbrellas");
  await newcomer.getByRole("button", { name: "Accept the invitation" }).click();
  await newcomer.getByRole("button", { name: "Sign out" }).waitFor();
  return newcomer;
}

/** The clerk ends their place, at once. */
async function leave(clerk: Page, name: string): Promise<void> {
  await clerk.goto(`${TAMAR}/people`);
  await clerk.getByRole("link", { name: new RegExp(`^${name}, `) }).click();
  await clerk.getByRole("link", { name: "End this appointment" }).click();
  await clerk.getByLabel("At once").check();
  await clerk.getByLabel("Why does it end?").fill("Their work here is done.");
  await clerk.getByRole("button", { name: "End the appointment" }).click();
  await clerk.getByText(`The appointment of ${name} has ended.`).waitFor();
}

async function expectNothingAt(page: Page, at: string): Promise<void> {
  await page.goto(at);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
}

test("a reader is invited, reads what the board approved, and reads nothing once they have left", async ({
  world,
  noise,
}) => {
  const clerk = await world.person("clerk");
  const who = { name: "Ann Bright", email: "ann@diocese.example", as: /^Reader/ };
  const reader = await arrive(world, clerk, who);
  await expectGoodPage(reader, /^Approved self-assessment /);
  await expect(reader.getByRole("main")).not.toContainText("Evidence:");
  const at = new URL(reader.url()).pathname;
  await leave(clerk, who.name);
  noise.expectAnswer(404, at);
  await expectNothingAt(reader, at);
});

test("an external reviewer is told that nothing is given yet, and finds no trust once they have left", async ({
  world,
  noise,
}) => {
  const clerk = await world.person("clerk");
  const who = { name: "Ravi Menon", email: "ravi@peer.example", as: /^External reviewer/ };
  const reviewer = await arrive(world, clerk, who);
  await expectGoodPage(reviewer, "Nothing has been given to you yet");
  const at = new URL(reviewer.url()).pathname;
  await leave(clerk, who.name);
  noise.expectAnswer(404, at);
  await expectNothingAt(reviewer, at);
});

test("a principal is invited for one academy, and lands on its page", async ({ world }) => {
  const clerk = await world.person("clerk", `${TAMAR}/people/invite`);
  await clerk.getByLabel("Who to invite").fill("ife@example.org");
  await clerk.getByRole("radio", { name: /^Principal/ }).check();
  await clerk.getByRole("button", { name: "Send the invitations" }).click();
  await expect(clerk.getByRole("link", { name: "Say which academy" })).toHaveAttribute(
    "href",
    "#academy",
  );
  await expect(clerk.getByLabel("Who to invite")).toHaveValue("ife@example.org");
  await expect(clerk.getByRole("radio", { name: /^Principal/ })).toBeChecked();
  const academy = "Gunnis Ford Community Academy";
  const who = { name: "Ife Cole", email: "ife@example.org", as: /^Principal/, academy };
  const principal = await arrive(world, clerk, who);
  await expectGoodPage(principal, academy);
});

test("a person of the central team is invited, adds evidence, and leaves it behind", async ({
  world,
  noise,
}) => {
  const clerk = await world.person("clerk");
  const who = { name: "Moira Lane", email: "moira@example.org", as: /^Central team/ };
  const central = await arrive(world, clerk, who);
  await expectGoodPage(central, /^Tamar Valley Trust self-assessment/);
  await central.goto(`${TAMAR}/${CYCLE}/prepare/risk/evidence`);
  await central.getByLabel("What is it?").fill("Risk register, autumn");
  await central.getByLabel("Note").fill("Looked at each month.");
  await fillDay(central, "Which date does it speak for?", ["3", "May", "2026"]);
  await central.getByRole("radio", { name: "No", exact: true }).check();
  await central.getByRole("checkbox").first().check();
  await central.getByRole("button", { name: "Add this evidence" }).click();
  await central.getByText("The evidence is added.").waitFor();
  await leave(clerk, who.name);
  noise.expectAnswer(404, TAMAR);
  await expectNothingAt(central, TAMAR);
  await clerk.goto(`${TAMAR}/${CYCLE}/prepare/risk`);
  await expect(clerk.getByRole("main")).toContainText("Risk register, autumn");
});

test("somebody of the RSC team signs in, reads what was shared, and is out once the administrator ends their place", async ({
  world,
  noise,
}) => {
  const team = await world.stranger();
  await signIn(team, "rscTeam");
  await expectGoodPage(team);
  expect(new URL(team.url()).pathname).toBe(SOUTH_WEST);
  const shared = `${SOUTH_WEST}${HARBOUR}/${CYCLE}`;
  await team.goto(shared);
  await expectGoodPage(team, "Furthest to go: succession planning");

  const administrator = await world.person("administrator", "/admin/accounts");
  await administrator.getByLabel("Email address").fill("rosalind.pengelly@demo.example");
  await administrator.getByRole("button", { name: "Find the account" }).click();
  await expectGoodPage(administrator, "Rosalind Pengelly");
  await administrator
    .getByRole("link", { name: "End the place in South-West England", exact: true })
    .click();
  await expectGoodPage(administrator, /^End the place of Rosalind Pengelly as RSC team/);
  await administrator.getByRole("button", { name: "End this place" }).click();
  await administrator.getByRole("alert").filter({ hasText: "Ended." }).waitFor();
  noise.expectAnswer(404, shared);
  await expectNothingAt(team, shared);
});
