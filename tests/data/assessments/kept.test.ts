import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { operatorGrant, type Person, type TrustRole } from "@/lib/access";
import { saveNote } from "@/lib/assessments/agreement/commands";
import { approveAssessment } from "@/lib/assessments/approval/commands";
import { versionsSeen } from "@/lib/assessments/approval/rules";
import { recordDifferentView, withdrawDifferentView } from "@/lib/assessments/different/commands";
import { planMeeting } from "@/lib/assessments/meeting/commands";
import { recordPresence } from "@/lib/assessments/presence/commands";
import { rateCharacteristic } from "@/lib/assessments/rating/commands";
import { type Revisit, reopenAssessment, revisitStep } from "@/lib/assessments/reopening/commands";
import { getVersionPage } from "@/lib/assessments/version/queries";
import { appointToTrust } from "@/lib/people/commands";
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

const database = await freshDatabase();
workOn(database);

/** Each test has a year of its own, so that none sees what another wrote. */
let start = NOW;
let cycle = "";

const { priya, owen, grace } = PEOPLE;
const named = (last: number, name: string, role: TrustRole): Person => ({
  userId: `00000000-0000-4000-8000-0000000000${last}`,
  name,
  appointments: [{ body: "trust", trustUid: TAMAR, name: "", role }],
});
const helen = named(31, "Helen Marsh", "chiefExecutive");
const tom = named(32, "Tom Bassett", "centralTeam");

beforeAll(async () => {
  await aRegisterWithPeople();
  const roles = { [helen.userId]: "chiefExecutive", [tom.userId]: "centralTeam" } as const;
  for (const { userId, name } of [helen, tom]) {
    const email = `${userId}@example.org`;
    const role = roles[userId] ?? "centralTeam";
    const who = { name, email, trustUid: TAMAR, role, confirmedBy: "x" };
    const account = { userId, password: "a long one" };
    must(await appointToTrust(operatorGrant("people:appoint"), who, account));
  }
});
beforeEach(async () => {
  start = minutesLater(366 * 24 * 60, start);
  ({ cycle } = await anAssessment(TAMAR, start).made());
});

const risk = () => ({ cycle, characteristic: "risk" as const });
const records = () => can(priya, "rating:record", start);
const keptFor = async (person: Person, number = 1) => {
  const page = await getVersionPage(trustScope(person, TAMAR, start), cycle, number);
  if (page === null) throw new Error("The version is not there");
  return page.kept;
};
const NOTE = { note: "Ask the auditor.", targetLevel: "leading", targetYear: "2040-41" } as const;

/** The board meets, agrees everything and approves it; whoever `people` are was present. */
async function agreed(people: readonly Person[]): Promise<void> {
  const day = new Date(start.toISOString().slice(0, 10));
  const plan = { meetingOn: day, papersOn: day, viewsCloseOn: null, namesTold: false, steps: [] };
  const invited = [priya.userId, grace.userId];
  must(
    await planMeeting(can(priya, "meeting:plan", start), cycle, null, { ...plan, people: invited }),
  );
  const ids = people.map(({ userId }) => userId);
  const presence = { people: ids, alsoPresent: "An auditor", version: 0 };
  must(await recordPresence(records(), cycle, null, presence));
  must(await saveNote(records(), risk(), NOTE, 0));
  for (const words of ["I differ.", "I differed once."]) {
    const differing = { holder: grace.userId, level: "beginning", words } as const;
    const grant = can(owen, "view:differ", start);
    const { id } = must(await recordDifferentView(grant, risk(), differing));
    if (words === "I differed once.") must(await withdrawDifferentView(grant, risk(), id));
  }
  for (const characteristic of CHARACTERISTIC_KEYS) {
    const answer = anAnswer(TAMAR, characteristic);
    must(await rateCharacteristic(records(), { cycle, characteristic }, answer, 0));
  }
  const seen = versionsSeen(new Map(CHARACTERISTIC_KEYS.map(key => [key, { version: 1 }])));
  const approval = { cycle, meetingOn: start, minuteReference: "4.1", seen };
  must(await approveAssessment(can(priya, "assessment:approve", start), approval));
}

describe("who sees what stands beside an approved version", () => {
  test.each([
    ["Priya, the chair", "yes", "yes", priya],
    ["Owen, the clerk", "yes", "yes", owen],
    ["Grace, a trustee", "yes", "yes", grace],
    ["Helen, the CEO, who was present", "yes", "yes", helen],
    ["Tom of the central team", "no", "no", tom],
  ] as const)("%s: presence and notes %s, different views %s", async (_, board, differ, person) => {
    await agreed([priya, grace, helen]);
    const { present, notes, differentViews } = await keptFor(person);
    expect([present !== null, notes.length > 0]).toEqual([board === "yes", board === "yes"]);
    expect(differentViews.length > 0).toBe(differ === "yes");
  });

  test("a different view: not Helen, the CEO, who was not present", async () => {
    await agreed([priya, grace]);
    const { present, differentViews } = await keptFor(helen);
    expect(present?.names).toEqual(["Grace Adeyemi", "Priya Shah"]);
    expect(differentViews).toEqual([]);
  });
});

test("a version keeps who was present, the views that stood, the notes and the targets", async () => {
  await agreed([priya, helen]);
  const kept = await keptFor(priya);
  expect(kept.present).toEqual({
    names: ["Helen Marsh", "Priya Shah"],
    alsoPresent: "An auditor",
  });
  expect(kept.notes).toEqual([{ characteristic: "risk", ...NOTE }]);
  expect(kept.differentViews).toMatchObject([
    { characteristic: "risk", holderName: "Grace Adeyemi", level: "beginning", words: "I differ." },
  ]);
});

test("what is changed after it was opened again changes nothing in the version before", async () => {
  await agreed([priya, helen]);
  const grant = can(priya, "assessment:reopen", start);
  must(await reopenAssessment(grant, { cycle, number: 1, reason: "A slip" }));
  must(await saveNote(records(), risk(), { ...NOTE, note: "Another" }, 1));
  const presence = { people: [priya.userId], alsoPresent: "", version: 1 };
  must(await recordPresence(records(), cycle, null, presence));
  // Helen, the CEO, still reads what was said where she was present.
  expect((await keptFor(helen)).differentViews).toHaveLength(1);
  const kept = await keptFor(priya);
  expect(kept.present?.names).toEqual(["Helen Marsh", "Priya Shah"]);
  expect(kept.notes[0]?.note).toBe("Ask the auditor.");
});

describe("a row that is agreed anew", () => {
  const revisited = async (some: Partial<Revisit>) => {
    const answer = anAnswer(TAMAR, "risk", { level: "leading", reason: "Seen since" });
    const meeting = { meetingOn: minutesLater(-24 * 60, start), minuteReference: "9" };
    const revisit = {
      ...{ cycle, number: 1, answer, ...meeting },
      characteristic: "risk" as const,
    };
    return revisitStep(can(priya, "assessment:revisit", start), { ...revisit, ...some });
  };

  test("at another meeting keeps its note, and nobody's presence or earlier view", async () => {
    await agreed([priya, helen]);
    must(await revisited({}));
    expect(await keptFor(priya, 2)).toMatchObject({
      present: null,
      differentViews: [],
      notes: [{ note: "Ask the auditor." }],
    });
  });

  test("keeps who was present where it was agreed, as they were ticked", async () => {
    await agreed([priya, helen]);
    const presence = { people: [grace.userId, owen.userId], alsoPresent: "R. Lewis" };
    must(await revisited({ presence }));
    expect((await keptFor(priya, 2)).present).toEqual({
      names: ["Grace Adeyemi", "Owen Trevithick"],
      alsoPresent: "R. Lewis",
    });
    expect((await keptFor(priya)).present?.names).toEqual(["Helen Marsh", "Priya Shah"]);
  });

  test("at the meeting that was planned keeps who was recorded for that", async () => {
    await agreed([priya, helen]);
    must(await revisited({ meetingOn: start }));
    expect((await keptFor(priya, 2)).present?.names).toEqual(["Helen Marsh", "Priya Shah"]);
  });

  test("by somebody who was never of the trust is not agreed", async () => {
    await agreed([priya, helen]);
    const presence = { people: [PEOPLE.daniel.userId], alsoPresent: "" };
    expect(await revisited({ presence })).toMatchObject({ reason: "people" });
  });

  test("opens no different view of another row to the CEO, who came to that meeting alone", async () => {
    await agreed([priya, grace]);
    const grant = can(owen, "view:differ", start);
    const differing = { holder: grace.userId, level: "beginning", words: "Not so." } as const;
    const reopen = can(priya, "assessment:reopen", start);
    must(await reopenAssessment(reopen, { cycle, number: 1, reason: "A view" }));
    const vision = { cycle, characteristic: "vision" as const };
    must(await recordDifferentView(grant, vision, differing));
    const seen = versionsSeen(new Map(CHARACTERISTIC_KEYS.map(key => [key, { version: 1 }])));
    const approval = { cycle, meetingOn: start, minuteReference: "4.2", seen };
    must(await approveAssessment(can(priya, "assessment:approve", start), approval));
    const presence = { people: [helen.userId], alsoPresent: "" };
    must(await revisited({ number: 2, presence }));
    expect((await keptFor(priya, 3)).differentViews).toHaveLength(1);
    expect((await keptFor(helen, 3)).differentViews).toEqual([]);
  });
});
