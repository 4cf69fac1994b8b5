import { beforeAll, beforeEach, expect, test } from "vitest";
import { type TrailHead, verifyTrail } from "@/lib/db/verify-trail";
import {
  anAssessment,
  aRegisterWithPeople,
  HARBOUR,
  TAMAR,
  warmPool,
  workOn,
} from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { rowsOf } from "../assessments/trail";

const database = await freshDatabase();
workOn(database);

let before: readonly TrailHead[];
beforeAll(async () => {
  await aRegisterWithPeople();
  await warmPool();
  // Two trusts write at once, each ten rows.
  await Promise.all([anAssessment(TAMAR).rated().made(), anAssessment(HARBOUR).rated().made()]);
  await rowsOf(database.superUrl, "CREATE TABLE kept AS TABLE audit_event");
  await rowsOf(database.superUrl, "CREATE TABLE kept_chain AS TABLE audit_chain");
  before = (await verifyTrail(database.ownerUrl)).heads;
});

/** As whoever owns the server: the triggers that refuse every change are off. */
async function tamper(...statements: string[]): Promise<void> {
  await rowsOf(database.superUrl, "ALTER TABLE audit_event DISABLE TRIGGER USER");
  for (const sql of statements) await rowsOf(database.superUrl, sql);
  await rowsOf(database.superUrl, "ALTER TABLE audit_event ENABLE TRIGGER USER");
}

beforeEach(async () => {
  await tamper(
    "TRUNCATE audit_event, audit_chain",
    "INSERT INTO audit_event SELECT * FROM kept",
    "INSERT INTO audit_chain SELECT * FROM kept_chain",
  );
});

const THIRD = `trust_uid = ${TAMAR} AND seq = 3`;

test("lines that two trusts wrote at once are each trust's own chain, and all as written", async () => {
  const { heads, faults } = await verifyTrail(database.ownerUrl, before);
  expect(faults).toEqual([]);
  expect(heads.map(({ chain }) => chain)).toEqual([0, TAMAR, HARBOUR]);
  const [{ lines } = { lines: 0 }] = await rowsOf<{ lines: number }>(
    database.superUrl,
    `SELECT count(*)::int AS lines FROM audit_event WHERE trust_uid = ${TAMAR}`,
  );
  expect(heads.find(({ chain }) => chain === TAMAR)?.seq).toBe(lines);
  expect(lines).toBeGreaterThanOrEqual(11);
});

test.each([
  ["what was done", "subject = 'rating 2026-27 quality'"],
  ["by which right", "action = 'assessment:read'"],
  ["who", "user_id = gen_random_uuid()"],
  ["who, taken away", "user_id = NULL"],
  ["as what", "role = 'operator'"],
  ["when", "at = at + interval '1 millisecond'"],
  ["in which request", "request_id = 'another'"],
  ["its number", "id = id + 100000"],
  ["its seal", "hash = sha256('x')"],
])("a line in which %s was changed is named", async (_, change) => {
  await tamper(`UPDATE audit_event SET ${change} WHERE ${THIRD}`);
  const { faults } = await verifyTrail(database.ownerUrl);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(`The trail of trust ${TAMAR}: line 3 `);
});

test("a line moved to another trust is missed in the one and found in the other", async () => {
  await tamper(`UPDATE audit_event SET trust_uid = ${HARBOUR}, seq = 1000 WHERE ${THIRD}`);
  const { faults } = await verifyTrail(database.ownerUrl);
  expect(faults.filter(fault => fault.includes("what stood between is gone"))).toHaveLength(2);
});

test("a line taken out of the middle is missed", async () => {
  await tamper(`DELETE FROM audit_event WHERE ${THIRD}`);
  expect((await verifyTrail(database.ownerUrl)).faults).toEqual([
    expect.stringMatching(/line 4 \(row \d+\) follows line 2: what stood between is gone\.$/),
  ]);
});

test("a tail cut off is missed by the head", async () => {
  await tamper(`DELETE FROM audit_event WHERE trust_uid = ${TAMAR} AND seq > 5`);
  expect((await verifyTrail(database.ownerUrl)).faults).toEqual([
    expect.stringMatching(
      /^The trail of trust \d+: its head says \d+ lines, its last line is number 5\.$/,
    ),
  ]);
});

test("a tail cut off together with its head is missed by what an earlier check kept elsewhere", async () => {
  await tamper(
    `DELETE FROM audit_event WHERE trust_uid = ${TAMAR} AND seq > 5`,
    `UPDATE audit_chain SET seq = 5, hash = (SELECT hash FROM audit_event WHERE trust_uid = ${TAMAR} AND seq = 5)
      WHERE chain = ${TAMAR}`,
  );
  expect((await verifyTrail(database.ownerUrl)).faults).toEqual([]);
  expect((await verifyTrail(database.ownerUrl, before)).faults).toEqual([
    expect.stringContaining("is not what an earlier check saw"),
  ]);
});

test("a line added past the trigger does not fit", async () => {
  await tamper(`INSERT INTO audit_event (role, trust_uid, action, subject, seq, hash)
    SELECT 'chair', ${TAMAR}, 'assessment:approve', 'x', max(seq) + 1, sha256('x') FROM audit_event
    WHERE trust_uid = ${TAMAR}`);
  const { faults } = await verifyTrail(database.ownerUrl);
  expect(faults).toContainEqual(expect.stringContaining("or the one before it was changed"));
});

test("whoever adds a line cannot choose its place or its seal", async () => {
  await rowsOf(
    database.superUrl,
    `INSERT INTO audit_event (role, trust_uid, action, subject, seq, hash)
      VALUES ('chair', ${TAMAR}, 'assessment:open', 'x', 7, sha256('x'))`,
  );
  expect((await verifyTrail(database.ownerUrl)).faults).toEqual([]);
});
