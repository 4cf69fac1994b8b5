import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { joinGrant, mailGrant, signIn, type TrustRole } from "@/lib/access";
import {
  inviteToTrust,
  resendInvitation,
  withdrawInvitation,
} from "@/lib/people/invitations/commands";
import {
  findInvitation,
  getInvitePage,
  listPendingInvitations,
} from "@/lib/people/invitations/queries";
import { acceptInvitation } from "@/lib/people/joining/commands";
import { listKeptMail } from "@/lib/people/outbox/queries";
import { chooseWords } from "@/lib/people/words/commands";
import { GUNNIS_FORD, QUARRY_LANE } from "@/prisma/demo-academy-numbers";
import {
  aRegisterWithPeople,
  can,
  emailOf,
  momentAt,
  must,
  PASSWORD,
  PEOPLE,
  TAMAR,
  trustScope,
  warmPool,
  workOn,
} from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { rowsOf, trailOf } from "../assessments/trail";

const database = await freshDatabase();
const { superUrl } = database;
workOn(database);
beforeAll(aRegisterWithPeople);
beforeEach(async () => {
  await rowsOf(superUrl, "DELETE FROM outbox");
  await rowsOf(superUrl, "DELETE FROM invitation");
});

const { owen, daniel, priya } = PEOPLE;
const clerk = () => can(owen, "people:invite");
const newcomer = (last: number) =>
  joinGrant(`70000000-0000-4000-8000-${String(last).padStart(12, "0")}`, momentAt());
const NOW_KNOWN = { name: "Jo Bell", password: "three unrelated words" };

const as = (role: TrustRole, urn: number | null = null) => ({ role, urn });

/** Invites one address and takes the token out of the letter, as its reader would. */
async function invited(email: string, role: "trustee" | "clerk" = "trustee"): Promise<string> {
  must(await inviteToTrust(clerk(), [{ email, name: "" }], as(role)));
  return tokenFor(email);
}
async function tokenFor(email: string): Promise<string> {
  const letter = (await listKeptMail(mailGrant())).find(({ to }) => to === email);
  return letter?.link?.path.replace("/invitation/", "") ?? "";
}
const idOf = async () => (await listPendingInvitations(trustScope(owen, TAMAR)))[0]?.id ?? "";
const accountsOf = (email: string) =>
  rowsOf<{ id: string; name: string; hash: string }>(
    superUrl,
    `SELECT u.id, u.name, p.hash FROM user_account u LEFT JOIN password p ON p.user_id = u.id
      WHERE u.email = $1`,
    [email],
  );
const placesOf = (email: string) =>
  rowsOf<{ role: string }>(
    superUrl,
    `SELECT a.role FROM trust_appointment a JOIN user_account u ON u.id = a.user_id
      WHERE u.email = $1 ORDER BY a.role`,
    [email],
  );

test("a newcomer accepts: an account with their password, one appointment, a line in the trail", async () => {
  const token = await invited("jo@example.org");
  const joined = must(await acceptInvitation(newcomer(1), token, NOW_KNOWN));
  expect(joined).toEqual({ trustUid: TAMAR, role: "trustee", urn: null, email: "jo@example.org" });
  expect((await signIn("jo@example.org", NOW_KNOWN.password, "", momentAt())).ok).toBe(true);
  expect(await placesOf("jo@example.org")).toEqual([{ role: "trustee" }]);
  expect(await trailOf(superUrl, "invitation accepted")).toMatchObject([
    { trust_uid: TAMAR, action: "invitation:accept", user_id: newcomer(1).userId },
  ]);
});

test("looking at a link, however often, uses nothing up", async () => {
  const token = await invited("looks@example.org");
  const before = await rowsOf(superUrl, "SELECT * FROM invitation");
  for (const last of [1, 2, 3, 4, 5]) await findInvitation(newcomer(20 + last), token);
  expect(await rowsOf(superUrl, "SELECT * FROM invitation")).toEqual(before);
  expect((await acceptInvitation(newcomer(26), token, NOW_KNOWN)).ok).toBe(true);
});

test("a link is accepted once", async () => {
  const token = await invited("once@example.org");
  must(await acceptInvitation(newcomer(30), token, NOW_KNOWN));
  expect(await findInvitation(newcomer(31), token)).toBeNull();
  expect(await acceptInvitation(newcomer(31), token, NOW_KNOWN)).toMatchObject({ reason: "over" });
});

test("of many who accept at once one joins, with one account", async () => {
  const token = await invited("race@example.org");
  await warmPool();
  const answers = await Promise.all(
    [41, 42, 43, 44, 45].map(last => acceptInvitation(newcomer(last), token, NOW_KNOWN)),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await accountsOf("race@example.org")).toHaveLength(1);
  expect(await placesOf("race@example.org")).toHaveLength(1);
});

test("two trusts invite one newcomer, who accepts both at once: one account, and no password lost", async () => {
  const first = await invited("two@example.org");
  await rowsOf(superUrl, "DELETE FROM outbox");
  const person = { email: "two@example.org", name: "" };
  must(await inviteToTrust(can(daniel, "people:invite"), [person], as("trustee")));
  const second = await tokenFor("two@example.org");
  await warmPool();
  const answers = await Promise.all([
    acceptInvitation(newcomer(51), first, NOW_KNOWN),
    acceptInvitation(newcomer(52), second, { ...NOW_KNOWN, password: "of the other one 12" }),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const [account, ...more] = await accountsOf("two@example.org");
  expect(more).toEqual([]);
  expect(account?.hash).toMatch(/^\$argon2id\$/);
});

test("an invitation never takes over an account: name, password and address stay as they are", async () => {
  const email = emailOf(daniel);
  const before = await accountsOf(email);
  const token = await invited(email);
  const stranger = await acceptInvitation(newcomer(60), token, {
    name: "Taken Over",
    password: "the password of a thief",
  });
  expect(stranger).toMatchObject({ ok: false, reason: "another-account" });
  expect(await accountsOf(email)).toEqual(before);
  expect((await signIn(email, "the password of a thief", "", momentAt())).ok).toBe(false);

  must(await acceptInvitation(joinGrant(daniel.userId, momentAt()), token, null));
  expect(await accountsOf(email)).toEqual(before);
  expect((await signIn(email, PASSWORD, "", momentAt())).ok).toBe(true);
  expect(await placesOf(email)).toEqual([{ role: "chair" }, { role: "trustee" }]);
});

test("somebody signed in cannot accept what was sent to another address, whether it has an account or not", async () => {
  const asPriya = joinGrant(priya.userId, momentAt());
  const sent = [await invited("free@example.org"), await invited(emailOf(PEOPLE.grace))];
  for (const token of sent) {
    expect(await acceptInvitation(asPriya, token, null)).toMatchObject({
      reason: "another-account",
    });
  }
  expect(await listPendingInvitations(trustScope(owen, TAMAR))).toHaveLength(2);
});

test("a link sent again replaces the one before", async () => {
  const old = await invited("again@example.org");
  await rowsOf(superUrl, "DELETE FROM outbox");
  must(await resendInvitation(clerk(), await idOf()));
  const token = await tokenFor("again@example.org");
  expect(await findInvitation(newcomer(70), old)).toBeNull();
  expect(await findInvitation(newcomer(70), token)).toMatchObject({ account: "none" });
});

test.each([
  ["withdrawn", "UPDATE invitation SET withdrawn_at = now()"],
  ["expired, by the database's clock", "UPDATE invitation SET expires_at = now()"],
])("an invitation that is %s opens nothing and joins nobody", async (_, sql) => {
  const token = await invited("over@example.org");
  await rowsOf(superUrl, sql);
  expect(await findInvitation(newcomer(80), token)).toBeNull();
  expect(await acceptInvitation(newcomer(80), token, NOW_KNOWN)).toMatchObject({ reason: "over" });
  expect(await accountsOf("over@example.org")).toEqual([]);
});

test("what another trust's chair would withdraw or send again is not theirs to find", async () => {
  await invited("ours@example.org");
  const theirs = can(daniel, "people:invite");
  const id = await idOf();
  expect(await withdrawInvitation(theirs, id)).toMatchObject({ reason: "hidden" });
  expect(await resendInvitation(theirs, id)).toMatchObject({ reason: "hidden" });
  expect(await listPendingInvitations(trustScope(owen, TAMAR))).toHaveLength(1);
});

test("an address that waits is not invited twice, and then nobody of the list is", async () => {
  await invited("waits@example.org");
  const list = ["new@example.org", "waits@example.org"].map(email => ({ email, name: "" }));
  expect(await inviteToTrust(clerk(), list, as("trustee"))).toMatchObject({
    reason: "pending",
    detail: ["waits@example.org"],
  });
  expect(await listPendingInvitations(trustScope(owen, TAMAR))).toHaveLength(1);
  await rowsOf(superUrl, "UPDATE invitation SET expires_at = now()");
  must(await inviteToTrust(clerk(), list, as("trustee")));
});

test("a clerk makes no chair while there is one, and does where there is none", async () => {
  const list = [{ email: "next.chair@example.org", name: "" }];
  expect(await inviteToTrust(clerk(), list, as("chair"))).toMatchObject({ reason: "role" });
  await rowsOf(
    superUrl,
    "UPDATE trust_appointment SET suspended_at = now() WHERE role = 'chair' AND trust_uid = 9000001",
  );
  const answer = await inviteToTrust(clerk(), list, as("chair"));
  await rowsOf(
    superUrl,
    "UPDATE trust_appointment SET suspended_at = NULL WHERE role = 'chair' AND trust_uid = 9000001",
  );
  expect(answer.ok).toBe(true);
});

describe("an academy in the invitation", () => {
  const principal = (email: string, urn = QUARRY_LANE) =>
    inviteToTrust(clerk(), [{ email, name: "" }], as("principal", urn));
  const academyOf = (email: string) =>
    rowsOf<{ role: string; urn: number }>(
      superUrl,
      `SELECT a.role, a.urn FROM trust_appointment a JOIN user_account u ON u.id = a.user_id
        WHERE u.email = $1`,
      [email],
    );

  test("the letter, the link and the list name it, and the place that is made is of it", async () => {
    must(await principal("head@example.org"));
    const [letter] = await listKeptMail(mailGrant());
    expect(letter?.paragraphs[0]).toContain("invited as: Principal of Quarry Lane Junior Academy.");
    const token = await tokenFor("head@example.org");
    const open = await findInvitation(newcomer(60), token);
    expect(open).toMatchObject({ role: "principal", academy: "Quarry Lane Junior Academy" });
    expect(await listPendingInvitations(trustScope(owen, TAMAR))).toMatchObject([
      { academy: "Quarry Lane Junior Academy" },
    ]);
    must(await acceptInvitation(newcomer(60), token, NOW_KNOWN));
    expect(await academyOf("head@example.org")).toEqual([{ role: "principal", urn: QUARRY_LANE }]);
  });

  test("whoever leads one academy and accepts another leads both", async () => {
    must(await principal("two.heads@example.org"));
    const first = await tokenFor("two.heads@example.org");
    must(await acceptInvitation(newcomer(61), first, NOW_KNOWN));
    await rowsOf(superUrl, "DELETE FROM outbox");
    must(await principal("two.heads@example.org", GUNNIS_FORD));
    const second = await tokenFor("two.heads@example.org");
    must(await acceptInvitation(newcomer(61), second, null));
    const held = await academyOf("two.heads@example.org");
    expect(held.map(({ urn }) => urn).sort()).toEqual([QUARRY_LANE, GUNNIS_FORD]);
  });

  test("one that is not in the trust today is not offered, nor taken from a form", async () => {
    const { academies } = await getInvitePage(clerk());
    expect(academies.map(({ urn }) => urn)).toContain(QUARRY_LANE);
    const answer = await inviteToTrust(
      can(daniel, "people:invite"),
      [{ email: "elsewhere@example.org", name: "" }],
      as("principal", QUARRY_LANE),
    );
    expect(answer).toMatchObject({ reason: "no-such-academy" });
  });

  test("one that has left the trust meanwhile cannot be accepted any more", async () => {
    must(await principal("gone@example.org"));
    const token = await tokenFor("gone@example.org");
    const left = `UPDATE trust_academy_period SET left_on = $1 WHERE urn = ${QUARRY_LANE}`;
    await rowsOf(superUrl, left, ["2026-11-01"]);
    const answer = await acceptInvitation(newcomer(62), token, NOW_KNOWN);
    await rowsOf(superUrl, left, [null]);
    expect(answer).toMatchObject({ reason: "over" });
  });
});

test("whoever opens a link is told in the words of the trust that invites, and is no part of it yet", async () => {
  must(await chooseWords(can(owen, "trust:settings"), { trustee: "director", clerk: "clerk" }));
  const open = await findInvitation(newcomer(63), await invited("words@example.org"));
  must(await chooseWords(can(owen, "trust:settings"), {}));
  expect(open?.words).toMatchObject({ trustee: "director", clerk: "clerk", academy: "academy" });
});

test("whoever the trust has suspended does not come back by an invitation from before", async () => {
  const token = await invited(emailOf(PEOPLE.grace), "clerk");
  const of = "WHERE user_id = $1";
  const grace = [PEOPLE.grace.userId];
  await rowsOf(superUrl, `UPDATE trust_appointment SET suspended_at = now() ${of}`, grace);
  const answer = await acceptInvitation(joinGrant(PEOPLE.grace.userId, momentAt()), token, null);
  await rowsOf(superUrl, `UPDATE trust_appointment SET suspended_at = NULL ${of}`, grace);
  expect(answer.ok).toBe(false);
});

test("the token is in the letter alone: neither the trust's nor the administrator's role reads its hash", async () => {
  await invited("hash@example.org");
  const held = await rowsOf<{ role: string }>(
    superUrl,
    `SELECT rolname AS role FROM pg_roles
      WHERE rolname LIKE 'app\\_%' AND has_column_privilege(oid, 'invitation', 'token_hash', 'SELECT')
      ORDER BY 1`,
  );
  expect(held.map(({ role }) => role)).toEqual(["app_auth", "app_owner"]);
});
