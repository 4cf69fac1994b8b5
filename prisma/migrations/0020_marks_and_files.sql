-- What a rating rests on. Evidence may be a file, and may be restricted to whom the chair names; an
-- approved version keeps what every rating was evidenced by; a share names its recipient and releases
-- evidence piece by piece.

-- ── Evidence: files, and what concerns a named person ──

ALTER TABLE evidence DROP CONSTRAINT evidence_kind_check, ADD CHECK (kind IN ('note', 'link', 'file')),
  ADD COLUMN restricted boolean NOT NULL DEFAULT false,
  ADD COLUMN about_chief_executive boolean NOT NULL DEFAULT false,
  ADD COLUMN version integer NOT NULL DEFAULT 1,
  ADD CHECK (restricted OR NOT about_chief_executive), ADD CHECK (version >= 1);
-- A file may go without a note: a row here says that its reader may open what the evidence is.
ALTER TABLE evidence_content DROP CONSTRAINT evidence_content_check;
CREATE FUNCTION keep_evidence_saying() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.note = '' AND NEW.link = '' AND NOT EXISTS (SELECT 1 FROM evidence e
      WHERE e.trust_uid = NEW.trust_uid AND e.id = NEW.evidence_id AND e.kind = 'file') THEN
    RAISE EXCEPTION 'Evidence that is no file has a note or a link' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
REVOKE EXECUTE ON FUNCTION keep_evidence_saying() FROM PUBLIC;
CREATE TRIGGER evidence_content_says BEFORE INSERT OR UPDATE ON evidence_content FOR EACH ROW
  EXECUTE FUNCTION keep_evidence_saying();

CREATE TABLE "evidence_file" (
    "trust_uid" INTEGER NOT NULL,
    "evidence_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "evidence_file_pkey" PRIMARY KEY ("trust_uid","evidence_id")
);
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_trust_uid_evidence_id_fkey" FOREIGN KEY ("trust_uid", "evidence_id") REFERENCES "evidence"("trust_uid", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE evidence_file ADD CHECK (length(name) BETWEEN 1 AND 120), ADD CHECK (size BETWEEN 1 AND 5242880),
  ADD CHECK (octet_length(content) = size), ADD CHECK (sha256 ~ '^[0-9a-f]{64}$');
-- Pictures and Office files are compressed already.
ALTER TABLE evidence_file ALTER COLUMN content SET STORAGE EXTERNAL;

-- Whom the chair names to open what is restricted.
CREATE TABLE "evidence_reader" (
    "trust_uid" INTEGER NOT NULL,
    "evidence_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "named_by" UUID NOT NULL,
    "named_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evidence_reader_pkey" PRIMARY KEY ("trust_uid","evidence_id","user_id")
);
ALTER TABLE "evidence_reader" ADD CONSTRAINT "evidence_reader_trust_uid_evidence_id_fkey" FOREIGN KEY ("trust_uid", "evidence_id") REFERENCES "evidence"("trust_uid", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "evidence_reader" ADD CONSTRAINT "evidence_reader_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "evidence_reader_user_id_idx" ON "evidence_reader"("user_id");

-- ── What an approved version keeps ──

-- The evidenced mark as it was on the day; null for versions from before it was kept.
ALTER TABLE approved_rating ADD COLUMN evidenced_level level, ADD COLUMN statements integer,
  ADD COLUMN statements_evidenced integer, ADD COLUMN rests_on integer,
  ADD CHECK (evidenced_level <= level), ADD CHECK (statements_evidenced BETWEEN 0 AND statements),
  ADD CHECK ((statements IS NULL) = (statements_evidenced IS NULL)),
  ADD CHECK ((statements IS NULL) = (rests_on IS NULL)), ADD CHECK (rests_on >= 0);

-- What the evidence was called, and which statements of the row it showed.
CREATE TABLE "approved_title" (
    "trust_uid" INTEGER NOT NULL,
    "cycle" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "characteristic" TEXT NOT NULL,
    "evidence_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "speaks_for" DATE NOT NULL,
    "expires_on" DATE,
    "statements" TEXT[] NOT NULL,

    CONSTRAINT "approved_title_pkey" PRIMARY KEY ("trust_uid","cycle","number","characteristic","evidence_id")
);
ALTER TABLE "approved_title" ADD CONSTRAINT "approved_title_trust_uid_cycle_number_characteristic_fkey" FOREIGN KEY ("trust_uid", "cycle", "number", "characteristic") REFERENCES "approved_rating"("trust_uid", "cycle", "number", "characteristic") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "approved_title" ADD CONSTRAINT "approved_title_trust_uid_evidence_id_fkey" FOREIGN KEY ("trust_uid", "evidence_id") REFERENCES "evidence"("trust_uid", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "approved_title_trust_uid_evidence_id_idx" ON "approved_title"("trust_uid", "evidence_id");
ALTER TABLE approved_title ADD CHECK (cardinality(statements) BETWEEN 1 AND 40);

-- ── A share names its recipient, and the evidence that it opens ──

ALTER TABLE share ALTER COLUMN region_slug DROP NOT NULL, ADD COLUMN to_user uuid, ADD COLUMN to_user_name text,
  ADD CHECK ((region_slug IS NULL) <> (to_user IS NULL)), ADD CHECK ((to_user IS NULL) = (to_user_name IS NULL));
ALTER TABLE "share" ADD CONSTRAINT "share_to_user_fkey" FOREIGN KEY ("to_user") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "share_to_user_idx" ON "share"("to_user");
DROP INDEX share_in_force;
CREATE UNIQUE INDEX share_in_force ON share (trust_uid, cycle) WHERE withdrawn_at IS NULL AND to_user IS NULL;
CREATE UNIQUE INDEX share_with_reader_in_force ON share (trust_uid, cycle, to_user) WHERE withdrawn_at IS NULL AND to_user IS NOT NULL;

CREATE TABLE "share_item" (
    "trust_uid" INTEGER NOT NULL,
    "share_id" UUID NOT NULL,
    "evidence_id" UUID NOT NULL,

    CONSTRAINT "share_item_pkey" PRIMARY KEY ("trust_uid","share_id","evidence_id")
);
ALTER TABLE "share_item" ADD CONSTRAINT "share_item_trust_uid_share_id_fkey" FOREIGN KEY ("trust_uid", "share_id") REFERENCES "share"("trust_uid", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "share_item" ADD CONSTRAINT "share_item_trust_uid_evidence_id_fkey" FOREIGN KEY ("trust_uid", "evidence_id") REFERENCES "evidence"("trust_uid", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "share_item_trust_uid_evidence_id_idx" ON "share_item"("trust_uid", "evidence_id");

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['evidence_file', 'evidence_reader', 'approved_title', 'share_item'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO app_owner USING (true) WITH CHECK (true)', t || '_owner', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_while_held()', t || '_held', t);
  END LOOP;
END $$;

-- ── Who opens what evidence says ──

GRANT SELECT, INSERT, DELETE ON evidence_reader TO app_trust;
GRANT SELECT ON evidence_reader TO app_participant;
CREATE POLICY evidence_reader_read ON evidence_reader FOR SELECT TO app_trust USING (trust_uid = acting_trust()
  AND (acting_as('chair', 'viceChair', 'clerk') OR user_id = acting_user()));
CREATE POLICY evidence_reader_own ON evidence_reader FOR SELECT TO app_participant
  USING (trust_uid = acting_trust() AND user_id = acting_user());
CREATE POLICY evidence_reader_name ON evidence_reader FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND acting_as('chair', 'viceChair') AND named_by = acting_user()
    AND is_colleague(user_id));
CREATE POLICY evidence_reader_strike ON evidence_reader FOR DELETE TO app_trust
  USING (trust_uid = acting_trust() AND acting_as('chair', 'viceChair'));

-- Of the acting trust's evidence, what the acting person may open. What is about the trust CEO the CEO
-- opens only if the chair names them, or they added it themselves.
CREATE FUNCTION opened_evidence() RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  SELECT e.id FROM evidence e WHERE e.trust_uid = acting_trust() AND e.removed_at IS NULL
    AND (e.added_by = acting_user()
      OR acting_as('chair', 'viceChair', 'clerk')
      OR (NOT e.restricted AND acting_as('trustee'))
      OR (NOT e.about_chief_executive AND acting_as('chiefExecutive'))
      OR EXISTS (SELECT 1 FROM evidence_reader r WHERE r.trust_uid = e.trust_uid AND r.evidence_id = e.id
        AND r.user_id = acting_user())) $$;
-- What they may change and take away: whoever added it, and whoever answers for the record.
CREATE FUNCTION own_evidence() RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  SELECT e.id FROM evidence e WHERE e.trust_uid = acting_trust() AND e.removed_at IS NULL
    AND (acting_as('chair', 'viceChair', 'clerk') OR (e.added_by = acting_user() AND prepares())) $$;
-- The same as opened for whoever is asked for a view of a row that it shows something of.
CREATE FUNCTION opened_to_raters() RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  SELECT e.id FROM evidence e WHERE e.trust_uid = acting_trust() AND e.removed_at IS NULL
    AND EXISTS (SELECT 1 FROM evidence_use u WHERE u.trust_uid = e.trust_uid AND u.evidence_id = e.id)
    AND (NOT e.restricted
      OR acting_as('chair', 'viceChair')
      OR (NOT e.about_chief_executive AND acting_as('chiefExecutive'))
      OR EXISTS (SELECT 1 FROM evidence_reader r WHERE r.trust_uid = e.trust_uid AND r.evidence_id = e.id
        AND r.user_id = acting_user())) $$;
REVOKE EXECUTE ON FUNCTION opened_evidence(), own_evidence(), opened_to_raters() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION opened_evidence(), own_evidence() TO app_trust;
GRANT EXECUTE ON FUNCTION opened_to_raters() TO app_participant;

DROP POLICY evidence_content_board ON evidence_content;
CREATE POLICY evidence_content_open ON evidence_content FOR SELECT TO app_trust
  USING (trust_uid = acting_trust() AND evidence_id IN (SELECT opened_evidence()));
DROP POLICY evidence_content_to_raters ON evidence_content;
CREATE POLICY evidence_content_to_raters ON evidence_content FOR SELECT TO app_participant
  USING (trust_uid = acting_trust() AND evidence_id IN (SELECT opened_to_raters()));

GRANT SELECT, INSERT ON evidence_file TO app_trust;
GRANT SELECT ON evidence_file TO app_participant;
CREATE POLICY evidence_file_open ON evidence_file FOR SELECT TO app_trust
  USING (trust_uid = acting_trust() AND evidence_id IN (SELECT opened_evidence()));
CREATE POLICY evidence_file_to_raters ON evidence_file FOR SELECT TO app_participant
  USING (trust_uid = acting_trust() AND evidence_id IN (SELECT opened_to_raters()));
CREATE POLICY evidence_file_add ON evidence_file FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND prepares()
    AND EXISTS (SELECT 1 FROM evidence e WHERE e.trust_uid = evidence_file.trust_uid
      AND e.id = evidence_file.evidence_id AND e.added_by = acting_user() AND e.kind = 'file'));

-- Whoever takes evidence away deletes what it says; its title and dates stay for the versions that name it.
GRANT DELETE ON evidence_content, evidence_file TO app_trust;
CREATE POLICY evidence_content_remove ON evidence_content FOR DELETE TO app_trust
  USING (trust_uid = acting_trust() AND evidence_id IN (SELECT own_evidence()));
CREATE POLICY evidence_file_remove ON evidence_file FOR DELETE TO app_trust
  USING (trust_uid = acting_trust() AND evidence_id IN (SELECT own_evidence()));

-- What it is called, its dates and who opens it may change; what it says never does.
GRANT UPDATE (title, speaks_for, expires_on, restricted, about_chief_executive, version, removed_at)
  ON evidence TO app_trust;
CREATE POLICY evidence_change ON evidence FOR UPDATE TO app_trust
  USING (trust_uid = acting_trust() AND removed_at IS NULL
    AND (acting_as('chair', 'viceChair', 'clerk') OR (added_by = acting_user() AND prepares())))
  WITH CHECK (trust_uid = acting_trust());

-- All files of a trust together have a limit. Their sizes are counted whoever may open them.
CREATE FUNCTION file_bytes() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
  SELECT coalesce(sum(size), 0)::bigint FROM evidence_file f JOIN evidence e
    ON e.trust_uid = f.trust_uid AND e.id = f.evidence_id
    WHERE f.trust_uid = acting_trust() $$;
REVOKE EXECUTE ON FUNCTION file_bytes() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION file_bytes() TO app_trust;
CREATE FUNCTION keep_room_for_files() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('evidence files'), NEW.trust_uid);
  IF NEW.trust_uid = acting_trust() AND file_bytes() + NEW.size > 500 * 1024 * 1024 THEN
    RAISE EXCEPTION 'The files of trust % have no more room', NEW.trust_uid USING ERRCODE = 'disk_full';
  END IF;
  RETURN NEW;
END $$;
REVOKE EXECUTE ON FUNCTION keep_room_for_files() FROM PUBLIC;
CREATE TRIGGER evidence_file_room BEFORE INSERT ON evidence_file FOR EACH ROW
  EXECUTE FUNCTION keep_room_for_files();

-- ── What was approved, and to whom it is opened ──

GRANT SELECT, INSERT ON approved_title TO app_trust;
GRANT SELECT ON approved_title TO app_rsc;
CREATE POLICY approved_title_read ON approved_title FOR SELECT TO app_trust USING (trust_uid = acting_trust());
CREATE POLICY approved_title_make ON approved_title FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND acting_as('chair', 'viceChair')
    AND assessment_is_open(trust_uid, cycle));
CREATE POLICY approved_title_shared ON approved_title FOR SELECT TO app_rsc USING (
  (trust_uid, cycle, number) IN (
  SELECT s.trust_uid, s.cycle, s.number FROM share s
  WHERE s.region_slug = acting_region() AND s.withdrawn_at IS NULL));
CREATE TRIGGER approved_title_kept BEFORE UPDATE OR DELETE ON approved_title FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Only whoever presides approves, opens again, shares and withdraws: the database holds it too.
ALTER POLICY approval_make ON approval WITH CHECK (trust_uid = acting_trust() AND approved_by = acting_user()
  AND acting_as('chair', 'viceChair') AND assessment_is_open(trust_uid, cycle));
ALTER POLICY approved_rating_make ON approved_rating WITH CHECK (trust_uid = acting_trust()
  AND acting_as('chair', 'viceChair') AND assessment_is_open(trust_uid, cycle));
ALTER POLICY approved_evidence_make ON approved_evidence WITH CHECK (trust_uid = acting_trust()
  AND acting_as('chair', 'viceChair') AND assessment_is_open(trust_uid, cycle));
ALTER POLICY reopening_make ON reopening WITH CHECK (trust_uid = acting_trust() AND reopened_by = acting_user()
  AND acting_as('chair', 'viceChair') AND EXISTS (
    SELECT 1 FROM assessment a WHERE a.trust_uid = reopening.trust_uid AND a.cycle = reopening.cycle
      AND a.approved_as = reopening.number));
ALTER POLICY share_make ON share WITH CHECK (trust_uid = acting_trust() AND shared_by = acting_user()
  AND acting_as('chair', 'viceChair') AND withdrawn_at IS NULL AND (to_user IS NULL OR is_colleague(to_user)));
ALTER POLICY share_withdraw ON share
  USING (trust_uid = acting_trust() AND acting_as('chair', 'viceChair') AND withdrawn_at IS NULL);

-- A reader sees that something was shared with them, and what for.
GRANT SELECT (trust_uid, cycle, number, id, purpose, to_user, shared_at, withdrawn_at) ON share TO app_reader;
CREATE POLICY share_to_reader ON share FOR SELECT TO app_reader
  USING (trust_uid = acting_trust() AND to_user = acting_user());

GRANT SELECT, INSERT ON share_item TO app_trust;
GRANT SELECT ON share_item TO app_rsc;
CREATE POLICY share_item_read ON share_item FOR SELECT TO app_trust USING (trust_uid = acting_trust());
-- One by one, of what stands in the version; never what is restricted.
CREATE POLICY share_item_tick ON share_item FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND acting_as('chair', 'viceChair') AND EXISTS (
    SELECT 1 FROM share s JOIN approved_title t
      ON (t.trust_uid, t.cycle, t.number) = (s.trust_uid, s.cycle, s.number)
    JOIN evidence e ON e.trust_uid = t.trust_uid AND e.id = t.evidence_id
    WHERE s.trust_uid = share_item.trust_uid AND s.id = share_item.share_id AND s.withdrawn_at IS NULL
      AND s.region_slug IS NOT NULL AND e.id = share_item.evidence_id
      AND NOT e.restricted AND e.removed_at IS NULL));
CREATE POLICY share_item_shared ON share_item FOR SELECT TO app_rsc
  USING (EXISTS (SELECT 1 FROM share s WHERE s.trust_uid = share_item.trust_uid AND s.id = share_item.share_id
    AND s.region_slug = acting_region() AND s.withdrawn_at IS NULL));
CREATE TRIGGER share_item_kept BEFORE UPDATE OR DELETE ON share_item FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The RSC team has no right on a trust's evidence. What was ticked comes to it through here alone, for
-- as long as the share is in force and the trust keeps the evidence, open.
CREATE FUNCTION shared_content(of_trust integer, of_cycle text, of_evidence uuid)
  RETURNS TABLE (title text, note text, link text, file_name text, media_type text, content bytea)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT (SELECT min(t.title) FROM approved_title t WHERE (t.trust_uid, t.cycle, t.number, t.evidence_id)
      = (s.trust_uid, s.cycle, s.number, e.id)), c.note, c.link, f.name, f.media_type, f.content
  FROM share s
  JOIN share_item i ON i.trust_uid = s.trust_uid AND i.share_id = s.id
  JOIN evidence e ON e.trust_uid = i.trust_uid AND e.id = i.evidence_id
  JOIN evidence_content c ON c.trust_uid = e.trust_uid AND c.evidence_id = e.id
  LEFT JOIN evidence_file f ON f.trust_uid = e.trust_uid AND f.evidence_id = e.id
  WHERE s.trust_uid = of_trust AND s.cycle = of_cycle AND s.region_slug = acting_region()
    AND s.withdrawn_at IS NULL AND i.evidence_id = of_evidence
    AND e.removed_at IS NULL AND NOT e.restricted $$;
REVOKE EXECUTE ON FUNCTION shared_content(integer, text, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION shared_content(integer, text, uuid) TO app_rsc;
