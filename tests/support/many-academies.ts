import { cycleAfter } from "@/lib/assessments/cycle/rules";
import { CURRENT_RUBRIC, LEVELS, STEP_KEYS } from "@/lib/rubric";

const list = (words: readonly string[]) => `ARRAY['${words.join("', '")}']`;

/** Made-up academies of one trust, each of which has sent its view of each of some cycles. */
export interface ManyAcademies {
  readonly trustUid: number;
  /** Of the first; the others follow it. */
  readonly urn: number;
  readonly count: number;
  /** The last of the cycles. */
  readonly cycle: string;
  readonly cycles: number;
}

/**
 * Statements that make them, for whoever owns the tables: by the commands it would take minutes. The
 * trust's own assessments are made where there are none; every seventh view of the last cycle waits.
 */
export function manyAcademies({
  trustUid,
  urn,
  count,
  cycle,
  cycles,
}: ManyAcademies): readonly string[] {
  const names = Array.from({ length: cycles }, (_, ago) => cycleAfter(cycle, -ago));
  const academies = `generate_series(${urn}, ${urn + count - 1}) AS a (urn)`;
  const views = `${academies} CROSS JOIN unnest(${list(names)}) AS c (cycle)`;
  return [
    `INSERT INTO academy (urn, name, phase, type, open, la_code, la_name)
     SELECT urn, 'Invented Academy ' || urn, (ARRAY['Primary', 'Secondary', 'All-through'])[1 + urn % 3],
       'Academy converter', true, '999', 'Nowhere' FROM ${academies}`,
    `INSERT INTO trust_academy (trust_uid, urn) SELECT ${trustUid}, urn FROM ${academies}`,
    `INSERT INTO trust_academy_period (trust_uid, urn, first_seen, joined_on)
     SELECT ${trustUid}, urn, '2012-09-01', make_date(2012 + urn % 9, 9, 1) FROM ${academies}`,
    `INSERT INTO academy_place (trust_uid, urn, cluster, counted, version)
     SELECT ${trustUid}, urn, (ARRAY['East', 'North', 'West'])[1 + urn % 3], false, 1 FROM ${academies}`,
    `INSERT INTO assessment (trust_uid, cycle, rubric_version, opened_on, due_on, opened_by)
     SELECT ${trustUid}, cycle, '${CURRENT_RUBRIC.version}', now(), now(), gen_random_uuid()
     FROM unnest(${list(names)}) AS c (cycle) ON CONFLICT DO NOTHING`,
    `INSERT INTO academy_view (trust_uid, cycle, urn, due_on, opened_by, opened_by_name, opened_at, version)
     SELECT ${trustUid}, c.cycle, a.urn, now(), gen_random_uuid(), 'The CEO', now(), 1 FROM ${views}`,
    `INSERT INTO academy_answer (trust_uid, cycle, urn, characteristic, level, cannot_see, reason, version,
       updated_by, updated_by_name, updated_at)
     SELECT ${trustUid}, c.cycle, a.urn, s.step,
       CASE WHEN (a.urn + s.nth) % 11 > 0
         THEN (${list(LEVELS)})[1 + (a.urn * s.nth + left(c.cycle, 4)::int / 2) % 4]::level END,
       (a.urn + s.nth) % 11 = 0, 'As lived here.', 1, gen_random_uuid(), 'A principal', now()
     FROM ${views} CROSS JOIN unnest(${list(STEP_KEYS)}) WITH ORDINALITY AS s (step, nth)`,
    `UPDATE academy_view SET sent_at = now(), sent_by = opened_by, sent_by_name = 'A principal'
     WHERE trust_uid = ${trustUid} AND urn BETWEEN ${urn} AND ${urn + count - 1}
       AND ((urn - ${urn}) % 7 <> 6 OR cycle <> '${cycle}')`,
  ];
}
