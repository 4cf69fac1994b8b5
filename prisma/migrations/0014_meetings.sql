-- What a board really thinks: a meeting is planned, whoever takes part gives a private view of each of
-- its steps, and one act shows all of them at once, without who gave which. Views are given by a
-- database role of their own: no other has a right to read a row of them, and theirs alone.

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'app_participant') THEN
    RAISE EXCEPTION 'The role app_participant is missing: run prisma/roles.sql again, then start anew';
  END IF;
END
$$;

CREATE TABLE "meeting" (
    "trust_uid" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "cycle" TEXT NOT NULL,
    "committee_id" UUID,
    "rated_alone" BOOLEAN NOT NULL,
    "meeting_on" DATE NOT NULL,
    "views_close_on" DATE,
    "papers_on" DATE,
    "names_told" BOOLEAN NOT NULL,
    "planned_by" UUID NOT NULL,
    "planned_by_name" TEXT NOT NULL,
    "planned_at" TIMESTAMPTZ(3) NOT NULL,
    "shown_at" TIMESTAMPTZ(3),
    "shown_by" UUID,
    "shown_by_name" TEXT,

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("trust_uid","id")
);
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_trust_uid_cycle_fkey" FOREIGN KEY ("trust_uid", "cycle") REFERENCES "assessment"("trust_uid", "cycle") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_trust_uid_committee_id_fkey" FOREIGN KEY ("trust_uid", "committee_id") REFERENCES "committee"("trust_uid", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- One meeting of the board a cycle, and one of each committee.
CREATE UNIQUE INDEX meeting_of_board ON meeting (trust_uid, cycle) WHERE committee_id IS NULL;
CREATE UNIQUE INDEX meeting_of_committee ON meeting (trust_uid, cycle, committee_id) WHERE committee_id IS NOT NULL;
ALTER TABLE meeting
  ADD CHECK (rated_alone = (views_close_on IS NOT NULL)),
  ADD CHECK (views_close_on <= meeting_on), ADD CHECK (papers_on <= meeting_on),
  ADD CHECK ((shown_at IS NULL) = (shown_by IS NULL)), ADD CHECK ((shown_at IS NULL) = (shown_by_name IS NULL)),
  ADD CHECK (rated_alone OR shown_at IS NULL);

-- Which meeting's people rate a row: the board's, or those of the committee that it was given to.
CREATE TABLE "meeting_step" (
    "trust_uid" INTEGER NOT NULL,
    "cycle" TEXT NOT NULL,
    "characteristic" TEXT NOT NULL,
    "meeting_id" UUID NOT NULL,

    CONSTRAINT "meeting_step_pkey" PRIMARY KEY ("trust_uid","cycle","characteristic")
);
CREATE INDEX "meeting_step_trust_uid_meeting_id_idx" ON "meeting_step"("trust_uid", "meeting_id");
ALTER TABLE "meeting_step" ADD CONSTRAINT "meeting_step_trust_uid_meeting_id_fkey" FOREIGN KEY ("trust_uid", "meeting_id") REFERENCES "meeting"("trust_uid", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "participant" (
    "trust_uid" INTEGER NOT NULL,
    "meeting_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "apart" BOOLEAN NOT NULL,
    "invited_at" TIMESTAMPTZ(3) NOT NULL,
    "reminded_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "left_at" TIMESTAMPTZ(3),

    CONSTRAINT "participant_pkey" PRIMARY KEY ("trust_uid","meeting_id","user_id")
);
ALTER TABLE "participant" ADD CONSTRAINT "participant_trust_uid_meeting_id_fkey" FOREIGN KEY ("trust_uid", "meeting_id") REFERENCES "meeting"("trust_uid", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "participant" ADD CONSTRAINT "participant_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "participant_user_id_idx" ON "participant"("user_id");

CREATE TABLE "individual_view" (
    "trust_uid" INTEGER NOT NULL,
    "cycle" TEXT NOT NULL,
    "characteristic" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "level" "level",
    "cannot_say" BOOLEAN NOT NULL,
    "reasoning" TEXT NOT NULL,
    "would_need" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "entered_by" UUID,
    "shown" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "individual_view_pkey" PRIMARY KEY ("trust_uid","cycle","characteristic","user_id")
);
ALTER TABLE "individual_view" ADD CONSTRAINT "individual_view_trust_uid_meeting_id_user_id_fkey" FOREIGN KEY ("trust_uid", "meeting_id", "user_id") REFERENCES "participant"("trust_uid", "meeting_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE individual_view ADD CHECK (NOT (cannot_say AND level IS NOT NULL)), ADD CHECK (version >= 1),
  ADD CHECK (length(reasoning) <= 2000), ADD CHECK (length(would_need) <= 2000);

-- What was shown of a view: a copy that no longer says whose it was, in no order, unless all were told
-- before rating that their names would stand beside their views.
CREATE TABLE "shown_view" (
    "trust_uid" INTEGER NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "meeting_id" UUID NOT NULL,
    "cycle" TEXT NOT NULL,
    "characteristic" TEXT NOT NULL,
    "level" "level",
    "cannot_say" BOOLEAN NOT NULL,
    "reasoning" TEXT NOT NULL,
    "would_need" TEXT NOT NULL,
    "apart" BOOLEAN NOT NULL,
    "from_paper" BOOLEAN NOT NULL,
    "late" BOOLEAN NOT NULL,
    "name" TEXT,

    CONSTRAINT "shown_view_pkey" PRIMARY KEY ("trust_uid","id")
);
ALTER TABLE "shown_view" ADD CONSTRAINT "shown_view_trust_uid_meeting_id_fkey" FOREIGN KEY ("trust_uid", "meeting_id") REFERENCES "meeting"("trust_uid", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "shown_view_trust_uid_cycle_characteristic_idx" ON "shown_view"("trust_uid", "cycle", "characteristic");

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['meeting', 'meeting_step', 'participant', 'individual_view', 'shown_view'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO app_owner USING (true) WITH CHECK (true)', t || '_owner', t);
  END LOOP;
END $$;

-- ── Whoever takes part ──

GRANT USAGE ON SCHEMA public TO app_participant;
GRANT EXECUTE ON FUNCTION acting_trust(), acting_region(), acting_user(), acting_as(text[]),
  assessment_is_open(integer, text) TO app_participant;
GRANT SELECT ON region, register_extract, trust, academy, academy_predecessor, trust_academy,
  trust_academy_period, trust_region, published_wording, published_wording_level TO app_participant;
ALTER POLICY trust_academy_public ON trust_academy
  TO app_trust, app_rsc, app_admin, app_auth, app_reader, app_participant;
ALTER POLICY trust_academy_period_public ON trust_academy_period
  TO app_trust, app_rsc, app_admin, app_auth, app_reader, app_participant;
ALTER POLICY trust_region_public ON trust_region
  TO app_trust, app_rsc, app_admin, app_auth, app_reader, app_participant;
ALTER POLICY published_wording_public ON published_wording
  TO app_trust, app_rsc, app_admin, app_auth, app_reader, app_participant;
ALTER POLICY published_wording_level_public ON published_wording_level
  TO app_trust, app_rsc, app_admin, app_auth, app_reader, app_participant;

-- Their own places; the year they rate, and what the board approved before, as its readers have it.
GRANT SELECT ON trust_appointment TO app_participant;
CREATE POLICY trust_appointment_participant ON trust_appointment FOR SELECT TO app_participant
  USING (trust_uid = acting_trust() AND user_id = acting_user());
GRANT SELECT ON assessment, committee TO app_participant;
CREATE POLICY assessment_participant ON assessment FOR SELECT TO app_participant USING (trust_uid = acting_trust());
CREATE POLICY committee_participant ON committee FOR SELECT TO app_participant USING (trust_uid = acting_trust());
GRANT SELECT (trust_uid, cycle, number, reference, rubric_version, trust_name, region_slug, meeting_on,
  minute_reference, approved_at) ON approval TO app_participant;
GRANT SELECT ON approved_rating TO app_participant;
CREATE POLICY approval_to_participants ON approval FOR SELECT TO app_participant
  USING (trust_uid = acting_trust());
CREATE POLICY approved_rating_to_participants ON approved_rating FOR SELECT TO app_participant
  USING (trust_uid = acting_trust());
GRANT INSERT ON audit_event TO app_participant;
GRANT USAGE ON SEQUENCE audit_event_id_seq TO app_participant;
CREATE POLICY audit_event_participant ON audit_event FOR INSERT TO app_participant
  WITH CHECK (trust_uid = acting_trust() AND user_id = acting_user() AND region_slug IS NULL);
-- One line of the trail a sitting: they find their own again.
GRANT SELECT ON audit_event TO app_participant;
CREATE POLICY audit_event_participant_read ON audit_event FOR SELECT TO app_participant
  USING (trust_uid = acting_trust() AND user_id = acting_user());
-- That somebody was at their views is not even their chair's to read.
DROP POLICY audit_event_trust_read ON audit_event;
CREATE POLICY audit_event_trust_read ON audit_event FOR SELECT TO app_trust
  USING (trust_uid = acting_trust() AND (action <> 'view:give' OR user_id = acting_user()));
GRANT SELECT, INSERT, DELETE, UPDATE (answer) ON save_key TO app_participant;
ALTER POLICY save_key_read ON save_key TO app_trust, app_participant;
ALTER POLICY save_key_note ON save_key TO app_trust, app_participant;
ALTER POLICY save_key_answer ON save_key TO app_trust, app_participant;
ALTER POLICY save_key_sweep ON save_key TO app_trust, app_participant;

-- Whether the acting person takes part in a meeting of the acting trust.
CREATE FUNCTION takes_part(meeting uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM participant p WHERE p.trust_uid = acting_trust()
    AND p.meeting_id = meeting AND p.user_id = acting_user() AND p.left_at IS NULL) $$;
REVOKE EXECUTE ON FUNCTION takes_part(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION takes_part(uuid) TO app_trust, app_participant;

-- ── The plan: all of the trust's own read it, and who plans changes it ──

GRANT SELECT, INSERT ON meeting, meeting_step, participant TO app_trust;
GRANT UPDATE (rated_alone, meeting_on, views_close_on, papers_on, names_told) ON meeting TO app_trust;
GRANT UPDATE (meeting_id) ON meeting_step TO app_trust;
GRANT UPDATE (reminded_at, finished_at, left_at) ON participant TO app_trust;
GRANT SELECT ON meeting, meeting_step, participant TO app_participant;
GRANT UPDATE (finished_at) ON participant TO app_participant;

CREATE POLICY meeting_read ON meeting FOR SELECT TO app_trust USING (trust_uid = acting_trust());
CREATE POLICY meeting_plan ON meeting FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND acting_as('chair', 'viceChair', 'clerk')
    AND planned_by = acting_user() AND shown_at IS NULL AND assessment_is_open(trust_uid, cycle));
CREATE POLICY meeting_change ON meeting FOR UPDATE TO app_trust
  USING (trust_uid = acting_trust() AND acting_as('chair', 'viceChair', 'clerk') AND shown_at IS NULL);
CREATE POLICY meeting_take_part ON meeting FOR SELECT TO app_participant
  USING (trust_uid = acting_trust() AND takes_part(id));
CREATE POLICY meeting_step_read ON meeting_step FOR SELECT TO app_trust USING (trust_uid = acting_trust());
CREATE POLICY meeting_step_give ON meeting_step FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND acting_as('chair', 'viceChair', 'clerk'));
CREATE POLICY meeting_step_move ON meeting_step FOR UPDATE TO app_trust
  USING (trust_uid = acting_trust() AND acting_as('chair', 'viceChair', 'clerk'));
CREATE POLICY meeting_step_take_part ON meeting_step FOR SELECT TO app_participant
  USING (trust_uid = acting_trust() AND takes_part(meeting_id));
-- Who has finished is for those who plan to know; everybody knows their own.
CREATE POLICY participant_read ON participant FOR SELECT TO app_trust
  USING (trust_uid = acting_trust() AND (user_id = acting_user() OR acting_as('chair', 'viceChair', 'clerk')));
CREATE POLICY participant_ask ON participant FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND acting_as('chair', 'viceChair', 'clerk')
    AND is_colleague(user_id) AND finished_at IS NULL AND left_at IS NULL);
CREATE POLICY participant_change ON participant FOR UPDATE TO app_trust
  USING (trust_uid = acting_trust() AND acting_as('chair', 'viceChair', 'clerk'));
CREATE POLICY participant_own ON participant FOR SELECT TO app_participant
  USING (trust_uid = acting_trust() AND user_id = acting_user());
CREATE POLICY participant_finish ON participant FOR UPDATE TO app_participant
  USING (trust_uid = acting_trust() AND user_id = acting_user() AND left_at IS NULL);

-- ── Views: their author's alone, also once a copy was shown ──

-- Whether a row is rated in this meeting.
CREATE FUNCTION is_step_of(meeting uuid, of_cycle text, of_row text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM meeting_step s WHERE s.trust_uid = acting_trust()
    AND s.meeting_id = meeting AND s.cycle = of_cycle AND s.characteristic = of_row) $$;
REVOKE EXECUTE ON FUNCTION is_step_of(uuid, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_step_of(uuid, text, text) TO app_trust, app_participant;

GRANT SELECT, INSERT, UPDATE (level, cannot_say, reasoning, would_need, version, given_at)
  ON individual_view TO app_participant;
CREATE POLICY individual_view_own ON individual_view FOR SELECT TO app_participant
  USING (trust_uid = acting_trust() AND user_id = acting_user());
CREATE POLICY individual_view_give ON individual_view FOR INSERT TO app_participant
  WITH CHECK (trust_uid = acting_trust() AND user_id = acting_user() AND entered_by IS NULL AND NOT shown
    AND takes_part(meeting_id) AND is_step_of(meeting_id, cycle, characteristic)
    AND assessment_is_open(trust_uid, cycle));
CREATE POLICY individual_view_change ON individual_view FOR UPDATE TO app_participant
  USING (trust_uid = acting_trust() AND user_id = acting_user() AND NOT shown
    AND takes_part(meeting_id) AND assessment_is_open(trust_uid, cycle));
-- A paper form: entered for somebody else, and read by nobody afterwards, the one who entered it included.
GRANT INSERT ON individual_view TO app_trust;
CREATE POLICY individual_view_from_paper ON individual_view FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND user_id <> acting_user() AND entered_by = acting_user()
    AND NOT shown AND acting_as('chair', 'viceChair', 'clerk')
    AND is_step_of(meeting_id, cycle, characteristic) AND assessment_is_open(trust_uid, cycle)
    AND EXISTS (SELECT 1 FROM participant p WHERE p.trust_uid = individual_view.trust_uid
      AND p.meeting_id = individual_view.meeting_id AND p.user_id = individual_view.user_id
      AND p.left_at IS NULL)
    AND EXISTS (SELECT 1 FROM meeting m WHERE m.trust_uid = individual_view.trust_uid
      AND m.id = individual_view.meeting_id AND m.shown_at IS NULL));

-- What was shown: to the board, and to whoever else took part.
GRANT SELECT ON shown_view TO app_trust, app_participant;
CREATE POLICY shown_view_board ON shown_view FOR SELECT TO app_trust USING (trust_uid = acting_trust()
  AND (acting_as('chair', 'viceChair', 'trustee', 'clerk') OR takes_part(meeting_id)));
CREATE POLICY shown_view_took_part ON shown_view FOR SELECT TO app_participant
  USING (trust_uid = acting_trust() AND takes_part(meeting_id));

-- Copies one person's views, or everybody's, of a meeting. Runs as the owner, as nobody else can read
-- them; only the two functions below call it.
CREATE FUNCTION copy_views(of_trust integer, of_meeting uuid, by_user uuid, of_row text, is_late boolean)
  RETURNS integer LANGUAGE sql VOLATILE AS $$
  WITH taken AS (
    UPDATE individual_view v SET shown = true
    FROM participant p
    WHERE v.trust_uid = of_trust AND v.meeting_id = of_meeting AND NOT v.shown
      AND (v.level IS NOT NULL OR v.cannot_say)
      AND (by_user IS NULL OR v.user_id = by_user) AND (of_row IS NULL OR v.characteristic = of_row)
      AND p.trust_uid = v.trust_uid AND p.meeting_id = v.meeting_id AND p.user_id = v.user_id
      AND p.left_at IS NULL
    RETURNING v.*, p.apart),
  copied AS (
    INSERT INTO shown_view (trust_uid, meeting_id, cycle, characteristic, level, cannot_say, reasoning,
      would_need, apart, from_paper, late, name)
    SELECT t.trust_uid, t.meeting_id, t.cycle, t.characteristic, t.level, t.cannot_say, t.reasoning,
      -- What somebody typed before they chose a level after all is theirs.
      CASE WHEN t.cannot_say THEN t.would_need ELSE '' END, t.apart, t.entered_by IS NOT NULL, is_late,
      CASE WHEN m.names_told THEN u.name END
    FROM taken t JOIN meeting m ON m.trust_uid = t.trust_uid AND m.id = t.meeting_id
      JOIN user_account u ON u.id = t.user_id
    ORDER BY random() RETURNING 1)
  SELECT count(*)::integer FROM copied $$;
REVOKE EXECUTE ON FUNCTION copy_views(integer, uuid, uuid, text, boolean) FROM PUBLIC;

-- The one act that shows everyone's views. Not undone: nobody has the right to change what it wrote.
-- @returns whether it was done now.
CREATE FUNCTION show_views(of_meeting uuid, by_name text, at timestamptz) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT acting_as('chair', 'viceChair') THEN
    RAISE EXCEPTION 'Whoever presides shows the views' USING ERRCODE = 'insufficient_privilege';
  END IF;
  UPDATE meeting SET shown_at = at, shown_by = acting_user(), shown_by_name = by_name
    WHERE trust_uid = acting_trust() AND id = of_meeting AND rated_alone AND shown_at IS NULL;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  PERFORM copy_views(acting_trust(), of_meeting, NULL, NULL, false);
  RETURN true;
END $$;
-- One's own view of one row, given after everybody's were shown.
CREATE FUNCTION show_late_view(of_meeting uuid, of_row text) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT takes_part(of_meeting) OR NOT EXISTS (SELECT 1 FROM meeting m WHERE m.trust_uid = acting_trust()
      AND m.id = of_meeting AND m.shown_at IS NOT NULL) THEN
    RETURN false;
  END IF;
  RETURN copy_views(acting_trust(), of_meeting, acting_user(), of_row, true) > 0;
END $$;
REVOKE EXECUTE ON FUNCTION show_views(uuid, text, timestamptz), show_late_view(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION show_views(uuid, text, timestamptz) TO app_trust;
GRANT EXECUTE ON FUNCTION show_late_view(uuid, text) TO app_participant;

-- Whoever has not finished is reminded once by itself, in the last days for views. The post takes the
-- names of whom to write to, and learns nothing else.
CREATE FUNCTION take_due_reminders() RETURNS TABLE (email text, trust_uid integer, trust_name text,
    cycle text, meeting_on date, views_close_on date)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH today AS (SELECT (now() AT TIME ZONE 'Europe/London')::date AS day),
  due AS (
    UPDATE participant p SET reminded_at = now()
    FROM meeting m, today
    WHERE m.trust_uid = p.trust_uid AND m.id = p.meeting_id AND m.rated_alone AND m.shown_at IS NULL
      AND m.views_close_on - day BETWEEN 0 AND 3 AND assessment_is_open(m.trust_uid, m.cycle)
      AND p.left_at IS NULL AND p.finished_at IS NULL AND p.invited_at < now() - interval '1 day'
      AND (p.reminded_at IS NULL OR p.reminded_at < m.views_close_on - 4)
      AND EXISTS (SELECT 1 FROM trust_appointment a WHERE a.trust_uid = p.trust_uid
        AND a.user_id = p.user_id AND a.suspended_at IS NULL AND a.ended_at IS NULL
        AND (a.until_date IS NULL OR a.until_date >= day))
    RETURNING p.trust_uid, p.user_id, m.cycle, m.meeting_on, m.views_close_on)
  SELECT u.email, due.trust_uid, t.name, due.cycle, due.meeting_on, due.views_close_on
  FROM due JOIN user_account u ON u.id = due.user_id JOIN trust t ON t.uid = due.trust_uid
  WHERE u.suspended_at IS NULL $$;
REVOKE EXECUTE ON FUNCTION take_due_reminders() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION take_due_reminders() TO app_mail;
GRANT INSERT ON outbox TO app_mail;
ALTER POLICY outbox_put ON outbox TO app_trust, app_admin, app_auth, app_mail;

-- How many take part, which one must know to judge who could be worked out.
CREATE FUNCTION how_many_take_part(meeting uuid) RETURNS integer
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT count(*)::integer FROM participant p
  WHERE p.trust_uid = acting_trust() AND p.meeting_id = meeting AND p.left_at IS NULL AND NOT p.apart $$;
REVOKE EXECUTE ON FUNCTION how_many_take_part(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION how_many_take_part(uuid) TO app_trust, app_participant;

-- Nothing is changed behind the back of whoever has begun: not what they were told of names, not
-- whether they rate alone, not who rates a row. Whether anybody has begun is all that is told.
CREATE FUNCTION have_begun(meeting uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM individual_view v WHERE v.trust_uid = acting_trust() AND v.meeting_id = meeting) $$;
REVOKE EXECUTE ON FUNCTION have_begun(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION have_begun(uuid) TO app_trust;
CREATE FUNCTION keep_what_was_told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'meeting' THEN
    IF (OLD.names_told, OLD.rated_alone) IS DISTINCT FROM (NEW.names_told, NEW.rated_alone) AND have_begun(OLD.id) THEN
      RAISE EXCEPTION 'Somebody has begun to rate: this stays as they were told' USING ERRCODE = 'restrict_violation';
    END IF;
  ELSIF OLD.meeting_id <> NEW.meeting_id AND (have_begun(OLD.meeting_id) OR have_begun(NEW.meeting_id)) THEN
    RAISE EXCEPTION 'Somebody has begun to rate: who rates a row stays' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
REVOKE EXECUTE ON FUNCTION keep_what_was_told() FROM PUBLIC;
CREATE TRIGGER meeting_as_told BEFORE UPDATE ON meeting FOR EACH ROW EXECUTE FUNCTION keep_what_was_told();
CREATE TRIGGER meeting_step_as_told BEFORE UPDATE ON meeting_step FOR EACH ROW EXECUTE FUNCTION keep_what_was_told();
CREATE TRIGGER shown_view_kept BEFORE UPDATE OR DELETE ON shown_view FOR EACH ROW EXECUTE FUNCTION refuse_change();
