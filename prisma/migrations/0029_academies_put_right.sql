-- What academies and their trust can still put right: a mark is taken back, evidence removed, the day by
-- which a view is due moved; and what the clerk finds on request leaves nothing of academies out.

-- A mark that is taken back is one that says so, and no row the less: nothing is deleted while records
-- are held, and an answer may be changed all the same.
ALTER TABLE academy_mark DROP CONSTRAINT academy_mark_mark_check,
  ADD CHECK (mark IN ('in-place', 'not-in-place', 'cannot-see', 'cleared'));
ALTER TABLE statement_mark DROP CONSTRAINT statement_mark_mark_check,
  ADD CHECK (mark IN ('in-place', 'not-in-place', 'unsure', 'cleared'));

-- Until when an academy is asked may change for as long as its view is not sent: the policy and the
-- trigger of 0024 hold that.
GRANT UPDATE (due_on) ON academy_view TO app_trust;

-- ── An academy removes evidence of its own ──

-- Whether records of the acting trust are held: whoever removes evidence keeps what it says then.
CREATE FUNCTION records_are_held() RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM record_hold h WHERE h.trust_uid = acting_trust() AND h.lifted_at IS NULL) $$;
-- Evidence of the acting academy that the trust uses for itself. The academy reads nothing of how.
CREATE FUNCTION used_by_trust() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT e.id FROM evidence e WHERE e.trust_uid = acting_trust() AND e.urn = acting_academy()
    AND acts_for_academy() AND EXISTS (SELECT 1 FROM evidence_use u
      WHERE u.trust_uid = e.trust_uid AND u.evidence_id = e.id) $$;
REVOKE EXECUTE ON FUNCTION records_are_held(), used_by_trust() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION records_are_held(), used_by_trust() TO app_academy;
GRANT EXECUTE ON FUNCTION records_are_held() TO app_trust;

-- What the trust's own ratings rest on is the trust's too: the academy alone no longer takes it away.
CREATE OR REPLACE FUNCTION own_of_academy() RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  SELECT e.id FROM evidence e WHERE e.trust_uid = acting_trust() AND e.urn = acting_academy()
    AND e.removed_at IS NULL AND acts_for_academy()
    AND NOT EXISTS (SELECT 1 FROM academy_evidence_use u JOIN academy_view v
      ON v.trust_uid = u.trust_uid AND v.cycle = u.cycle AND v.urn = u.urn
      WHERE u.trust_uid = e.trust_uid AND u.evidence_id = e.id AND v.sent_at IS NOT NULL)
    AND e.id NOT IN (SELECT used_by_trust()) $$;

-- ── What is held of academies about a person, or in words that were asked for ──

-- Before it is sent too, and where it says a person's name too: for the clerk who has asked, for a
-- quarter of an hour.
CREATE OR REPLACE FUNCTION academy_answers_on_request(request uuid) RETURNS SETOF academy_answer
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT v.* FROM academy_answer v
    JOIN record_request r ON r.trust_uid = v.trust_uid
    LEFT JOIN user_account u ON u.id = r.about
  WHERE r.id = request AND r.trust_uid = acting_trust() AND r.made_by = acting_user()
    AND r.made_at > now() - interval '15 minutes' AND acting_as('clerk')
    AND (v.updated_by = r.about OR strpos(lower(v.reason), lower(coalesce(u.name, r.words))) > 0) $$;

CREATE FUNCTION academy_marks_on_request(request uuid) RETURNS SETOF academy_mark
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT m.* FROM academy_mark m
    JOIN record_request r ON r.trust_uid = m.trust_uid
    LEFT JOIN user_account u ON u.id = r.about
  WHERE r.id = request AND r.trust_uid = acting_trust() AND r.made_by = acting_user()
    AND r.made_at > now() - interval '15 minutes' AND acting_as('clerk')
    AND (m.by_user = r.about OR strpos(lower(concat_ws(' ', m.by_name, m.statement, m.mark)),
      lower(coalesce(u.name, r.words))) > 0) $$;

-- What was removed while records are held comes from evidence_on_request: of that only the title here.
CREATE FUNCTION academy_evidence_on_request(request uuid)
  RETURNS TABLE (urn integer, added_at timestamptz, added_by uuid, says text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT e.urn, e.added_at, e.added_by, t.says
  FROM record_request r
  JOIN evidence e ON e.trust_uid = r.trust_uid AND e.urn IS NOT NULL
  LEFT JOIN evidence_content c ON c.trust_uid = e.trust_uid AND c.evidence_id = e.id AND e.removed_at IS NULL
  LEFT JOIN evidence_file f ON f.trust_uid = e.trust_uid AND f.evidence_id = e.id AND e.removed_at IS NULL
  LEFT JOIN user_account u ON u.id = r.about,
  LATERAL (SELECT concat_ws(' ', e.title, nullif(c.note, ''), nullif(c.link, ''), f.name) AS says) t
  WHERE r.id = request AND r.trust_uid = acting_trust() AND r.made_by = acting_user()
    AND r.made_at > now() - interval '15 minutes' AND acting_as('clerk')
    AND (e.added_by = r.about OR strpos(lower(t.says), lower(coalesce(u.name, r.words))) > 0) $$;
REVOKE EXECUTE ON FUNCTION academy_marks_on_request(uuid), academy_evidence_on_request(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION academy_marks_on_request(uuid), academy_evidence_on_request(uuid) TO app_trust;
