import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  findPerson,
  type Grant,
  grantFor,
  operatorGrant,
  type Permission,
  type Person,
  type TrustRole,
} from "@/lib/access";
import { startSession } from "@/lib/access/sessions";
import { getTimeline } from "@/lib/assessments/history/queries";
import { getVersionPage } from "@/lib/assessments/version/queries";
import {
  changeTerm,
  endAppointment,
  liftSuspension,
  suspendAppointment,
} from "@/lib/people/appointments/commands";
import { getAppointment, getPeople } from "@/lib/people/appointments/queries";
import { appointToTrust } from "@/lib/people/commands";
import {
  anAssessment,
  appointmentIdOf,
  aRegisterWithPeople,
  BY_PASSWORD,
  CYCLE,
  can,
  emailOf,
  HARBOUR,
  momentAt,
  must,
  PEOPLE,
  TAMAR,
  trustScope,
  warmPool,
  workOn,
} from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { rowsOf, trailOf } from "../assessments/trail";
import { ACTORS, rawAs } from "../proofs/actors";

const database = await freshDatabase();
const { superUrl, loginUrl } = database;
workOn(database);

const { priya, owen, grace, daniel } = PEOPLE;
/** The day it is where appointments are compared: the database's own. */
const TODAY = new Date(new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/London" }));
const day = (from: number) => new Date(TODAY.getTime() + from * 86_400_000);

function further(last: number, name: string, role: TrustRole): Person {
  const userId = `00000000-0000-4000-8000-0000000000${last}`;
  return { userId, name, appointments: [{ body: "trust", trustUid: TAMAR, name: "", role }] };
}
const vikram = further(31, "Vikram Nair", "viceChair");
const helen = further(32, "Helen Marsh", "chiefExecutive");
const tom = further(33, "Tom Bassett", "centralTeam");

async function appoint(person: Person, role: TrustRole, trustUid = TAMAR): Promise<void> {
  const who = { name: person.name, email: emailOf(person), trustUid, role, confirmedBy: "x" };
  const fixed = { userId: person.userId, appointmentId: appointmentIdOf(person) };
  must(await appointToTrust(operatorGrant("people:appoint"), who, fixed));
}

const now = () => new Date();
const manages = (person: Person) => can(person, "people:manage", now());
const removes = (person: Person) => can(person, "people:remove", now());
const idOf = appointmentIdOf;
const end = { lastDay: null, reason: "Resigned" };

beforeAll(async () => {
  await aRegisterWithPeople();
  await appoint(vikram, "viceChair");
  await appoint(helen, "chiefExecutive");
  await appoint(tom, "centralTeam");
});
beforeEach(() =>
  rowsOf(
    superUrl,
    `UPDATE trust_appointment SET suspended_at = NULL, until_date = NULL, ended_at = NULL,
      ended_by = NULL, end_reason = NULL`,
  ),
);

/** The roles somebody holds by the next request of a session they have. */
async function rolesNow(sessionId: string): Promise<string[]> {
  const person = await findPerson(sessionId, momentAt(now()));
  return (person?.appointments ?? []).flatMap(held => (held.body === "trust" ? [held.role] : []));
}

describe("rights follow on the next request", () => {
  test("a suspension closes the place, and lifting it opens it again", async () => {
    const session = await startSession(helen.userId, momentAt(now()), BY_PASSWORD);
    expect(await rolesNow(session)).toEqual(["chiefExecutive"]);
    must(await suspendAppointment(removes(priya), idOf(helen)));
    expect(await rolesNow(session)).toEqual([]);
    must(await liftSuspension(removes(priya), idOf(helen)));
    expect(await rolesNow(session)).toEqual(["chiefExecutive"]);
    const id = idOf(helen);
    expect((await trailOf(superUrl, id)).map(({ action, subject }) => [action, subject])).toEqual([
      ["people:remove", `suspension of appointment ${id}`],
      ["people:remove", `suspension of appointment ${id} lifted`],
    ]);
  });

  test("an end at once holds at once, and says by whom and why", async () => {
    const session = await startSession(grace.userId, momentAt(now()), BY_PASSWORD);
    must(await endAppointment(removes(owen), idOf(grace), end));
    expect(await rolesNow(session)).toEqual([]);
    const page = await getAppointment(removes(priya), idOf(grace), manages(priya));
    expect(page).toMatchObject({
      standing: "ended",
      endReason: "Resigned",
      endedByName: "Owen Trevithick",
    });
  });

  test("a last day that is to come is still a day in the trust; the day after is not", async () => {
    const session = await startSession(grace.userId, momentAt(now()), BY_PASSWORD);
    must(await endAppointment(removes(owen), idOf(grace), { ...end, lastDay: TODAY }));
    expect(await rolesNow(session)).toEqual(["trustee"]);
    await rowsOf(superUrl, "UPDATE trust_appointment SET until_date = until_date - 1");
    expect(await rolesNow(session)).toEqual([]);
  });

  test("what has ended is not ended, moved or suspended again", async () => {
    must(await endAppointment(removes(priya), idOf(grace), end));
    const answers = [
      await endAppointment(removes(priya), idOf(grace), end),
      await changeTerm(manages(priya), idOf(grace), day(9)),
      await suspendAppointment(removes(priya), idOf(grace)),
    ];
    expect(answers.map(answer => !answer.ok && answer.reason)).toEqual(["over", "over", "over"]);
  });
});

describe("terms", () => {
  test("a term is moved and taken away, and a day that is so already leaves no line", async () => {
    must(await changeTerm(manages(owen), idOf(grace), day(90)));
    const { people } = await getPeople(trustScope(owen, TAMAR, now()));
    expect(people.find(({ userId }) => userId === grace.userId)?.untilDate).toEqual(day(90));
    const lines = await trailOf(superUrl, `term of appointment ${idOf(grace)}`);
    must(await changeTerm(manages(owen), idOf(grace), day(90)));
    expect(await trailOf(superUrl, `term of appointment ${idOf(grace)}`)).toHaveLength(
      lines.length,
    );
    must(await changeTerm(manages(owen), idOf(grace), null));
    const back = await getAppointment(removes(owen), idOf(grace), null);
    expect(back?.untilDate).toBeNull();
  });

  test.each([
    ["a clerk does not shorten the chair's term", owen, priya, day(9), "not-yours"],
    ["a vice-chair does not shorten the chair's term", vikram, priya, day(9), "not-yours"],
    ["nobody lengthens their own", priya, priya, null, "own"],
  ] as const)("%s", async (_, by, of, until, reason) => {
    await rowsOf(superUrl, "UPDATE trust_appointment SET until_date = $1 WHERE id = $2", [
      day(400),
      idOf(of),
    ]);
    expect(await changeTerm(manages(by), idOf(of), until)).toMatchObject({ ok: false, reason });
  });
});

describe("somebody is always left who looks after the trust's people", () => {
  test.each([
    ["stepping down", () => endAppointment(removes(daniel), idOf(daniel), end)],
    [
      "after a last day",
      () => endAppointment(removes(daniel), idOf(daniel), { ...end, lastDay: day(9) }),
    ],
    ["by the end of a term", () => changeTerm(manages(daniel), idOf(daniel), day(9))],
  ] as const)("the only chair, without a clerk, is refused: %s", async (_, ask) => {
    expect(await ask()).toMatchObject({ ok: false, reason: "last" });
  });

  test("once a clerk is appointed the chair goes, and the clerk can appoint the next", async () => {
    const clerk = further(34, "Nuala Reid", "clerk");
    await appoint(clerk, "clerk", HARBOUR);
    must(await endAppointment(removes(daniel), idOf(daniel), end));
    const person = {
      ...clerk,
      appointments: [
        { body: "trust" as const, trustUid: HARBOUR, name: "", role: "clerk" as const },
      ],
    };
    expect(await endAppointment(removes(person), idOf(clerk), end)).toMatchObject({
      reason: "last",
    });
    expect(can(person, "people:manage", now()).role).toBe("clerk");
    await rowsOf(superUrl, "DELETE FROM trust_appointment WHERE id = $1", [idOf(clerk)]);
  });

  test("of two who go at the same moment one stays", async () => {
    must(await suspendAppointment(removes(priya), idOf(vikram)));
    await warmPool();
    const both = await Promise.all([
      endAppointment(removes(priya), idOf(priya), end),
      endAppointment(removes(owen), idOf(owen), end),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: "last" });
  });

  test.each([
    "until_date = current_date - 1",
    "ended_at = now(), until_date = current_date, ended_by = acting_user(), end_reason = 'x'",
  ])("the database itself refuses %s of the last one", async change => {
    const sql = `UPDATE trust_appointment SET ${change} WHERE user_id = acting_user()`;
    await expect(rawAs(loginUrl, ACTORS["Harbour's chair"], sql)).rejects.toThrow(
      "Nobody would be left",
    );
    const other = await rawAs(loginUrl, ACTORS["Tamar's chair"], sql);
    expect(other.rowCount).toBe(1);
  });

  test("and nobody who looks after nobody changes anything there", async () => {
    const asGrace = { role: "app_trust", trust: TAMAR, user: grace.userId } as const;
    const changed = await rawAs(
      loginUrl,
      asGrace,
      "UPDATE trust_appointment SET suspended_at = now()",
    );
    expect(changed.rowCount).toBe(0);
  });
});

describe("what a page of people says", () => {
  test("addresses come only with the permission to look after people", async () => {
    const [ceo, chair] = [
      await getAppointment(removes(helen), idOf(tom), null),
      await getAppointment(removes(priya), idOf(tom), manages(priya)),
    ];
    expect([ceo?.email, chair?.email]).toEqual([null, "tom.bassett@example.org"]);
  });

  test("a leaver's open answers are listed, with those who can go on with them", async () => {
    await anAssessment(TAMAR, now()).rated(["risk", "quality"]).made();
    const page = await getAppointment(removes(owen), idOf(priya), null);
    expect(page?.open).toEqual({
      answers: [{ cycle: CYCLE, count: 2 }],
      invited: 0,
      onlyOne: true,
      takeOver: [
        { name: "Owen Trevithick", role: "clerk" },
        { name: "Vikram Nair", role: "viceChair" },
      ],
    });
  });

  test("who left within a year is still listed, and who left before is not", async () => {
    must(await endAppointment(removes(priya), idOf(grace), end));
    const names = async () =>
      (await getPeople(trustScope(priya, TAMAR, now()))).people.map(({ name }) => name);
    expect(await names()).toContain("Grace Adeyemi");
    await rowsOf(
      superUrl,
      "UPDATE trust_appointment SET until_date = until_date - 400 WHERE ended_at IS NOT NULL",
    );
    expect(await names()).not.toContain("Grace Adeyemi");
  });

  test("a newcomer reads what was approved before they came, under the name of whoever has left", async () => {
    const { cycle } = await anAssessment(HARBOUR, now()).rated().approved().made();
    const newcomer: Person = {
      ...further(35, "Jo Bell", "trustee"),
      appointments: [{ body: "trust", trustUid: HARBOUR, name: "", role: "trustee" }],
    };
    await appoint(newcomer, "trustee", HARBOUR);
    await appoint(further(36, "Sian Probert", "clerk"), "clerk", HARBOUR);
    must(await endAppointment(removes(daniel), idOf(daniel), end));
    const scope = trustScope(newcomer, HARBOUR, now());
    expect(await getVersionPage(scope, cycle, 1)).toMatchObject({ approvedByName: "Daniel Okoro" });
    expect(JSON.stringify(await getTimeline(scope))).toContain("Daniel Okoro");
  });
});

/** A grant that the table of roles gives nobody of this role does not exist. */
test("no grant exists for whoever removes nobody", () => {
  const asked: Permission[] = ["people:manage", "people:remove"];
  const given = asked.map(what => grantFor(grace, { trustUid: TAMAR }, what, momentAt()));
  expect(given satisfies (Grant<Permission> | null)[]).toEqual([null, null]);
});
