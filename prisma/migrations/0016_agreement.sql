-- What a board agrees, beside the rating itself: a note for the meeting and a target for a step, who was
-- present, a different view where its holder asks, and what a committee proposes. All of it belongs to
-- the draft and changes only while that is open.

-- One note and one target a row. Read by the board and the trust CEO.
CREATE TABLE "step_note" (
    "trust_uid" INTEGER NOT NULL,
    "cycle" TEXT NOT NULL,
    "characteristic" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "target_level" "level",
    "target_year" TEXT,
    "version" INTEGER NOT NULL,
    "updated_by" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "step_note_pkey" PRIMARY KEY ("trust_uid","cycle","characteristic")
);
ALTER TABLE "step_note" ADD CONSTRAINT "step_note_trust_uid_cycle_fkey" FOREIGN KEY ("trust_uid", "cycle") REFERENCES "assessment"("trust_uid", "cycle") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE step_note ADD CHECK (version >= 1), ADD CHECK (length(note) <= 4000),
  ADD CHECK ((target_level IS NULL) = (target_year IS NULL)), ADD CHECK (target_year ~ '^20\d\d-\d\d$');

-- Who was present at a meeting, recorded once for the whole of it.
CREATE TABLE "presence" (
    "trust_uid" INTEGER NOT NULL,
    "meeting_id" UUID NOT NULL,
    "also_present" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "recorded_by" UUID NOT NULL,
    "recorded_by_name" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "presence_pkey" PRIMARY KEY ("trust_uid","meeting_id")
);
ALTER TABLE "presence" ADD CONSTRAINT "presence_trust_uid_meeting_id_fkey" FOREIGN KEY ("trust_uid", "meeting_id") REFERENCES "meeting"("trust_uid", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE presence ADD CHECK (version >= 1), ADD CHECK (length(also_present) <= 1000);

CREATE TABLE "attendance" (
    "trust_uid" INTEGER NOT NULL,
    "meeting_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "attendance_pkey" PRIMARY KEY ("trust_uid","meeting_id","user_id")
);
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_trust_uid_meeting_id_fkey" FOREIGN KEY ("trust_uid", "meeting_id") REFERENCES "presence"("trust_uid", "meeting_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "attendance_user_id_idx" ON "attendance"("user_id");

-- A view that differs from what was agreed, kept because its holder asked.
CREATE TABLE "different_view" (
    "trust_uid" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "cycle" TEXT NOT NULL,
    "characteristic" TEXT NOT NULL,
    "holder" UUID NOT NULL,
    "holder_name" TEXT NOT NULL,
    "level" "level",
    "words" TEXT NOT NULL,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "different_view_pkey" PRIMARY KEY ("trust_uid","id")
);
ALTER TABLE "different_view" ADD CONSTRAINT "different_view_trust_uid_cycle_fkey" FOREIGN KEY ("trust_uid", "cycle") REFERENCES "assessment"("trust_uid", "cycle") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "different_view_trust_uid_cycle_characteristic_idx" ON "different_view"("trust_uid", "cycle", "characteristic");
ALTER TABLE different_view ADD CHECK (length(words) BETWEEN 1 AND 2000);

-- What the committee that was given a row proposes to the board.
CREATE TABLE "proposal" (
    "trust_uid" INTEGER NOT NULL,
    "cycle" TEXT NOT NULL,
    "characteristic" TEXT NOT NULL,
    "committee_id" UUID NOT NULL,
    "level" "level",
    "not_agreed" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "proposed_by" UUID NOT NULL,
    "proposed_by_name" TEXT NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("trust_uid","cycle","characteristic")
);
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_trust_uid_cycle_fkey" FOREIGN KEY ("trust_uid", "cycle") REFERENCES "assessment"("trust_uid", "cycle") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_trust_uid_committee_id_fkey" FOREIGN KEY ("trust_uid", "committee_id") REFERENCES "committee"("trust_uid", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE proposal ADD CHECK (version >= 1), ADD CHECK (length(reason) <= 2000),
  ADD CHECK (not_agreed = (level IS NULL)), ADD CHECK (NOT not_agreed OR reason <> '');

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['step_note', 'presence', 'attendance', 'different_view', 'proposal'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO app_owner USING (true) WITH CHECK (true)', t || '_owner', t);
  END LOOP;
END $$;

-- Whether the acting trust's assessment that a meeting belongs to can still change.
CREATE FUNCTION meeting_is_open(meeting uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM meeting m WHERE m.trust_uid = acting_trust() AND m.id = meeting
    AND assessment_is_open(m.trust_uid, m.cycle)) $$;
-- Whether the acting person was present where a cycle's agreement was made: at the board's meeting.
CREATE FUNCTION was_present(in_cycle text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM attendance a JOIN meeting m ON m.trust_uid = a.trust_uid AND m.id = a.meeting_id
    WHERE a.trust_uid = acting_trust() AND a.user_id = acting_user()
      AND m.cycle = in_cycle AND m.committee_id IS NULL) $$;
REVOKE EXECUTE ON FUNCTION meeting_is_open(uuid), was_present(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION meeting_is_open(uuid), was_present(text) TO app_trust;

-- ── Notes and targets: the board's and the trust CEO's ──

GRANT SELECT, INSERT, UPDATE (note, target_level, target_year, version, updated_by, updated_at)
  ON step_note TO app_trust;
CREATE POLICY step_note_read ON step_note FOR SELECT TO app_trust USING (trust_uid = acting_trust()
  AND acting_as('chair', 'viceChair', 'trustee', 'clerk', 'chiefExecutive'));
CREATE POLICY step_note_first ON step_note FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND acting_as('chair', 'viceChair', 'clerk')
    AND updated_by = acting_user() AND assessment_is_open(trust_uid, cycle));
CREATE POLICY step_note_change ON step_note FOR UPDATE TO app_trust
  USING (trust_uid = acting_trust() AND acting_as('chair', 'viceChair', 'clerk')
    AND assessment_is_open(trust_uid, cycle))
  WITH CHECK (updated_by = acting_user());

-- ── Who was present: for all of the trust's own to know, as the meeting itself ──

GRANT SELECT, INSERT, UPDATE (also_present, version, recorded_by, recorded_by_name, recorded_at)
  ON presence TO app_trust;
CREATE POLICY presence_read ON presence FOR SELECT TO app_trust USING (trust_uid = acting_trust());
CREATE POLICY presence_first ON presence FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND acting_as('chair', 'viceChair', 'clerk')
    AND recorded_by = acting_user() AND meeting_is_open(meeting_id));
CREATE POLICY presence_change ON presence FOR UPDATE TO app_trust
  USING (trust_uid = acting_trust() AND acting_as('chair', 'viceChair', 'clerk')
    AND meeting_is_open(meeting_id))
  WITH CHECK (recorded_by = acting_user());
GRANT SELECT, INSERT, DELETE ON attendance TO app_trust;
CREATE POLICY attendance_read ON attendance FOR SELECT TO app_trust USING (trust_uid = acting_trust());
CREATE POLICY attendance_note ON attendance FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND acting_as('chair', 'viceChair', 'clerk')
    AND is_colleague(user_id) AND meeting_is_open(meeting_id));
CREATE POLICY attendance_strike ON attendance FOR DELETE TO app_trust
  USING (trust_uid = acting_trust() AND acting_as('chair', 'viceChair', 'clerk')
    AND meeting_is_open(meeting_id));

-- ── A different view: its holder's, the board's, and the trust CEO's if present ──

GRANT SELECT, INSERT, UPDATE (withdrawn_at) ON different_view TO app_trust;
CREATE POLICY different_view_read ON different_view FOR SELECT TO app_trust
  USING (trust_uid = acting_trust() AND (acting_as('chair', 'viceChair', 'trustee', 'clerk')
    OR holder = acting_user() OR (acting_as('chiefExecutive') AND was_present(cycle))));
CREATE POLICY different_view_record ON different_view FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND recorded_by = acting_user() AND withdrawn_at IS NULL
    AND (acting_as('chair', 'viceChair', 'clerk') OR (holder = acting_user() AND acting_as('trustee')))
    AND is_colleague(holder) AND assessment_is_open(trust_uid, cycle));
CREATE POLICY different_view_withdraw ON different_view FOR UPDATE TO app_trust
  USING (trust_uid = acting_trust() AND withdrawn_at IS NULL AND assessment_is_open(trust_uid, cycle)
    AND (acting_as('chair', 'viceChair', 'clerk') OR (holder = acting_user() AND acting_as('trustee'))))
  WITH CHECK (withdrawn_at IS NOT NULL);

-- ── What a committee proposes: the board's and the trust CEO's to read ──

GRANT SELECT, INSERT, UPDATE (committee_id, level, not_agreed, reason, version, proposed_by,
  proposed_by_name, proposed_at) ON proposal TO app_trust;
CREATE POLICY proposal_read ON proposal FOR SELECT TO app_trust USING (trust_uid = acting_trust()
  AND acting_as('chair', 'viceChair', 'trustee', 'clerk', 'chiefExecutive'));
-- Whether a row of the acting trust was given to a committee.
CREATE FUNCTION is_step_of_committee(committee uuid, of_cycle text, of_row text) RETURNS boolean
  LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM meeting m WHERE m.trust_uid = acting_trust() AND m.cycle = of_cycle
    AND m.committee_id = committee AND is_step_of(m.id, of_cycle, of_row)) $$;
REVOKE EXECUTE ON FUNCTION is_step_of_committee(uuid, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_step_of_committee(uuid, text, text) TO app_trust;
CREATE POLICY proposal_first ON proposal FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND acting_as('chair', 'viceChair', 'clerk')
    AND proposed_by = acting_user() AND assessment_is_open(trust_uid, cycle)
    AND is_step_of_committee(committee_id, cycle, characteristic));
CREATE POLICY proposal_change ON proposal FOR UPDATE TO app_trust
  USING (trust_uid = acting_trust() AND acting_as('chair', 'viceChair', 'clerk')
    AND assessment_is_open(trust_uid, cycle))
  WITH CHECK (proposed_by = acting_user() AND is_step_of_committee(committee_id, cycle, characteristic));
