import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { operatorGrant, type Person, type TrustRole } from "@/lib/access";
import { agreeProposal, recordProposal, saveNote } from "@/lib/assessments/agreement/commands";
import { getAgreementPage } from "@/lib/assessments/agreement/queries";
import { approveAssessment } from "@/lib/assessments/approval/commands";
import { versionsSeen } from "@/lib/assessments/approval/rules";
import { recordDifferentView, withdrawDifferentView } from "@/lib/assessments/different/commands";
import { planMeeting, showViews } from "@/lib/assessments/meeting/commands";
import { recordPresence } from "@/lib/assessments/presence/commands";
import { getPresencePage } from "@/lib/assessments/presence/queries";
import { rateCharacteristic } from "@/lib/assessments/rating/commands";
import { getSpreadPage } from "@/lib/assessments/spread/queries";
import { giveView } from "@/lib/assessments/views/commands";
import { appointToTrust } from "@/lib/people/commands";
import { liftHold, placeHold } from "@/lib/reports/record/commands";
import { CHARACTERISTIC_KEYS } from "@/lib/rubric";
import {
  anAnswer,
  anAssessment,
  aRegisterWithPeople,
  can,
  minutesLater,
  must,
  NOW,
  PEOPLE,
  TAMAR,
  trustScope,
  workOn,
} from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { rowsOf, trailOf } from "./trail";

const database = await freshDatabase();
const { superUrl } = database;
workOn(database);

/** Each test has a year of its own, so that none sees what another wrote. */
let start = NOW;
let cycle = "";

const { priya, owen, grace, daniel } = PEOPLE;
const COMMITTEE = "60000000-0000-4000-8000-000000000031";
const named = (last: number, name: string, role: TrustRole): Person => ({
  userId: `00000000-0000-4000-8000-0000000000${last}`,
  name,
  appointments: [{ body: "trust", trustUid: TAMAR, name: "", role }],
});
const helen = named(31, "Helen Marsh", "chiefExecutive");
const tom = named(32, "Tom Bassett", "centralTeam");
const vikram = named(33, "Vikram Rao", "viceChair");
const anwen = named(34, "Anwen Price", "trustee");

beforeAll(async () => {
  await aRegisterWithPeople();
  for (const { userId, name, appointments } of [helen, tom, vikram, anwen]) {
    const [held] = appointments;
    if (held?.body !== "trust") throw new Error(`${name} is of no trust`);
    const email = `${userId}@example.org`;
    const who = { name, email, trustUid: TAMAR, role: held.role, confirmedBy: "x" };
    must(
      await appointToTrust(operatorGrant("people:appoint"), who, {
        userId,
        password: "a long one",
      }),
    );
  }
  await rowsOf(
    superUrl,
    "INSERT INTO committee (trust_uid, id, name) VALUES ($1, $2, 'Standards')",
    [TAMAR, COMMITTEE],
  );
});
beforeEach(async () => {
  start = minutesLater(366 * 24 * 60, start);
  ({ cycle } = await anAssessment(TAMAR, start).made());
});

const risk = () => ({ cycle, characteristic: "risk" as const });
const records = (person: Person = priya, after = 0) =>
  can(person, "rating:record", minutesLater(after, start));
const differs = (person: Person) => can(person, "view:differ", start);
const pageOf = async (person: Person) => {
  const page = await getAgreementPage(trustScope(person, TAMAR, start), cycle, "risk");
  if (page === null) throw new Error("The page is not there");
  return page;
};

/** The board's meeting, of some of its people. */
async function meet(people: readonly Person[], namesTold = false): Promise<void> {
  const day = new Date(start.toISOString().slice(0, 10));
  const ids = people.map(({ userId }) => userId);
  const plan = {
    meetingOn: day,
    papersOn: day,
    viewsCloseOn: day,
    namesTold,
    people: ids,
    steps: [],
  };
  must(await planMeeting(can(priya, "meeting:plan", start), cycle, null, plan));
}

async function giveAndShow(people: readonly Person[]): Promise<void> {
  await meet(people);
  for (const [index, person] of people.entries()) {
    const level = (["beginning", "leading", "developing"] as const)[index] ?? null;
    const texts = { reasoning: `${index} said so`, wouldNeed: "" };
    const view = { level, cannotSay: level === null, ...texts };
    must(await giveView(can(person, "view:give", start), risk(), view, 0));
  }
  must(await showViews(can(priya, "views:show", start), cycle, null));
}

/** A committee's meeting to which risk was given. */
async function commit(): Promise<void> {
  await meet([priya, grace]);
  const day = new Date(start.toISOString().slice(0, 10));
  const plan = { meetingOn: day, papersOn: day, viewsCloseOn: null, namesTold: false, people: [] };
  const grant = can(priya, "meeting:plan", start);
  must(await planMeeting(grant, cycle, COMMITTEE, { ...plan, steps: ["risk"] }));
}

function attend(people: readonly Person[], version = 0) {
  const presence = {
    people: people.map(({ userId }) => userId),
    alsoPresent: "An auditor",
    version,
  };
  return recordPresence(records(owen), cycle, null, presence);
}

describe("who sees what", () => {
  const ALL = [
    ["Priya, the chair", "yes", priya],
    ["Vikram, the vice-chair", "yes", vikram],
    ["Owen, the clerk", "yes", owen],
    ["Grace, a trustee", "yes", grace],
  ] as const;

  test.each([
    ...ALL,
    ["Helen, the CEO, who took part", "yes", helen],
    ["Tom of the central team", "no", tom],
  ] as const)("the spread, after: %s: %s", async (_, sees, person) => {
    await giveAndShow([priya, grace, helen]);
    expect((await pageOf(person)).spread !== null).toBe(sees === "yes");
    const page = await getSpreadPage(trustScope(person, TAMAR, start), cycle);
    expect(page !== null).toBe(sees === "yes");
    expect(page?.rows[0]?.apart.length ?? 0).toBe(sees === "yes" ? 1 : 0);
  });

  test("the spread, after: not Helen, the CEO, who was not asked", async () => {
    await giveAndShow([priya, grace]);
    expect((await pageOf(helen)).spread).toBeNull();
    expect(await getSpreadPage(trustScope(helen, TAMAR, start), cycle)).toBeNull();
  });

  test("before views are shown there is no spread for anybody", async () => {
    await meet([priya, grace]);
    const view = { level: "leading", cannotSay: false, reasoning: "x", wouldNeed: "" } as const;
    must(await giveView(can(grace, "view:give", start), risk(), view, 0));
    expect(await getSpreadPage(trustScope(priya, TAMAR, start), cycle)).toBeNull();
    expect((await pageOf(grace)).spread).toBeNull();
  });

  test.each([
    ...ALL,
    ["Helen, the CEO, who was present", "yes", helen],
    ["Tom of the central team", "no", tom],
  ] as const)("a different view recorded at agreement: %s: %s", async (_, sees, person) => {
    await meet([priya, grace]);
    must(await attend([priya, grace, helen, tom]));
    const differing = { holder: grace.userId, level: null, words: "I differ." };
    must(await recordDifferentView(differs(owen), risk(), differing));
    expect((await pageOf(person)).differentViews.length > 0).toBe(sees === "yes");
  });

  test("whoever was recorded as present stays so while records are held, and others may join them", async () => {
    await meet([priya, grace]);
    must(await attend([priya, grace]));
    must(await placeHold(can(owen, "record:hold", start), "A request"));
    must(await attend([priya, grace, helen], 1));
    const taken = await attend([priya], 2);
    must(await liftHold(can(owen, "record:hold", start)));
    expect(taken).toMatchObject({ reason: "held" });
    must(await attend([priya], 2));
  });

  test("a different view: not Helen, the CEO, who was not present; but her own", async () => {
    await meet([priya, grace]);
    must(await attend([priya, grace]));
    for (const { userId: holder } of [grace, helen]) {
      const differing = { holder, level: null, words: "I differ." };
      must(await recordDifferentView(differs(owen), risk(), differing));
    }
    const { differentViews } = await pageOf(helen);
    expect(differentViews.map(({ holderName }) => holderName)).toEqual(["Helen Marsh"]);
    expect((await pageOf(anwen)).differentViews).toHaveLength(2);
  });

  test.each([
    ...ALL,
    ["Helen, the CEO", "yes", helen],
    ["Tom of the central team", "no", tom],
  ] as const)("notes, targets and a committee's proposal: %s: %s", async (_, sees, person) => {
    await commit();
    const note = { note: "Ask the auditor.", targetLevel: "leading", targetYear: cycle } as const;
    must(await saveNote(records(), risk(), note, 0));
    const proposed = { level: "leading", notAgreed: false, reason: "" } as const;
    must(await recordProposal(records(), risk(), proposed, 0));
    const page = await pageOf(person);
    expect([page.note !== null, page.proposal !== null]).toEqual([sees === "yes", sees === "yes"]);
  });

  test.each([
    ...ALL,
    ["Helen, the CEO", "yes", helen],
    ["Tom of the central team", "yes", tom],
  ] as const)("who was present, as the meeting itself: %s: %s", async (_, __, person) => {
    await meet([priya, grace]);
    must(await attend([grace]));
    const { present } = await pageOf(person);
    expect(present).toMatchObject({ names: ["Grace Adeyemi"], alsoPresent: "An auditor" });
  });
});

describe("a note for the meeting", () => {
  const note = { note: "First", targetLevel: null, targetYear: null };

  test("is one for a row; whoever saves over another's sees theirs, and nothing is lost", async () => {
    expect(must(await saveNote(records(owen), risk(), note, 0)).version).toBe(1);
    const late = await saveNote(records(priya, 1), risk(), { ...note, note: "Second" }, 0);
    expect(late).toMatchObject({
      reason: "conflict",
      detail: { note: "First", updatedBy: "Owen Trevithick", version: 1 },
    });
    must(await saveNote(records(priya, 2), risk(), { ...note, note: "Second" }, 1));
    expect((await pageOf(grace)).note).toMatchObject({ note: "Second", version: 2 });
    expect(await trailOf(superUrl, `note ${cycle} risk`)).toHaveLength(2);
  });

  test("of ten first notes at once one wins", async () => {
    const saving = Array.from({ length: 10 }, (_, index) =>
      saveNote(records(index % 2 ? owen : priya), risk(), { ...note, note: `${index}` }, 0),
    );
    const answers = await Promise.all(saving);
    expect(answers.filter(answer => answer.ok)).toHaveLength(1);
    expect(answers.filter(answer => !answer.ok && answer.reason === "conflict")).toHaveLength(9);
  });

  test("the same again is no change", async () => {
    must(await saveNote(records(), risk(), note, 0));
    expect(await saveNote(records(), risk(), note, 1)).toMatchObject({ changed: false });
  });
});

describe("who was present", () => {
  test("is recorded once for the meeting, and again only by whoever has read it", async () => {
    await meet([priya, grace]);
    must(await attend([priya, grace]));
    expect(await attend([owen])).toMatchObject({ reason: "moved" });
    must(await attend([owen], 1));
    const page = await getPresencePage(records(), cycle, null);
    expect(page?.present).toMatchObject({ names: ["Owen Trevithick"], version: 2 });
    expect(page?.people.map(({ name }) => name)).not.toContain("Miriam Castle");
  });

  test("is nobody of another trust, and nothing without a meeting", async () => {
    expect(await attend([priya])).toMatchObject({ reason: "hidden" });
    await meet([priya, grace]);
    expect(await attend([daniel])).toMatchObject({ reason: "people" });
  });
});

describe("a different view", () => {
  test("is recorded by a trustee for themself, and for nobody else", async () => {
    const mine = { holder: grace.userId, level: "beginning", words: "I differ." } as const;
    must(await recordDifferentView(differs(grace), risk(), mine));
    const theirs = { ...mine, holder: anwen.userId };
    expect(await recordDifferentView(differs(grace), risk(), theirs)).toMatchObject({
      reason: "holder",
    });
    expect((await pageOf(priya)).differentViews).toMatchObject([
      { holderName: "Grace Adeyemi", level: "beginning", words: "I differ." },
    ]);
  });

  test("is nobody's who does not rate: not the clerk's, not that of another trust", async () => {
    for (const { userId: holder } of [owen, tom, daniel]) {
      const differing = { holder, level: null, words: "x" };
      expect(await recordDifferentView(differs(priya), risk(), differing)).toMatchObject({
        reason: "holder",
      });
    }
  });

  test("is taken back by its holder or whoever records, and read by nobody then", async () => {
    const mine = { holder: grace.userId, level: null, words: "I differ." };
    const { id } = must(await recordDifferentView(differs(grace), risk(), mine));
    expect(await withdrawDifferentView(differs(anwen), risk(), id)).toMatchObject({
      reason: "hidden",
    });
    must(await withdrawDifferentView(differs(grace), risk(), id));
    expect((await pageOf(priya)).differentViews).toEqual([]);
    expect(await withdrawDifferentView(differs(priya), risk(), id)).toMatchObject({
      reason: "hidden",
    });
  });
});

describe("what a committee proposes", () => {
  const proposed = { level: "embedding", notAgreed: false, reason: "We looked." } as const;
  const shown = { proposal: 1, rating: 0 };

  test("becomes the board's answer by one act", async () => {
    await commit();
    must(await recordProposal(records(owen), risk(), proposed, 0));
    expect((await pageOf(grace)).committee?.name).toBe("Standards");
    must(await agreeProposal(records(), risk(), shown));
    expect((await pageOf(grace)).rating).toMatchObject({ ...proposed, version: 1 });
    must(await agreeProposal(records(), risk(), shown));
    expect((await pageOf(grace)).rating?.version).toBe(1);
  });

  test("never replaces another answer of the board's; what shows it stays", async () => {
    await commit();
    must(await recordProposal(records(owen), risk(), proposed, 0));
    const begun = { level: null, notAgreed: false, reason: "", evidenceNote: "Minutes" };
    must(await rateCharacteristic(records(), risk(), begun, 0));
    must(await agreeProposal(records(), risk(), { proposal: 1, rating: 1 }));
    expect((await pageOf(grace)).rating).toMatchObject({ ...proposed, evidenceNote: "Minutes" });
    must(await rateCharacteristic(records(), risk(), anAnswer(TAMAR, "risk"), 2));
    expect(await agreeProposal(records(), risk(), { proposal: 1, rating: 3 })).toMatchObject({
      reason: "answered",
    });
  });

  test("is agreed only as it was shown", async () => {
    await commit();
    must(await recordProposal(records(owen), risk(), proposed, 0));
    must(await recordProposal(records(owen), risk(), { ...proposed, level: "leading" }, 1));
    expect(await agreeProposal(records(), risk(), shown)).toMatchObject({ reason: "moved" });
    expect(await recordProposal(records(owen), risk(), proposed, 1)).toMatchObject({
      reason: "moved",
    });
  });

  test("is only for a row that was given to a committee", async () => {
    await meet([priya, grace]);
    expect(await recordProposal(records(), risk(), proposed, 0)).toMatchObject({
      reason: "hidden",
    });
  });
});

test("not agreed, with its reason, is approved like a level; after that nothing beside it changes", async () => {
  await commit();
  const differing = { holder: grace.userId, level: null, words: "x" };
  const { id } = must(await recordDifferentView(differs(grace), risk(), differing));
  for (const characteristic of CHARACTERISTIC_KEYS) {
    const some =
      characteristic === "risk"
        ? { level: null, notAgreed: true, reason: "We are of two minds." }
        : {};
    const answer = anAnswer(TAMAR, characteristic, some);
    must(await rateCharacteristic(records(), { cycle, characteristic }, answer, 0));
  }
  const seen = versionsSeen(new Map(CHARACTERISTIC_KEYS.map(key => [key, { version: 1 }])));
  const approval = { cycle, meetingOn: start, minuteReference: "4.1", seen };
  must(await approveAssessment(can(priya, "assessment:approve", start), approval));
  const [row] = await rowsOf(
    superUrl,
    "SELECT level, not_agreed FROM approved_rating WHERE trust_uid = $1 AND cycle = $2 AND characteristic = 'risk'",
    [TAMAR, cycle],
  );
  expect(row).toEqual({ level: null, not_agreed: true });

  const note = { note: "Late", targetLevel: null, targetYear: null };
  const proposed = { level: "leading", notAgreed: false, reason: "" } as const;
  const refusals = [
    await saveNote(records(), risk(), note, 0),
    await attend([priya]),
    await recordDifferentView(differs(grace), risk(), differing),
    await withdrawDifferentView(differs(grace), risk(), id),
    await recordProposal(records(), risk(), proposed, 0),
    await agreeProposal(records(), risk(), { proposal: 1, rating: 1 }),
  ];
  expect(refusals.map(answer => !answer.ok && answer.reason)).toEqual(
    refusals.map(() => "approved"),
  );
});
