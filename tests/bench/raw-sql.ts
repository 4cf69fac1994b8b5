// The best SQL we know for what each page asks: one statement, planned once, on a connection that has
// already signed in and already acts as its reader.

const RATING = `json_build_object('characteristic', r.characteristic, 'level', r.level,
  'notAgreed', r.not_agreed, 'reason', r.reason, 'evidenceNote', r.evidence_note,
  'version', r.version, 'updatedAt', r.updated_at, 'updatedBy', u.name)`;
const RATINGS = `(SELECT coalesce(json_agg(${RATING} ORDER BY r.characteristic), '[]')
  FROM rating r JOIN user_account u ON u.id = r.updated_by
  WHERE r.trust_uid = $1 AND r.cycle = $2)`;
const ASSESSMENT = `(SELECT json_build_object('rubric', rubric_version, 'openedOn', opened_on,
  'dueOn', due_on, 'approvedAs', approved_as)
  FROM assessment WHERE trust_uid = $1 AND cycle = $2)`;

/** $1 the session's hash */
export const PERSON_SQL = `
  SELECT u.id AS "userId", u.name, u.suspended_at AS "suspendedAt", s.created_at AS "createdAt",
    s.last_seen_at AS "lastSeenAt", s.ended_at AS "endedAt", now() AS now,
    (SELECT coalesce(json_agg(json_build_object('body', 'trust', 'trustUid', a.trust_uid, 'name', t.name,
      'role', a.role) ORDER BY a.from_date, a.id), '[]')
      FROM trust_appointment a JOIN trust t ON t.uid = a.trust_uid
      WHERE a.user_id = u.id AND a.suspended_at IS NULL AND a.from_date <= now()
        AND (a.until_date IS NULL OR a.until_date >= current_date)) AS trusts,
    (SELECT coalesce(json_agg(json_build_object('body', 'region', 'regionSlug', a.region_slug,
      'name', g.name) ORDER BY a.from_date, a.id), '[]')
      FROM region_appointment a JOIN region g ON g.slug = a.region_slug
      WHERE a.user_id = u.id AND a.suspended_at IS NULL AND a.from_date <= now()
        AND (a.until_date IS NULL OR a.until_date >= current_date)) AS regions,
    (SELECT count(*)::int FROM platform_appointment a
      WHERE a.user_id = u.id AND a.suspended_at IS NULL AND a.from_date <= now()
        AND (a.until_date IS NULL OR a.until_date >= current_date)) AS platform
  FROM session s JOIN user_account u ON u.id = s.user_id WHERE s.id_hash = $1`;

/** $1 trust, $2 cycle */
export const HOME_SQL = `
  SELECT t.name AS "trustName",
    ${ASSESSMENT} AS assessment, ${RATINGS} AS ratings,
    (SELECT coalesce(json_agg(v), '[]') FROM (
      SELECT a.cycle, a.number, a.reference, a.meeting_on AS "meetingOn", (SELECT s.shared_at FROM share s
        WHERE s.trust_uid = $1 AND (s.cycle, s.number) = (a.cycle, a.number)
          AND s.withdrawn_at IS NULL LIMIT 1) AS "sharedAt"
      FROM approval a WHERE a.trust_uid = $1
      ORDER BY a.cycle DESC, a.number DESC LIMIT 20) v) AS versions
  FROM trust t WHERE t.uid = $1`;

/** $1 trust, $2 cycle, $3 characteristic */
export const RATING_SQL = `
  SELECT t.name AS "trustName", a.rubric_version AS rubric, a.approved_as AS "approvedAs",
    (SELECT ${RATING} FROM rating r JOIN user_account u ON u.id = r.updated_by
      WHERE r.trust_uid = $1 AND r.cycle = $2 AND r.characteristic = $3) AS rating
  FROM trust t JOIN assessment a ON a.trust_uid = t.uid WHERE t.uid = $1 AND a.cycle = $2`;

/** $1 trust, $2 cycle */
export const CHECK_SQL = `
  SELECT t.name AS "trustName", ${ASSESSMENT} AS assessment, ${RATINGS} AS ratings
  FROM trust t WHERE t.uid = $1`;

/** $1 region */
export const REGION_SQL = `
  WITH placed AS MATERIALIZED (
    SELECT g.trust_uid FROM trust_region g
    JOIN trust t ON t.uid = g.trust_uid AND t.kind = 'multi' AND t.open
    WHERE g.region_slug = $1 AND g.until_date IS NULL),
  latest AS MATERIALIZED (
    SELECT DISTINCT ON (s.trust_uid) s.trust_uid, s.cycle, s.number
    FROM share s JOIN placed USING (trust_uid)
    WHERE s.region_slug = $1 AND s.withdrawn_at IS NULL ORDER BY s.trust_uid, s.cycle DESC)
  SELECT g.name AS "regionName",
    (SELECT count(*)::int FROM placed) AS trusts,
    (SELECT count(*)::int FROM latest) AS shared,
    (SELECT json_agg(c) FROM (SELECT r.characteristic, r.level, count(*)::int AS trusts
      FROM latest JOIN approved_rating r USING (trust_uid, cycle, number)
      GROUP BY r.characteristic, r.level) c) AS counts
  FROM region g WHERE g.slug = $1`;
