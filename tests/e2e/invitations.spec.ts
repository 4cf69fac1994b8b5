import { expectErrors } from "./expect-errors";
import { expect, test } from "./fixtures";
import { expectGoodPage } from "./good-page";
import { PEOPLE, signIn, TAMAR } from "./steps";

test("the clerk invites three by list, a newcomer joins by the link, and one is withdrawn", async ({
  world,
}) => {
  const clerk = await world.person("clerk", `${TAMAR}/people/invite`);
  await expectGoodPage(clerk, "Invite people");
  const list = clerk.getByLabel("Who to invite");
  await list.fill("jo.bell@example.org\nSam Hill sam@example.org\nkim@example.org");
  await clerk.getByRole("radio", { name: "Trustee" }).check();
  await clerk.getByRole("button", { name: "Send the invitations" }).click();
  await expectErrors(clerk, {
    words: "Line 2 is not an email address, or a name with one in <angle brackets>",
    at: "people",
  });
  await list.fill("jo.bell@example.org\nSam Hill <sam@example.org>\nkim@example.org");
  await expect(clerk.getByRole("radio", { name: "Trustee" })).toBeChecked();
  await clerk.getByRole("button", { name: "Send the invitations" }).click();
  await expect(
    clerk.getByRole("alert").filter({ hasText: "3 people have been invited." }),
  ).toBeVisible();
  const pending = clerk.getByRole("table", { name: "Invitations" });
  await expect(pending.getByRole("row")).toHaveCount(5);

  await clerk.getByRole("link", { name: "Withdraw the invitation of kim@example.org" }).click();
  await expectGoodPage(clerk, "Withdraw the invitation");
  await clerk.getByRole("button", { name: "Withdraw the invitation" }).click();
  await expect(clerk.getByRole("alert").filter({ hasText: "Withdrawn." })).toBeVisible();
  await expect(pending.getByRole("row")).toHaveCount(4);

  const newcomer = await world.stranger();
  await newcomer.goto("/sign-in");
  await newcomer.getByRole("link", { name: "what would be sent is here" }).click();
  await expectGoodPage(newcomer, "Mail of the demo");
  const letter = (to: string) =>
    newcomer
      .getByRole("listitem")
      .filter({ hasText: `To ${to}` })
      .getByRole("link");
  await letter("kim@example.org").click();
  await expectGoodPage(newcomer, "This link does not open an invitation");
  await newcomer.goto("/outbox");
  await letter("sam@example.org").click();
  await expectGoodPage(newcomer, /has invited you to Tamar/);
  await expect(newcomer.getByRole("main")).toContainText("You are invited as: Trustee.");
  await expect(newcomer.getByLabel("Your name")).toHaveValue("Sam Hill");
  const password = newcomer.getByLabel("Choose a password");
  await password.fill("too short");
  await newcomer.getByRole("button", { name: "Accept the invitation" }).click();
  await expectErrors(newcomer, {
    words:
      "Use 12 characters or more: three words that have nothing to do with each other are easy to remember",
    at: "password",
  });
  await expect(password).toHaveValue("");
  await password.fill("otters borrow umbrellas");
  await newcomer.getByRole("button", { name: "Accept the invitation" }).click();
  // Without a script the browser keeps the part of the address that led to the field.
  await newcomer.waitForURL(({ pathname }) => pathname === TAMAR);
  await expect(newcomer.getByRole("button", { name: "Sign out" })).toBeVisible();
  await newcomer.goto("/outbox");
  await letter("sam@example.org").click();
  await expectGoodPage(newcomer, "This link does not open an invitation");

  await clerk.goto(`${TAMAR}/people/invite`);
  await expect(pending).not.toContainText("sam@example.org");
});

test("whoever is signed in as another is told, and somebody with an account signs in to accept", async ({
  world,
}) => {
  const clerk = await world.person("clerk", `${TAMAR}/people/invite`);
  await clerk.getByLabel("Who to invite").fill(PEOPLE.chairWhoShared);
  await clerk.getByRole("radio", { name: "Central team" }).check();
  await clerk.getByRole("button", { name: "Send the invitations" }).click();
  await clerk.getByRole("alert").filter({ hasText: "1 person has been invited." }).waitFor();
  await clerk.goto("/outbox");
  await clerk
    .getByRole("listitem")
    .filter({ hasText: `To ${PEOPLE.chairWhoShared}` })
    .getByRole("link", { name: "See the invitation" })
    .click();
  await expectGoodPage(clerk, /has invited you to Tamar/);
  const main = clerk.getByRole("main");
  await expect(main).toContainText("This invitation is for another account");
  await expect(main.getByRole("button", { name: "Accept the invitation" })).toHaveCount(0);
  const link = new URL(clerk.url()).pathname;
  await main.getByRole("button", { name: "Sign out" }).click();
  await clerk.waitForURL("**/sign-in?signed-out");

  await clerk.goto(link);
  await expectGoodPage(clerk, /has invited you to Tamar/);
  const way = await clerk.getByRole("link", { name: "Sign in to accept" }).getAttribute("href");
  await signIn(clerk, "chairWhoShared", { at: way ?? "" });
  expect(new URL(clerk.url()).pathname).toBe(link);
  await clerk.getByRole("button", { name: "Accept the invitation" }).click();
  await clerk.waitForURL(`**${TAMAR}`);
});
