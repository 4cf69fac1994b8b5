import { expect, test } from "vitest";
import { findPerson, scopeFor, signIn } from "@/lib/access";
import { listTrusts } from "@/lib/assessments/region-trusts/queries";
import { NOTHING_ASKED } from "@/lib/assessments/region-trusts/schema";
import { withClient } from "@/lib/db/embedded";
import { verifyTrail } from "@/lib/db/verify-trail";
import { Stop } from "@/lib/server/steps.mjs";
import { fillEngland } from "@/lib/server/synth/fill";
import { readSynthOptions } from "@/lib/server/synth/options";
import { signInsOf } from "@/lib/server/synth/tables-of-people";
import { must, workOn } from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { derivedStandings, inOrder, storedStandings } from "../assessments/standings";
import { rowsOf } from "../assessments/trail";
import { readCatalogue } from "../db/catalogue-read";
import { derivedAuthorities, storedAuthorities } from "../register/authorities";

const database = await freshDatabase();
const { superUrl, ownerUrl } = database;
workOn(database);

const NOW = new Date("2026-11-22T10:00:00Z");
const PASSWORD = "a password of the tests";
const tiny = readSynthOptions("--trusts 12 --academies 40 --cycles 3".split(" "), NOW);

async function count(what: string): Promise<number> {
  const [row] = await rowsOf<{ count: string }>(superUrl, `SELECT count(*) FROM ${what}`);
  return Number(row?.count);
}

const walls = await withClient(superUrl, readCatalogue);
const news: string[] = [];
const england = await fillEngland(ownerUrl, tiny, PASSWORD, (label, percent) => {
  news.push(`${percent <= 100} ${label}`);
});

test("as many bodies, views, ratings and versions are there as were asked for", async () => {
  expect(await count("trust")).toBe(12);
  expect(await count("trust_academy_period WHERE left_on IS NULL")).toBe(40);
  expect(await count("assessment")).toBe(36);
  expect(await count("rating")).toBe(360);
  expect(await count("academy_view")).toBe(120);
  expect(await count("academy_answer")).toBeGreaterThan(900);
  expect(await count("region")).toBe(17);
  const [versions, rows] = [await count("approval"), await count("approved_rating")];
  expect(rows).toBe(10 * versions);
  expect(await count("share WHERE withdrawn_at IS NULL")).toBeGreaterThan(5);
});

test("a version is in force wherever there is one, and a draft has none", async () => {
  expect(
    await count(`assessment a WHERE approved_as IS DISTINCT FROM (SELECT max(number) FROM approval v
      WHERE (v.trust_uid, v.cycle) = (a.trust_uid, a.cycle))`),
  ).toBe(0);
});

test("where trusts stand with their regions is what their shares and versions say", async () => {
  const stored = inOrder(await storedStandings(superUrl));
  expect(stored.length).toBeGreaterThan(2);
  expect(stored).toEqual(inOrder(await derivedStandings(superUrl)));
});

test("the authorities of trusts are those of their open academies", async () => {
  const stored = await storedAuthorities(superUrl);
  expect(Object.values(stored).flat().length).toBeGreaterThan(11);
  expect(stored).toEqual(await derivedAuthorities(superUrl));
});

test("no check, reference, policy or trigger was put aside for it, and the trail is whole", async () => {
  expect(await withClient(superUrl, readCatalogue)).toBe(walls);
  expect(await count("pg_constraint WHERE NOT convalidated")).toBe(0);
  expect(await count("pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'O'")).toBe(0);
  expect((await verifyTrail(ownerUrl)).faults).toEqual([]);
});

test("its statistics are gathered, and its progress was told table by table", async () => {
  expect(await count("pg_stats WHERE tablename = 'approved_rating'")).toBeGreaterThan(0);
  expect(new Set(news)).toContain("true Writing share");
  expect(news.some(line => line.startsWith("false"))).toBe(false);
});

test("somebody of a team signs in and lists the trusts of their region alone", async () => {
  const [email = ""] = england === null ? [] : signInsOf(england);
  const moment = { now: NOW, requestId: null };
  const { sessionId } = must(await signIn(email, PASSWORD, "test", moment));
  const person = await findPerson(sessionId, { now: new Date(), requestId: null });
  const held = person?.appointments[0];
  if (person === null || held?.body !== "region") throw new Error("Nobody of a team");
  const scope = scopeFor(person, { regionSlug: held.regionSlug }, moment);
  if (scope === null) throw new Error("no scope");
  const { found } = await listTrusts(scope, NOTHING_ASKED, 1);
  const led = `trust_region g JOIN trust t ON t.uid = g.trust_uid AND t.kind = 'multi'
    WHERE g.region_slug = '${held.regionSlug}' AND g.until_date IS NULL`;
  expect(found).toBe(await count(led));
});

test("made again it is left as it is; of another size it gives way", async () => {
  expect(await fillEngland(ownerUrl, tiny, PASSWORD)).toBeNull();
  const other = { ...tiny, trusts: 8, cycles: 2 };
  expect(await fillEngland(ownerUrl, other, PASSWORD)).not.toBeNull();
  expect([await count("trust"), await count("assessment")]).toEqual([8, 16]);
});

test("a register that was not made by it is left alone, and so is what is held", async () => {
  await rowsOf(
    superUrl,
    `INSERT INTO trust (uid, name, kind, open, first_seen) VALUES (2053, 'Real', 'multi', true, '2026-09-01')`,
  );
  await expect(fillEngland(ownerUrl, tiny, PASSWORD)).rejects.toThrow(Stop);
  await rowsOf(superUrl, "DELETE FROM trust WHERE uid = 2053");
  await rowsOf(
    superUrl,
    `INSERT INTO record_hold (trust_uid, id, why, placed_by, placed_by_name, placed_at)
      SELECT min(uid), gen_random_uuid(), 'A dispute', gen_random_uuid(), 'Somebody', now() FROM trust`,
  );
  await expect(fillEngland(ownerUrl, tiny, PASSWORD)).rejects.toThrow(/held/);
  expect(await count("trust")).toBe(8);
});
