-- What belongs to an agreement beside the level is kept with the version as it was at approval: who was
-- present, different views, notes and targets. None of it is ever shared: no role but the trust's reads it.

CREATE TABLE "approved_present" (
    "trust_uid" INTEGER NOT NULL,
    "cycle" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "user_ids" UUID[] NOT NULL,
    "names" TEXT[] NOT NULL,
    "also_present" TEXT NOT NULL,

    CONSTRAINT "approved_present_pkey" PRIMARY KEY ("trust_uid","cycle","number")
);
ALTER TABLE "approved_present" ADD CONSTRAINT "approved_present_trust_uid_cycle_number_fkey" FOREIGN KEY ("trust_uid", "cycle", "number") REFERENCES "approval"("trust_uid", "cycle", "number") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE approved_present ADD CHECK (length(also_present) <= 1000);

CREATE TABLE "approved_different_view" (
    "trust_uid" INTEGER NOT NULL,
    "cycle" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "characteristic" TEXT NOT NULL,
    "holder" UUID NOT NULL,
    "holder_name" TEXT NOT NULL,
    "level" "level",
    "words" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "approved_different_view_pkey" PRIMARY KEY ("trust_uid","cycle","number","id")
);
ALTER TABLE "approved_different_view" ADD CONSTRAINT "approved_different_view_trust_uid_cycle_number_fkey" FOREIGN KEY ("trust_uid", "cycle", "number") REFERENCES "approval"("trust_uid", "cycle", "number") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE approved_different_view ADD CHECK (length(words) BETWEEN 1 AND 2000);

CREATE TABLE "approved_note" (
    "trust_uid" INTEGER NOT NULL,
    "cycle" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "characteristic" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "target_level" "level",
    "target_year" TEXT,

    CONSTRAINT "approved_note_pkey" PRIMARY KEY ("trust_uid","cycle","number","characteristic")
);
ALTER TABLE "approved_note" ADD CONSTRAINT "approved_note_trust_uid_cycle_number_fkey" FOREIGN KEY ("trust_uid", "cycle", "number") REFERENCES "approval"("trust_uid", "cycle", "number") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE approved_note ADD CHECK (length(note) <= 4000),
  ADD CHECK ((target_level IS NULL) = (target_year IS NULL)), ADD CHECK (target_year ~ '^20\d\d-\d\d$');

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['approved_present', 'approved_different_view', 'approved_note'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO app_owner USING (true) WITH CHECK (true)', t || '_owner', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO app_trust', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR INSERT TO app_trust WITH CHECK (trust_uid = acting_trust()
      AND acting_as(''chair'', ''viceChair'') AND assessment_is_open(trust_uid, cycle))', t || '_make', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_while_held()', t || '_held', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t || '_kept', t);
  END LOOP;
END $$;

-- The board's and the trust CEO's, as the drafts are.
CREATE POLICY approved_present_read ON approved_present FOR SELECT TO app_trust
  USING (trust_uid = acting_trust() AND acting_as('chair', 'viceChair', 'trustee', 'clerk', 'chiefExecutive'));
CREATE POLICY approved_note_read ON approved_note FOR SELECT TO app_trust
  USING (trust_uid = acting_trust() AND acting_as('chair', 'viceChair', 'trustee', 'clerk', 'chiefExecutive'));
-- Whether the acting person was present where a version's levels were agreed: at the meeting that
-- approved it, or the last one before a single row was agreed anew.
CREATE FUNCTION was_present_at(in_cycle text, of_version integer) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT acting_user() = ANY (p.user_ids) FROM approved_present p
    WHERE p.trust_uid = acting_trust() AND p.cycle = in_cycle AND p.number <= of_version
    ORDER BY p.number DESC LIMIT 1), false) $$;
REVOKE EXECUTE ON FUNCTION was_present_at(text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION was_present_at(text, integer) TO app_trust;
-- Its holder's, the board's, and the trust CEO's if present when it was agreed.
CREATE POLICY approved_different_view_read ON approved_different_view FOR SELECT TO app_trust
  USING (trust_uid = acting_trust() AND (acting_as('chair', 'viceChair', 'trustee', 'clerk')
    OR holder = acting_user() OR (acting_as('chiefExecutive') AND was_present_at(cycle, number))));
