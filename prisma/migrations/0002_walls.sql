-- The walls: what each role may touch. One policy per role and command, forced on the owner too;
-- the migrating owner has a policy of its own, else a data migration would silently touch no rows.
-- tests/data/db/catalogue.test.ts compares the result with one readable file.

-- Who is acting, as set by the `read` and `write` doors for one transaction. An unset setting reads
-- as '' after an earlier transaction set it, hence nullif: nobody is never somebody.
CREATE FUNCTION acting_trust() RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.trust', true), '')::integer $$;
CREATE FUNCTION acting_region() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.region', true), '') $$;
CREATE FUNCTION acting_user() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.user', true), '')::uuid $$;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO app_trust, app_rsc, app_admin, app_auth;
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
GRANT EXECUTE ON FUNCTION acting_trust(), acting_region(), acting_user()
  TO app_trust, app_rsc, app_admin, app_auth;

-- ── What must be true of a row whoever writes it ──

CREATE UNIQUE INDEX trust_academy_period_current ON trust_academy_period (trust_uid, urn)
  WHERE left_on IS NULL;
CREATE UNIQUE INDEX trust_region_current ON trust_region (trust_uid, region_set)
  WHERE until_date IS NULL;
CREATE UNIQUE INDEX share_in_force ON share (trust_uid, cycle) WHERE withdrawn_at IS NULL;
CREATE UNIQUE INDEX user_account_email_lower ON user_account (lower(email));

ALTER TABLE user_account ADD CHECK (email = lower(email) AND email LIKE '%_@_%' AND length(email) <= 254),
  ADD CHECK (length(name) BETWEEN 1 AND 120);
ALTER TABLE password ADD CHECK (hash LIKE '$argon2id$%');
ALTER TABLE assessment ADD CHECK (cycle ~ '^20[0-9]{2}-[0-9]{2}$'), ADD CHECK (due_on >= opened_on);
ALTER TABLE rating
  ADD CHECK (NOT (not_agreed AND level IS NOT NULL)),
  ADD CHECK (length(reason) <= 2000), ADD CHECK (length(evidence_note) <= 4000),
  ADD CHECK (version >= 1);
ALTER TABLE rating_revision ADD CHECK (NOT (not_agreed AND level IS NOT NULL));
ALTER TABLE approval ADD CHECK (number >= 1), ADD CHECK (length(minute_reference) BETWEEN 1 AND 120);
-- An approved row has a level, or is not agreed and says why.
ALTER TABLE approved_rating ADD CHECK (
  (not_agreed AND level IS NULL AND length(btrim(reason)) > 0) OR (NOT not_agreed AND level IS NOT NULL)
);
ALTER TABLE approved_evidence ADD CHECK (length(note) BETWEEN 1 AND 4000);
ALTER TABLE share ADD CHECK (length(purpose) <= 500),
  ADD CHECK (withdrawn_at IS NULL OR withdrawn_at >= shared_at);

-- ── Public facts: everybody reads, the administrator loads ──

GRANT SELECT ON region, register_extract, trust, academy, academy_predecessor, trust_academy,
  trust_academy_period, trust_region TO app_trust, app_rsc, app_admin, app_auth;
GRANT SELECT ON register_change TO app_admin;
GRANT INSERT, UPDATE ON region, register_extract, trust, academy, trust_academy,
  trust_academy_period, trust_region TO app_admin;
GRANT INSERT, DELETE ON academy_predecessor TO app_admin;
GRANT INSERT ON register_change TO app_admin;
GRANT USAGE ON SEQUENCE register_change_id_seq TO app_admin;

-- These carry a trust's number but are public facts; policies keep the rule "every table with a
-- trust is walled" without an exception.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['trust_academy', 'trust_academy_period', 'trust_region', 'register_change'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO app_owner USING (true) WITH CHECK (true)', t || '_owner', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR SELECT TO app_trust, app_rsc, app_admin, app_auth USING (true)', t || '_public', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR INSERT TO app_admin WITH CHECK (true)', t || '_load', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR UPDATE TO app_admin USING (true) WITH CHECK (true)', t || '_refresh', t);
  END LOOP;
END $$;

-- ── Everything else is walled ──

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['user_account', 'password', 'session', 'sign_in_try', 'trust_appointment',
    'region_appointment', 'platform_appointment', 'assessment', 'rating', 'rating_revision', 'save_key',
    'approval', 'approved_rating', 'approved_evidence', 'share', 'audit_event'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO app_owner USING (true) WITH CHECK (true)', t || '_owner', t);
  END LOOP;
END $$;

-- People. The sign-in role finds an account by address and reads one person's own appointments;
-- the administrator makes people; a trust sees the names of its own people, not their addresses.
GRANT SELECT ON user_account TO app_auth, app_admin;
GRANT SELECT (id, name) ON user_account TO app_trust, app_rsc;
GRANT INSERT ON user_account TO app_admin;
GRANT UPDATE (suspended_at) ON user_account TO app_admin;
CREATE POLICY user_account_sign_in ON user_account FOR SELECT TO app_auth USING (true);
CREATE POLICY user_account_admin_read ON user_account FOR SELECT TO app_admin USING (true);
CREATE POLICY user_account_admin_make ON user_account FOR INSERT TO app_admin WITH CHECK (suspended_at IS NULL);
CREATE POLICY user_account_admin_suspend ON user_account FOR UPDATE TO app_admin USING (true) WITH CHECK (true);
CREATE POLICY user_account_colleagues ON user_account FOR SELECT TO app_trust USING (
  EXISTS (SELECT 1 FROM trust_appointment a WHERE a.user_id = user_account.id AND a.trust_uid = acting_trust()));
CREATE POLICY user_account_team ON user_account FOR SELECT TO app_rsc USING (
  EXISTS (SELECT 1 FROM region_appointment a WHERE a.user_id = user_account.id AND a.region_slug = acting_region()));

GRANT SELECT, UPDATE ON password TO app_auth;
GRANT INSERT ON password TO app_admin;
CREATE POLICY password_sign_in ON password FOR SELECT TO app_auth USING (true);
CREATE POLICY password_rehash ON password FOR UPDATE TO app_auth
  USING (user_id = acting_user()) WITH CHECK (user_id = acting_user());
CREATE POLICY password_first ON password FOR INSERT TO app_admin WITH CHECK (true);

GRANT SELECT, INSERT, UPDATE, DELETE ON session TO app_auth;
CREATE POLICY session_find ON session FOR SELECT TO app_auth USING (true);
CREATE POLICY session_start ON session FOR INSERT TO app_auth WITH CHECK (user_id = acting_user());
CREATE POLICY session_keep ON session FOR UPDATE TO app_auth
  USING (user_id = acting_user()) WITH CHECK (user_id = acting_user());
CREATE POLICY session_sweep ON session FOR DELETE TO app_auth USING (user_id = acting_user());

GRANT SELECT, INSERT, DELETE ON sign_in_try TO app_auth;
GRANT USAGE ON SEQUENCE sign_in_try_id_seq TO app_auth;
CREATE POLICY sign_in_try_count ON sign_in_try FOR SELECT TO app_auth USING (true);
CREATE POLICY sign_in_try_note ON sign_in_try FOR INSERT TO app_auth WITH CHECK (true);
CREATE POLICY sign_in_try_sweep ON sign_in_try FOR DELETE TO app_auth USING (true);

GRANT SELECT ON trust_appointment TO app_trust, app_auth, app_admin;
GRANT INSERT ON trust_appointment TO app_admin;
CREATE POLICY trust_appointment_colleagues ON trust_appointment FOR SELECT TO app_trust USING (trust_uid = acting_trust());
CREATE POLICY trust_appointment_own ON trust_appointment FOR SELECT TO app_auth USING (user_id = acting_user());
CREATE POLICY trust_appointment_admin_read ON trust_appointment FOR SELECT TO app_admin USING (true);
CREATE POLICY trust_appointment_admin_make ON trust_appointment FOR INSERT TO app_admin WITH CHECK (suspended_at IS NULL);

GRANT SELECT ON region_appointment TO app_rsc, app_auth, app_admin;
GRANT INSERT ON region_appointment TO app_admin;
CREATE POLICY region_appointment_team ON region_appointment FOR SELECT TO app_rsc USING (region_slug = acting_region());
CREATE POLICY region_appointment_own ON region_appointment FOR SELECT TO app_auth USING (user_id = acting_user());
CREATE POLICY region_appointment_admin_read ON region_appointment FOR SELECT TO app_admin USING (true);
CREATE POLICY region_appointment_admin_make ON region_appointment FOR INSERT TO app_admin WITH CHECK (suspended_at IS NULL);

GRANT SELECT ON platform_appointment TO app_auth, app_admin;
GRANT INSERT ON platform_appointment TO app_admin;
CREATE POLICY platform_appointment_own ON platform_appointment FOR SELECT TO app_auth USING (user_id = acting_user());
CREATE POLICY platform_appointment_admin_read ON platform_appointment FOR SELECT TO app_admin USING (true);
CREATE POLICY platform_appointment_admin_make ON platform_appointment FOR INSERT TO app_admin WITH CHECK (suspended_at IS NULL);

-- A trust's drafts: the trust alone. No other role has a grant on them.
GRANT SELECT, INSERT ON assessment TO app_trust;
GRANT UPDATE (approved_as, due_on) ON assessment TO app_trust;
CREATE POLICY assessment_read ON assessment FOR SELECT TO app_trust USING (trust_uid = acting_trust());
CREATE POLICY assessment_open ON assessment FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND opened_by = acting_user() AND approved_as IS NULL);
CREATE POLICY assessment_move ON assessment FOR UPDATE TO app_trust
  USING (trust_uid = acting_trust()) WITH CHECK (trust_uid = acting_trust());

-- A rating changes only while its assessment is not approved.
CREATE FUNCTION assessment_is_open(of_trust integer, of_cycle text) RETURNS boolean LANGUAGE sql STABLE
  AS $$ SELECT EXISTS (SELECT 1 FROM assessment
        WHERE trust_uid = of_trust AND cycle = of_cycle AND approved_as IS NULL) $$;
REVOKE EXECUTE ON FUNCTION assessment_is_open(integer, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION assessment_is_open(integer, text) TO app_trust;

GRANT SELECT, INSERT, UPDATE ON rating, rating_revision TO app_trust;
CREATE POLICY rating_read ON rating FOR SELECT TO app_trust USING (trust_uid = acting_trust());
CREATE POLICY rating_first ON rating FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND updated_by = acting_user() AND assessment_is_open(trust_uid, cycle));
CREATE POLICY rating_change ON rating FOR UPDATE TO app_trust
  USING (trust_uid = acting_trust() AND assessment_is_open(trust_uid, cycle))
  WITH CHECK (trust_uid = acting_trust() AND updated_by = acting_user());
CREATE POLICY rating_revision_read ON rating_revision FOR SELECT TO app_trust USING (trust_uid = acting_trust());
CREATE POLICY rating_revision_first ON rating_revision FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND by_user = acting_user() AND assessment_is_open(trust_uid, cycle));
-- Only one's own latest revision is still growing.
CREATE POLICY rating_revision_grow ON rating_revision FOR UPDATE TO app_trust
  USING (trust_uid = acting_trust() AND by_user = acting_user() AND assessment_is_open(trust_uid, cycle))
  WITH CHECK (trust_uid = acting_trust() AND by_user = acting_user());

GRANT SELECT, INSERT, DELETE, UPDATE (answer) ON save_key TO app_trust;
CREATE POLICY save_key_read ON save_key FOR SELECT TO app_trust USING (trust_uid = acting_trust() AND user_id = acting_user());
CREATE POLICY save_key_note ON save_key FOR INSERT TO app_trust WITH CHECK (trust_uid = acting_trust() AND user_id = acting_user());
CREATE POLICY save_key_answer ON save_key FOR UPDATE TO app_trust
  USING (trust_uid = acting_trust() AND user_id = acting_user())
  WITH CHECK (trust_uid = acting_trust() AND user_id = acting_user());
CREATE POLICY save_key_sweep ON save_key FOR DELETE TO app_trust USING (trust_uid = acting_trust());

-- Approved versions: copied once, changed by nobody. The RSC team of a region reads those shared
-- with it and not withdrawn; of a withdrawn share only the line itself remains. The list of shares
-- is read once a query: a function asked for each row would be slow.
GRANT SELECT, INSERT ON approval, approved_rating, approved_evidence TO app_trust;
GRANT SELECT ON approval, approved_rating, approved_evidence, share TO app_rsc;
GRANT SELECT, INSERT ON share TO app_trust;
GRANT UPDATE (withdrawn_at) ON share TO app_trust;

CREATE POLICY approval_read ON approval FOR SELECT TO app_trust USING (trust_uid = acting_trust());
CREATE POLICY approval_make ON approval FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND approved_by = acting_user());
CREATE POLICY approval_shared ON approval FOR SELECT TO app_rsc USING (
  (trust_uid, cycle, number) IN (
  SELECT s.trust_uid, s.cycle, s.number FROM share s
  WHERE s.region_slug = acting_region() AND s.withdrawn_at IS NULL));
CREATE POLICY approved_rating_read ON approved_rating FOR SELECT TO app_trust USING (trust_uid = acting_trust());
CREATE POLICY approved_rating_make ON approved_rating FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND assessment_is_open(trust_uid, cycle));
CREATE POLICY approved_rating_shared ON approved_rating FOR SELECT TO app_rsc USING (
  (trust_uid, cycle, number) IN (
  SELECT s.trust_uid, s.cycle, s.number FROM share s
  WHERE s.region_slug = acting_region() AND s.withdrawn_at IS NULL));
CREATE POLICY approved_evidence_read ON approved_evidence FOR SELECT TO app_trust USING (trust_uid = acting_trust());
CREATE POLICY approved_evidence_make ON approved_evidence FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND assessment_is_open(trust_uid, cycle));
CREATE POLICY approved_evidence_shared ON approved_evidence FOR SELECT TO app_rsc USING (
  (trust_uid, cycle, number) IN (
  SELECT s.trust_uid, s.cycle, s.number FROM share s
  WHERE s.region_slug = acting_region() AND s.withdrawn_at IS NULL AND s.with_evidence));
CREATE POLICY share_read ON share FOR SELECT TO app_trust USING (trust_uid = acting_trust());
CREATE POLICY share_make ON share FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND shared_by = acting_user() AND withdrawn_at IS NULL);
CREATE POLICY share_withdraw ON share FOR UPDATE TO app_trust
  USING (trust_uid = acting_trust() AND withdrawn_at IS NULL) WITH CHECK (trust_uid = acting_trust());
CREATE POLICY share_received ON share FOR SELECT TO app_rsc USING (region_slug = acting_region());

-- The trail: everybody adds a line about themselves, nobody changes one.
GRANT INSERT ON audit_event TO app_trust, app_rsc, app_admin, app_auth;
GRANT SELECT ON audit_event TO app_trust, app_rsc, app_admin;
GRANT USAGE ON SEQUENCE audit_event_id_seq TO app_trust, app_rsc, app_admin, app_auth;
CREATE POLICY audit_event_trust ON audit_event FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND user_id = acting_user());
CREATE POLICY audit_event_rsc ON audit_event FOR INSERT TO app_rsc
  WITH CHECK (region_slug = acting_region() AND user_id = acting_user());
CREATE POLICY audit_event_admin ON audit_event FOR INSERT TO app_admin
  WITH CHECK (user_id IS NOT DISTINCT FROM acting_user());
CREATE POLICY audit_event_auth ON audit_event FOR INSERT TO app_auth
  WITH CHECK (user_id IS NOT DISTINCT FROM acting_user());
-- A trust's trail holds what its people did and who read its shares.
CREATE POLICY audit_event_trust_read ON audit_event FOR SELECT TO app_trust USING (trust_uid = acting_trust());
CREATE POLICY audit_event_rsc_read ON audit_event FOR SELECT TO app_rsc USING (region_slug = acting_region() AND user_id = acting_user());
CREATE POLICY audit_event_admin_read ON audit_event FOR SELECT TO app_admin USING (trust_uid IS NULL AND region_slug IS NULL);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql
  AS $$ BEGIN RAISE EXCEPTION '% is never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END $$;
CREATE TRIGGER audit_event_kept BEFORE UPDATE OR DELETE ON audit_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_event_kept_whole BEFORE TRUNCATE ON audit_event EXECUTE FUNCTION refuse_change();
CREATE TRIGGER approval_kept BEFORE UPDATE OR DELETE ON approval FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER approved_rating_kept BEFORE UPDATE OR DELETE ON approved_rating FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER approved_evidence_kept BEFORE UPDATE OR DELETE ON approved_evidence FOR EACH ROW EXECUTE FUNCTION refuse_change();
