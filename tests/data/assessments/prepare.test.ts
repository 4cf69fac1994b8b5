import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { operatorGrant, type Person } from "@/lib/access";
import { approveAssessment } from "@/lib/assessments/approval/commands";
import { addEvidence, markStatements, reuseEvidence } from "@/lib/assessments/evidence/commands";
import {
  getEvidencePage,
  getPreparePage,
  getPrepareStep,
  readPrepared,
} from "@/lib/assessments/evidence/queries";
import type { NewEvidence } from "@/lib/assessments/library/rules";
import { planMeeting } from "@/lib/assessments/meeting/commands";
import { getRatingPage } from "@/lib/assessments/rating/queries";
import { read, type TrustScope, type ViewScope } from "@/lib/db";
import { dayOf } from "@/lib/forms";
import type { Mark } from "@/lib/insights";
import { appointToTrust } from "@/lib/people/commands";
import { liftHold, placeHold } from "@/lib/reports/record/commands";
import type { CharacteristicKey } from "@/lib/rubric";
import {
  anAssessment,
  appointmentIdOf,
  aRegisterWithPeople,
  can,
  HARBOUR,
  type Made,
  minutesLater,
  must,
  NOW,
  PEOPLE,
  TAMAR,
  trustScope,
  viewScope,
  workOn,
} from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { type Actor, NO_RIGHT, rawAs } from "../proofs/actors";
import { rowsOf, trailOf } from "./trail";

const database = await freshDatabase();
const { superUrl, loginUrl } = database;
workOn(database);

const REGISTER = "risk.developing.risk-register";
const IN_USE = "risk.developing.register-in-use";
const LIMIT = "risk.beginning.one-by-one";
const PRIVATE = "Kept in the safe of the finance office";

const tom: Person = {
  userId: "00000000-0000-4000-8000-000000000042",
  name: "Tom Bassett",
  appointments: [{ body: "trust", trustUid: TAMAR, name: "", role: "centralTeam" }],
};
const { priya, owen, grace, daniel } = PEOPLE;

let start = NOW;
let made: Made;
let cycle = "";

beforeAll(async () => {
  await aRegisterWithPeople();
  const who = { name: tom.name, email: "tom.bassett@example.org", trustUid: TAMAR };
  const place = { ...who, role: "centralTeam" as const, confirmedBy: "x" };
  const fixed = { userId: tom.userId, appointmentId: appointmentIdOf(tom) };
  must(await appointToTrust(operatorGrant("people:appoint"), place, fixed));
});
beforeEach(async () => {
  start = minutesLater(366 * 24 * 60, start);
  made = await anAssessment(TAMAR, start).rated().made();
  ({ cycle } = made);
});

const row = () => ({ cycle, characteristic: "risk" as const });
const prepares = (person: Person, after = 0) =>
  can(person, "evidence:prepare", minutesLater(after, start));
const marks = (...all: [string, Mark][]) => new Map(all);
const getPrepared = (scope: TrustScope | ViewScope, ...of: [string, CharacteristicKey]) =>
  read(scope, tx => readPrepared(tx, scope, ...of));
const seenBy = (person: Person) => getPrepared(trustScope(person, TAMAR, start), cycle, "risk");

const evidence = (some: Partial<NewEvidence> = {}): NewEvidence => ({
  ...{ title: "Risk register", note: PRIVATE, link: "", shows: [REGISTER] },
  ...{ speaksFor: new Date("2026-05-03"), expiresOn: null },
  ...{ file: null, restricted: false, aboutChiefExecutive: false },
  ...some,
});

async function approve(): Promise<void> {
  const grant = can(priya, "assessment:approve", start);
  const approval = { cycle, meetingOn: start, minuteReference: "4.1", seen: made.seen };
  must(await approveAssessment(grant, approval));
}

test("whoever is asked for a view reads it, for the rows they are asked about", async () => {
  const { id } = must(await addEvidence(prepares(owen), row(), evidence()));
  await markStatements(prepares(tom), row(), marks([REGISTER, "in-place"]));
  const view = viewScope(grace, TAMAR, start);
  expect(await getPrepared(view, cycle, "risk")).toMatchObject({
    evidence: [],
    marks: new Map(),
  });
  const day = dayOf(start);
  const plan = { meetingOn: day, papersOn: day, viewsCloseOn: day, namesTold: false, steps: [] };
  const grant = can(priya, "meeting:plan", start);
  must(await planMeeting(grant, cycle, null, { ...plan, people: [grace.userId, priya.userId] }));
  const asked = await getPrepared(view, cycle, "risk");
  expect(asked.evidence).toMatchObject([{ id, content: { note: PRIVATE, link: "" } }]);
  expect(asked.marks.get(REGISTER)?.mark).toBe("in-place");
  const notAsked: Actor = { role: "app_participant", trust: TAMAR, user: owen.userId };
  for (const table of ["evidence", "evidence_content", "evidence_use", "statement_mark"]) {
    expect((await rawAs(loginUrl, notAsked, `TABLE ${table}`)).rows).toEqual([]);
  }
});

describe("marks", () => {
  test("are the latest said of each statement, with who said it and when", async () => {
    await markStatements(prepares(tom), row(), marks([REGISTER, "unsure"], [IN_USE, "in-place"]));
    await markStatements(prepares(owen, 30), row(), marks([REGISTER, "in-place"]));
    expect(Object.fromEntries((await seenBy(grace)).marks)).toEqual({
      [REGISTER]: { mark: "in-place", byName: "Owen Trevithick", at: minutesLater(30, start) },
      [IN_USE]: { mark: "in-place", byName: "Tom Bassett", at: start },
    });
  });

  test("the same mark again keeps who set it first, and is no line in the trail", async () => {
    await markStatements(prepares(tom), row(), marks([REGISTER, "in-place"]));
    const again = await markStatements(prepares(owen), row(), marks([REGISTER, "in-place"]));
    expect(again).toEqual({ ok: true, value: 0, changed: false });
    expect((await seenBy(grace)).marks.get(REGISTER)?.byName).toBe("Tom Bassett");
    expect(await trailOf(superUrl, `marks ${cycle} risk`)).toHaveLength(1);
  });

  test("are taken back: the statement is as nobody has marked it, also while records are held", async () => {
    must(await markStatements(prepares(tom), row(), marks([REGISTER, "in-place"])));
    must(await placeHold(can(priya, "record:hold", start), "A dispute"));
    const none = new Map([[REGISTER, null]] as const);
    expect(must(await markStatements(prepares(owen), row(), none))).toBe(1);
    expect((await seenBy(priya)).marks).toEqual(new Map());
    expect(must(await markStatements(prepares(owen), row(), none))).toBe(0);
    const page = await getPreparePage(trustScope(priya, TAMAR, start), cycle);
    expect(page?.rows.find(one => one.characteristic.key === "risk")?.marked).toBe(0);
    must(await markStatements(prepares(tom), row(), marks([REGISTER, "unsure"])));
    expect((await seenBy(priya)).marks.get(REGISTER)).toMatchObject({ mark: "unsure" });
    must(await liftHold(can(priya, "record:hold", start)));
  });

  test("of a limit may be set: whether the shortfall is there", async () => {
    must(await markStatements(prepares(tom), row(), marks([LIMIT, "in-place"])));
    expect((await seenBy(grace)).marks.get(LIMIT)?.mark).toBe("in-place");
  });

  test.each(["risk.developing.made-up", "vision.beginning.new", "constructor", ""])(
    "of %j are refused with all that came with them",
    async id => {
      const both = marks([REGISTER, "in-place"], [id, "in-place"]);
      expect(await markStatements(prepares(tom), row(), both)).toMatchObject({ reason: "hidden" });
      expect((await seenBy(grace)).marks.size).toBe(0);
    },
  );

  test("are counted row by row, and the first that is not done is next", async () => {
    await markStatements(prepares(tom), row(), marks([REGISTER, "unsure"]));
    must(await addEvidence(prepares(tom), row(), evidence({ shows: [REGISTER, IN_USE] })));
    const page = await getPreparePage(trustScope(grace, TAMAR, start), cycle);
    expect(page?.next).toBe("overall");
    const risk = page?.rows.find(({ characteristic }) => characteristic.key === "risk");
    expect(risk).toMatchObject({ marked: 1, withEvidence: 2, status: "In progress" });
  });
});

describe("evidence", () => {
  test("shows several statements, on the rating page too", async () => {
    must(await addEvidence(prepares(owen), row(), evidence({ shows: [REGISTER, IN_USE] })));
    const page = await getRatingPage(trustScope(grace, TAMAR, start), cycle, "risk");
    expect(page?.prepared.evidence).toMatchObject([
      {
        ...{ title: "Risk register", addedByName: "Owen Trevithick", expiresOn: null },
        ...{ speaksFor: new Date("2026-05-03"), content: { note: PRIVATE, link: "" } },
      },
    ]);
    expect(page?.prepared.evidence[0]?.shows.toSorted()).toEqual([IN_USE, REGISTER]);
  });

  test("is used again in another cycle, without a second piece", async () => {
    const { id } = must(await addEvidence(prepares(owen), row(), evidence()));
    start = minutesLater(366 * 24 * 60, start);
    ({ cycle } = await anAssessment(TAMAR, start).made());
    const known = await getEvidencePage(trustScope(tom, TAMAR, start), cycle, "risk");
    expect(known?.known.map(one => one.id)).toContain(id);
    must(await reuseEvidence(prepares(tom), row(), id, [IN_USE]));
    expect((await seenBy(grace)).evidence).toMatchObject([{ id, shows: [IN_USE] }]);
  });

  test("twice the same of one person is one, and adds what else it shows", async () => {
    const first = must(await addEvidence(prepares(owen), row(), evidence()));
    const same = await addEvidence(prepares(owen), row(), evidence());
    expect(same).toEqual({ ok: true, value: first, changed: false });
    const more = await addEvidence(prepares(owen), row(), evidence({ shows: [IN_USE] }));
    expect(must(more)).toEqual(first);
    expect(must(await addEvidence(prepares(tom), row(), evidence()))).not.toEqual(first);
    expect(await seenBy(grace)).toMatchObject({ evidence: [{}, {}] });
  });

  test("pressed twice at once is one", async () => {
    const title = "Pressed twice";
    const twice = [0, 1].map(() => addEvidence(prepares(owen), row(), evidence({ title })));
    const [one, other] = (await Promise.all(twice)).map(must);
    expect(one).toEqual(other);
  });

  test("is not taken away from a statement while records are held, and no mark is lost by it", async () => {
    const { id } = must(await addEvidence(prepares(owen), row(), evidence()));
    must(await placeHold(can(priya, "record:hold", start), "A dispute"));
    const shown = { statement: REGISTER, evidence: id };
    const held = await markStatements(prepares(tom), row(), marks([REGISTER, "in-place"]), shown);
    must(await liftHold(can(priya, "record:hold", start)));
    expect(held).toMatchObject({ reason: "held" });
    expect((await seenBy(priya)).evidence).toMatchObject([{ id }]);
  });

  test("is taken away from a statement, and stays the trust's", async () => {
    const { id } = must(await addEvidence(prepares(owen), row(), evidence()));
    const away = { statement: REGISTER, evidence: id };
    must(await markStatements(prepares(tom), row(), marks([IN_USE, "unsure"]), away));
    const now = await seenBy(grace);
    expect([now.evidence, now.marks.get(IN_USE)?.mark]).toEqual([[], "unsure"]);
    const page = await getEvidencePage(trustScope(owen, TAMAR, start), cycle, "risk");
    expect(page?.known.map(known => known.id)).toContain(id);
    expect(await trailOf(superUrl, `evidence ${cycle} risk taken away`)).toHaveLength(1);
    const again = await markStatements(prepares(tom), row(), marks(), away);
    expect(again).toMatchObject({ ok: true, changed: false });
  });

  test.each([LIMIT, "risk.developing.made-up", "vision.beginning.new"])(
    "does not show %s",
    async id => {
      const answer = await addEvidence(prepares(tom), row(), evidence({ shows: [REGISTER, id] }));
      expect(answer).toMatchObject({ reason: "hidden" });
      expect((await seenBy(grace)).evidence).toEqual([]);
    },
  );
});

describe("once it is approved", () => {
  test("nothing is marked, added, used again or taken away", async () => {
    const { id } = must(await addEvidence(prepares(owen), row(), evidence()));
    await approve();
    const away = { statement: REGISTER, evidence: id };
    const answers = await Promise.all([
      markStatements(prepares(owen), row(), marks([REGISTER, "unsure"])),
      markStatements(prepares(owen), row(), marks(), away),
      addEvidence(prepares(owen), row(), evidence({ title: "Late" })),
      reuseEvidence(prepares(owen), row(), id, [IN_USE]),
    ]);
    expect(answers.map(answer => !answer.ok && answer.reason)).toEqual(Array(4).fill("approved"));
    expect(await seenBy(grace)).toMatchObject({ evidence: [{ id, shows: [REGISTER] }] });
  });

  test("nor by the database itself", async () => {
    must(await addEvidence(prepares(owen), row(), evidence()));
    await approve();
    const as: Actor = { role: "app_trust", trust: TAMAR, user: owen.userId };
    const gone = await rawAs(loginUrl, as, "DELETE FROM evidence_use WHERE cycle = $1", [cycle]);
    expect(gone.rowCount).toBe(0);
  });
});

describe("of another trust", () => {
  test("no evidence is found, and no cycle", async () => {
    const { id } = must(await addEvidence(prepares(owen), row(), evidence()));
    const theirs = await anAssessment(HARBOUR, start).made();
    const at = { cycle: theirs.cycle, characteristic: "risk" as const };
    const hidden = { ok: false, reason: "hidden" };
    expect(await reuseEvidence(prepares(daniel), at, id, [REGISTER])).toMatchObject(hidden);
    const away = { statement: REGISTER, evidence: id };
    expect(await markStatements(prepares(daniel), at, marks(), away)).toMatchObject({
      changed: false,
    });
    expect((await seenBy(grace)).evidence).toHaveLength(1);
    const scope = trustScope(daniel, HARBOUR, start);
    expect((await getPrepared(scope, cycle, "risk")).evidence).toEqual([]);
    expect(await getPrepareStep(scope, "2089-90", "risk")).toBeNull();
  });
});

describe("who reads what it says", () => {
  const asTom: Actor = { role: "app_trust", trust: TAMAR, user: tom.userId };
  const asGrace: Actor = { role: "app_trust", trust: TAMAR, user: grace.userId };
  const contents = "SELECT c.note FROM evidence_content c WHERE evidence_id = $1";

  test("the central team reads its title and date, and its own words alone", async () => {
    must(await addEvidence(prepares(owen), row(), evidence({ title: "Owen's" })));
    must(await addEvidence(prepares(tom), row(), evidence({ title: "Tom's", note: "His" })));
    const seen = (await seenBy(tom)).evidence.map(({ title, content }) => [title, content]);
    expect(seen).toEqual([
      ["Owen's", null],
      ["Tom's", { note: "His", link: "", file: null }],
    ]);
  });

  test("the database holds it: whatever the central team asks", async () => {
    const { id } = must(await addEvidence(prepares(owen), row(), evidence()));
    expect((await rawAs(loginUrl, asTom, contents, [id])).rows).toEqual([]);
    expect((await rawAs(loginUrl, asGrace, contents, [id])).rows).toEqual([{ note: PRIVATE }]);
  });

  test("a trustee writes none of it, whatever they ask the database", async () => {
    const mark = `INSERT INTO statement_mark VALUES (${TAMAR}, '${cycle}', 'x', 'risk', 'unsure', $1, 'x', now())`;
    await expect(rawAs(loginUrl, asGrace, mark, [grace.userId])).rejects.toMatchObject({
      code: NO_RIGHT,
    });
  });

  test.each(["app_reader", "app_rsc", "app_admin", "app_auth", "app_mail"] as const)(
    "%s has no right to look at it",
    async role => {
      for (const table of ["evidence", "evidence_content", "evidence_use", "statement_mark"]) {
        const asked = rawAs(loginUrl, { role, trust: TAMAR, user: owen.userId }, `TABLE ${table}`);
        await expect(asked).rejects.toMatchObject({ code: NO_RIGHT });
      }
    },
  );
});

test("what the database takes is what the form takes: no script for a link, no long title", async () => {
  const { id } = must(await addEvidence(prepares(owen), row(), evidence()));
  const as: Actor = { role: "app_owner" };
  const tries = [
    `UPDATE evidence_content SET link = 'javascript:alert(1)' WHERE evidence_id = '${id}'`,
    `UPDATE evidence_content SET note = '', link = '' WHERE evidence_id = '${id}'`,
    `UPDATE evidence SET title = repeat('a', 201) WHERE id = '${id}'`,
    `UPDATE evidence SET expires_on = '2026-05-02' WHERE id = '${id}'`,
    `UPDATE evidence SET kind = 'picture' WHERE id = '${id}'`,
  ];
  for (const sql of tries) {
    await expect(rawAs(superUrl, as, sql)).rejects.toMatchObject({ code: "23514" });
  }
  expect(await rowsOf(superUrl, "SELECT kind FROM evidence WHERE id = $1", [id])).toEqual([
    { kind: "note" },
  ]);
});
