-- What a trust does next: a statement that is not in place yet, taken up by somebody by a date, and
-- what came of it. The board and the trust CEO read all of them; everybody else the ones they own.

CREATE TABLE "next_step" (
    "trust_uid" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "cycle" TEXT NOT NULL,
    "rubric_version" TEXT NOT NULL,
    "characteristic" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "owner" UUID NOT NULL,
    "owner_name" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "intended_effect" TEXT NOT NULL,
    "set_by" UUID NOT NULL,
    "set_by_name" TEXT NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL,
    "reminded_for" DATE,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "next_step_pkey" PRIMARY KEY ("trust_uid","id")
);
ALTER TABLE "next_step" ADD CONSTRAINT "next_step_trust_uid_cycle_fkey" FOREIGN KEY ("trust_uid", "cycle") REFERENCES "assessment"("trust_uid", "cycle") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "next_step" ADD CONSTRAINT "next_step_owner_fkey" FOREIGN KEY ("owner") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "next_step_owner_idx" ON "next_step"("owner");
-- A statement is taken up once at a time.
CREATE UNIQUE INDEX next_step_open ON next_step (trust_uid, statement) WHERE closed_at IS NULL;
ALTER TABLE next_step ADD CHECK (version >= 1), ADD CHECK (length(intended_effect) BETWEEN 1 AND 500);

CREATE TABLE "next_step_review" (
    "trust_uid" INTEGER NOT NULL,
    "step_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "reviewed_on" DATE NOT NULL,
    "verdict" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "next_on" DATE,
    "by_user" UUID NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "next_step_review_pkey" PRIMARY KEY ("trust_uid","step_id","number")
);
ALTER TABLE "next_step_review" ADD CONSTRAINT "next_step_review_trust_uid_step_id_fkey" FOREIGN KEY ("trust_uid", "step_id") REFERENCES "next_step"("trust_uid", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE next_step_review ADD CHECK (number >= 1), ADD CHECK (length(words) BETWEEN 1 AND 2000),
  ADD CHECK (verdict IN ('worked', 'partly', 'too-soon', 'not-worked', 'dropped')),
  ADD CHECK ((verdict = 'too-soon') = (next_on IS NOT NULL)), ADD CHECK (next_on > reviewed_on);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['next_step', 'next_step_review'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO app_owner USING (true) WITH CHECK (true)', t || '_owner', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_while_held()', t || '_held', t);
  END LOOP;
END $$;

-- Who sets next steps, changes and closes them.
CREATE FUNCTION sets_steps() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT acting_as('chair', 'viceChair', 'clerk', 'chiefExecutive') $$;
-- Whether somebody may take one up: of the acting trust's own people, or of one of its academies.
CREATE FUNCTION takes_up_steps(somebody uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM trust_appointment a
    WHERE a.trust_uid = acting_trust() AND a.user_id = somebody AND a.role::text IN ('chair', 'viceChair',
      'trustee', 'clerk', 'chiefExecutive', 'centralTeam', 'principal', 'localChair')
      AND a.suspended_at IS NULL AND a.ended_at IS NULL
      AND a.from_date <= (now() AT TIME ZONE 'Europe/London')::date
      AND (a.until_date IS NULL OR a.until_date >= (now() AT TIME ZONE 'Europe/London')::date)) $$;
-- Whether the acting person leads an academy of the acting trust, or chairs its local body. Those who
-- read what was approved have no right on appointments, not even on their own.
CREATE FUNCTION is_of_academy() RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT acting_as('principal', 'localChair') $$;
REVOKE EXECUTE ON FUNCTION sets_steps(), takes_up_steps(uuid), is_of_academy() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sets_steps(), takes_up_steps(uuid) TO app_trust;
GRANT EXECUTE ON FUNCTION is_of_academy() TO app_reader;

GRANT SELECT, INSERT, UPDATE (owner, owner_name, due_on, version) ON next_step TO app_trust;
GRANT SELECT ON next_step TO app_reader;
CREATE POLICY next_step_read ON next_step FOR SELECT TO app_trust
  USING (trust_uid = acting_trust() AND (acting_as('chair', 'viceChair', 'trustee', 'clerk', 'chiefExecutive')
    OR (owner = acting_user() AND acting_as('centralTeam'))));
CREATE POLICY next_step_own ON next_step FOR SELECT TO app_reader
  USING (trust_uid = acting_trust() AND owner = acting_user() AND is_of_academy());
CREATE POLICY next_step_set ON next_step FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND sets_steps() AND set_by = acting_user()
    AND takes_up_steps(owner) AND closed_at IS NULL AND reminded_for IS NULL);
CREATE POLICY next_step_change ON next_step FOR UPDATE TO app_trust
  USING (trust_uid = acting_trust() AND sets_steps() AND closed_at IS NULL)
  WITH CHECK (takes_up_steps(owner));

-- Whoever reads a step reads its reviews. Its owner says what came of it; who sets steps may close it.
GRANT SELECT, INSERT ON next_step_review TO app_trust, app_reader;
CREATE POLICY next_step_review_read ON next_step_review FOR SELECT TO app_trust, app_reader
  USING (trust_uid = acting_trust() AND EXISTS (SELECT 1 FROM next_step s
    WHERE s.trust_uid = next_step_review.trust_uid AND s.id = next_step_review.step_id));
CREATE POLICY next_step_review_own ON next_step_review FOR INSERT TO app_trust, app_reader
  WITH CHECK (trust_uid = acting_trust() AND by_user = acting_user() AND EXISTS (SELECT 1 FROM next_step s
    WHERE s.trust_uid = next_step_review.trust_uid AND s.id = next_step_review.step_id
      AND s.owner = acting_user() AND s.closed_at IS NULL));
CREATE POLICY next_step_review_close ON next_step_review FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND by_user = acting_user() AND sets_steps()
    AND verdict <> 'too-soon' AND EXISTS (SELECT 1 FROM next_step s
      WHERE s.trust_uid = next_step_review.trust_uid AND s.id = next_step_review.step_id AND s.closed_at IS NULL));
CREATE TRIGGER next_step_review_kept BEFORE UPDATE OR DELETE ON next_step_review
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A review alone closes a step, or moves its date: no owner does either in any other way.
CREATE FUNCTION follow_review() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE next_step s SET version = s.version + 1, due_on = coalesce(NEW.next_on, s.due_on),
    closed_at = CASE WHEN NEW.verdict <> 'too-soon' THEN NEW.at END
  WHERE s.trust_uid = NEW.trust_uid AND s.id = NEW.step_id AND s.closed_at IS NULL;
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION follow_review() FROM PUBLIC;
CREATE TRIGGER next_step_review_followed AFTER INSERT ON next_step_review
  FOR EACH ROW EXECUTE FUNCTION follow_review();

-- Its owner is reminded once, in the week before the date; again only where the date was moved. The
-- post takes what the letter says, and learns nothing else.
CREATE FUNCTION take_due_steps() RETURNS TABLE (email text, trust_uid integer, trust_name text, id uuid,
    rubric_version text, statement text, due_on date, intended_effect text, of_academy boolean)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH today AS (SELECT (now() AT TIME ZONE 'Europe/London')::date AS day),
  held AS (
    SELECT a.trust_uid, a.user_id, bool_and(a.role IN ('principal', 'localChair')) AS of_academy
    FROM trust_appointment a, today
    WHERE a.role NOT IN ('coopted', 'reader', 'reviewer') AND a.suspended_at IS NULL AND a.ended_at IS NULL
      AND a.from_date <= day AND (a.until_date IS NULL OR a.until_date >= day)
    GROUP BY a.trust_uid, a.user_id),
  due AS (
    UPDATE next_step s SET reminded_for = s.due_on
    FROM held, today
    WHERE held.trust_uid = s.trust_uid AND held.user_id = s.owner AND s.closed_at IS NULL
      AND s.due_on - day BETWEEN 0 AND 7 AND s.reminded_for IS DISTINCT FROM s.due_on
      AND s.set_at < now() - interval '1 day'
    RETURNING s.trust_uid, s.id, s.owner, s.rubric_version, s.statement, s.due_on, s.intended_effect,
      held.of_academy)
  SELECT u.email, due.trust_uid, t.name, due.id, due.rubric_version, due.statement, due.due_on,
    due.intended_effect, due.of_academy
  FROM due JOIN user_account u ON u.id = due.owner JOIN trust t ON t.uid = due.trust_uid
  WHERE u.suspended_at IS NULL $$;
REVOKE EXECUTE ON FUNCTION take_due_steps() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION take_due_steps() TO app_mail;
