-- Appointments that a trust looks after itself: people of academies and committees, terms, ends and
-- suspensions, and that somebody is always left who looks after them.

ALTER TYPE trust_role ADD VALUE 'principal';
ALTER TYPE trust_role ADD VALUE 'localChair';
ALTER TYPE trust_role ADD VALUE 'coopted';
ALTER TYPE trust_role ADD VALUE 'reviewer';

ALTER TABLE "trust_appointment" ADD COLUMN "urn" INTEGER,
  ADD COLUMN "ended_at" TIMESTAMPTZ(3),
  ADD COLUMN "ended_by" UUID,
  ADD COLUMN "end_reason" TEXT;
ALTER TABLE "trust_appointment" ADD CONSTRAINT "trust_appointment_trust_uid_urn_fkey" FOREIGN KEY ("trust_uid", "urn") REFERENCES "trust_academy"("trust_uid", "urn") ON DELETE RESTRICT ON UPDATE CASCADE;
-- As text: a value added to a type is not to be used before this file is committed.
ALTER TABLE trust_appointment
  ADD CHECK (urn IS NULL OR role::text IN ('principal', 'localChair')),
  ADD CHECK ((ended_by IS NULL) = (end_reason IS NULL)),
  ADD CHECK (ended_by IS NULL OR until_date IS NOT NULL),
  ADD CHECK (ended_at IS NULL OR ended_by IS NOT NULL),
  ADD CHECK (length(btrim(end_reason)) > 0 AND length(end_reason) <= 1000);

CREATE TABLE "committee" (
    "trust_uid" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "committee_pkey" PRIMARY KEY ("trust_uid","id")
);
CREATE UNIQUE INDEX committee_name ON committee (trust_uid, lower(name));
ALTER TABLE committee ADD CHECK (length(btrim(name)) > 0 AND length(name) <= 80);

CREATE TABLE "committee_place" (
    "trust_uid" INTEGER NOT NULL,
    "committee_id" UUID NOT NULL,
    "appointment_id" UUID NOT NULL,
    "from_date" DATE NOT NULL,
    "until_date" DATE,

    CONSTRAINT "committee_place_pkey" PRIMARY KEY ("trust_uid","committee_id","appointment_id","from_date")
);
CREATE INDEX "committee_place_trust_uid_appointment_id_idx" ON "committee_place"("trust_uid", "appointment_id");
ALTER TABLE "committee_place" ADD CONSTRAINT "committee_place_trust_uid_committee_id_fkey" FOREIGN KEY ("trust_uid", "committee_id") REFERENCES "committee"("trust_uid", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "committee_place" ADD CONSTRAINT "committee_place_trust_uid_appointment_id_fkey" FOREIGN KEY ("trust_uid", "appointment_id") REFERENCES "trust_appointment"("trust_uid", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE UNIQUE INDEX committee_place_current ON committee_place (trust_uid, committee_id, appointment_id)
  WHERE until_date IS NULL;

-- ── Who may ──

-- Whether the acting person holds one of these roles in the acting trust, by the database's clock.
CREATE FUNCTION acting_as(VARIADIC roles text[]) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM trust_appointment a
    WHERE a.trust_uid = acting_trust() AND a.user_id = acting_user() AND a.role::text = ANY (roles)
      AND a.suspended_at IS NULL AND a.ended_at IS NULL
      AND a.from_date <= (now() AT TIME ZONE 'Europe/London')::date
      AND (a.until_date IS NULL OR a.until_date >= (now() AT TIME ZONE 'Europe/London')::date)) $$;
-- Whether somebody was ever appointed in the acting trust: nobody else's account is touched there.
CREATE FUNCTION is_colleague(somebody uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM trust_appointment a
    WHERE a.trust_uid = acting_trust() AND a.user_id = somebody) $$;
-- Whether anybody looks after a trust's people on the day after `last_day` without this appointment.
CREATE FUNCTION others_look_after(of_trust integer, without uuid, last_day date) RETURNS boolean
  LANGUAGE sql VOLATILE AS $$
  SELECT EXISTS (SELECT 1 FROM trust_appointment a
    WHERE a.trust_uid = of_trust AND a.id <> without AND a.role IN ('chair', 'viceChair', 'clerk')
      AND a.suspended_at IS NULL AND a.ended_at IS NULL AND a.from_date <= last_day + 1
      AND (a.until_date IS NULL OR a.until_date > last_day)) $$;
REVOKE EXECUTE ON FUNCTION acting_as(text[]), is_colleague(uuid),
  others_look_after(integer, uuid, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION acting_as(text[]), is_colleague(uuid),
  others_look_after(integer, uuid, date) TO app_trust;

-- A trust's people are changed by those who look after them, and nobody raises themselves: a further
-- appointment is somebody else's, and nobody suspends their own or lifts that.
GRANT INSERT ON trust_appointment TO app_trust;
GRANT UPDATE (until_date, suspended_at, ended_at, ended_by, end_reason) ON trust_appointment TO app_trust;
CREATE POLICY trust_appointment_make ON trust_appointment FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND acting_as('chair', 'viceChair', 'clerk')
    AND user_id <> acting_user() AND is_colleague(user_id) AND suspended_at IS NULL AND ended_by IS NULL);
CREATE POLICY trust_appointment_change ON trust_appointment FOR UPDATE TO app_trust
  USING (trust_uid = acting_trust() AND acting_as('chair', 'viceChair', 'clerk', 'chiefExecutive'))
  WITH CHECK (trust_uid = acting_trust() AND (suspended_at IS NULL OR user_id <> acting_user()));

-- Whoever looks after people sees their addresses. The query that reads them asks for that grant.
GRANT SELECT (email) ON user_account TO app_trust;

-- Nothing locks a trust out: the last person who looks after its people is not suspended, and their
-- term is not shortened. Two who remove each other do so one after the other.
CREATE FUNCTION keep_somebody_in_charge() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  today date := (now() AT TIME ZONE 'Europe/London')::date;
  last_day date := CASE WHEN NEW.suspended_at IS NULL AND NEW.ended_at IS NULL THEN NEW.until_date
    ELSE today - 1 END;
BEGIN
  IF NEW.role::text NOT IN ('chair', 'viceChair', 'clerk') OR last_day IS NULL
    OR last_day >= OLD.until_date OR OLD.until_date < today
    OR OLD.suspended_at IS NOT NULL OR OLD.ended_at IS NOT NULL THEN
    RETURN NEW;
  END IF;
  PERFORM pg_advisory_xact_lock(hashtext('people in charge'), NEW.trust_uid);
  IF NOT others_look_after(NEW.trust_uid, NEW.id, greatest(last_day, today - 1)) THEN
    RAISE EXCEPTION 'Nobody would be left who looks after the people of trust %', NEW.trust_uid
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
REVOKE EXECUTE ON FUNCTION keep_somebody_in_charge() FROM PUBLIC;
CREATE TRIGGER trust_appointment_in_charge
  BEFORE UPDATE OF until_date, suspended_at, ended_at ON trust_appointment
  FOR EACH ROW EXECUTE FUNCTION keep_somebody_in_charge();

-- ── Committees: the trust's own, and what sign-in says of one's own place ──

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['committee', 'committee_place'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO app_owner USING (true) WITH CHECK (true)', t || '_owner', t);
  END LOOP;
END $$;

GRANT SELECT, INSERT ON committee, committee_place TO app_trust;
GRANT UPDATE (until_date) ON committee_place TO app_trust;
GRANT SELECT ON committee, committee_place TO app_auth;
CREATE POLICY committee_read ON committee FOR SELECT TO app_trust USING (trust_uid = acting_trust());
CREATE POLICY committee_make ON committee FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND acting_as('chair', 'viceChair', 'clerk'));
CREATE POLICY committee_own ON committee FOR SELECT TO app_auth USING (
  EXISTS (SELECT 1 FROM trust_appointment a WHERE a.trust_uid = committee.trust_uid AND a.user_id = acting_user()));
CREATE POLICY committee_place_read ON committee_place FOR SELECT TO app_trust USING (trust_uid = acting_trust());
CREATE POLICY committee_place_make ON committee_place FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND acting_as('chair', 'viceChair', 'clerk'));
CREATE POLICY committee_place_leave ON committee_place FOR UPDATE TO app_trust
  USING (trust_uid = acting_trust() AND acting_as('chair', 'viceChair', 'clerk'));
CREATE POLICY committee_place_own ON committee_place FOR SELECT TO app_auth USING (
  EXISTS (SELECT 1 FROM trust_appointment a WHERE a.trust_uid = committee_place.trust_uid
    AND a.id = committee_place.appointment_id AND a.user_id = acting_user()));
