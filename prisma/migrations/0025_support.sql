-- Help that one academy of a trust gives another: who helps whom with what, until when, and what came
-- of it. It never leaves the trust: no reader, reviewer or RSC team has any right here.

CREATE TABLE "support" (
    "trust_uid" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "cycle" TEXT NOT NULL,
    "characteristic" TEXT NOT NULL,
    "to_urn" INTEGER NOT NULL,
    "from_urn" INTEGER NOT NULL,
    "what" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "until_on" DATE NOT NULL,
    "proposed_by" UUID NOT NULL,
    "proposed_by_name" TEXT NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "agreed_by" UUID,
    "agreed_by_name" TEXT,
    "agreed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL,
    "reminded_for" DATE,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "support_pkey" PRIMARY KEY ("trust_uid","id")
);
ALTER TABLE "support" ADD CONSTRAINT "support_trust_uid_cycle_fkey" FOREIGN KEY ("trust_uid", "cycle") REFERENCES "assessment"("trust_uid", "cycle") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "support" ADD CONSTRAINT "support_trust_uid_to_urn_fkey" FOREIGN KEY ("trust_uid", "to_urn") REFERENCES "trust_academy"("trust_uid", "urn") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "support" ADD CONSTRAINT "support_trust_uid_from_urn_fkey" FOREIGN KEY ("trust_uid", "from_urn") REFERENCES "trust_academy"("trust_uid", "urn") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "support_trust_uid_to_urn_idx" ON "support"("trust_uid", "to_urn");
CREATE INDEX "support_trust_uid_from_urn_idx" ON "support"("trust_uid", "from_urn");
-- One academy helps another on a step once at a time.
CREATE UNIQUE INDEX support_open ON support (trust_uid, characteristic, to_urn, from_urn) WHERE closed_at IS NULL;
ALTER TABLE support ADD CHECK (version >= 1), ADD CHECK (to_urn <> from_urn), ADD CHECK (characteristic <> 'overall'),
  ADD CHECK (length(what) BETWEEN 1 AND 500), ADD CHECK (length(who) BETWEEN 1 AND 300), ADD CHECK (until_on > starts_on),
  ADD CHECK ((agreed_at IS NULL) = (agreed_by IS NULL) AND (agreed_at IS NULL) = (agreed_by_name IS NULL));

CREATE TABLE "support_outcome" (
    "trust_uid" INTEGER NOT NULL,
    "support_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "verdict" TEXT,
    "words" TEXT NOT NULL,
    "next_on" DATE,
    "by_urn" INTEGER,
    "by_user" UUID NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "support_outcome_pkey" PRIMARY KEY ("trust_uid","support_id","number")
);
ALTER TABLE "support_outcome" ADD CONSTRAINT "support_outcome_trust_uid_support_id_fkey" FOREIGN KEY ("trust_uid", "support_id") REFERENCES "support"("trust_uid", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- The trust gives a verdict; the academy that received the help says in words what it changed.
ALTER TABLE support_outcome ADD CHECK (number >= 1), ADD CHECK (length(words) BETWEEN 1 AND 500),
  ADD CHECK (verdict IN ('helped', 'partly', 'too-soon', 'not-helped', 'dropped')),
  ADD CHECK ((verdict IS NULL) = (by_urn IS NOT NULL)),
  ADD CHECK ((verdict IS NOT NULL AND verdict = 'too-soon') = (next_on IS NOT NULL));

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['support', 'support_outcome'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO app_owner USING (true) WITH CHECK (true)', t || '_owner', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_while_held()', t || '_held', t);
  END LOOP;
END $$;

-- Who proposes, agrees and ends support.
CREATE FUNCTION arranges_support() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT acting_as('chair', 'viceChair', 'clerk', 'chiefExecutive') $$;
REVOKE EXECUTE ON FUNCTION arranges_support() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION arranges_support() TO app_trust;

GRANT SELECT, INSERT, UPDATE (what, who, starts_on, until_on, agreed_by, agreed_by_name, agreed_at, version)
  ON support TO app_trust;
CREATE POLICY support_read ON support FOR SELECT TO app_trust USING (trust_uid = acting_trust());
CREATE POLICY support_propose ON support FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND arranges_support() AND proposed_by = acting_user()
    AND agreed_at IS NULL AND closed_at IS NULL AND reminded_for IS NULL);
CREATE POLICY support_agree ON support FOR UPDATE TO app_trust
  USING (trust_uid = acting_trust() AND arranges_support() AND agreed_at IS NULL AND closed_at IS NULL)
  WITH CHECK (agreed_by = acting_user());
-- Once it is agreed both academies read it; a proposal is the trust's own.
GRANT SELECT ON support TO app_academy;
CREATE POLICY support_own ON support FOR SELECT TO app_academy
  USING (trust_uid = acting_trust() AND agreed_at IS NOT NULL AND acting_academy() IN (to_urn, from_urn)
    AND acts_for_academy());

-- Whoever reads support reads what came of it.
GRANT SELECT, INSERT ON support_outcome TO app_trust, app_academy;
CREATE POLICY support_outcome_read ON support_outcome FOR SELECT TO app_trust, app_academy
  USING (trust_uid = acting_trust() AND EXISTS (SELECT 1 FROM support s
    WHERE s.trust_uid = support_outcome.trust_uid AND s.id = support_outcome.support_id));
-- What was only proposed can only be dropped.
CREATE POLICY support_outcome_end ON support_outcome FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND by_user = acting_user() AND arranges_support() AND by_urn IS NULL
    AND EXISTS (SELECT 1 FROM support s
      WHERE s.trust_uid = support_outcome.trust_uid AND s.id = support_outcome.support_id
        AND s.closed_at IS NULL AND (s.agreed_at IS NOT NULL OR verdict = 'dropped')));
CREATE POLICY support_outcome_say ON support_outcome FOR INSERT TO app_academy
  WITH CHECK (trust_uid = acting_trust() AND by_user = acting_user() AND by_urn = acting_academy() AND acts_for_academy()
    AND EXISTS (SELECT 1 FROM support s
      WHERE s.trust_uid = support_outcome.trust_uid AND s.id = support_outcome.support_id
        AND s.to_urn = support_outcome.by_urn));
CREATE TRIGGER support_outcome_kept BEFORE UPDATE OR DELETE ON support_outcome
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A verdict alone ends support, or carries it on to another day.
CREATE FUNCTION follow_outcome() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE support s SET version = s.version + 1, until_on = coalesce(NEW.next_on, s.until_on),
    closed_at = CASE WHEN NEW.verdict <> 'too-soon' THEN NEW.at END
  WHERE s.trust_uid = NEW.trust_uid AND s.id = NEW.support_id AND s.closed_at IS NULL AND NEW.verdict IS NOT NULL;
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION follow_outcome() FROM PUBLIC;
CREATE TRIGGER support_outcome_followed AFTER INSERT ON support_outcome
  FOR EACH ROW EXECUTE FUNCTION follow_outcome();

-- Whoever agreed it is reminded once in the week before its last day; again only where that was moved.
-- Without an appointment that arranges support they are reminded of nothing.
CREATE FUNCTION take_due_support() RETURNS TABLE (email text, trust_uid integer, trust_name text, id uuid, until_on date)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH today AS (SELECT (now() AT TIME ZONE 'Europe/London')::date AS day),
  due AS (
    UPDATE support s SET reminded_for = s.until_on
    FROM today
    WHERE s.closed_at IS NULL AND s.until_on - day BETWEEN 0 AND 7 AND s.reminded_for IS DISTINCT FROM s.until_on
      AND s.agreed_at < now() - interval '1 day'
      AND EXISTS (SELECT 1 FROM trust_appointment a WHERE a.trust_uid = s.trust_uid AND a.user_id = s.agreed_by
        AND a.role IN ('chair', 'viceChair', 'clerk', 'chiefExecutive')
        AND a.suspended_at IS NULL AND a.ended_at IS NULL
        AND a.from_date <= day AND (a.until_date IS NULL OR a.until_date >= day))
    RETURNING s.trust_uid, s.id, s.agreed_by, s.until_on)
  SELECT u.email, due.trust_uid, t.name, due.id, due.until_on
  FROM due JOIN user_account u ON u.id = due.agreed_by JOIN trust t ON t.uid = due.trust_uid
  WHERE u.suspended_at IS NULL $$;
REVOKE EXECUTE ON FUNCTION take_due_support() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION take_due_support() TO app_mail;
