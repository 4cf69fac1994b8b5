import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { mailGrant, operatorGrant, type Person, type TrustRole } from "@/lib/access";
import { markStatements } from "@/lib/assessments/evidence/commands";
import { rateCharacteristic } from "@/lib/assessments/rating/commands";
import { remindStepOwners } from "@/lib/improvement/letters/commands";
import { getChangeStepPage, getNewStepPage } from "@/lib/improvement/offers/queries";
import { changeStep, closeStep, reviewStep, setStep } from "@/lib/improvement/steps/commands";
import { countSteps, getStep, getSteps } from "@/lib/improvement/steps/queries";
import type { NewReview } from "@/lib/improvement/steps/schema";
import { appointToTrust } from "@/lib/people/commands";
import {
  anAnswer,
  anAssessment,
  aRegisterWithPeople,
  CYCLE,
  can,
  HARBOUR,
  minutesLater,
  must,
  NOW,
  PEOPLE,
  TAMAR,
  trustScope,
  workOn,
} from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { rowsOf, trailOf } from "../assessments/trail";
import { ACTORS, NO_RIGHT, rawAs } from "../proofs/actors";

const database = await freshDatabase();
const { superUrl, loginUrl } = database;
workOn(database);

const { priya, owen, grace, miriam, daniel } = PEOPLE;
const named = (last: number, name: string, role: TrustRole): Person => ({
  userId: `00000000-0000-4000-8000-0000000000${last}`,
  name,
  appointments: [{ body: "trust", trustUid: TAMAR, name: "", role }],
});
const helen = named(31, "Helen Marsh", "chiefExecutive");
const tom = named(32, "Tom Bassett", "centralTeam");
const ruth = named(33, "Ruth Carlyon", "principal");
const rows = (sql: string) => rowsOf<Record<string, unknown>>(superUrl, sql);

beforeAll(async () => {
  await aRegisterWithPeople();
  for (const { userId, name, appointments } of [helen, tom, ruth]) {
    const [held] = appointments;
    if (held?.body !== "trust") throw new Error(`${name} is of no trust`);
    const who = { name, email: `${userId}@example.org`, trustUid: TAMAR, role: held.role };
    const fixed = { userId, appointmentId: userId, password: "a password here" };
    must(
      await appointToTrust(operatorGrant("people:appoint"), { ...who, confirmedBy: "x" }, fixed),
    );
  }
  // Vision at Developing, quality at Leading; nothing is approved.
  await anAssessment(TAMAR).rated(["overall", "vision", "quality"]).made();
  await anAssessment(HARBOUR).rated().approved().made();
});
beforeEach(async () => {
  await rows(`BEGIN; SET LOCAL session_replication_role = replica;
    DELETE FROM next_step_review; DELETE FROM next_step; DELETE FROM outbox; DELETE FROM statement_mark; COMMIT`);
});

const DUE = new Date("2027-01-31");
const EVIDENCE = "vision.embedding.some-evidence";
const step = (owner: Person, statement = EVIDENCE) => ({
  ...{ statement, owner: owner.userId, dueOn: DUE },
  intendedEffect: "Heads can say what they gave",
});
const set = (by: Person = helen, owner: Person = ruth, statement = EVIDENCE) =>
  setStep(can(by, "nextStep:set"), "vision", step(owner, statement));
const review = (some: Partial<NewReview> = {}): NewReview => ({
  ...{ verdict: "worked", words: "They can", reviewedOn: NOW, nextOn: null },
  ...some,
});
const tooSoon = review({ verdict: "too-soon", nextOn: new Date("2027-03-01") });
const says = (by: Person, id: string, version = 1, what = review()) =>
  reviewStep(can(by, "nextStep:review"), id, version, what);
const letters = () =>
  rows("SELECT to_address AS to, subject, body::text AS body FROM outbox ORDER BY 1");

describe("what a row offers", () => {
  const offered = async (key: "vision" | "quality" | "risk") => {
    const { standing } = await getNewStepPage(can(priya, "nextStep:set"));
    return standing?.rows.get(key)?.statements.map(({ id }) => id);
  };

  test("the statements of the next level up; at Leading its own; nothing without a level", async () => {
    expect(await offered("vision")).toEqual([EVIDENCE, "vision.embedding.two-to-three-priorities"]);
    expect(await offered("quality")).toHaveLength(3);
    expect((await offered("quality"))?.[0]).toMatch(/^quality\.leading\./);
    expect(await offered("risk")).toEqual([]);
  });

  test("but not what is marked in place, or is an open next step", async () => {
    const target = { cycle: CYCLE, characteristic: "vision" as const };
    const marks = new Map([["vision.embedding.two-to-three-priorities", "in-place"]] as const);
    must(await markStatements(can(owen, "evidence:prepare"), target, marks));
    expect(await offered("vision")).toEqual([EVIDENCE]);
    must(await set());
    expect(await offered("vision")).toEqual([]);
    const marked = await set(helen, ruth, "vision.embedding.two-to-three-priorities");
    expect(marked).toMatchObject({ reason: "not-offered" });
  });

  test("of an approved trust: by what was approved", async () => {
    const { standing } = await getNewStepPage(can(daniel, "nextStep:set"));
    expect(standing).toMatchObject({ cycle: CYCLE, approvedAs: 1 });
    expect(standing?.rows.get("vision")?.level).toBe("developing");
  });
});

describe("setting a next step", () => {
  test.each([priya, owen, helen].map(who => [who.name, who] as const))(
    "%s sets one, its owner gets a letter, and the trail has a line",
    async (_, who) => {
      const before = (await trailOf(superUrl, "next step vision set")).length;
      const { id } = must(await set(who));
      const [kept] = await rows("SELECT * FROM next_step");
      expect(kept).toMatchObject({
        ...{ trust_uid: TAMAR, id, cycle: CYCLE, rubric_version: "rsc-2015-08" },
        ...{ characteristic: "vision", statement: EVIDENCE, owner_name: ruth.name },
        ...{ set_by: who.userId, set_by_name: who.name, version: 1, closed_at: null },
      });
      const [letter, ...more] = await letters();
      expect(more).toEqual([]);
      expect(letter).toMatchObject({ to: `${ruth.userId}@example.org` });
      expect(String(letter?.body)).toContain(`/reading/${TAMAR}/steps/${id}`);
      expect(await trailOf(superUrl, "next step vision set")).toHaveLength(before + 1);
    },
  );

  test("for oneself needs no letter; one's own people are led to the trust's pages", async () => {
    must(await set(helen, helen));
    expect(await letters()).toEqual([]);
    const { id } = must(await set(helen, tom, "vision.embedding.two-to-three-priorities"));
    expect(String((await letters())[0]?.body)).toContain(`/trusts/${TAMAR}/steps/${id}`);
  });

  test("whose other place in the trust is over reads it where they lead their academy", async () => {
    const was = `INSERT INTO trust_appointment (trust_uid, id, user_id, role, from_date, until_date)
      VALUES (${TAMAR}, gen_random_uuid(), '${ruth.userId}', 'centralTeam', $1, $2)`;
    for (const [from, until] of [
      ["2020-01-01", "2020-12-31"],
      ["2099-01-01", null],
    ]) {
      await rowsOf(superUrl, was, [from, until]);
    }
    const { id } = must(await set());
    await rows(`BEGIN; SET LOCAL session_replication_role = replica;
      DELETE FROM trust_appointment WHERE role = 'centralTeam' AND user_id = '${ruth.userId}'; COMMIT`);
    expect(String((await letters())[0]?.body)).toContain(`/reading/${TAMAR}/steps/${id}`);
  });

  test.each([
    ["a statement of another level", "vision.leading.shared-credit", "not-offered"],
    ["a statement of another row", "quality.leading.academies-welcome", "not-offered"],
    ["a statement that there is not", "vision.embedding.nothing", "not-offered"],
  ])("%s is refused", async (_, statement, reason) => {
    expect(await set(helen, ruth, statement)).toMatchObject({ reason });
  });

  test("a shortfall that marks a level is offered by no row", async () => {
    const grant = can(priya, "nextStep:set");
    const overall = await setStep(grant, "overall", step(ruth, "overall.developing.nothing"));
    expect(overall).toMatchObject({ reason: "not-offered" });
    const { standing } = await getNewStepPage(grant);
    const kinds = [...(standing?.rows.values() ?? [])].flatMap(({ statements }) =>
      statements.map(({ kind }) => kind),
    );
    expect(new Set(kinds)).toEqual(new Set(["in-place"]));
  });

  test.each([miriam, daniel].map(who => [who.name, who] as const))(
    "%s cannot be its owner",
    async (_, who) => {
      expect(await set(helen, who)).toMatchObject({ reason: "owner" });
    },
  );

  test("one open step a statement, also of two at once; closed, it is offered again", async () => {
    const both = await Promise.all([set(), set(priya, tom)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.filter(({ ok }) => !ok)).toMatchObject([{ reason: "taken" }]);
    const [kept] = await rows("SELECT id FROM next_step");
    must(await closeStep(can(owen, "nextStep:set"), String(kept?.id), 1, review()));
    must(await set());
  });
});

test("a trust that has opened no self-assessment sets none", async () => {
  const grant = can(PEOPLE.margaret, "nextStep:set");
  expect((await getNewStepPage(grant)).standing).toBeNull();
  const none = await setStep(grant, "vision", step(PEOPLE.margaret));
  expect(none).toMatchObject({ reason: "hidden" });
});

describe("changing one", () => {
  const later = new Date("2027-02-14");
  const change = (id: string, version: number, owner: Person, dueOn = later) =>
    changeStep(can(owen, "nextStep:set"), id, version, { owner: owner.userId, dueOn });

  test("gives it to somebody else, who gets a letter, and another date", async () => {
    const { id } = must(await set());
    await rows("DELETE FROM outbox");
    must(await change(id, 1, tom));
    const { step: now } = (await getStep(trustScope(tom, TAMAR), id)) ?? {};
    expect(now).toMatchObject({ owner: tom.userId, ownerName: tom.name, dueOn: later, version: 2 });
    expect((await letters()).map(({ to }) => to)).toEqual([`${tom.userId}@example.org`]);
  });

  test("is refused where it was changed since, where it is closed, and for whom it cannot be", async () => {
    const { id } = must(await set());
    expect(await change(id, 1, miriam)).toMatchObject({ reason: "owner" });
    must(await change(id, 1, tom));
    expect(await change(id, 1, ruth)).toMatchObject({ reason: "moved" });
    must(await closeStep(can(priya, "nextStep:set"), id, 2, review()));
    expect(await change(id, 3, ruth)).toMatchObject({ reason: "closed" });
    expect(await getChangeStepPage(can(priya, "nextStep:set"), id)).toBeNull();
    expect(await change(crypto.randomUUID(), 1, ruth)).toMatchObject({ reason: "hidden" });
  });

  test("to what it was already leaves no line", async () => {
    const { id } = must(await set());
    const before = await trailOf(superUrl, "next step vision changed");
    must(await change(id, 1, ruth, DUE));
    expect(await trailOf(superUrl, "next step vision changed")).toEqual(before);
  });
});

describe("what came of one", () => {
  test("its owner says it: a principal, where they read", async () => {
    const { id } = must(await set());
    must(await says(ruth, id, 1, tooSoon));
    const again = await getStep(can(ruth, "nextStep:review"), id);
    expect(again?.step).toMatchObject({ dueOn: tooSoon.nextOn, closedAt: null, version: 2 });
    must(await says(ruth, id, 2));
    const page = await getSteps(trustScope(priya, TAMAR));
    expect([page.open.length, page.closed.length]).toEqual([0, 1]);
    expect(
      page.closed[0]?.reviews.map(({ number, verdict, byName }) => [number, verdict, byName]),
    ).toEqual([
      [1, "too-soon", ruth.name],
      [2, "worked", ruth.name],
    ]);
    expect(page.closed[0]?.closedAt).toEqual(NOW);
  });

  test("and somebody of the central team, in the trust", async () => {
    const { id } = must(await set(helen, tom));
    must(await says(tom, id));
    expect((await getStep(trustScope(tom, TAMAR), id))?.step.reviews).toHaveLength(1);
  });

  test("is for nobody else to say; who sets steps may close one for good", async () => {
    const { id } = must(await set());
    for (const who of [priya, helen, grace]) {
      expect(await says(who, id)).toMatchObject({ reason: "not-own" });
    }
    expect(await says(tom, id)).toMatchObject({ reason: "hidden" });
    const closes = can(helen, "nextStep:set");
    expect(await closeStep(closes, id, 1, tooSoon)).toMatchObject({ reason: "hidden" });
    must(await closeStep(closes, id, 1, review({ verdict: "dropped" })));
    expect(await says(ruth, id, 2)).toMatchObject({ reason: "closed" });
    expect(await closeStep(closes, id, 2, review())).toMatchObject({ reason: "closed" });
  });

  test("is refused where the step was changed since it was opened", async () => {
    const { id } = must(await set());
    const to = { owner: ruth.userId, dueOn: new Date("2027-02-01") };
    must(await changeStep(can(priya, "nextStep:set"), id, 1, to));
    expect(await says(ruth, id, 1)).toMatchObject({ reason: "moved" });
  });

  test("of two who say it at once one is told that it is closed, or was moved", async () => {
    const { id } = must(await set());
    const closes = (who: Person) => closeStep(can(who, "nextStep:set"), id, 1, review());
    const both = await Promise.all([says(ruth, id), closes(priya), closes(owen)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const [one, other] = both.filter(({ ok }) => !ok);
    expect([one, other]).toMatchObject([{ reason: "closed" }, { reason: "closed" }]);
    const { id: again } = must(await set());
    const moved = await Promise.all([says(ruth, again, 1, tooSoon), says(ruth, again, 1, tooSoon)]);
    expect(moved.filter(({ ok }) => !ok)).toMatchObject([{ reason: "moved" }]);
    expect(await rows("SELECT FROM next_step_review")).toHaveLength(2);
  });

  test("is never changed once written", async () => {
    const { id } = must(await set());
    must(await says(ruth, id, 1, tooSoon));
    await expect(rows("UPDATE next_step_review SET words = 'x'")).rejects.toThrow("never changed");
    await expect(rows("DELETE FROM next_step_review")).rejects.toThrow("never changed");
  });
});

describe("who reads them", () => {
  test("the board and the CEO all; the central team and a principal theirs; a reader none", async () => {
    must(await set(helen, ruth));
    must(await set(helen, tom, "vision.embedding.two-to-three-priorities"));
    const open = async (scope: Parameters<typeof getSteps>[0]) =>
      (await getSteps(scope)).open.map(({ ownerName }) => ownerName).sort();
    for (const who of [priya, owen, grace, helen]) {
      expect(await open(trustScope(who, TAMAR))).toEqual([ruth.name, tom.name]);
    }
    expect(await open(trustScope(tom, TAMAR))).toEqual([tom.name]);
    expect(await open(can(ruth, "nextStep:review"))).toEqual([ruth.name]);
    expect(await open(can(miriam, "approved:read"))).toEqual([]);
    const counted = await countSteps(can(ruth, "nextStep:review", minutesLater(60 * 24 * 60)));
    expect(counted).toEqual({ open: 1, due: 1 });
    expect(await countSteps(trustScope(priya, TAMAR))).toEqual({ open: 2, due: 0 });
  });

  test("the database lets nobody set or change one who may not", async () => {
    must(await set());
    const as = (who: Person) => ({ ...ACTORS["Tamar's chair"], user: who.userId });
    for (const who of [grace, tom]) {
      const changed = await rawAs(loginUrl, as(who), "UPDATE next_step SET due_on = '2030-01-01'");
      expect(changed.rowCount).toBe(0);
      const mine = `'${TAMAR}', gen_random_uuid(), '${CYCLE}', 'x', 'vision', 'x', '${who.userId}', 'x'`;
      const rest = `'2030-01-01', 'x', '${who.userId}', 'x', now(), 1`;
      await expect(
        rawAs(loginUrl, as(who), `INSERT INTO next_step VALUES (${mine}, ${rest})`),
      ).rejects.toMatchObject({ code: NO_RIGHT });
    }
    const seen = await rawAs(loginUrl, as(tom), "SELECT FROM next_step");
    expect(seen.rowCount).toBe(0);
  });
});

test("a level agreed later changes no step that was set", async () => {
  const { id } = must(await set());
  const target = { cycle: CYCLE, characteristic: "vision" as const };
  const answer = anAnswer(TAMAR, "vision", { level: "embedding" });
  must(await rateCharacteristic(can(priya, "rating:record", minutesLater(20)), target, answer, 1));
  expect((await getStep(trustScope(priya, TAMAR), id))?.step.statement).toContain("some evidence");
  const back = anAnswer(TAMAR, "vision");
  must(await rateCharacteristic(can(priya, "rating:record", minutesLater(40)), target, back, 2));
});

describe("reminding its owner, in the week before the date", () => {
  const dueIn = (days: number) =>
    rows(`UPDATE next_step SET set_at = now() - interval '30 days',
      due_on = (now() AT TIME ZONE 'Europe/London')::date + ${days}; DELETE FROM outbox`);

  test("is one letter for each date, where they find it", async () => {
    const { id } = must(await set());
    await dueIn(7);
    expect(await remindStepOwners(mailGrant())).toBe(1);
    const [letter] = await letters();
    expect(letter).toMatchObject({ to: `${ruth.userId}@example.org` });
    expect(String(letter?.body)).toContain(`/reading/${TAMAR}/steps/${id}`);
    expect(String(letter?.body)).toContain("some evidence");
    expect(await remindStepOwners(mailGrant())).toBe(0);
    await dueIn(3);
    expect(await remindStepOwners(mailGrant())).toBe(1);
  });

  test.each([
    ["earlier", 8],
    ["later", -1],
  ])("is not %s", async (_, days) => {
    must(await set());
    await dueIn(days);
    expect(await remindStepOwners(mailGrant())).toBe(0);
  });

  test("is not for a step that is closed, nor for whoever has left or is suspended", async () => {
    const { id } = must(await set());
    await dueIn(2);
    const of = `WHERE user_id = '${ruth.userId}'`;
    await rows(`UPDATE trust_appointment SET suspended_at = now() ${of}`);
    expect(await remindStepOwners(mailGrant())).toBe(0);
    await rows(`UPDATE trust_appointment SET suspended_at = NULL ${of}`);
    must(await closeStep(can(priya, "nextStep:set"), id, 1, review()));
    expect(await remindStepOwners(mailGrant())).toBe(0);
  });
});
