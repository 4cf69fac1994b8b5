import { getMatrix, type MatrixPage } from "@/lib/assessments/matrix/queries";
import type { DatabaseJob } from "./database-jobs";
import { CYCLE } from "./pages";
import { trustScopeOf, type Visitor } from "./visitors";

// As in raw-sql.ts: one statement for the same answer, on a connection that acts as its reader.
// $1 trust, $2 cycle
const MATRIX_SQL = `
  WITH last AS (SELECT DISTINCT ON (urn) cycle, urn FROM academy_view
    WHERE trust_uid = $1 AND cycle < $2 AND sent_at IS NOT NULL ORDER BY urn, cycle DESC)
  SELECT t.name AS "trustName",
    (SELECT json_agg(cycle) FROM (SELECT DISTINCT cycle FROM academy_view WHERE trust_uid = $1
      ORDER BY cycle DESC LIMIT 25) c) AS cycles,
    (SELECT json_agg(json_build_object('urn', y.urn, 'name', y.name, 'phase', y.phase,
        'cluster', p.cluster, 'counted', p.counted, 'joinedOn', s.joined_on, 'dueOn', v.due_on,
        'sent', v.sent_at IS NOT NULL, 'levels', coalesce(a.levels, '[]')))
      FROM trust_academy m JOIN academy y USING (urn)
      JOIN trust_academy_period s USING (trust_uid, urn)
      LEFT JOIN academy_place p USING (trust_uid, urn)
      LEFT JOIN academy_view v ON v.trust_uid = $1 AND v.cycle = $2 AND v.urn = m.urn
      LEFT JOIN (SELECT a.urn, json_agg(json_build_array(a.characteristic,
          coalesce(a.level::text, 'cannot-see'))) AS levels
        FROM academy_answer a JOIN academy_view w USING (trust_uid, cycle, urn)
        WHERE a.trust_uid = $1 AND a.cycle = $2 AND w.sent_at IS NOT NULL GROUP BY a.urn) a
        ON a.urn = m.urn
      WHERE m.trust_uid = $1 AND s.left_on IS NULL) AS academies,
    (SELECT json_agg(json_build_array(a.urn, a.characteristic, a.level, a.cycle))
      FROM last JOIN academy_answer a ON a.trust_uid = $1 AND a.cycle = last.cycle
        AND a.urn = last.urn WHERE a.level IS NOT NULL) AS before
  FROM trust t WHERE t.uid = $1`;

/** The matrix of a trust's academies, of which the bench has filled in so many. */
export function matrixJob(count: number, visitor: Visitor, trustUid: number): DatabaseJob {
  const scope = trustScopeOf(visitor, trustUid);
  return {
    name: `Academies, ${count}`,
    acting: { role: "app_trust", "app.user": visitor.person.userId, "app.trust": String(trustUid) },
    sql: MATRIX_SQL,
    values: [trustUid, CYCLE],
    query: () => getMatrix(scope, null),
    facts: async () => factsOf(await getMatrix(scope, null)),
  };
}

function factsOf({ trustName, cycles, academies, before }: MatrixPage) {
  return {
    ...{ trustName, cycles },
    academies: academies.map(one => {
      const { urn, name, phase, counted, joinedOn, dueOn, sent } = one;
      const cluster = one.cluster ?? "";
      const facts = { urn, name, phase, cluster, counted, joinedOn, dueOn, sent };
      return { ...facts, levels: [...one.levels] };
    }),
    before: [...before].flatMap(([urn, levels]) =>
      [...levels].map(([step, { level, cycle }]) => [urn, step, level, cycle]),
    ),
  };
}
