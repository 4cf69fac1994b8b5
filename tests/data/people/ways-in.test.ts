import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import {
  beginSecondFactor,
  confirmSecondFactor,
  getSecondFactor,
  liftSecondFactor,
  mailGrant,
  mayOpenLink,
  maySetOut,
  operatorGrant,
  removeSecondFactor,
  renewRecoveryCodes,
  startSession,
} from "@/lib/access";
import { codeAt } from "@/lib/access/code";
import { linkIdentity, listWaysIn, unlinkIdentity } from "@/lib/access/identities";
import { listKeptMail } from "@/lib/people/outbox/queries";
import { changePassword } from "@/lib/people/passwords/commands";
import { tellOwner } from "@/lib/people/ways-in/commands";
import {
  aRegisterWithPeople,
  BY_PASSWORD,
  emailOf,
  momentAt,
  must,
  PASSWORD,
  PEOPLE,
  workOn,
} from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { rowsOf } from "../assessments/trail";

vi.mock("node:timers/promises", () => ({ setTimeout: vi.fn(async () => undefined) }));

const database = await freshDatabase();
const { superUrl } = database;
workOn(database);
beforeAll(aRegisterWithPeople);
beforeEach(async () => {
  await rowsOf(superUrl, "DELETE FROM outbox");
  await rowsOf(superUrl, "DELETE FROM identity");
  await rowsOf(superUrl, "DELETE FROM second_factor");
  await rowsOf(superUrl, "DELETE FROM sign_in_try");
});

const { priya, grace } = PEOPLE;
const moment = momentAt();
const operator = operatorGrant("people:appoint");
const letters = async () =>
  (await listKeptMail(mailGrant())).map(({ to, subject }) => `${to}: ${subject}`);
const toPriya = (subject: string) => [`${emailOf(priya)}: ${subject}`];

/** What the square holds, read as an app reads it. */
async function secretOf(): Promise<Uint8Array<ArrayBuffer>> {
  const factor = await getSecondFactor(priya, moment);
  const base32 = "key" in factor ? factor.key.replaceAll(" ", "") : "";
  const bits = [...base32].map(letter =>
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"),
  );
  const bytes = bits.join("").match(/.{8}/g) ?? [];
  return new Uint8Array(bytes.map(byte => Number.parseInt(byte, 2)));
}
async function setUp(): Promise<void> {
  const session = await startSession(priya.userId, moment, BY_PASSWORD);
  must(await beginSecondFactor(priya, moment));
  const code = codeAt(await secretOf(), new Date());
  must(await confirmSecondFactor(priya, session, code, "", moment, tellOwner));
}
const elsewhere = {
  issuer: "https://issuer.example",
  subject: "priya",
  secondFactor: false,
  knownAs: null,
};

test("an app that is set up, its new codes and its removal are told by letter, each once", async () => {
  must(await beginSecondFactor(priya, moment));
  expect(await letters()).toEqual([]);
  await setUp();
  expect(await letters()).toEqual(
    toPriya("An authenticator app was added to your Waymark account"),
  );
  await rowsOf(superUrl, "DELETE FROM outbox");
  must(await renewRecoveryCodes(priya, moment, tellOwner));
  expect(await letters()).toEqual(toPriya("New recovery codes for your Waymark account"));
  await rowsOf(superUrl, "DELETE FROM outbox");
  must(await removeSecondFactor(priya, moment, tellOwner));
  expect(await letters()).toEqual(
    toPriya("The authenticator app was removed from your Waymark account"),
  );
});

test("an app that the operator removes is told by letter too", async () => {
  await setUp();
  await rowsOf(superUrl, "DELETE FROM outbox");
  must(await liftSecondFactor(operator, emailOf(priya), "A call", tellOwner));
  const [letter] = await listKeptMail(mailGrant());
  expect(letter?.to).toBe(emailOf(priya));
  expect(letter?.paragraphs[0]).toContain("Whoever runs this service removed");
});

test("what was refused, or was so already, is told to nobody", async () => {
  const session = await startSession(priya.userId, moment, BY_PASSWORD);
  await renewRecoveryCodes(priya, moment, tellOwner);
  await removeSecondFactor(priya, moment, tellOwner);
  await confirmSecondFactor(priya, session, "000000", "", moment, tellOwner);
  must(await linkIdentity(grace, elsewhere, moment, tellOwner));
  await rowsOf(superUrl, "DELETE FROM outbox");
  expect(await linkIdentity(priya, elsewhere, moment, tellOwner)).toMatchObject({
    reason: "taken",
  });
  must(await linkIdentity(grace, elsewhere, moment, tellOwner));
  expect(await letters()).toEqual([]);
});

test("an account elsewhere that is linked, and one that is taken away, is told by letter", async () => {
  must(await linkIdentity(priya, elsewhere, moment, tellOwner));
  expect(await letters()).toEqual(
    toPriya("An account of issuer.example was linked to your Waymark account"),
  );
  await rowsOf(superUrl, "DELETE FROM outbox");
  const [linked] = (await listWaysIn(priya, moment)).identities;
  must(await unlinkIdentity(priya, linked?.id ?? "", moment, tellOwner));
  expect(await letters()).toEqual(
    toPriya("An account of issuer.example no longer opens your Waymark account"),
  );
});

test("a password that is changed is told by letter", async () => {
  const session = await startSession(priya.userId, moment, BY_PASSWORD);
  const typed = { present: PASSWORD, password: "plum kettle orchard" };
  must(await changePassword(priya, session, typed, "", moment));
  expect(await letters()).toEqual(toPriya("Your Waymark password was changed"));
});

test("fifty set out to sign in elsewhere from one address in five minutes, and no more; other ways and addresses stay open", async () => {
  const tries = Array.from({ length: 50 }, () => "203.0.113.1");
  const first = await tries.reduce<Promise<boolean[]>>(
    async (before, address) => [...(await before), await maySetOut(address, moment)],
    Promise.resolve([]),
  );
  expect(first).toEqual(Array(50).fill(true));
  expect(await maySetOut("203.0.113.1", moment)).toBe(false);
  expect(await maySetOut("203.0.113.2", moment)).toBe(true);
  expect(await mayOpenLink("203.0.113.1", moment)).toBe(true);
  await rowsOf(superUrl, "UPDATE sign_in_try SET at = now() - interval '6 minutes'");
  expect(await maySetOut("203.0.113.1", moment)).toBe(true);
});
