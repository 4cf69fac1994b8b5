-- Readers: a company member, a diocese or an auditor, whom a trust lets read what its board approved.
-- They act as a database role of their own, which has no right on drafts, evidence, shares or people.

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'app_reader') THEN
    RAISE EXCEPTION 'The role app_reader is missing: run prisma/roles.sql again, then start anew';
  END IF;
END
$$;

ALTER TYPE trust_role ADD VALUE 'reader';

GRANT USAGE ON SCHEMA public TO app_reader;
GRANT EXECUTE ON FUNCTION acting_trust(), acting_region(), acting_user() TO app_reader;

-- Public facts, as for everybody.
GRANT SELECT ON region, register_extract, trust, academy, academy_predecessor, trust_academy,
  trust_academy_period, trust_region, published_wording, published_wording_level TO app_reader;
ALTER POLICY trust_academy_public ON trust_academy TO app_trust, app_rsc, app_admin, app_auth, app_reader;
ALTER POLICY trust_academy_period_public ON trust_academy_period
  TO app_trust, app_rsc, app_admin, app_auth, app_reader;
ALTER POLICY trust_region_public ON trust_region TO app_trust, app_rsc, app_admin, app_auth, app_reader;
ALTER POLICY published_wording_public ON published_wording
  TO app_trust, app_rsc, app_admin, app_auth, app_reader;
ALTER POLICY published_wording_level_public ON published_wording_level
  TO app_trust, app_rsc, app_admin, app_auth, app_reader;

-- What was approved, but not who recorded it: those two columns are not granted.
GRANT SELECT (trust_uid, cycle, number, reference, rubric_version, trust_name, region_slug, meeting_on,
  minute_reference, approved_at) ON approval TO app_reader;
GRANT SELECT ON approved_rating TO app_reader;
CREATE POLICY approval_to_readers ON approval FOR SELECT TO app_reader
  USING (trust_uid = acting_trust());
CREATE POLICY approved_rating_to_readers ON approved_rating FOR SELECT TO app_reader
  USING (trust_uid = acting_trust());

-- A reader adds to the trust's trail that they opened a version, and reads nothing of it.
GRANT INSERT ON audit_event TO app_reader;
GRANT USAGE ON SEQUENCE audit_event_id_seq TO app_reader;
CREATE POLICY audit_event_reader ON audit_event FOR INSERT TO app_reader
  WITH CHECK (trust_uid = acting_trust() AND user_id = acting_user() AND region_slug IS NULL);
