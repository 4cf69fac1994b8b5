import fc from "fast-check";
import { expect, test } from "vitest";
import { freshDatabase } from "../../support/database";
import { SEED, THOROUGH } from "../../support/thorough";
import { rowsOf } from "../assessments/trail";
import { derivedAuthorities, storedAuthorities } from "./authorities";

const { superUrl } = await freshDatabase();
const sql = (text: string) => rowsOf(superUrl, text);

const TRUSTS = [101, 102, 103];
const URNS = [1, 2, 3, 4, 5, 6];
await sql(`INSERT INTO trust (uid, name, kind, open, first_seen)
  SELECT uid, uid::text, 'multi', true, '2026-09-01' FROM unnest(ARRAY[${TRUSTS}]) uid`);
await sql(`INSERT INTO academy (urn, name, phase, type, open, la_code, la_name)
  SELECT urn, urn::text, 'Primary', 'x', true, (330 + urn % 3)::text, '331' FROM unnest(ARRAY[${URNS}]) urn`);
await sql(`INSERT INTO trust_academy (trust_uid, urn)
  SELECT uid, urn FROM unnest(ARRAY[${TRUSTS}]) uid, unnest(ARRAY[${URNS}]) urn`);

const urn = fc.constantFrom(...URNS);
const pair = fc.record({ uid: fc.constantFrom(...TRUSTS), urn });
const code = fc.constantFrom("330", "331", "332");

/** What the register may say next, of one academy or of some in one statement. */
const acts = fc.oneof(
  pair.map(
    ({ uid, urn }) => `INSERT INTO trust_academy_period (trust_uid, urn, first_seen)
      SELECT ${uid}, ${urn}, DATE '2026-09-01' + (SELECT count(*)::int FROM trust_academy_period)
      WHERE NOT EXISTS (SELECT FROM trust_academy_period
        WHERE (trust_uid, urn) = (${uid}, ${urn}) AND left_on IS NULL)`,
  ),
  fc
    .array(pair, { minLength: 1 })
    .map(some => some.map(({ uid, urn }) => `(${uid}, ${urn})`))
    .map(
      some =>
        `UPDATE trust_academy_period SET left_on = '2030-09-01' WHERE (trust_uid, urn) IN (${some})`,
    ),
  pair.map(
    ({ uid, urn }) => `DELETE FROM trust_academy_period WHERE (trust_uid, urn) = (${uid}, ${urn})`,
  ),
  fc
    .record({ code, urns: fc.subarray(URNS, { minLength: 1 }) })
    .map(({ code, urns }) => `UPDATE academy SET la_code = '${code}' WHERE urn IN (${urns})`),
  urn.map(urn => `UPDATE academy SET open = NOT open WHERE urn = ${urn}`),
);

test("a trust has the authorities of its academies: none, one or several", async () => {
  await sql(`INSERT INTO trust_academy_period (trust_uid, urn, first_seen)
    VALUES (102, 1, '2020-09-01'), (103, 1, '2020-09-01'), (103, 2, '2020-09-01')`);
  expect(await storedAuthorities(superUrl)).toEqual({ 101: [], 102: ["331"], 103: ["331", "332"] });
});

test(`whatever the register says next, a trust's authorities are those of its open academies (seed ${SEED})`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { minLength: 40, maxLength: 40 }), async sequence => {
      for (const act of sequence) {
        await sql(act);
        expect(await storedAuthorities(superUrl)).toEqual(await derivedAuthorities(superUrl));
      }
    }),
    { seed: SEED, numRuns: 2 * THOROUGH },
  );
}, 120_000);
