-- How the steps are lived in an academy: in each cycle its principal and its local chair say so on one
-- view, the trust reads it once it is sent, and it never leaves the trust. They act as a database role
-- of their own, which has no right on the trust's drafts, and on no other academy's.

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'app_academy') THEN
    RAISE EXCEPTION 'The role app_academy is missing: run prisma/roles.sql again, then start anew';
  END IF;
END
$$;

CREATE TABLE "academy_view" (
    "trust_uid" INTEGER NOT NULL,
    "cycle" TEXT NOT NULL,
    "urn" INTEGER NOT NULL,
    "due_on" DATE NOT NULL,
    "opened_by" UUID NOT NULL,
    "opened_by_name" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "reminded_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "sent_by" UUID,
    "sent_by_name" TEXT,
    "opened_again_at" TIMESTAMPTZ(3),
    "opened_again_by_name" TEXT,
    "opened_again_reason" TEXT,
    "version" INTEGER NOT NULL,

    CONSTRAINT "academy_view_pkey" PRIMARY KEY ("trust_uid","cycle","urn")
);
ALTER TABLE "academy_view" ADD CONSTRAINT "academy_view_trust_uid_cycle_fkey" FOREIGN KEY ("trust_uid", "cycle") REFERENCES "assessment"("trust_uid", "cycle") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "academy_view" ADD CONSTRAINT "academy_view_trust_uid_urn_fkey" FOREIGN KEY ("trust_uid", "urn") REFERENCES "trust_academy"("trust_uid", "urn") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "academy_view_trust_uid_urn_idx" ON "academy_view"("trust_uid", "urn");
ALTER TABLE academy_view ADD CHECK (version >= 1),
  ADD CHECK ((sent_at IS NULL) = (sent_by IS NULL)), ADD CHECK ((sent_at IS NULL) = (sent_by_name IS NULL)),
  ADD CHECK ((opened_again_at IS NULL) = (opened_again_reason IS NULL)),
  ADD CHECK ((opened_again_at IS NULL) = (opened_again_by_name IS NULL)),
  ADD CHECK (length(btrim(opened_again_reason)) > 0 AND length(opened_again_reason) <= 1000);

CREATE TABLE "academy_answer" (
    "trust_uid" INTEGER NOT NULL,
    "cycle" TEXT NOT NULL,
    "urn" INTEGER NOT NULL,
    "characteristic" TEXT NOT NULL,
    "level" "level",
    "cannot_see" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "updated_by" UUID NOT NULL,
    "updated_by_name" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "academy_answer_pkey" PRIMARY KEY ("trust_uid","cycle","urn","characteristic")
);
ALTER TABLE "academy_answer" ADD CONSTRAINT "academy_answer_trust_uid_cycle_urn_fkey" FOREIGN KEY ("trust_uid", "cycle", "urn") REFERENCES "academy_view"("trust_uid", "cycle", "urn") ON DELETE RESTRICT ON UPDATE CASCADE;
-- Overall performance is read from results, and is never an academy's to give.
ALTER TABLE academy_answer ADD CHECK (version >= 1), ADD CHECK (characteristic <> 'overall'),
  ADD CHECK (NOT (cannot_see AND level IS NOT NULL)), ADD CHECK (length(reason) <= 2000);

CREATE TABLE "academy_mark" (
    "trust_uid" INTEGER NOT NULL,
    "cycle" TEXT NOT NULL,
    "urn" INTEGER NOT NULL,
    "statement" TEXT NOT NULL,
    "characteristic" TEXT NOT NULL,
    "mark" TEXT NOT NULL,
    "by_user" UUID NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "academy_mark_pkey" PRIMARY KEY ("trust_uid","cycle","urn","statement")
);
ALTER TABLE "academy_mark" ADD CONSTRAINT "academy_mark_trust_uid_cycle_urn_fkey" FOREIGN KEY ("trust_uid", "cycle", "urn") REFERENCES "academy_view"("trust_uid", "cycle", "urn") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE academy_mark ADD CHECK (mark IN ('in-place', 'not-in-place', 'cannot-see')),
  ADD CHECK (characteristic <> 'overall');

-- Evidence that an academy adds is its own, for good: the trust's evidenced mark counts evidence_use
-- alone, and the trust may use an academy's evidence there for itself.
ALTER TABLE "evidence" ADD COLUMN "urn" INTEGER;
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_trust_uid_urn_fkey" FOREIGN KEY ("trust_uid", "urn") REFERENCES "trust_academy"("trust_uid", "urn") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "evidence_trust_uid_urn_idx" ON "evidence"("trust_uid", "urn");

CREATE TABLE "academy_evidence_use" (
    "trust_uid" INTEGER NOT NULL,
    "cycle" TEXT NOT NULL,
    "urn" INTEGER NOT NULL,
    "statement" TEXT NOT NULL,
    "evidence_id" UUID NOT NULL,
    "characteristic" TEXT NOT NULL,
    "by_user" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "academy_evidence_use_pkey" PRIMARY KEY ("trust_uid","cycle","urn","statement","evidence_id")
);
ALTER TABLE "academy_evidence_use" ADD CONSTRAINT "academy_evidence_use_trust_uid_cycle_urn_fkey" FOREIGN KEY ("trust_uid", "cycle", "urn") REFERENCES "academy_view"("trust_uid", "cycle", "urn") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "academy_evidence_use" ADD CONSTRAINT "academy_evidence_use_trust_uid_evidence_id_fkey" FOREIGN KEY ("trust_uid", "evidence_id") REFERENCES "evidence"("trust_uid", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "academy_evidence_use_trust_uid_evidence_id_idx" ON "academy_evidence_use"("trust_uid", "evidence_id");
ALTER TABLE academy_evidence_use ADD CHECK (characteristic <> 'overall');

-- How the trust arranges an academy among the others.
CREATE TABLE "academy_place" (
    "trust_uid" INTEGER NOT NULL,
    "urn" INTEGER NOT NULL,
    "cluster" TEXT NOT NULL,
    "counted" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "academy_place_pkey" PRIMARY KEY ("trust_uid","urn")
);
ALTER TABLE "academy_place" ADD CONSTRAINT "academy_place_trust_uid_urn_fkey" FOREIGN KEY ("trust_uid", "urn") REFERENCES "trust_academy"("trust_uid", "urn") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE academy_place ADD CHECK (version >= 1), ADD CHECK (cluster = btrim(cluster) AND length(cluster) <= 60);

-- From when academies read one another's levels of a cycle. Said once, and not taken back.
CREATE TABLE "academy_matrix_opening" (
    "trust_uid" INTEGER NOT NULL,
    "cycle" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_by" UUID NOT NULL,
    "opened_by_name" TEXT NOT NULL,

    CONSTRAINT "academy_matrix_opening_pkey" PRIMARY KEY ("trust_uid","cycle")
);
ALTER TABLE "academy_matrix_opening" ADD CONSTRAINT "academy_matrix_opening_trust_uid_cycle_fkey" FOREIGN KEY ("trust_uid", "cycle") REFERENCES "assessment"("trust_uid", "cycle") ON DELETE RESTRICT ON UPDATE CASCADE;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['academy_view', 'academy_answer', 'academy_mark', 'academy_evidence_use',
    'academy_place', 'academy_matrix_opening'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO app_owner USING (true) WITH CHECK (true)', t || '_owner', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_while_held()', t || '_held', t);
  END LOOP;
END $$;
CREATE TRIGGER academy_matrix_opening_kept BEFORE UPDATE OR DELETE ON academy_matrix_opening
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- ── What stays as it is, whoever writes ──

-- What was sent is opened again with a reason, and not otherwise; the academy alone sends it.
CREATE FUNCTION keep_what_was_sent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.sent_at IS NOT NULL AND NEW.opened_again_at IS NOT DISTINCT FROM OLD.opened_again_at THEN
    RAISE EXCEPTION 'What an academy has sent is opened again with a reason' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
REVOKE EXECUTE ON FUNCTION keep_what_was_sent() FROM PUBLIC;
CREATE TRIGGER academy_view_sent BEFORE UPDATE ON academy_view FOR EACH ROW EXECUTE FUNCTION keep_what_was_sent();
CREATE FUNCTION refuse_once_sent() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  it record := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  IF EXISTS (SELECT 1 FROM academy_view v WHERE v.trust_uid = it.trust_uid AND v.cycle = it.cycle
      AND v.urn = it.urn AND v.sent_at IS NOT NULL) THEN
    RAISE EXCEPTION 'The view of academy % is sent', it.urn USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN it;
END $$;
REVOKE EXECUTE ON FUNCTION refuse_once_sent() FROM PUBLIC;
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['academy_answer', 'academy_mark', 'academy_evidence_use'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_once_sent()', t || '_sent', t);
  END LOOP;
END $$;
-- Whose evidence it is stays.
CREATE FUNCTION keep_whose_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.urn IS DISTINCT FROM OLD.urn THEN
    RAISE EXCEPTION 'Whose evidence it is stays' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
REVOKE EXECUTE ON FUNCTION keep_whose_evidence() FROM PUBLIC;
CREATE TRIGGER evidence_whose BEFORE UPDATE OF urn ON evidence FOR EACH ROW EXECUTE FUNCTION keep_whose_evidence();

-- ── The academy's people ──

CREATE FUNCTION acting_academy() RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.academy', true), '')::integer $$;
-- Whether the acting person leads the acting academy, or chairs its local body, by the database's clock.
CREATE FUNCTION acts_for_academy() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM trust_appointment a
    WHERE a.trust_uid = acting_trust() AND a.user_id = acting_user() AND a.urn = acting_academy()
      AND a.role::text IN ('principal', 'localChair') AND a.suspended_at IS NULL AND a.ended_at IS NULL
      AND a.from_date <= (now() AT TIME ZONE 'Europe/London')::date
      AND (a.until_date IS NULL OR a.until_date >= (now() AT TIME ZONE 'Europe/London')::date)) $$;
-- Whether the acting academy's view of a cycle can still change.
CREATE FUNCTION academy_view_is_open(of_cycle text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM academy_view v WHERE v.trust_uid = acting_trust()
    AND v.cycle = of_cycle AND v.urn = acting_academy() AND v.sent_at IS NULL) $$;
REVOKE EXECUTE ON FUNCTION acting_academy(), acts_for_academy(), academy_view_is_open(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION acting_academy(), acts_for_academy(), academy_view_is_open(text) TO app_academy;

GRANT USAGE ON SCHEMA public TO app_academy;
GRANT EXECUTE ON FUNCTION acting_trust(), acting_region(), acting_user(), file_bytes() TO app_academy;
GRANT SELECT ON region, register_extract, trust, academy, academy_predecessor, trust_academy,
  trust_academy_period, trust_region, published_wording, published_wording_level TO app_academy;
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['trust_academy', 'trust_academy_period', 'trust_region', 'published_wording',
    'published_wording_level'] LOOP
    EXECUTE format('ALTER POLICY %I ON %I TO app_trust, app_rsc, app_admin, app_auth, app_reader, app_participant, app_academy', t || '_public', t);
  END LOOP;
END $$;

GRANT SELECT (trust_uid, id, user_id, urn, role, from_date, until_date, suspended_at, ended_at)
  ON trust_appointment TO app_academy;
CREATE POLICY trust_appointment_academy ON trust_appointment FOR SELECT TO app_academy
  USING (trust_uid = acting_trust() AND user_id = acting_user());
-- One's own name, which stands beside what one writes.
GRANT SELECT (id, name) ON user_account TO app_academy;
CREATE POLICY user_account_academy ON user_account FOR SELECT TO app_academy USING (id = acting_user());
-- Of the trust's own assessment, no more than which framework it pins.
GRANT SELECT (trust_uid, cycle, rubric_version) ON assessment TO app_academy;
CREATE POLICY assessment_academy ON assessment FOR SELECT TO app_academy
  USING (trust_uid = acting_trust() AND acts_for_academy());

GRANT SELECT, UPDATE (sent_at, sent_by, sent_by_name, version) ON academy_view TO app_academy;
CREATE POLICY academy_view_own ON academy_view FOR SELECT TO app_academy
  USING (trust_uid = acting_trust() AND urn = acting_academy() AND acts_for_academy());
CREATE POLICY academy_view_send ON academy_view FOR UPDATE TO app_academy
  USING (trust_uid = acting_trust() AND urn = acting_academy() AND acts_for_academy() AND sent_at IS NULL)
  WITH CHECK (sent_by = acting_user());

GRANT SELECT, INSERT, UPDATE (level, cannot_see, reason, version, updated_by, updated_by_name, updated_at)
  ON academy_answer TO app_academy;
CREATE POLICY academy_answer_own ON academy_answer FOR SELECT TO app_academy
  USING (trust_uid = acting_trust() AND urn = acting_academy() AND acts_for_academy());
CREATE POLICY academy_answer_first ON academy_answer FOR INSERT TO app_academy
  WITH CHECK (trust_uid = acting_trust() AND urn = acting_academy() AND acts_for_academy()
    AND updated_by = acting_user() AND academy_view_is_open(cycle));
CREATE POLICY academy_answer_change ON academy_answer FOR UPDATE TO app_academy
  USING (trust_uid = acting_trust() AND urn = acting_academy() AND acts_for_academy()
    AND academy_view_is_open(cycle))
  WITH CHECK (updated_by = acting_user());

GRANT SELECT, INSERT, UPDATE (mark, by_user, by_name, at) ON academy_mark TO app_academy;
CREATE POLICY academy_mark_own ON academy_mark FOR SELECT TO app_academy
  USING (trust_uid = acting_trust() AND urn = acting_academy() AND acts_for_academy());
CREATE POLICY academy_mark_set ON academy_mark FOR INSERT TO app_academy
  WITH CHECK (trust_uid = acting_trust() AND urn = acting_academy() AND acts_for_academy()
    AND by_user = acting_user() AND academy_view_is_open(cycle));
CREATE POLICY academy_mark_change ON academy_mark FOR UPDATE TO app_academy
  USING (trust_uid = acting_trust() AND urn = acting_academy() AND acts_for_academy()
    AND academy_view_is_open(cycle))
  WITH CHECK (by_user = acting_user());

-- Its evidence: of its own, and only while no view that was sent rests on it, does it change or go.
GRANT SELECT, INSERT, UPDATE (title, speaks_for, expires_on, version, removed_at) ON evidence TO app_academy;
GRANT SELECT, INSERT, DELETE ON evidence_content, evidence_file TO app_academy;
GRANT SELECT, INSERT, DELETE ON academy_evidence_use TO app_academy;
CREATE FUNCTION opened_to_academy() RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  SELECT e.id FROM evidence e WHERE e.trust_uid = acting_trust() AND e.urn = acting_academy()
    AND e.removed_at IS NULL AND (NOT e.restricted OR e.added_by = acting_user()) $$;
CREATE FUNCTION own_of_academy() RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  SELECT e.id FROM evidence e WHERE e.trust_uid = acting_trust() AND e.urn = acting_academy()
    AND e.removed_at IS NULL AND acts_for_academy()
    AND NOT EXISTS (SELECT 1 FROM academy_evidence_use u JOIN academy_view v
      ON v.trust_uid = u.trust_uid AND v.cycle = u.cycle AND v.urn = u.urn
      WHERE u.trust_uid = e.trust_uid AND u.evidence_id = e.id AND v.sent_at IS NOT NULL) $$;
REVOKE EXECUTE ON FUNCTION opened_to_academy(), own_of_academy() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION opened_to_academy(), own_of_academy() TO app_academy;
CREATE POLICY evidence_academy ON evidence FOR SELECT TO app_academy
  USING (trust_uid = acting_trust() AND urn = acting_academy() AND acts_for_academy());
CREATE POLICY evidence_academy_add ON evidence FOR INSERT TO app_academy
  WITH CHECK (trust_uid = acting_trust() AND urn = acting_academy() AND acts_for_academy()
    AND added_by = acting_user() AND removed_at IS NULL AND NOT restricted);
CREATE POLICY evidence_academy_change ON evidence FOR UPDATE TO app_academy
  USING (trust_uid = acting_trust() AND id IN (SELECT own_of_academy())) WITH CHECK (urn = acting_academy());
CREATE POLICY evidence_content_academy ON evidence_content FOR SELECT TO app_academy
  USING (trust_uid = acting_trust() AND evidence_id IN (SELECT opened_to_academy()));
CREATE POLICY evidence_content_academy_add ON evidence_content FOR INSERT TO app_academy
  WITH CHECK (trust_uid = acting_trust() AND EXISTS (SELECT 1 FROM evidence e
    WHERE e.trust_uid = evidence_content.trust_uid AND e.id = evidence_content.evidence_id
      AND e.added_by = acting_user()));
CREATE POLICY evidence_content_academy_remove ON evidence_content FOR DELETE TO app_academy
  USING (trust_uid = acting_trust() AND evidence_id IN (SELECT own_of_academy()));
CREATE POLICY evidence_file_academy ON evidence_file FOR SELECT TO app_academy
  USING (trust_uid = acting_trust() AND evidence_id IN (SELECT opened_to_academy()));
CREATE POLICY evidence_file_academy_add ON evidence_file FOR INSERT TO app_academy
  WITH CHECK (trust_uid = acting_trust() AND EXISTS (SELECT 1 FROM evidence e
    WHERE e.trust_uid = evidence_file.trust_uid AND e.id = evidence_file.evidence_id
      AND e.added_by = acting_user() AND e.kind = 'file'));
CREATE POLICY evidence_file_academy_remove ON evidence_file FOR DELETE TO app_academy
  USING (trust_uid = acting_trust() AND evidence_id IN (SELECT own_of_academy()));
CREATE POLICY academy_evidence_use_own ON academy_evidence_use FOR SELECT TO app_academy
  USING (trust_uid = acting_trust() AND urn = acting_academy() AND acts_for_academy());
CREATE POLICY academy_evidence_use_begin ON academy_evidence_use FOR INSERT TO app_academy
  WITH CHECK (trust_uid = acting_trust() AND urn = acting_academy() AND acts_for_academy()
    AND by_user = acting_user() AND academy_view_is_open(cycle)
    AND evidence_id IN (SELECT opened_to_academy()));
CREATE POLICY academy_evidence_use_end ON academy_evidence_use FOR DELETE TO app_academy
  USING (trust_uid = acting_trust() AND urn = acting_academy() AND acts_for_academy()
    AND academy_view_is_open(cycle));

GRANT SELECT ON academy_matrix_opening TO app_academy;
CREATE POLICY academy_matrix_opening_told ON academy_matrix_opening FOR SELECT TO app_academy
  USING (trust_uid = acting_trust() AND acts_for_academy());
-- Another academy's levels come to them through here alone, where the trust has opened the matrix, and
-- only of views sent since: whoever sent before was told that nobody else would read them.
CREATE FUNCTION levels_of_academies(of_cycle text)
  RETURNS TABLE (urn integer, name text, characteristic text, level text, cannot_see boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT v.urn, y.name, a.characteristic, a.level::text, a.cannot_see
  FROM academy_matrix_opening o
  JOIN academy_view v ON v.trust_uid = o.trust_uid AND v.cycle = o.cycle AND v.sent_at > o.opened_at
  JOIN academy y ON y.urn = v.urn
  JOIN academy_answer a ON a.trust_uid = v.trust_uid AND a.cycle = v.cycle AND a.urn = v.urn
  WHERE o.trust_uid = acting_trust() AND o.cycle = of_cycle AND acts_for_academy() $$;
REVOKE EXECUTE ON FUNCTION levels_of_academies(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION levels_of_academies(text) TO app_academy;

GRANT SELECT, INSERT, DELETE, UPDATE (answer) ON save_key TO app_academy;
ALTER POLICY save_key_read ON save_key TO app_trust, app_participant, app_academy;
ALTER POLICY save_key_note ON save_key TO app_trust, app_participant, app_academy;
ALTER POLICY save_key_answer ON save_key TO app_trust, app_participant, app_academy;
ALTER POLICY save_key_sweep ON save_key TO app_trust, app_participant, app_academy;
GRANT SELECT, INSERT ON audit_event TO app_academy;
GRANT USAGE ON SEQUENCE audit_event_id_seq TO app_academy;
CREATE POLICY audit_event_academy ON audit_event FOR INSERT TO app_academy
  WITH CHECK (trust_uid = acting_trust() AND user_id = acting_user() AND region_slug IS NULL);
-- One line of the trail a sitting: they find their own again.
CREATE POLICY audit_event_academy_read ON audit_event FOR SELECT TO app_academy
  USING (trust_uid = acting_trust() AND user_id = acting_user());
-- That an academy's people are at their view, and how often, is theirs until they send it.
ALTER POLICY audit_event_trust_read ON audit_event USING (trust_uid = acting_trust()
  AND (action NOT IN ('view:give', 'academy:answer') OR user_id = acting_user()));

-- ── The trust: opens, reminds and sends back; reads what was sent ──

-- Who opens the cycle for academies.
CREATE FUNCTION opens_academies() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT acting_as('chair', 'viceChair', 'clerk', 'chiefExecutive') $$;
-- Whether an academy's view of a cycle of the acting trust is sent.
CREATE FUNCTION academy_view_is_sent(of_cycle text, of_urn integer) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM academy_view v WHERE v.trust_uid = acting_trust()
    AND v.cycle = of_cycle AND v.urn = of_urn AND v.sent_at IS NOT NULL) $$;
REVOKE EXECUTE ON FUNCTION opens_academies(), academy_view_is_sent(text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION opens_academies(), academy_view_is_sent(text, integer) TO app_trust;

GRANT SELECT, INSERT, UPDATE (reminded_at, sent_at, sent_by, sent_by_name, opened_again_at,
  opened_again_by_name, opened_again_reason, version) ON academy_view TO app_trust;
CREATE POLICY academy_view_read ON academy_view FOR SELECT TO app_trust USING (trust_uid = acting_trust());
CREATE POLICY academy_view_open ON academy_view FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND opens_academies() AND opened_by = acting_user()
    AND sent_at IS NULL AND reminded_at IS NULL AND opened_again_at IS NULL);
-- The trust never sends: after whatever it changes, the view is the academy's to send.
CREATE POLICY academy_view_change ON academy_view FOR UPDATE TO app_trust
  USING (trust_uid = acting_trust() AND opens_academies()) WITH CHECK (sent_at IS NULL);

-- The views that are sent are listed once a query: a function asked for each row would be slow.
GRANT SELECT ON academy_answer, academy_mark, academy_evidence_use TO app_trust;
CREATE POLICY academy_answer_sent ON academy_answer FOR SELECT TO app_trust USING (trust_uid = acting_trust()
  AND (cycle, urn) IN (SELECT v.cycle, v.urn FROM academy_view v
    WHERE v.trust_uid = acting_trust() AND v.sent_at IS NOT NULL));
CREATE POLICY academy_mark_sent ON academy_mark FOR SELECT TO app_trust USING (trust_uid = acting_trust()
  AND (cycle, urn) IN (SELECT v.cycle, v.urn FROM academy_view v
    WHERE v.trust_uid = acting_trust() AND v.sent_at IS NOT NULL));
CREATE POLICY academy_evidence_use_sent ON academy_evidence_use FOR SELECT TO app_trust
  USING (trust_uid = acting_trust() AND (cycle, urn) IN (SELECT v.cycle, v.urn FROM academy_view v
    WHERE v.trust_uid = acting_trust() AND v.sent_at IS NOT NULL));
-- Evidence that an academy is still gathering is its own, unless the trust uses it for itself already.
ALTER POLICY evidence_read ON evidence USING (trust_uid = acting_trust() AND (urn IS NULL
  OR EXISTS (SELECT 1 FROM academy_evidence_use u
    WHERE u.trust_uid = evidence.trust_uid AND u.evidence_id = evidence.id)
  OR EXISTS (SELECT 1 FROM evidence_use u
    WHERE u.trust_uid = evidence.trust_uid AND u.evidence_id = evidence.id)));
ALTER POLICY evidence_change ON evidence USING (trust_uid = acting_trust() AND removed_at IS NULL
  AND (acting_as('chair', 'viceChair', 'clerk') OR (added_by = acting_user() AND prepares()))
  AND (urn IS NULL
    OR EXISTS (SELECT 1 FROM academy_evidence_use u
      WHERE u.trust_uid = evidence.trust_uid AND u.evidence_id = evidence.id)
    OR EXISTS (SELECT 1 FROM evidence_use u
      WHERE u.trust_uid = evidence.trust_uid AND u.evidence_id = evidence.id)));
ALTER POLICY evidence_add ON evidence WITH CHECK (trust_uid = acting_trust() AND prepares()
  AND added_by = acting_user() AND removed_at IS NULL AND urn IS NULL);
-- What an academy's people have put down about a person, or in words that were asked for, before it is
-- sent too: for the clerk, as for private views.
CREATE FUNCTION academy_answers_on_request(request uuid) RETURNS SETOF academy_answer
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT v.* FROM academy_answer v
    JOIN record_request r ON r.trust_uid = v.trust_uid
  WHERE r.id = request AND r.trust_uid = acting_trust() AND r.made_by = acting_user()
    AND r.made_at > now() - interval '15 minutes' AND acting_as('clerk')
    AND (v.updated_by = r.about OR (r.about IS NULL AND strpos(lower(v.reason), lower(r.words)) > 0)) $$;
REVOKE EXECUTE ON FUNCTION academy_answers_on_request(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION academy_answers_on_request(uuid) TO app_trust;

GRANT SELECT, INSERT, UPDATE (cluster, counted, version) ON academy_place TO app_trust;
CREATE POLICY academy_place_read ON academy_place FOR SELECT TO app_trust USING (trust_uid = acting_trust());
CREATE POLICY academy_place_first ON academy_place FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND opens_academies());
CREATE POLICY academy_place_change ON academy_place FOR UPDATE TO app_trust
  USING (trust_uid = acting_trust() AND opens_academies());
GRANT SELECT, INSERT ON academy_matrix_opening TO app_trust;
CREATE POLICY academy_matrix_opening_read ON academy_matrix_opening FOR SELECT TO app_trust
  USING (trust_uid = acting_trust());
CREATE POLICY academy_matrix_opening_make ON academy_matrix_opening FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND opens_academies() AND opened_by = acting_user());
