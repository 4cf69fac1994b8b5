import { beforeAll, beforeEach, expect, test } from "vitest";
import { joinGrant, mailGrant } from "@/lib/access";
import {
  inviteFirstPerson,
  resendFirstInvitation,
  withdrawFirstInvitation,
} from "@/lib/people/first-people/commands";
import { findFirstInvitation, getAdminPeople } from "@/lib/people/first-people/queries";
import { findInvitation, listPendingInvitations } from "@/lib/people/invitations/queries";
import { acceptInvitation } from "@/lib/people/joining/commands";
import { listKeptMail } from "@/lib/people/outbox/queries";
import {
  aRegisterWithPeople,
  can,
  HARBOUR,
  momentAt,
  must,
  PEOPLE,
  TAMAR,
  trustScope,
  WHARFE,
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
  // Wharfe Bridge has nobody yet, but for what a test gives it.
  await rowsOf(superUrl, "DELETE FROM trust_appointment WHERE trust_uid = $1", [WHARFE]);
});

const { alex, margaret } = PEOPLE;
const administrator = () => can(alex, "people:appoint");
const newcomer = joinGrant("70000000-0000-4000-8000-000000000001", momentAt());
const JO = {
  trust: WHARFE,
  email: "jo@example.org",
  name: "Jo Bell",
  role: "chair" as const,
  confirmedBy: "Companies House, and a call to the trust’s office",
};
const KNOWN = { name: "Jo Bell", password: "three unrelated words" };
const invite = (some: Partial<typeof JO> = {}) =>
  inviteFirstPerson(administrator(), { ...JO, ...some });
async function tokens(): Promise<string[]> {
  const letters = await listKeptMail(mailGrant());
  return letters.map(({ link }) => link?.path.replace("/invitation/", "") ?? "");
}
const pending = async () => (await getAdminPeople(administrator())).pending;

test("a trust’s first person is invited by a letter, and the trail says to which trust and as what", async () => {
  must(await invite());
  expect(await listKeptMail(mailGrant())).toMatchObject([
    { to: "jo@example.org", subject: "Wharfe Bridge Academies invites you to Waymark" },
  ]);
  expect(await pending()).toMatchObject([
    { trustUid: WHARFE, email: "jo@example.org", role: "chair", confirmedBy: JO.confirmedBy },
  ]);
  expect(await trailOf(superUrl, `invitation of ${WHARFE}'s first chair`)).toMatchObject([
    { user_id: alex.userId, role: "administrator", action: "people:appoint", trust_uid: null },
  ]);
});

test("whoever accepts is of the trust, and how they were confirmed stands in their appointment", async () => {
  must(await invite());
  const [token = ""] = await tokens();
  expect(must(await acceptInvitation(newcomer, token, KNOWN))).toMatchObject({
    trustUid: WHARFE,
    role: "chair",
  });
  const made = await rowsOf(
    superUrl,
    "SELECT role, confirmed_by FROM trust_appointment WHERE trust_uid = $1",
    [WHARFE],
  );
  expect(made).toEqual([{ role: "chair", confirmed_by: JO.confirmedBy }]);
});

test("a trust that has people who invite gets no first person", async () => {
  expect(await invite({ trust: TAMAR })).toMatchObject({ reason: "has-people" });
  expect(await listKeptMail(mailGrant())).toEqual([]);
});

test.each([
  ["suspended", "suspended_at = now()"],
  ["over", "until_date = '2020-01-01'"],
  ["still to come", "from_date = '2090-01-01'"],
])("a trust whose chair’s place is %s gets another first person", async (_, set) => {
  await rowsOf(
    superUrl,
    `INSERT INTO trust_appointment (trust_uid, id, user_id, role, from_date)
      VALUES ($1, gen_random_uuid(), $2, 'chair', '2019-01-01')`,
    [WHARFE, margaret.userId],
  );
  expect(await invite()).toMatchObject({ reason: "has-people" });
  await rowsOf(
    superUrl,
    "ALTER TABLE trust_appointment DISABLE TRIGGER trust_appointment_in_charge",
  );
  await rowsOf(superUrl, `UPDATE trust_appointment SET ${set} WHERE trust_uid = $1`, [WHARFE]);
  await rowsOf(
    superUrl,
    "ALTER TABLE trust_appointment ENABLE TRIGGER trust_appointment_in_charge",
  );
  must(await invite());
});

test.each([
  ["that the register does not have", 9_999_999],
  ["that has closed", HARBOUR],
])("there is no first person of a trust %s", async (_, trust) => {
  await rowsOf(superUrl, "UPDATE trust SET open = false WHERE uid = $1", [HARBOUR]);
  const answer = await invite({ trust });
  await rowsOf(superUrl, "UPDATE trust SET open = true WHERE uid = $1", [HARBOUR]);
  expect(answer).toMatchObject({ reason: "no-such-trust" });
});

test("an address that waits is not invited twice; one whose link has expired is", async () => {
  must(await invite());
  expect(await invite()).toMatchObject({ reason: "pending" });
  await rowsOf(superUrl, "UPDATE invitation SET expires_at = now()");
  must(await invite({ role: "chair" }));
  expect(await pending()).toHaveLength(1);
});

test("sent again, the earlier link opens nothing and the new one does", async () => {
  must(await invite());
  const [first = ""] = await tokens();
  await rowsOf(superUrl, "DELETE FROM outbox");
  const [{ id } = { id: "" }] = await pending();
  must(await resendFirstInvitation(administrator(), WHARFE, id));
  const [second = ""] = await tokens();
  expect(await findInvitation(newcomer, first)).toBeNull();
  expect(await findInvitation(newcomer, second)).toMatchObject({ trustUid: WHARFE });
});

test("withdrawn, the link opens nothing, and there is nothing to send again", async () => {
  must(await invite());
  const [token = ""] = await tokens();
  const [{ id } = { id: "" }] = await pending();
  expect(await findFirstInvitation(administrator(), String(WHARFE), id)).not.toBeNull();
  must(await withdrawFirstInvitation(administrator(), WHARFE, id));
  expect(await findInvitation(newcomer, token)).toBeNull();
  expect(await resendFirstInvitation(administrator(), WHARFE, id)).toMatchObject({
    reason: "hidden",
  });
  expect(await findFirstInvitation(administrator(), String(WHARFE), id)).toBeNull();
});

test("whom a trust invites itself is no concern of the administrator’s", async () => {
  must(await invite());
  await rowsOf(superUrl, "UPDATE invitation SET confirmed_by = NULL, trust_uid = $1", [TAMAR]);
  const [theirs] = await listPendingInvitations(trustScope(PEOPLE.owen, TAMAR));
  expect(await pending()).toEqual([]);
  expect(await withdrawFirstInvitation(administrator(), TAMAR, theirs?.id ?? "")).toMatchObject({
    reason: "hidden",
  });
});
