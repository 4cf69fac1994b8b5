-- Before anyone rates: what shows a statement of the framework, and whether those who prepare find it
-- in place. What a piece of evidence is called and which day it speaks for, all of the trust's own
-- read; what it says or where it lies is a table of its own, since the central team reads only theirs.

CREATE TABLE "evidence" (
    "trust_uid" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "speaks_for" DATE NOT NULL,
    "expires_on" DATE,
    "added_by" UUID NOT NULL,
    "added_by_name" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("trust_uid","id")
);
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_trust_uid_fkey" FOREIGN KEY ("trust_uid") REFERENCES "trust"("uid") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE evidence ADD CHECK (length(title) BETWEEN 1 AND 200), ADD CHECK (kind IN ('note', 'link')),
  ADD CHECK (expires_on >= speaks_for);

CREATE TABLE "evidence_content" (
    "trust_uid" INTEGER NOT NULL,
    "evidence_id" UUID NOT NULL,
    "note" TEXT NOT NULL,
    "link" TEXT NOT NULL,

    CONSTRAINT "evidence_content_pkey" PRIMARY KEY ("trust_uid","evidence_id")
);
ALTER TABLE "evidence_content" ADD CONSTRAINT "evidence_content_trust_uid_evidence_id_fkey" FOREIGN KEY ("trust_uid", "evidence_id") REFERENCES "evidence"("trust_uid", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE evidence_content ADD CHECK (note <> '' OR link <> ''), ADD CHECK (length(note) <= 4000),
  ADD CHECK (length(link) <= 2000), ADD CHECK (link = '' OR link ~ '^https?://');

-- Which statements it shows in a cycle: several, and the same ones again the year after.
CREATE TABLE "evidence_use" (
    "trust_uid" INTEGER NOT NULL,
    "cycle" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "evidence_id" UUID NOT NULL,
    "characteristic" TEXT NOT NULL,
    "by_user" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evidence_use_pkey" PRIMARY KEY ("trust_uid","cycle","statement","evidence_id")
);
ALTER TABLE "evidence_use" ADD CONSTRAINT "evidence_use_trust_uid_cycle_fkey" FOREIGN KEY ("trust_uid", "cycle") REFERENCES "assessment"("trust_uid", "cycle") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "evidence_use" ADD CONSTRAINT "evidence_use_trust_uid_evidence_id_fkey" FOREIGN KEY ("trust_uid", "evidence_id") REFERENCES "evidence"("trust_uid", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "evidence_use_trust_uid_evidence_id_idx" ON "evidence_use"("trust_uid", "evidence_id");
CREATE INDEX "evidence_use_trust_uid_cycle_characteristic_idx" ON "evidence_use"("trust_uid", "cycle", "characteristic");

CREATE TABLE "statement_mark" (
    "trust_uid" INTEGER NOT NULL,
    "cycle" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "characteristic" TEXT NOT NULL,
    "mark" TEXT NOT NULL,
    "by_user" UUID NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "statement_mark_pkey" PRIMARY KEY ("trust_uid","cycle","statement")
);
ALTER TABLE "statement_mark" ADD CONSTRAINT "statement_mark_trust_uid_cycle_fkey" FOREIGN KEY ("trust_uid", "cycle") REFERENCES "assessment"("trust_uid", "cycle") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE statement_mark ADD CHECK (mark IN ('in-place', 'not-in-place', 'unsure'));

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['evidence', 'evidence_content', 'evidence_use', 'statement_mark'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO app_owner USING (true) WITH CHECK (true)', t || '_owner', t);
  END LOOP;
END $$;

-- Who prepares.
CREATE FUNCTION prepares() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT acting_as('chair', 'viceChair', 'clerk', 'chiefExecutive', 'centralTeam') $$;
REVOKE EXECUTE ON FUNCTION prepares() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION prepares() TO app_trust;
-- Whether the acting person is asked for a view of a row.
CREATE FUNCTION rates_row(of_cycle text, of_row text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM meeting_step s WHERE s.trust_uid = acting_trust()
    AND s.cycle = of_cycle AND s.characteristic = of_row AND takes_part(s.meeting_id)) $$;
REVOKE EXECUTE ON FUNCTION rates_row(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION rates_row(text, text) TO app_participant;

GRANT SELECT, INSERT ON evidence, evidence_content TO app_trust;
GRANT SELECT, INSERT, DELETE ON evidence_use TO app_trust;
GRANT SELECT, INSERT, UPDATE (mark, by_user, by_name, at) ON statement_mark TO app_trust;
GRANT SELECT ON evidence, evidence_content, evidence_use, statement_mark TO app_participant;

CREATE POLICY evidence_use_read ON evidence_use FOR SELECT TO app_trust USING (trust_uid = acting_trust());
CREATE POLICY evidence_use_begin ON evidence_use FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND prepares() AND by_user = acting_user()
    AND assessment_is_open(trust_uid, cycle));
CREATE POLICY evidence_use_end ON evidence_use FOR DELETE TO app_trust
  USING (trust_uid = acting_trust() AND prepares() AND assessment_is_open(trust_uid, cycle));
CREATE POLICY evidence_use_to_raters ON evidence_use FOR SELECT TO app_participant
  USING (trust_uid = acting_trust() AND rates_row(cycle, characteristic));

CREATE POLICY evidence_read ON evidence FOR SELECT TO app_trust USING (trust_uid = acting_trust());
CREATE POLICY evidence_add ON evidence FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND prepares() AND added_by = acting_user() AND removed_at IS NULL);
-- Whoever rates a row reads what shows its statements: the uses they see lead to it.
CREATE POLICY evidence_to_raters ON evidence FOR SELECT TO app_participant
  USING (trust_uid = acting_trust() AND EXISTS (SELECT 1 FROM evidence_use u
    WHERE u.trust_uid = evidence.trust_uid AND u.evidence_id = evidence.id));

CREATE POLICY evidence_content_board ON evidence_content FOR SELECT TO app_trust
  USING (trust_uid = acting_trust() AND (acting_as('chair', 'viceChair', 'trustee', 'clerk', 'chiefExecutive')
    OR EXISTS (SELECT 1 FROM evidence e WHERE e.trust_uid = evidence_content.trust_uid
      AND e.id = evidence_content.evidence_id AND e.added_by = acting_user())));
CREATE POLICY evidence_content_add ON evidence_content FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND prepares()
    AND EXISTS (SELECT 1 FROM evidence e WHERE e.trust_uid = evidence_content.trust_uid
      AND e.id = evidence_content.evidence_id AND e.added_by = acting_user()));
CREATE POLICY evidence_content_to_raters ON evidence_content FOR SELECT TO app_participant
  USING (trust_uid = acting_trust() AND EXISTS (SELECT 1 FROM evidence_use u
    WHERE u.trust_uid = evidence_content.trust_uid AND u.evidence_id = evidence_content.evidence_id));

CREATE POLICY statement_mark_read ON statement_mark FOR SELECT TO app_trust USING (trust_uid = acting_trust());
CREATE POLICY statement_mark_set ON statement_mark FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND prepares() AND by_user = acting_user()
    AND assessment_is_open(trust_uid, cycle));
CREATE POLICY statement_mark_change ON statement_mark FOR UPDATE TO app_trust
  USING (trust_uid = acting_trust() AND prepares() AND assessment_is_open(trust_uid, cycle))
  WITH CHECK (by_user = acting_user());
CREATE POLICY statement_mark_to_raters ON statement_mark FOR SELECT TO app_participant
  USING (trust_uid = acting_trust() AND rates_row(cycle, characteristic));
