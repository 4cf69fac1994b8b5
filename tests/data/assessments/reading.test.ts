import { inspect } from "node:util";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { openApprovedVersion } from "@/lib/assessments/reading/commands";
import {
  anAssessment,
  aRegisterWithPeople,
  can,
  canaryOf,
  HARBOUR,
  minutesLater,
  must,
  NOW,
  PEOPLE,
  TAMAR,
  workOn,
} from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { type Actor, NO_RIGHT, rawAs } from "../proofs/actors";
import { rowsOf, trailOf } from "./trail";

const database = await freshDatabase();
const { superUrl, loginUrl } = database;
workOn(database);

const { miriam, tobias, priya } = PEOPLE;
const asReader: Actor = { role: "app_reader", trust: TAMAR, user: miriam.userId };

/** Each test has a year of its own. */
let start = NOW;
beforeAll(aRegisterWithPeople);
beforeEach(() => {
  start = minutesLater(366 * 24 * 60, start);
});

const open = (asked: { cycle: string; number: number } | null, person = miriam) =>
  openApprovedVersion(can(person, "approved:read", start), asked);

test("before anything is approved there is nothing to read, a draft least of all, and no line of it", async () => {
  const draft = await anAssessment(HARBOUR, start).rated().made();
  const page = must(await open(null, tobias));
  expect(page).toEqual({
    trustUid: HARBOUR,
    trustName: "Harbour and Moor Learning Trust",
    version: null,
    shares: [],
    lines: [],
  });
  expect(await open({ cycle: draft.cycle, number: 1 }, tobias)).toMatchObject({ reason: "hidden" });
  expect(await trailOf(superUrl, "approved version")).toEqual([]);
});

test("a reader reads levels, reasons, the meeting and the minute of what is approved, shared or not", async () => {
  const { cycle } = await anAssessment(TAMAR, start).rated().approved().made();
  const { version } = must(await open({ cycle, number: 1 }));
  expect(version).toMatchObject({
    cycle,
    number: 1,
    reference: `WM-${TAMAR}-${cycle}-1`,
    minuteReference: canaryOf(TAMAR, "minute"),
    trustName: "Tamar Valley Trust",
  });
  expect(version?.ratings.get("risk")).toEqual({
    level: "leading",
    notAgreed: false,
    reason: canaryOf(TAMAR, "reason risk"),
    evidenceNote: "",
    agreedOn: version?.meetingOn,
    mark: { level: null, statements: 5, evidenced: 0, restsOn: 0 },
  });
  expect(version?.ratings.size).toBe(10);
});

test("neither an evidence note nor anybody's name reaches a reader", async () => {
  const { cycle } = await anAssessment(TAMAR, start).rated().approved().shared().made();
  const told = inspect(must(await open({ cycle, number: 1 })), { depth: 9 });
  expect(told).toContain(canaryOf(TAMAR, "reason risk"));
  expect(told).not.toContain(canaryOf(TAMAR, "evidence risk"));
  expect(told).not.toContain(canaryOf(TAMAR, "purpose"));
  expect(told).not.toContain(priya.name);
});

test("home is the latest version of the latest cycle, and lists every one", async () => {
  const earlier = await anAssessment(TAMAR, start).rated().approved().made();
  start = minutesLater(366 * 24 * 60, start);
  const later = await anAssessment(TAMAR, start).rated().approved().made();
  const home = must(await open(null));
  expect(home.version?.cycle).toBe(later.cycle);
  expect(home.lines.slice(0, 2).map(line => line.cycle)).toEqual([later.cycle, earlier.cycle]);
});

test("a share that is withdrawn changes nothing for a reader", async () => {
  const { cycle } = await anAssessment(TAMAR, start).rated().approved().shared().withdrawn().made();
  expect(must(await open({ cycle, number: 1 })).version?.cycle).toBe(cycle);
});

test("every opening is a line in the trust's trail, which the reader cannot read", async () => {
  const { cycle } = await anAssessment(TAMAR, start).rated().approved().made();
  must(await open({ cycle, number: 1 }));
  must(await open({ cycle, number: 1 }));
  const line = {
    user_id: miriam.userId,
    role: "reader",
    trust_uid: TAMAR,
    region_slug: null,
    action: "approved:read",
    subject: `approved version ${cycle} 1`,
    request_id: "test",
  };
  expect(await trailOf(superUrl, `approved version ${cycle} 1`)).toEqual([line, line]);
  await expect(rawAs(loginUrl, asReader, "SELECT FROM audit_event")).rejects.toMatchObject({
    code: NO_RIGHT,
  });
});

test.each([
  "assessment",
  "rating",
  "rating_revision",
  "approved_evidence",
  "review_item",
  "evidence",
  "user_account",
])("a reader's role has no right at all on %s", async table => {
  await expect(rawAs(loginUrl, asReader, `SELECT FROM ${table}`)).rejects.toMatchObject({
    code: NO_RIGHT,
  });
});

test("of appointments it sees its own alone", async () => {
  const seen = await rawAs(loginUrl, asReader, "SELECT user_id FROM trust_appointment");
  expect(seen.rows).toEqual([{ user_id: miriam.userId }]);
});

test("nor on the columns that say who recorded an approval", async () => {
  const names = rawAs(loginUrl, asReader, "SELECT approved_by_name FROM approval");
  await expect(names).rejects.toMatchObject({ code: NO_RIGHT });
  const rest = await rawAs(loginUrl, asReader, "SELECT reference FROM approval");
  expect(rest.rowCount).toBe(
    (await rowsOf(superUrl, `SELECT FROM approval WHERE trust_uid = ${TAMAR}`)).length,
  );
});
