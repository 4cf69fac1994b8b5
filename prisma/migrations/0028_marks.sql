-- Three marks wherever a rating stands, evidence that is held though it was taken away, and who was
-- present where one row was agreed anew.

-- ── The third mark, for whoever reads a version from outside the board ──

-- What external reviewers said of a version's rows, the latest of each: the verdict and its day. Neither
-- the reason nor the reviewer's name. For the team that a version is shared with, and the trust's readers.
CREATE FUNCTION reviewed_marks(of_trust integer, of_cycle text, of_number integer)
  RETURNS TABLE (characteristic text, verdict text, recorded_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT DISTINCT ON (v.characteristic) v.characteristic, v.verdict, v.recorded_at
  FROM external_review r JOIN review_verdict v ON v.trust_uid = r.trust_uid AND v.review_id = r.id
  WHERE r.trust_uid = of_trust AND r.cycle = of_cycle AND r.number = of_number
    AND (r.finished_at IS NOT NULL OR r.ended_at IS NOT NULL
      OR r.until_date < (now() AT TIME ZONE 'Europe/London')::date)
    AND ((of_trust = acting_trust() AND acting_as('principal', 'localChair', 'coopted', 'reader'))
      OR EXISTS (SELECT 1 FROM share s WHERE s.trust_uid = of_trust AND s.cycle = of_cycle
        AND s.number = of_number AND s.region_slug = acting_region() AND s.withdrawn_at IS NULL))
  ORDER BY v.characteristic, v.recorded_at DESC $$;
REVOKE EXECUTE ON FUNCTION reviewed_marks(integer, text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION reviewed_marks(integer, text, integer) TO app_rsc, app_reader;

-- ── Evidence that was taken away while records are held ──

-- Its text is kept and open to nobody, but to the clerk who has asked for it by name or by words, in the
-- quarter of an hour after.
CREATE FUNCTION evidence_on_request(request uuid)
  RETURNS TABLE (added_at timestamptz, added_by uuid, says text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT e.added_at, e.added_by, t.says
  FROM record_request r
  JOIN evidence e ON e.trust_uid = r.trust_uid AND e.removed_at IS NOT NULL
  JOIN evidence_content c ON c.trust_uid = e.trust_uid AND c.evidence_id = e.id
  LEFT JOIN evidence_file f ON f.trust_uid = e.trust_uid AND f.evidence_id = e.id
  LEFT JOIN user_account u ON u.id = r.about,
  LATERAL (SELECT concat_ws(' ', e.title, nullif(c.note, ''), nullif(c.link, ''), f.name) AS says) t
  WHERE r.id = request AND r.trust_uid = acting_trust() AND r.made_by = acting_user()
    AND r.made_at > now() - interval '15 minutes' AND acting_as('clerk')
    AND EXISTS (SELECT 1 FROM record_hold h WHERE h.trust_uid = r.trust_uid AND h.lifted_at IS NULL)
    AND (e.added_by = r.about OR strpos(lower(t.says), lower(coalesce(u.name, r.words))) > 0) $$;
REVOKE EXECUTE ON FUNCTION evidence_on_request(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION evidence_on_request(uuid) TO app_trust;

-- Once the hold is lifted it goes, as it would have gone at once.
CREATE FUNCTION forget_removed_evidence() RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DELETE FROM evidence_file f USING evidence e
  WHERE f.trust_uid = acting_trust() AND acting_as('chair', 'viceChair', 'clerk')
    AND e.trust_uid = f.trust_uid AND e.id = f.evidence_id AND e.removed_at IS NOT NULL;
  DELETE FROM evidence_content c USING evidence e
  WHERE c.trust_uid = acting_trust() AND acting_as('chair', 'viceChair', 'clerk')
    AND e.trust_uid = c.trust_uid AND e.id = c.evidence_id AND e.removed_at IS NOT NULL $$;
REVOKE EXECUTE ON FUNCTION forget_removed_evidence() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION forget_removed_evidence() TO app_trust;

-- ── Who was present where one row was agreed anew ──

-- A row that is agreed anew has a meeting of its own. Who came to that one opens nobody's different view
-- of the other rows: they were recorded where the whole was agreed.
CREATE OR REPLACE FUNCTION was_present_at(in_cycle text, of_version integer) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT acting_user() = ANY (p.user_ids) FROM approved_present p
    JOIN approval a ON (a.trust_uid, a.cycle, a.number) = (p.trust_uid, p.cycle, p.number)
    WHERE p.trust_uid = acting_trust() AND p.cycle = in_cycle AND p.number <= of_version
      AND a.revisited IS NULL
    ORDER BY p.number DESC LIMIT 1), false) $$;
