import { beforeEach, expect, test } from "vitest";
import { operatorGrant, publicScope } from "@/lib/access";
import { getRatingPage } from "@/lib/assessments/rating/queries";
import { withClient } from "@/lib/db/embedded";
import { loadWording } from "@/lib/register/wording/commands";
import { getPublishedWording } from "@/lib/register/wording/queries";
import { CHARACTERISTIC_KEYS } from "@/lib/rubric";
import {
  anAssessment,
  aRegisterWithPeople,
  CYCLE,
  can,
  momentAt,
  must,
  NOW,
  PEOPLE,
  TAMAR,
  trustScope,
  workOn,
} from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { aDocument, inventedWording } from "../../support/published-document";

const database = await freshDatabase();
workOn(database);

const VERSION = "rsc-2015-08";
const anybody = publicScope(momentAt());
const alex = () => can(PEOPLE.alex, "wording:load");

async function sql<T>(text: string): Promise<T[]> {
  return withClient(database.superUrl, async client => (await client.query(text)).rows);
}

const counts = () =>
  sql(`SELECT (SELECT count(*)::int FROM published_wording) AS rows,
    (SELECT count(*)::int FROM published_wording_level) AS cells`);

const trail = () =>
  sql(
    `SELECT user_id::text, role, subject FROM audit_event WHERE action = 'wording:load' ORDER BY id`,
  );

beforeEach(async () => {
  await sql(`TRUNCATE published_wording CASCADE; ALTER TABLE audit_event DISABLE TRIGGER USER;
    TRUNCATE audit_event; ALTER TABLE audit_event ENABLE TRIGGER USER`);
});

test("until a document is loaded there are no published words", async () => {
  expect(await getPublishedWording(anybody, VERSION)).toBeNull();
});

test("a document that is loaded is ten rows and forty cells, which anybody reads", async () => {
  const wording = inventedWording();
  const { value } = await loadWording(alex(), wording);
  expect([value, await counts()]).toEqual(["loaded", [{ rows: 10, cells: 40 }]]);
  const read = await getPublishedWording(anybody, VERSION);
  expect(read?.loadedAt).toEqual(NOW);
  expect(Object.fromEntries(read?.rows ?? [])).toEqual(wording.rows);
  expect([...(read?.rows.keys() ?? [])].toSorted()).toEqual([...CHARACTERISTIC_KEYS].toSorted());
});

test("loading says who did it in the trail", async () => {
  await loadWording(alex(), inventedWording());
  expect(await trail()).toEqual([
    {
      user_id: PEOPLE.alex.userId,
      role: "administrator",
      subject: `published wording of ${VERSION}`,
    },
  ]);
});

test("the operator loads it by command, as nobody’s account", async () => {
  const { value } = await loadWording(operatorGrant("wording:load"), inventedWording());
  expect(value).toBe("loaded");
  expect(await trail()).toMatchObject([{ user_id: null, role: "operator" }]);
});

test("the same document again changes nothing and leaves no line", async () => {
  await loadWording(alex(), inventedWording());
  const before = await sql("SELECT * FROM published_wording ORDER BY 1, 2");
  const { value, changed } = await loadWording(alex(), inventedWording());
  expect([value, changed]).toEqual(["the same", false]);
  expect(await sql("SELECT * FROM published_wording ORDER BY 1, 2")).toEqual(before);
  expect(await trail()).toHaveLength(1);
});

test("another document takes the place of the one before, whole", async () => {
  await loadWording(alex(), inventedWording());
  const other = inventedWording(aDocument().cell(7, 4, "Kite 7 is above the clouds"));
  expect((await loadWording(alex(), other)).value).toBe("loaded");
  const read = await getPublishedWording(anybody, VERSION);
  expect(Object.fromEntries(read?.rows ?? [])).toEqual(other.rows);
  expect(await counts()).toEqual([{ rows: 10, cells: 40 }]);
});

test("where one cell cannot be kept, all that was there stays", async () => {
  await loadWording(alex(), inventedWording());
  const wording = inventedWording();
  const risk = { ...wording.rows.risk, levels: { ...wording.rows.risk.levels, leading: "" } };
  const broken = { ...wording, rows: { ...wording.rows, risk } };
  await expect(loadWording(alex(), broken)).rejects.toThrow();
  const read = await getPublishedWording(anybody, VERSION);
  expect(Object.fromEntries(read?.rows ?? [])).toEqual(wording.rows);
});

test("two who load at once end with one document", async () => {
  const other = inventedWording(aDocument().cell(3, 1, "Kite 3 is still in its box"));
  const answers = await Promise.all(
    [inventedWording(), other, inventedWording(), other].map(one => loadWording(alex(), one)),
  );
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true]);
  const rows = Object.fromEntries((await getPublishedWording(anybody, VERSION))?.rows ?? []);
  expect([inventedWording().rows, other.rows]).toContainEqual(rows);
  expect(await counts()).toEqual([{ rows: 10, cells: 40 }]);
});

test("the rating page has the words of its own row beside ours", async () => {
  await aRegisterWithPeople();
  await anAssessment(TAMAR).made();
  const scope = trustScope(PEOPLE.priya, TAMAR);
  expect((await getRatingPage(scope, CYCLE, "risk"))?.published).toBeNull();
  must(await loadWording(alex(), inventedWording()));
  const page = await getRatingPage(scope, CYCLE, "risk");
  expect(page?.published).toEqual(inventedWording().rows.risk);
});
