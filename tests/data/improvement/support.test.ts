import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  grantFor,
  mailGrant,
  operatorGrant,
  type Person,
  scopeFor,
  type TrustRole,
} from "@/lib/access";
import { remindOfSupport } from "@/lib/improvement/letters/commands";
import { getNewSupportPage, getPairings } from "@/lib/improvement/pairing/queries";
import {
  agreeSupport,
  endSupport,
  proposeSupport,
  sayWhatChanged,
} from "@/lib/improvement/support/commands";
import { getSupport, getSupports } from "@/lib/improvement/support/queries";
import type { NewOutcome, NewSupport } from "@/lib/improvement/support/schema";
import { appointToTrust } from "@/lib/people/commands";
import { CURRENT_RUBRIC, type Level, needsEvidence, type StepKey } from "@/lib/rubric";
import {
  anAssessment,
  aRegisterWithPeople,
  CYCLE,
  can,
  HARBOUR,
  minutesLater,
  momentAt,
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

/** Academies of Tamar: three primary, two secondary, and one that joined this year. One of Harbour. */
const [LYDBROOK, TAMARSIDE, QUARRY, GUNNIS, HERONSGATE, RUSHYCOMBE, MOORSEDGE] = [
  9_000_101, 9_000_102, 9_000_103, 9_000_104, 9_000_105, 9_000_122, 9_000_106,
];

const { priya, owen, grace, daniel } = PEOPLE;
const named = (last: number, name: string, role: TrustRole, urn?: number): Person => ({
  userId: `00000000-0000-4000-8000-0000000000${last}`,
  name,
  appointments: [
    { body: "trust", trustUid: TAMAR, name: "", role, ...(urn !== undefined && { urn }) },
  ],
});
const helen = named(31, "Helen Marsh", "chiefExecutive");
const tom = named(32, "Tom Bassett", "centralTeam");
const ruth = named(33, "Ruth Carlyon", "principal", GUNNIS);
const kwame = named(34, "Kwame Boateng", "localChair", QUARRY);
const sunita = named(35, "Sunita Rao", "principal", QUARRY);
const rows = (sql: string, values: readonly unknown[] = []) =>
  rowsOf<Record<string, unknown>>(superUrl, sql, values);

beforeAll(async () => {
  await aRegisterWithPeople();
  for (const { userId, name, appointments } of [helen, tom, ruth, kwame, sunita]) {
    const [held] = appointments;
    if (held?.body !== "trust") throw new Error(`${name} is of no trust`);
    const { role, urn } = held;
    const who = { name, email: `${userId}@example.org`, trustUid: TAMAR, role, confirmedBy: "x" };
    const fixed = { userId, appointmentId: userId, password: "a password here" };
    const of = urn === undefined ? {} : { urn };
    must(await appointToTrust(operatorGrant("people:appoint"), { ...who, ...of }, fixed));
  }
  await anAssessment(TAMAR).rated(["vision"]).made();
  await anAssessment(HARBOUR).rated(["vision"]).made();
});
beforeEach(async () => {
  await rows(`BEGIN; SET LOCAL session_replication_role = replica;
    DELETE FROM support_outcome; DELETE FROM support; DELETE FROM outbox; DELETE FROM academy_evidence_use;
    DELETE FROM academy_answer; DELETE FROM academy_view; DELETE FROM evidence; COMMIT`);
});

const atOwn = (person: Person) => {
  const [held] = person.appointments;
  if (held?.body !== "trust" || held.urn === undefined) throw new Error("of no academy");
  return { academyOf: held.trustUid, urn: held.urn };
};
const says = (person: Person, now = NOW) => {
  const grant = grantFor(person, atOwn(person), "support:say", momentAt(now));
  if (grant === null) throw new Error(`${person.name} may not`);
  return grant;
};
const academyScope = (person: Person) => {
  const scope = scopeFor(person, atOwn(person), momentAt());
  if (scope === null) throw new Error(`${person.name} is of no academy`);
  return scope;
};

const DAYS = { startsOn: new Date("2026-11-09"), untilOn: new Date("2027-07-16") };
const pairing = (some: Partial<NewSupport> = {}): NewSupport => ({
  ...{ step: "quality", to: QUARRY, from: GUNNIS, what: "Two days a term", who: "The heads" },
  ...DAYS,
  ...some,
});
const proposes = (by: Person = helen, some: Partial<NewSupport> = {}) =>
  proposeSupport(can(by, "support:arrange"), pairing(some));
const agrees = (id: string, by: Person = helen, version = 1) => {
  const { what, who } = pairing();
  return agreeSupport(can(by, "support:arrange"), id, version, { what, who, ...DAYS });
};
const outcome = (some: Partial<NewOutcome> = {}): NewOutcome => ({
  ...{ verdict: "helped", words: "Books are looked at together", nextOn: null },
  ...some,
});
const ends = (id: string, version = 2, some: Partial<NewOutcome> = {}, now = NOW) =>
  endSupport(can(owen, "support:arrange", now), id, version, outcome(some));
const tooSoon = { verdict: "too-soon", nextOn: new Date("2027-10-31") } as const;
const letters = () =>
  rows("SELECT to_address AS to, subject, body::text AS body FROM outbox ORDER BY 1");
const underWay = async () => {
  const { id } = must(await proposes());
  must(await agrees(id));
  return id;
};

describe("proposing a pairing", () => {
  test.each([priya, owen, helen].map(who => [who.name, who] as const))(
    "%s proposes one: it has a line in the trail and nobody gets a letter",
    async (_, who) => {
      const before = (await trailOf(superUrl, "pairing quality proposed")).length;
      const { id } = must(await proposes(who));
      const { support } = (await getSupport(trustScope(tom, TAMAR), id)) ?? {};
      expect(support).toMatchObject({
        ...{ step: "quality", state: "proposed", version: 1, cycle: CYCLE, ...DAYS },
        ...{ to: { urn: QUARRY }, from: { urn: GUNNIS }, what: "Two days a term" },
        ...{ proposedByName: who.name, agreedAt: null, closedAt: null, outcomes: [] },
      });
      expect(await letters()).toEqual([]);
      expect(await trailOf(superUrl, "pairing quality proposed")).toHaveLength(before + 1);
    },
  );

  test("of an academy of another trust, or of one that has left, is refused", async () => {
    expect(await proposes(helen, { from: MOORSEDGE })).toMatchObject({ reason: "not-here" });
    expect(await proposes(helen, { to: 9_000_999 })).toMatchObject({ reason: "not-here" });
    const left = `UPDATE trust_academy_period SET left_on = $1 WHERE urn = ${TAMARSIDE}`;
    await rows(left, ["2026-01-01"]);
    expect(await proposes(helen, { from: TAMARSIDE })).toMatchObject({ reason: "not-here" });
    await rows(left, [null]);
  });

  test("twice on one step is refused, also of two at once; ended, it can be proposed again", async () => {
    const both = await Promise.all([proposes(), proposes(priya)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.filter(({ ok }) => !ok)).toMatchObject([{ reason: "taken" }]);
    must(await proposes(helen, { step: "risk" }));
    const [kept] = await rows("SELECT id FROM support WHERE characteristic = 'quality'");
    must(await ends(String(kept?.id), 1, { verdict: "dropped" }));
    must(await proposes());
  });

  test("a trust that has opened no self-assessment proposes none", async () => {
    const none = await proposeSupport(can(PEOPLE.margaret, "support:arrange"), pairing());
    expect(none).toMatchObject({ reason: "no-cycle" });
  });

  test("the form offers the academies that are in the trust now, by name", async () => {
    const { academies } = await getNewSupportPage(can(helen, "support:arrange"));
    expect(academies.map(({ urn }) => urn)).toEqual([
      ...[GUNNIS, HERONSGATE, LYDBROOK, QUARRY, RUSHYCOMBE, TAMARSIDE],
    ]);
  });
});

describe("agreeing one", () => {
  test("keeps what was agreed; both principals get a letter with a link and nothing of what it is", async () => {
    const { id } = must(await proposes());
    const changed = { what: "One day a week", who: "Heads of year", ...DAYS };
    must(await agreeSupport(can(priya, "support:arrange"), id, 1, changed));
    const { support } = (await getSupport(trustScope(grace, TAMAR), id)) ?? {};
    expect(support).toMatchObject({ ...changed, state: "agreed", version: 2 });
    expect(support).toMatchObject({ agreedByName: priya.name, agreedAt: NOW });
    const told = await letters();
    expect(told.map(({ to }) => to)).toEqual([
      `${ruth.userId}@example.org`,
      `${sunita.userId}@example.org`,
    ]);
    const [toGiver, toReceiver] = told.map(({ subject, body }) => `${subject} ${body}`);
    expect(toGiver).toContain(`/academies/${TAMAR}/${GUNNIS}/support/${id}`);
    expect(toGiver).toContain("from your academy");
    expect(toReceiver).toContain(`/academies/${TAMAR}/${QUARRY}/support/${id}`);
    expect(toReceiver).toContain("for your academy");
    for (const letter of [toGiver, toReceiver]) {
      expect(letter).not.toMatch(/One day|Heads of year|Quality|Gunnis|Quarry/);
    }
  });

  test("a principal whose appointment has not begun, or is suspended, gets none", async () => {
    const of = `WHERE user_id = '${ruth.userId}'`;
    for (const [out, back] of [
      ["from_date = '2099-01-01'", "from_date = '2020-01-01'"],
      ["suspended_at = now()", "suspended_at = NULL"],
    ]) {
      await rows(`UPDATE trust_appointment SET ${out} ${of}`);
      const { id } = must(await proposes());
      must(await agrees(id));
      await rows(`UPDATE trust_appointment SET ${back} ${of}`);
      expect((await letters()).map(({ to }) => to)).toEqual([`${sunita.userId}@example.org`]);
      must(await ends(id));
      await rows("DELETE FROM outbox");
    }
  });

  test("is refused where it was agreed, ended or changed since", async () => {
    const id = await underWay();
    expect(await agrees(id)).toMatchObject({ reason: "agreed" });
    must(await ends(id));
    expect(await agrees(id, helen, 3)).toMatchObject({ reason: "closed" });
    expect(await agrees(crypto.randomUUID())).toMatchObject({ reason: "hidden" });
    const other = must(await proposes());
    expect(await agrees(other.id, helen, 2)).toMatchObject({ reason: "moved" });
  });

  test("by two at once is recorded once", async () => {
    const { id } = must(await proposes());
    const both = await Promise.all([agrees(id), agrees(id, priya)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.filter(({ ok }) => !ok)).toMatchObject([{ reason: "agreed" }]);
  });
});

describe("what came of one", () => {
  test("too soon to tell carries it on; any other verdict ends it", async () => {
    const id = await underWay();
    must(await ends(id, 2, tooSoon));
    const scope = trustScope(priya, TAMAR);
    const again = await getSupport(scope, id);
    expect(again?.support).toMatchObject({ state: "agreed", untilOn: tooSoon.nextOn, version: 3 });
    must(await ends(id, 3, { verdict: "partly" }));
    const { support } = (await getSupport(scope, id)) ?? {};
    expect(support).toMatchObject({ state: "ended", closedAt: NOW, version: 4 });
    expect(support?.outcomes.map(({ verdict, byName }) => [verdict, byName])).toEqual([
      ["too-soon", owen.name],
      ["partly", owen.name],
    ]);
    expect(await ends(id, 4)).toMatchObject({ reason: "closed" });
  });

  test("a proposal can only be dropped, and so can what has not begun", async () => {
    const { id } = must(await proposes());
    expect(await ends(id, 1)).toMatchObject({ reason: "not-agreed" });
    must(await agrees(id));
    const before = new Date("2026-11-08T12:00:00Z");
    expect(await ends(id, 2, {}, before)).toMatchObject({ reason: "not-begun" });
    must(await ends(id, 2, { verdict: "dropped" }, before));
    expect((await getSupport(trustScope(priya, TAMAR), id))?.support.state).toBe("dropped");
    expect(await ends(id, 1)).toMatchObject({ reason: "closed" });
    const other = must(await proposes());
    expect(await ends(other.id, 2, { verdict: "dropped" })).toMatchObject({ reason: "moved" });
  });

  test("of two who end it at once one does, and the other is told", async () => {
    const id = await underWay();
    const both = await Promise.all([ends(id), ends(id, 2, { verdict: "not-helped" })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.filter(({ ok }) => !ok)).toMatchObject([{ reason: "closed" }]);
    expect(await rows("SELECT FROM support_outcome")).toHaveLength(1);
  });

  test("the academy that was helped says it in words, also once it has ended; the other does not", async () => {
    const id = await underWay();
    must(await sayWhatChanged(says(sunita), id, "We mark together now"));
    must(await ends(id));
    must(await sayWhatChanged(says(kwame), id, "Governors see it too"));
    const { support } = (await getSupport(academyScope(ruth), id)) ?? {};
    expect(support?.outcomes.map(({ verdict, byName }) => [verdict, byName])).toEqual([
      [null, sunita.name],
      ["helped", owen.name],
      [null, kwame.name],
    ]);
    expect(support).toMatchObject({ state: "ended", version: 3 });
    expect(await sayWhatChanged(says(ruth), id, "x")).toMatchObject({
      reason: "hidden",
    });
  });

  test("is never changed once written", async () => {
    const id = await underWay();
    must(await ends(id));
    await expect(rows("UPDATE support_outcome SET words = 'x'")).rejects.toThrow("never changed");
    await expect(rows("DELETE FROM support_outcome")).rejects.toThrow("never changed");
  });
});

describe("who reads it", () => {
  test("the trust's people all of it, each academy its own once it is agreed", async () => {
    const { id } = must(await proposes());
    const seen = async (scope: Parameters<typeof getSupports>[0]) =>
      (await getSupports(scope)).supports.map(support => support.id);
    for (const who of [priya, owen, grace, helen, tom]) {
      expect(await seen(trustScope(who, TAMAR))).toEqual([id]);
    }
    for (const who of [ruth, kwame, sunita]) expect(await seen(academyScope(who))).toEqual([]);
    must(await agrees(id));
    const other = must(await proposes(helen, { to: LYDBROOK, from: HERONSGATE }));
    must(await agrees(other.id));
    for (const who of [ruth, kwame, sunita]) expect(await seen(academyScope(who))).toEqual([id]);
    expect(await getSupport(academyScope(ruth), other.id)).toBeNull();
    const ofOne = await getSupports(trustScope(tom, TAMAR), HERONSGATE);
    expect(ofOne.supports.map(support => support.id)).toEqual([other.id]);
    expect(await seen(trustScope(daniel, HARBOUR))).toEqual([]);
  });

  test("what is open comes first, by its last day; then what ended last", async () => {
    const ids = [];
    for (const [step, until] of [
      ["risk", "2027-07-01"],
      ["vision", "2027-03-01"],
      ["support", "2027-05-01"],
      ["quality", "2027-04-01"],
    ] as const) {
      ids.push(must(await proposes(helen, { step, untilOn: new Date(until) })).id);
    }
    const [risk = "", vision = "", support = "", quality = ""] = ids;
    must(await ends(vision, 1, { verdict: "dropped" }, minutesLater(1)));
    must(await ends(quality, 1, { verdict: "dropped" }, minutesLater(2)));
    const { supports } = await getSupports(trustScope(priya, TAMAR));
    expect(supports.map(({ id }) => id)).toEqual([support, risk, quality, vision]);
  });

  test("the database lets nobody of the trust who may not arrange it, and no academy, change it", async () => {
    const { id } = must(await proposes());
    const as = (who: Person) => ({ ...ACTORS["Tamar's chair"], user: who.userId });
    for (const who of [grace, tom]) {
      const set = "agreed_by = acting_user(), agreed_by_name = 'x', agreed_at = now()";
      const changed = await rawAs(loginUrl, as(who), `UPDATE support SET ${set}`);
      expect(changed.rowCount).toBe(0);
      const values = `${TAMAR}, '${id}', 1, 'dropped', 'x', NULL, NULL, '${who.userId}', 'x', now()`;
      await expect(
        rawAs(loginUrl, as(who), `INSERT INTO support_outcome VALUES (${values})`),
      ).rejects.toMatchObject({ code: NO_RIGHT });
    }
  });
});

describe("who could help whom", () => {
  const STAYED = "2026-11-20T10:00:00Z";
  let pieces = 0;
  /** An academy's view: sent, with levels, and evidence for what it says it is strong in. */
  async function view(
    urn: number,
    levels: Partial<Record<StepKey, Level>>,
    { sent = true, shows = Object.keys(levels) as StepKey[], expires = "2027-12-31" } = {},
  ): Promise<void> {
    const by = helen.userId;
    await rows(
      `INSERT INTO academy_view (trust_uid, cycle, urn, due_on, opened_by, opened_by_name, opened_at, version)
        VALUES ($1, $2, $3, '2026-12-01', $4, 'x', now(), 1)`,
      [TAMAR, CYCLE, urn, by],
    );
    for (const [step, level] of Object.entries(levels)) {
      await rows(
        `INSERT INTO academy_answer VALUES ($1, $2, $3, $4, $5, false, 'x', 1, $6, 'x', now())`,
        [TAMAR, CYCLE, urn, step, level, by],
      );
      const id = `60000000-0000-4000-8000-${String(++pieces).padStart(12, "0")}`;
      await rows(
        `INSERT INTO evidence (trust_uid, id, title, kind, speaks_for, expires_on, restricted, about_chief_executive,
            added_by, added_by_name, added_at, version, urn)
          VALUES ($1, $2, 'x', 'note', '2026-01-01', $3, false, false, $4, 'x', now(), 1, $5)`,
        [TAMAR, id, expires, by, urn],
      );
      const seen = CURRENT_RUBRIC.characteristics[step as StepKey].levels[level].filter(
        one => one.seat !== "trust" && needsEvidence(one),
      );
      for (const statement of shows.includes(step as StepKey) ? seen : []) {
        await rows("INSERT INTO academy_evidence_use VALUES ($1, $2, $3, $4, $5, $6, $7, now())", [
          ...[TAMAR, CYCLE, urn, statement.id, id, step, by],
        ]);
      }
    }
    if (!sent) return;
    await rows(
      `UPDATE academy_view SET sent_at = $3, sent_by = $4, sent_by_name = 'x' WHERE trust_uid = $1 AND urn = $2`,
      [TAMAR, urn, STAYED, by],
    );
  }
  const pairs = async () => {
    const { needs } = await getPairings(trustScope(helen, TAMAR));
    return needs.flatMap(({ urn, steps }) =>
      steps.map(({ step, helpers }) => [urn, step, helpers.map(helper => helper.urn)]),
    );
  };

  test("says so where no academy has sent its view", async () => {
    await view(QUARRY, { quality: "beginning" }, { sent: false });
    expect(await getPairings(trustScope(helen, TAMAR))).toMatchObject({
      ...{ cycle: null, finding: "No academy has sent its view yet", needs: [], sent: 0 },
    });
  });

  test("is who has evidence still in date for all they see of the level, the nearest phase first", async () => {
    await view(QUARRY, { quality: "beginning", vision: "embedding" });
    await view(GUNNIS, { quality: "leading" });
    await view(LYDBROOK, { quality: "embedding" });
    await view(TAMARSIDE, { quality: "embedding" }, { shows: [] });
    await view(HERONSGATE, { quality: "leading" }, { expires: "2026-11-20" });
    expect(await pairs()).toEqual([[QUARRY, "quality", [LYDBROOK, GUNNIS]]]);
    const page = await getPairings(trustScope(helen, TAMAR));
    expect(page).toMatchObject({
      ...{ cycle: CYCLE, academies: 6, sent: 5 },
      finding: "1 academy could be helped on quality assurance by one near it",
    });
  });

  test("counts evidence on its last day, and nothing of a view that is not sent", async () => {
    await view(QUARRY, { quality: "beginning" });
    await view(LYDBROOK, { quality: "embedding" }, { expires: "2026-11-21" });
    await view(GUNNIS, { quality: "leading" }, { sent: false });
    await view(HERONSGATE, { quality: "beginning" }, { sent: false });
    expect(await pairs()).toEqual([[QUARRY, "quality", [LYDBROOK]]]);
    // Two of the six were not asked at all.
    const page = await getPairings(trustScope(helen, TAMAR));
    expect([page.sent, page.academies]).toEqual([2, 6]);
  });
});

describe("reminding whoever agreed it, in the week before its last day", () => {
  const lastIn = (days: number) =>
    rows(`UPDATE support SET agreed_at = now() - interval '30 days', starts_on = '2026-01-01',
      until_on = (now() AT TIME ZONE 'Europe/London')::date + ${days}; DELETE FROM outbox`);

  test("is one letter for each last day, with nothing of what it is", async () => {
    const id = await underWay();
    await lastIn(7);
    expect(await remindOfSupport(mailGrant())).toBe(1);
    const [letter] = await letters();
    expect(letter).toMatchObject({ to: `${helen.userId}@example.org` });
    expect(String(letter?.body)).toContain(`/trusts/${TAMAR}/support/${id}`);
    expect(JSON.stringify(letter)).not.toMatch(/Two days|The heads|Quality|Gunnis|Quarry/);
    expect(await remindOfSupport(mailGrant())).toBe(0);
    await lastIn(3);
    expect(await remindOfSupport(mailGrant())).toBe(1);
  });

  test.each([
    ["earlier", 8],
    ["later", -1],
  ])("is not %s", async (_, days) => {
    await underWay();
    await lastIn(days);
    expect(await remindOfSupport(mailGrant())).toBe(0);
  });

  test("is not of a proposal, nor once it has ended, nor for whoever has left", async () => {
    const { id } = must(await proposes());
    const near = "until_on = (now() AT TIME ZONE 'Europe/London')::date + 2";
    await rows(`UPDATE support SET starts_on = '2026-01-01', ${near}`);
    expect(await remindOfSupport(mailGrant())).toBe(0);
    must(await agrees(id));
    await lastIn(2);
    const of = `WHERE user_id = '${helen.userId}'`;
    await rows(`UPDATE trust_appointment SET suspended_at = now() ${of}`);
    expect(await remindOfSupport(mailGrant())).toBe(0);
    await rows(`UPDATE trust_appointment SET suspended_at = NULL ${of}`);
    must(await ends(id));
    expect(await remindOfSupport(mailGrant())).toBe(0);
  });
});
