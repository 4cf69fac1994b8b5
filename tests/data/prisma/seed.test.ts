import { beforeAll, expect, test } from "vitest";
import { signIn, TRUST_ROLES } from "@/lib/access";
import { TABLES } from "@/lib/db/tables";
import { type Deed, isSaid } from "@/lib/reports/trail/rules";
import { demoCalendar } from "@/prisma/demo-calendar";
import { TRUST } from "@/prisma/demo-people";
import { DEMO_SIGN_INS, MORE_SIGN_INS } from "@/prisma/demo-sign-ins";
import seedDemo from "@/prisma/seed";
import { workOn } from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { rowsOf } from "../assessments/trail";

const database = await freshDatabase();
const { superUrl } = database;
workOn(database);
beforeAll(async () => {
  await seedDemo();
});

const calendar = demoCalendar(new Date());
const [before, last, now] = ([2, 1, 0] as const).map(calendar.cycle);
const rows = (sql: string) => rowsOf<Record<string, unknown>>(superUrl, sql);

test("each trust stands where its story left it", async () => {
  const found = await rows(
    `SELECT a.trust_uid AS uid, a.cycle, approved_as AS version,
      (SELECT count(*)::int FROM rating r WHERE (r.trust_uid, r.cycle) = (a.trust_uid, a.cycle)) AS rated
      FROM assessment a ORDER BY 1, 2`,
  );
  const story = found.map(({ uid, cycle, version, rated }) => [uid, cycle, version, rated]);
  expect(story).toEqual([
    [TRUST.tamar, before, 1, 10],
    [TRUST.tamar, last, 1, 10],
    [TRUST.tamar, now, null, 7],
    [TRUST.harbour, before, 1, 10],
    [TRUST.harbour, last, 1, 10],
    [TRUST.harbour, now, 1, 10],
    [TRUST.wharfe, before, 1, 10],
    [TRUST.wharfe, last, 1, 10],
    [TRUST.wharfe, now, 1, 10],
    [TRUST.foundry, last, 1, 10],
    [TRUST.foundry, now, null, 10],
    [TRUST.bramblegate, now, null, 0],
    [TRUST.hollowmead, before, 1, 10],
    [TRUST.hollowmead, last, 2, 10],
    [TRUST.hollowmead, now, null, 4],
    [TRUST.candlemas, before, 1, 10],
    [TRUST.candlemas, last, 1, 10],
    [TRUST.candlemas, now, 2, 10],
    [TRUST.carrowmoor, last, 1, 10],
    [TRUST.carrowmoor, now, 1, 10],
    [TRUST.culverhay, before, 1, 10],
    [TRUST.culverhay, last, 1, 10],
    [TRUST.penwhistle, last, 1, 10],
    [TRUST.sandcote, last, 1, 10],
  ]);
});

test("one version was opened again with a reason, and one step revisited between cycles", async () => {
  expect(await rows("SELECT trust_uid AS uid, cycle FROM reopening")).toEqual([
    { uid: TRUST.candlemas, cycle: now },
  ]);
  expect(
    await rows("SELECT trust_uid AS uid, revisited FROM approval WHERE revisited IS NOT NULL"),
  ).toEqual([{ uid: TRUST.hollowmead, revisited: "governance" }]);
});

test("ten versions are shared, one was withdrawn, and six were opened by their RSC team", async () => {
  const shares = await rows("SELECT withdrawn_at IS NULL AS stands FROM share");
  expect(shares.filter(({ stands }) => stands)).toHaveLength(10);
  expect(shares.filter(({ stands }) => !stands)).toHaveLength(1);
  expect(await rows("SELECT FROM audit_event WHERE action = 'share:read'")).toHaveLength(6);
  expect(await rows("SELECT FROM audit_event WHERE action = 'approved:read'")).toHaveLength(1);
});

test("every line of the trail reads as a sentence", async () => {
  const lines = await rowsOf<Deed>(superUrl, "SELECT DISTINCT action, subject FROM audit_event");
  expect(lines.length).toBeGreaterThan(50);
  expect(lines.filter(line => !isSaid(line))).toEqual([]);
});

test("one person is invited and has not answered, and the letter waits in the demo's outbox", async () => {
  const invited = "SELECT trust_uid AS uid, email FROM invitation WHERE accepted_at IS NULL";
  const letters = await rows("SELECT to_address AS email FROM outbox WHERE sent_at IS NULL");
  expect(await rows(invited)).toEqual([{ uid: TRUST.tamar, email: "leila.haddad@demo.example" }]);
  const others = letters.filter(({ email }) => email !== "leila.haddad@demo.example");
  // And whoever was asked for their views, an academy's, a review or given a next step, or is told of one, of support or of a question.
  expect([letters.length, others.length]).toEqual([45, 44]);
});

test("one external review is finished and answered once, and one question of an RSC team waits", async () => {
  expect(
    await rows(`SELECT trust_uid AS uid, finished_at IS NOT NULL AS finished, ended_at AS ended,
        (SELECT count(*)::int FROM review_verdict v WHERE v.review_id = r.id) AS said,
        (SELECT count(*)::int FROM review_answer a WHERE a.review_id = r.id) AS answered
      FROM external_review r`),
  ).toEqual([{ uid: TRUST.tamar, finished: true, ended: null, said: 2, answered: 1 }]);
  expect(
    await rows(`SELECT q.trust_uid AS uid, a.words AS answer FROM rsc_question q
      LEFT JOIN rsc_answer a ON a.question_id = q.id`),
  ).toEqual([{ uid: TRUST.harbour, answer: null }]);
});

test("two boards rate alone: one has seen everyone's views, of the other two have finished", async () => {
  expect(
    await rows(`SELECT m.trust_uid AS uid, m.shown_at IS NOT NULL AS shown,
        (SELECT count(*)::int FROM participant p WHERE p.meeting_id = m.id AND finished_at IS NOT NULL) AS finished,
        (SELECT count(*)::int FROM individual_view v WHERE v.meeting_id = m.id) AS given,
        (SELECT count(*)::int FROM shown_view v WHERE v.meeting_id = m.id) AS seen
      FROM meeting m ORDER BY 1`),
  ).toEqual([
    { uid: TRUST.bramblegate, shown: false, finished: 2, given: 23, seen: 0 },
    { uid: TRUST.hollowmead, shown: true, finished: 6, given: 60, seen: 60 },
  ]);
});

test("two trusts have next steps: some due, one past its date, one looked at again, two closed", async () => {
  expect(
    await rows(`SELECT trust_uid AS uid, count(*)::int AS steps,
        (count(*) FILTER (WHERE closed_at IS NOT NULL))::int AS closed,
        (count(*) FILTER (WHERE closed_at IS NULL AND due_on < now()))::int AS past,
        (SELECT count(*)::int FROM next_step_review r WHERE r.trust_uid = s.trust_uid) AS reviews
      FROM next_step s GROUP BY 1 ORDER BY 1`),
  ).toEqual([
    { uid: TRUST.tamar, steps: 5, closed: 1, past: 1, reviews: 2 },
    { uid: TRUST.harbour, steps: 2, closed: 1, past: 0, reviews: 1 },
  ]);
});

test("Tamar has support between academies: one under way, one ended with what came of it", async () => {
  expect(
    await rows(`SELECT s.trust_uid AS uid, closed_at IS NOT NULL AS ended, until_on > now() AS lasts,
        (SELECT json_agg(coalesce(o.verdict, 'said') ORDER BY number) FROM support_outcome o
          WHERE o.support_id = s.id) AS said
      FROM support s WHERE agreed_at IS NOT NULL ORDER BY ended`),
  ).toEqual([
    { uid: TRUST.tamar, ended: false, lasts: true, said: null },
    { uid: TRUST.tamar, ended: true, lasts: false, said: ["helped", "said"] },
  ]);
});

test("six academies say how the steps are lived there: five have sent it, one has begun, one joined this year", async () => {
  const views = await rows(
    `SELECT y.name, sent_at IS NOT NULL AS sent, coalesce(p.cluster, '') AS cluster,
      (SELECT count(*)::int FROM academy_answer a WHERE (a.trust_uid, a.cycle, a.urn) = (v.trust_uid, v.cycle, v.urn)) AS steps,
      (SELECT count(*)::int FROM academy_view o WHERE o.urn = v.urn) AS years
      FROM academy_view v JOIN academy y USING (urn) LEFT JOIN academy_place p USING (trust_uid, urn)
      WHERE cycle = '${now}' ORDER BY 1`,
  );
  expect(views).toEqual([
    { name: "Gunnis Ford Community Academy", sent: true, cluster: "Estuary", steps: 9, years: 3 },
    { name: "Heronsgate Infant Academy", sent: false, cluster: "Tavy", steps: 5, years: 2 },
    { name: "Lydbrook Vale Primary Academy", sent: true, cluster: "Tavy", steps: 9, years: 3 },
    { name: "Quarry Lane Junior Academy", sent: true, cluster: "Tavy", steps: 9, years: 2 },
    { name: "Rushycombe Bridge Primary Academy", sent: true, cluster: "", steps: 9, years: 1 },
    { name: "Tamarside Hill Academy", sent: true, cluster: "Estuary", steps: 9, years: 3 },
  ]);
});

test("one academy has moved, with a dated stay in both trusts", async () => {
  const stays = await rows(
    `SELECT p.trust_uid AS uid, joined_on::text, left_on::text FROM trust_academy_period p
      JOIN academy a USING (urn) WHERE a.name = 'Stannary Row Primary Academy' ORDER BY joined_on`,
  );
  const moved = `${calendar.begun(1)}-09-01`;
  expect(stays).toEqual([
    { uid: TRUST.tamar, joined_on: "2016-09-01", left_on: moved },
    { uid: TRUST.harbour, joined_on: moved, left_on: null },
  ]);
});

test("one trust opened this September, and has no history", async () => {
  const seen = await rows(`SELECT uid FROM trust WHERE first_seen = '${calendar.begun(0)}-09-01'`);
  expect(seen).toEqual([{ uid: TRUST.bramblegate }]);
});

test("trusts of two regions; the single-academy trust and its kind are told apart", async () => {
  const placed = await rows(
    `SELECT region_slug AS slug, count(*) FILTER (WHERE kind = 'multi')::int AS multi,
        count(*) FILTER (WHERE kind = 'single')::int AS single
      FROM trust_region JOIN trust ON uid = trust_uid
      WHERE until_date IS NULL AND region_set = 'rsc-2014' GROUP BY 1 ORDER BY 1`,
  );
  expect(placed).toEqual([
    { slug: "lancashire-and-west-yorkshire", multi: 4, single: 0 },
    { slug: "south-west-england", multi: 6, single: 1 },
  ]);
});

test("there is somebody in every role", async () => {
  const roles = await rows("SELECT DISTINCT role::text FROM trust_appointment ORDER BY 1");
  expect(roles.map(({ role }) => role)).toEqual([...TRUST_ROLES].sort());
});

test.each([...DEMO_SIGN_INS, ...MORE_SIGN_INS].map(({ role, email }) => [role, email] as const))(
  "%s can sign in",
  async (_, email) => {
    const password = "waymark demo 2026";
    const moment = { now: new Date(), requestId: null };
    expect(await signIn(email, password, email, moment)).toMatchObject({ ok: true });
  },
);

test("Tamar has a head of two academies, a committee with somebody co-opted, and a leaver", async () => {
  const of = `FROM trust_appointment a JOIN user_account u ON u.id = a.user_id
    WHERE trust_uid = ${TRUST.tamar}`;
  expect(
    await rows(
      `SELECT y.name ${of.replace("WHERE", "JOIN academy y USING (urn) WHERE")} AND role = 'principal' AND u.name = 'Ruth Carlyon' ORDER BY 1`,
    ),
  ).toEqual([{ name: "Gunnis Ford Community Academy" }, { name: "Quarry Lane Junior Academy" }]);
  expect(
    await rows(
      `SELECT u.name ${of} AND id IN (SELECT appointment_id FROM committee_place) ORDER BY 1`.replace(
        "AND id",
        "AND a.id",
      ),
    ),
  ).toEqual([{ name: "Grace Adeyemi" }, { name: "Marion Tregear" }]);
  expect(await rows(`SELECT u.name ${of} AND ended_at IS NOT NULL`)).toEqual([
    { name: "Edith Pascoe" },
  ]);
});

/** When something is due, or ends. */
const AHEAD = [
  ...["due_on", "next_on", "until_on", "until_date", "expires_at", "expires_on", "until"],
  ...["meeting_on", "papers_on", "views_close_on"],
];

test("nothing is in the future, in any column of any table", async () => {
  const columns = await rows(
    `SELECT table_name AS of, column_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND data_type IN ('date', 'timestamp with time zone')`,
  );
  const tables = new Set<unknown>(Object.values(TABLES).map(({ table }) => table));
  const checked = columns.filter(({ of, name }) => tables.has(of) && !AHEAD.includes(String(name)));
  expect(checked.length).toBeGreaterThan(30);
  const late = await rows(
    checked
      .map(
        ({ of, name }) =>
          `SELECT '${of}.${name}' AS what FROM ${of} WHERE ${name} > now() + interval '1 minute'`,
      )
      .join(" UNION ALL "),
  );
  expect(late).toEqual([]);
});

test("two boards have evidence before them: notes and links, in date, near its end and past it", async () => {
  const prepared = await rows(
    `SELECT e.trust_uid AS uid, e.kind::text, e.expires_on < now() AS expired FROM evidence e
      WHERE e.trust_uid IN (${TRUST.hollowmead}, ${TRUST.bramblegate})`,
  );
  const of = (uid: number) => prepared.filter(one => one.uid === uid);
  expect(of(TRUST.hollowmead).length).toBeGreaterThan(7);
  expect(of(TRUST.bramblegate).length).toBeGreaterThan(2);
  expect(new Set(prepared.map(({ kind }) => kind))).toEqual(new Set(["note", "link"]));
  expect(prepared.filter(({ expired }) => expired)).toHaveLength(1);
  const marks = await rows(
    `SELECT DISTINCT mark FROM statement_mark WHERE trust_uid = ${TRUST.hollowmead} ORDER BY 1`,
  );
  expect(marks.map(({ mark }) => mark)).toEqual(["in-place", "not-in-place", "unsure"]);
});

test("what two boards approved says what it rests on", async () => {
  const marks = await rows(
    `SELECT a.trust_uid AS uid, r.characteristic AS row, r.statements_evidenced AS evidenced,
        r.statements, r.rests_on AS "restsOn" FROM approval a
      JOIN approved_rating r USING (trust_uid, cycle, number)
      WHERE (a.trust_uid, a.cycle) IN ((${TRUST.tamar}, '${calendar.cycle(1)}'), (${TRUST.harbour}, '${calendar.cycle(0)}'))`,
  );
  const of = (uid: number, row: string) => {
    const found = marks.find(one => one.uid === uid && one.row === row);
    return [found?.evidenced, found?.statements, found?.restsOn];
  };
  // All on one document; partly; run out by then; none.
  expect(of(TRUST.tamar, "vision")).toEqual([3, 3, 1]);
  expect(of(TRUST.tamar, "improvement")).toEqual([2, 5, 2]);
  expect(of(TRUST.tamar, "risk")).toEqual([0, 3, 0]);
  expect(of(TRUST.harbour, "risk")).toEqual([3, 3, 2]);
  expect(of(TRUST.harbour, "quality")).toEqual([0, 4, 0]);
  const pieces = await rows(
    `SELECT e.restricted, e.about_chief_executive AS ceo, f.media_type AS type, i.share_id IS NOT NULL AS open
      FROM evidence e LEFT JOIN evidence_file f ON (f.trust_uid, f.evidence_id) = (e.trust_uid, e.id)
      LEFT JOIN share_item i ON (i.trust_uid, i.evidence_id) = (e.trust_uid, e.id)
      WHERE e.trust_uid IN (${TRUST.tamar}, ${TRUST.harbour})`,
  );
  expect(pieces.filter(one => one.type === "application/pdf")).toHaveLength(2);
  expect(
    pieces
      .filter(one => one.restricted)
      .map(({ ceo }) => ceo)
      .sort(),
  ).toEqual([false, true]);
  expect(pieces.filter(one => one.open)).toMatchObject([{ type: "application/pdf" }]);
});

test("filling it again changes nothing", async () => {
  const count = () => rows("SELECT count(*)::int FROM audit_event WHERE action <> 'session:start'");
  const lines = await count();
  expect((await seedDemo()).length).toBe(DEMO_SIGN_INS.length);
  expect(await count()).toEqual(lines);
});
