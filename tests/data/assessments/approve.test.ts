import { beforeAll, beforeEach, expect, test } from "vitest";
import { approveAssessment } from "@/lib/assessments/approval/commands";
import { getCheckPage } from "@/lib/assessments/approval/queries";
import { versionsSeen } from "@/lib/assessments/approval/rules";
import { rateCharacteristic } from "@/lib/assessments/rating/commands";
import { getVersionPage } from "@/lib/assessments/version/queries";
import { CHARACTERISTIC_KEYS } from "@/lib/rubric";
import {
  anAnswer,
  anAssessment,
  aRegisterWithPeople,
  can,
  canaryOf,
  minutesLater,
  must,
  NOW,
  PEOPLE,
  TAMAR,
  trustScope,
  WEST,
  warmPool,
  workOn,
} from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { KEPT, NO_RIGHT, rawAs } from "../proofs/actors";
import { rowsOf, trailOf } from "./trail";

const database = await freshDatabase();
const { superUrl, loginUrl } = database;
workOn(database);

let start = NOW;
beforeAll(aRegisterWithPeople);
beforeAll(warmPool);
beforeEach(() => {
  start = minutesLater(366 * 24 * 60, start);
});

const PRIYA = { role: "app_trust", trust: TAMAR, user: PEOPLE.priya.userId } as const;
const anAssessmentNow = () => anAssessment(TAMAR, start);

function approve(cycle: string, seen: string) {
  const grant = can(PEOPLE.priya, "assessment:approve", start);
  const minuteReference = canaryOf(TAMAR, "minute");
  return approveAssessment(grant, { cycle, meetingOn: start, minuteReference, seen });
}

function rateRisk(cycle: string, reason: string, version: number) {
  const grant = can(PEOPLE.owen, "rating:record", start);
  const target = { cycle, characteristic: "risk" as const };
  return rateCharacteristic(grant, target, anAnswer(TAMAR, "risk", { reason }), version);
}

function versionPage(cycle: string) {
  return getVersionPage(trustScope(PEOPLE.grace, TAMAR, start), cycle, 1);
}

test("an approval is a copy: names, region and all ten ratings as they were", async () => {
  const { cycle, seen } = await anAssessmentNow().rated().made();
  expect(await approve(cycle, seen)).toEqual({
    ok: true,
    value: { number: 1, reference: `WM-${TAMAR}-${cycle}-1` },
  });
  const version = await versionPage(cycle);
  expect(version).toMatchObject({
    trustName: "Tamar Valley Trust",
    reference: `WM-${TAMAR}-${cycle}-1`,
    meetingOn: new Date(start.toISOString().slice(0, 10)),
    minuteReference: canaryOf(TAMAR, "minute"),
    approvedAt: start,
    approvedByName: "Priya Shah",
    shares: [],
    region: { slug: WEST },
  });
  const agreed = { agreedOn: new Date(start.toISOString().slice(0, 10)), carriedFrom: null };
  const expected = CHARACTERISTIC_KEYS.map(
    key => [key, { ...anAnswer(TAMAR, key), ...agreed, titles: [] }] as const,
  );
  const ratings = [...(version?.ratings ?? [])].map(
    ([key, { mark: _, ...row }]) => [key, row] as const,
  );
  expect(new Map<string, unknown>(ratings)).toEqual(new Map<string, unknown>(expected));
  expect(
    await rowsOf(superUrl, "SELECT region_slug FROM approval WHERE cycle = $1", [cycle]),
  ).toEqual([{ region_slug: WEST }]);
  expect(await trailOf(superUrl, `approval of ${cycle}`)).toMatchObject([
    { user_id: PEOPLE.priya.userId, role: "chair", action: "assessment:approve", trust_uid: TAMAR },
  ]);
});

test("what is renamed later does not change what was approved", async () => {
  const { cycle } = await anAssessmentNow().rated().approved().made();
  await rowsOf(superUrl, "UPDATE trust SET name = 'Renamed' WHERE uid = $1", [TAMAR]);
  await rowsOf(superUrl, "UPDATE user_account SET name = 'Married' WHERE id = $1", [
    PEOPLE.priya.userId,
  ]);
  const version = await versionPage(cycle);
  await rowsOf(superUrl, "UPDATE trust SET name = 'Tamar Valley Trust' WHERE uid = $1", [TAMAR]);
  await rowsOf(superUrl, "UPDATE user_account SET name = 'Priya Shah' WHERE id = $1", [
    PEOPLE.priya.userId,
  ]);
  expect([version?.trustName, version?.approvedByName]).toEqual([
    "Tamar Valley Trust",
    "Priya Shah",
  ]);
});

test("an empty evidence note is not copied", async () => {
  const { cycle, seen } = await anAssessmentNow().rated().made();
  const grant = can(PEOPLE.owen, "rating:record", start);
  const bare = anAnswer(TAMAR, "risk", { evidenceNote: "" });
  must(await rateCharacteristic(grant, { cycle, characteristic: "risk" }, bare, 1));
  must(await approve(cycle, seen.replace("risk:1", "risk:2")));
  const notes = await rowsOf(superUrl, "SELECT FROM approved_evidence WHERE cycle = $1", [cycle]);
  expect(notes).toHaveLength(9);
});

test("not agreed with a reason is approved as that", async () => {
  const { cycle, seen } = await anAssessmentNow().rated().made();
  const grant = can(PEOPLE.owen, "rating:record", start);
  const split = anAnswer(TAMAR, "risk", { level: null, notAgreed: true });
  must(await rateCharacteristic(grant, { cycle, characteristic: "risk" }, split, 1));
  must(await approve(cycle, seen.replace("risk:1", "risk:2")));
  expect((await versionPage(cycle))?.ratings.get("risk")).toMatchObject(split);
});

test("a row that is only begun stops the approval, and says which; nothing is written", async () => {
  const some = CHARACTERISTIC_KEYS.filter(key => key !== "risk" && key !== "vision");
  const { cycle, seen } = await anAssessmentNow().rated(some).made();
  const grant = can(PEOPLE.owen, "rating:record", start);
  for (const characteristic of ["vision", "risk"] as const) {
    const begun = anAnswer(TAMAR, characteristic, { level: null });
    must(await rateCharacteristic(grant, { cycle, characteristic }, begun, 0));
  }
  expect(await approve(cycle, seen)).toMatchObject({
    reason: "incomplete",
    detail: ["vision", "risk"],
  });
  expect(await rowsOf(superUrl, "SELECT FROM approval WHERE cycle = $1", [cycle])).toEqual([]);
  expect(await trailOf(superUrl, `approval of ${cycle}`)).toEqual([]);
});

test("an answer that changed since it was read stops the approval", async () => {
  const { cycle, seen } = await anAssessmentNow().rated().made();
  must(await rateRisk(cycle, "changed behind the chair's back", 1));
  expect(await approve(cycle, seen)).toMatchObject({ reason: "changed" });
  expect(await rowsOf(superUrl, "SELECT FROM approval WHERE cycle = $1", [cycle])).toEqual([]);
  expect(await trailOf(superUrl, `approval of ${cycle}`)).toEqual([]);
});

test("the check page shows what the approval will copy", async () => {
  const { cycle, seen } = await anAssessmentNow().rated().made();
  const page = await getCheckPage(trustScope(PEOPLE.priya, TAMAR, start), cycle);
  expect(versionsSeen(page?.assessment.ratings ?? new Map())).toBe(seen);
});

test("a cycle that was not opened has nothing to approve", async () => {
  expect(await approve("2019-20", "")).toMatchObject({ reason: "hidden" });
});

test("it is approved once", async () => {
  const { cycle, seen } = await anAssessmentNow().rated().approved().made();
  expect(await approve(cycle, seen)).toMatchObject({ reason: "approved" });
  expect(await rowsOf(superUrl, "SELECT FROM approval WHERE cycle = $1", [cycle])).toHaveLength(1);
});

test("approved by five at once, it is approved once", async () => {
  const { cycle, seen } = await anAssessmentNow().rated().made();
  const answers = await Promise.all(Array.from({ length: 5 }, () => approve(cycle, seen)));
  const reasons = answers.map(answer => (answer.ok ? "done" : answer.reason)).sort();
  expect(reasons).toEqual(["approved", "approved", "approved", "approved", "done"]);
  expect(await trailOf(superUrl, `approval of ${cycle}`)).toHaveLength(1);
});

test("an edit and the approval at the same moment: either the edit is in it, or it came too late", async () => {
  const { cycle, seen } = await anAssessmentNow().rated().made();
  const [edit, approval] = await Promise.all([rateRisk(cycle, "late", 1), approve(cycle, seen)]);
  const outcome = [edit, approval].map(answer => (answer.ok ? "done" : answer.reason));
  expect([
    ["done", "changed"],
    ["approved", "done"],
  ]).toContainEqual(outcome);
});

test("after approval no answer changes, by command or by the database's own rule", async () => {
  const { cycle } = await anAssessmentNow().rated().approved().made();
  expect(await rateRisk(cycle, "afterwards", 1)).toMatchObject({ reason: "approved" });
  const change = "UPDATE rating SET reason = 'x', updated_by = $2 WHERE cycle = $1";
  const changed = await rawAs(loginUrl, PRIYA, change, [cycle, PRIYA.user]);
  expect(changed.rowCount).toBe(0);
  const grow = "UPDATE rating_revision SET reason = 'x' WHERE cycle = $1";
  expect((await rawAs(loginUrl, PRIYA, grow, [cycle])).rowCount).toBe(0);
});

test("after approval no row is added to the draft or to the approved version", async () => {
  const { cycle } = await anAssessmentNow().rated().approved().made();
  const rating = `INSERT INTO rating (trust_uid, cycle, characteristic, not_agreed, reason,
    evidence_note, version, updated_by, updated_at) VALUES ($1, $2, 'new', false, '', '', 1, $3, now())`;
  const approved = `INSERT INTO approved_rating (trust_uid, cycle, number, characteristic, level,
    not_agreed, reason) VALUES ($1, $2, 1, 'new', 'leading', false, '')`;
  const evidence = `INSERT INTO approved_evidence (trust_uid, cycle, number, characteristic, note)
    VALUES ($1, $2, 1, 'new', 'x')`;
  const refused = { code: NO_RIGHT };
  const at = [TAMAR, cycle];
  await expect(rawAs(loginUrl, PRIYA, rating, [...at, PRIYA.user])).rejects.toMatchObject(refused);
  await expect(rawAs(loginUrl, PRIYA, approved, at)).rejects.toMatchObject(refused);
  await expect(rawAs(loginUrl, PRIYA, evidence, at)).rejects.toMatchObject(refused);
});

test.each([
  ["approval", "UPDATE approval SET minute_reference = 'x'"],
  ["approved_rating", "UPDATE approved_rating SET reason = 'x'"],
  ["approved_evidence", "UPDATE approved_evidence SET note = 'x'"],
  ["approved_evidence", "DELETE FROM approved_evidence"],
  ["approved_rating", "DELETE FROM approved_rating"],
  ["approval", "DELETE FROM approval"],
  ["audit_event", "UPDATE audit_event SET subject = 'x'"],
  ["audit_event", "DELETE FROM audit_event"],
  ["audit_event", "TRUNCATE audit_event"],
])("nobody changes %s, the migrating owner included: %s", async (_, sql) => {
  await expect(rawAs(loginUrl, PRIYA, sql)).rejects.toMatchObject({ code: NO_RIGHT });
  await expect(rowsOf(database.ownerUrl, `SET ROLE app_owner; ${sql}`)).rejects.toMatchObject({
    code: KEPT,
  });
});
