import { beforeAll, beforeEach, expect, test } from "vitest";
import { approveAssessment } from "@/lib/assessments/approval/commands";
import { confirmLastTime } from "@/lib/assessments/carried/commands";
import { getTimeline } from "@/lib/assessments/history/queries";
import { getProfile } from "@/lib/assessments/profile/queries";
import { rateCharacteristic } from "@/lib/assessments/rating/commands";
import { reopenAssessment, revisitStep } from "@/lib/assessments/reopening/commands";
import { shareApproval } from "@/lib/assessments/share/commands";
import { openSharedVersion } from "@/lib/assessments/shared/commands";
import { getVersionPage } from "@/lib/assessments/version/queries";
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
  WEST,
  workOn,
} from "../../support/builders";
import { freshDatabase } from "../../support/database";

const database = await freshDatabase();
workOn(database);

const { priya, owen, grace, rosalind } = PEOPLE;
const YEAR = 366 * 24 * 60;
/** Each test begins in a year of its own, two after the one before. */
let start = NOW;
let later = NOW;
beforeAll(aRegisterWithPeople);
beforeEach(() => {
  start = minutesLater(2 * YEAR, start);
  later = minutesLater(YEAR, start);
});

const day = (at: Date) => new Date(at.toISOString().slice(0, 10));
const page = (cycle: string, number: number) =>
  getVersionPage(trustScope(grace, TAMAR, later), cycle, number);
const reopen = (cycle: string, number = 1, at = start) =>
  reopenAssessment(can(priya, "assessment:reopen", at), { cycle, number, reason: "A slip" });
const revisit = (cycle: string, number: number, at = start) =>
  revisitStep(can(priya, "assessment:revisit", at), {
    ...{ cycle, number, characteristic: "risk", meetingOn: at, minuteReference: "9" },
    answer: anAnswer(TAMAR, "risk", { level: "leading", reason: "Seen in two academies" }),
  });
const rateRisk = (cycle: string, version: number) =>
  rateCharacteristic(
    can(owen, "rating:record", start),
    { cycle, characteristic: "risk" },
    anAnswer(TAMAR, "risk", { level: "beginning" }),
    version,
  );
function approve(cycle: string, versions: Record<string, number>, at: Date) {
  const seen = CHARACTERISTIC_KEYS.map(key => `${key}:${versions[key] ?? versions.all ?? 0}`).join(
    " ",
  );
  const approval = { cycle, meetingOn: at, minuteReference: "7", seen };
  return approveAssessment(can(priya, "assessment:approve", at), approval);
}

test("what is opened again is approved as another version, and the first stays as it was", async () => {
  const { cycle } = await anAssessment(TAMAR, start).rated().approved().made();
  expect(await rateRisk(cycle, 1)).toMatchObject({ reason: "approved" });
  must(await reopen(cycle));
  must(await rateRisk(cycle, 1));
  expect(must(await approve(cycle, { all: 1, risk: 2 }, start)).number).toBe(2);
  expect(await page(cycle, 1)).toMatchObject({
    inForce: false,
    reopening: { reason: "A slip", reopenedByName: "Priya Shah" },
  });
  expect((await page(cycle, 1))?.ratings.get("risk")?.level).toBe(anAnswer(TAMAR, "risk").level);
  expect(await page(cycle, 2)).toMatchObject({ inForce: true, latest: true, reopening: null });
  expect((await page(cycle, 2))?.ratings.get("risk")?.level).toBe("beginning");
});

test("a version is opened again once, and only the one in force", async () => {
  const { cycle } = await anAssessment(TAMAR, start).rated().approved().made();
  must(await reopen(cycle));
  expect(await reopen(cycle)).toMatchObject({ reason: "not-in-force" });
  expect(await revisit(cycle, 1)).toMatchObject({ reason: "not-in-force" });
  expect(await reopen(cycle, 9)).toMatchObject({ reason: "hidden" });
});

test("once a later cycle is open, the earlier is neither opened again nor revisited", async () => {
  const { cycle } = await anAssessment(TAMAR, start).rated().approved().made();
  await anAssessment(TAMAR, later).made();
  expect(await page(cycle, 1)).toMatchObject({ inForce: true, latest: false });
  expect(await reopen(cycle, 1, later)).toMatchObject({ reason: "later-cycle" });
  expect(await revisit(cycle, 1, later)).toMatchObject({ reason: "later-cycle" });
});

test("a revisited step has its own day; the other nine keep their words and theirs", async () => {
  const { cycle } = await anAssessment(TAMAR, start).rated().approved().made();
  const spring = minutesLater(90 * 24 * 60, start);
  expect(must(await revisit(cycle, 1, spring)).number).toBe(2);
  const version = await page(cycle, 2);
  expect(version).toMatchObject({ revisited: "risk", inForce: true });
  expect(version?.ratings.get("risk")).toMatchObject({ level: "leading", agreedOn: day(spring) });
  expect(version?.ratings.get("vision")).toMatchObject({
    ...anAnswer(TAMAR, "vision"),
    agreedOn: day(start),
  });
  must(await reopen(cycle, 2, spring));
  expect((await page(cycle, 2))?.ratings.size).toBe(10);
});

test("sharing another version of the cycle takes the place of the one that was shared", async () => {
  const { cycle } = await anAssessment(TAMAR, start).rated().approved().shared().made();
  must(await revisit(cycle, 1));
  const read = () => openSharedVersion(can(rosalind, "share:read", start), TAMAR, cycle);
  expect(must(await read()).number).toBe(1);
  const share = { cycle, number: 2, regionSlug: WEST, purpose: "", withEvidence: true };
  must(await shareApproval(can(priya, "assessment:share", start), share));
  expect(must(await read())).toMatchObject({ number: 2 });
  expect((await page(cycle, 1))?.shares[0]?.withdrawnAt).toEqual(start);
});

test("nobody's answer is carried forward, and the version says so, with its own day", async () => {
  await anAssessment(TAMAR, start).rated().approved().made();
  const { cycle } = await anAssessment(TAMAR, later).rated(["risk"]).made();
  const target = { cycle, characteristic: "vision" as const };
  must(await confirmLastTime(can(owen, "rating:record", later), target));
  must(await approve(cycle, { risk: 1, vision: 1 }, later));
  const version = await page(cycle, 1);
  expect(version?.ratings.get("risk")).toMatchObject({ agreedOn: day(later), carriedFrom: null });
  expect(version?.ratings.get("vision")).toEqual({
    ...anAnswer(TAMAR, "vision"),
    agreedOn: day(later),
    carriedFrom: null,
    mark: { level: null, statements: 3, evidenced: 0, restsOn: 0 },
    titles: [],
  });
  expect(version?.ratings.get("support")).toMatchObject({
    ...anAnswer(TAMAR, "support"),
    agreedOn: day(start),
    carriedFrom: expect.stringMatching(/^20\d\d-\d\d$/),
  });
});

test("what somebody has begun is not confirmed over", async () => {
  await anAssessment(TAMAR, start).rated().approved().made();
  const { cycle } = await anAssessment(TAMAR, later).rated(["risk"]).made();
  const target = { cycle, characteristic: "risk" as const };
  const grant = can(owen, "rating:record", later);
  expect(await confirmLastTime(grant, target)).toMatchObject({ reason: "answered" });
});

test("the profile sets this year beside last, and the history lists what was done, newest first", async () => {
  await anAssessment(TAMAR, start).rated().approved().made();
  const { cycle } = await anAssessment(TAMAR, later).rated(["risk"]).made();
  const { latest } = await getProfile(trustScope(grace, TAMAR, later));
  expect(latest).toMatchObject({ cycle, approved: null, people: ["Priya Shah"] });
  expect(latest?.rows.get("risk")).toMatchObject({
    carriedFrom: null,
    before: { reason: anAnswer(TAMAR, "risk").reason },
  });
  expect(latest?.rows.get("vision")?.carriedFrom).not.toBeNull();
  const { events } = await getTimeline(trustScope(grace, TAMAR, later));
  expect(events[0]).toMatchObject({ kind: "answered", characteristic: "risk", by: "Priya Shah" });
  expect(events.map(({ kind }) => kind)).toContain("approved");
  const times = events.map(({ at }) => at.getTime());
  expect(times).toEqual([...times].sort((one, other) => other - one));
});
