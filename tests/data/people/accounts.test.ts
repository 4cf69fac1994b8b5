import { beforeAll, beforeEach, expect, test } from "vitest";
import { findPerson, operatorGrant, type Person, signIn } from "@/lib/access";
import { startSession } from "@/lib/access/sessions";
import { changeAccess, lookUpAccount } from "@/lib/people/accounts/commands";
import { getAccount } from "@/lib/people/accounts/queries";
import type { Verb } from "@/lib/people/accounts/rules";
import { appointAdministrator } from "@/lib/people/commands";
import { inviteFirstPerson } from "@/lib/people/first-people/commands";
import { inviteToTrust } from "@/lib/people/invitations/commands";
import {
  aRegisterWithPeople,
  BY_PASSWORD,
  can,
  emailOf,
  momentAt,
  must,
  PASSWORD,
  PEOPLE,
  TAMAR,
  WHARFE,
  warmPool,
  workOn,
} from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { rowsOf, trailOf } from "../assessments/trail";

const database = await freshDatabase();
const { superUrl } = database;
workOn(database);

const { alex, priya, owen, margaret, rosalind } = PEOPLE;
/** A second administrator. */
const nadia: Person = {
  userId: "00000000-0000-4000-8000-0000000000aa",
  name: "Nadia Khan",
  appointments: [{ body: "platform" }],
};
const NOBODY = "00000000-0000-4000-8000-00000000ffff";
const who = { name: nadia.name, email: emailOf(nadia) };
const operator = operatorGrant("people:appoint");

beforeAll(async () => {
  await aRegisterWithPeople();
  must(await appointAdministrator(operator, who, { userId: nadia.userId, password: PASSWORD }));
});
beforeEach(async () => {
  await rowsOf(superUrl, "UPDATE user_account SET suspended_at = NULL");
  await rowsOf(
    superUrl,
    "UPDATE platform_appointment SET suspended_at = NULL, ended_at = NULL, until_date = NULL",
  );
  await rowsOf(
    superUrl,
    "UPDATE region_appointment SET suspended_at = NULL, ended_at = NULL, until_date = NULL",
  );
  await rowsOf(superUrl, "DELETE FROM invitation");
});

const by = (person: Person) => can(person, "account:suspend", new Date());
const account = (of: Person, verb: Verb, who: Person = alex) =>
  changeAccess(by(who), { userId: of.userId, place: "account", verb });
const administrator = (of: Person, verb: Verb, who: Person = alex) =>
  changeAccess(by(who), { userId: of.userId, place: "administrator", verb });
async function team(of: Person, verb: Verb) {
  const [held] = await rowsOf<{ id: string }>(
    superUrl,
    "SELECT id FROM region_appointment WHERE user_id = $1",
    [of.userId],
  );
  return changeAccess(by(alex), { userId: of.userId, place: held?.id ?? "", verb });
}
const start = (person: Person) => startSession(person.userId, momentAt(), BY_PASSWORD);
const find = (session: string) => findPerson(session, momentAt());
const signedIn = async (person: Person) =>
  (await signIn(emailOf(person), PASSWORD, "", momentAt())).ok;

test("an account is found by the whole of its address, and that is written down once a sitting", async () => {
  expect(must(await lookUpAccount(by(alex), emailOf(priya)))).toEqual({ userId: priya.userId });
  must(await lookUpAccount(by(alex), emailOf(priya)));
  expect(await trailOf(superUrl, `account ${priya.userId} looked up`)).toMatchObject([
    { user_id: alex.userId, role: "administrator", trust_uid: null, action: "account:suspend" },
  ]);
});

test.each(["priya.shah", "%", "nobody@example.org"])("by '%s' nobody is found", async typed => {
  expect(await lookUpAccount(by(alex), typed)).toMatchObject({ reason: "unknown" });
});

test("an account is shown with the bodies and roles of its places, and nothing of a trust’s work", async () => {
  expect(await getAccount(by(alex), priya.userId)).toEqual({
    userId: priya.userId,
    name: "Priya Shah",
    email: emailOf(priya),
    since: expect.any(Date),
    suspendedAt: null,
    places: [
      {
        id: expect.any(String),
        body: "trust",
        name: "Tamar Valley Trust",
        role: "chair",
        standing: "in force",
        fromDate: expect.any(Date),
        untilDate: null,
      },
    ],
  });
  expect(await getAccount(by(alex), NOBODY)).toBeNull();
});

test("a suspended account is refused from the next request on, and at every way in; lifting revives no session", async () => {
  const session = await start(priya);
  expect(await find(session)).not.toBeNull();
  must(await account(priya, "suspend"));
  expect(await find(session)).toBeNull();
  expect(await signedIn(priya)).toBe(false);
  must(await account(priya, "lift"));
  expect(await find(session)).toBeNull();
  expect(await signedIn(priya)).toBe(true);
  expect(await trailOf(superUrl, `account ${priya.userId} suspended`)).toHaveLength(1);
  expect(await trailOf(superUrl, `account ${priya.userId} open again`)).toHaveLength(1);
});

test("what is so already leaves no line in the trail", async () => {
  must(await account(owen, "lift"));
  expect(await trailOf(superUrl, `account ${owen.userId} open again`)).toEqual([]);
});

test.each(["account", "administrator", NOBODY])(
  "of an account that there is not '%s' is hidden",
  async place => {
    const closing = { userId: NOBODY, place, verb: "suspend" } as const;
    expect(await changeAccess(by(alex), closing)).toMatchObject({ reason: "hidden" });
  },
);

test("nobody closes their own account or place", async () => {
  expect(await account(alex, "suspend")).toMatchObject({ reason: "own" });
  expect(await administrator(alex, "suspend")).toMatchObject({ reason: "own" });
  expect(await administrator(alex, "end")).toMatchObject({ reason: "own" });
});

test("of two administrators who suspend each other at once one stays", async () => {
  await warmPool();
  const answers = await Promise.all([account(alex, "suspend", nadia), account(nadia, "suspend")]);
  expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: "last" });
});

test("the last administrator is not closed, by whichever of the ways", async () => {
  must(await administrator(alex, "suspend", nadia));
  // Alex’s request was under way before that.
  expect(await account(nadia, "suspend")).toMatchObject({ reason: "last" });
  expect(await administrator(nadia, "suspend")).toMatchObject({ reason: "last" });
  expect(await administrator(nadia, "end")).toMatchObject({ reason: "last" });
});

test.each([
  "UPDATE user_account SET suspended_at = now() WHERE id = $1",
  "UPDATE platform_appointment SET suspended_at = now() WHERE user_id = $1",
  "UPDATE platform_appointment SET ended_at = now(), until_date = now() WHERE user_id = $1",
])("the database itself keeps the last administrator: %s", async sql => {
  must(await administrator(nadia, "suspend"));
  await expect(rowsOf(superUrl, sql, [alex.userId])).rejects.toMatchObject({ code: "42501" });
});

test("an administrator’s place is suspended and opened again; the account stays", async () => {
  const session = await start(nadia);
  must(await administrator(nadia, "suspend"));
  expect((await find(session))?.appointments).toEqual([]);
  must(await administrator(nadia, "lift"));
  expect((await find(session))?.appointments).toEqual([{ body: "platform" }]);
});

test("an administrator’s place that has ended stays so, until the operator appoints them anew", async () => {
  const session = await start(nadia);
  must(await administrator(nadia, "end"));
  expect((await find(session))?.appointments).toEqual([]);
  expect(await administrator(nadia, "lift")).toMatchObject({ reason: "over" });
  expect(await administrator(nadia, "suspend")).toMatchObject({ reason: "over" });
  must(await appointAdministrator(operator, who));
  expect((await find(session))?.appointments).toEqual([{ body: "platform" }]);
});

test("a place in an RSC team is suspended, opened again and ended from the next request on", async () => {
  const session = await start(rosalind);
  must(await team(rosalind, "suspend"));
  expect((await find(session))?.appointments).toEqual([]);
  must(await team(rosalind, "lift"));
  expect((await find(session))?.appointments).toHaveLength(1);
  must(await team(rosalind, "end"));
  expect((await find(session))?.appointments).toEqual([]);
  expect(await team(rosalind, "lift")).toMatchObject({ reason: "over" });
  const [place] = (await getAccount(by(alex), rosalind.userId))?.places ?? [];
  expect(place).toMatchObject({ body: "region", role: "rscTeam", standing: "ended" });
  expect(await trailOf(superUrl, `RSC team, account ${rosalind.userId} ended`)).toHaveLength(1);
});

test("whose account is suspended presides over nothing: the clerk may invite the next chair", async () => {
  const clerk = () => can(owen, "people:invite");
  const list = [{ email: "next@example.org", name: "" }];
  const AS_CHAIR = { role: "chair", urn: null } as const;
  expect(await inviteToTrust(clerk(), list, AS_CHAIR)).toMatchObject({ reason: "role" });
  must(await account(priya, "suspend"));
  must(await inviteToTrust(clerk(), list, AS_CHAIR));
});

test("a trust whose only leader’s account is suspended gets another first person", async () => {
  const first = {
    trust: WHARFE,
    email: "first@example.org",
    name: "",
    role: "chair" as const,
    confirmedBy: "a call",
  };
  const invite = () => inviteFirstPerson(can(alex, "people:appoint"), first);
  expect(await invite()).toMatchObject({ reason: "has-people" });
  must(await account(margaret, "suspend"));
  must(await invite());
});

test("a trust’s last leader who can sign in stays", async () => {
  must(await account(priya, "suspend"));
  const sql = `UPDATE trust_appointment SET suspended_at = now() WHERE user_id = $1 AND trust_uid = ${TAMAR}`;
  await expect(rowsOf(superUrl, sql, [owen.userId])).rejects.toMatchObject({ code: "42501" });
});
