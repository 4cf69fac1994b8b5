-- Accounts, and the places of administrators and RSC teams, are closed by an administrator; an
-- invitation says for which academy; whoever is invited reads the words of the trust that invites.

-- ── The administrator suspends and ends ──

ALTER TABLE "region_appointment" ADD COLUMN "ended_at" TIMESTAMPTZ(3);
ALTER TABLE "platform_appointment" ADD COLUMN "ended_at" TIMESTAMPTZ(3);
ALTER TABLE region_appointment ADD CHECK (ended_at IS NULL OR until_date IS NOT NULL);
ALTER TABLE platform_appointment ADD CHECK (ended_at IS NULL OR until_date IS NOT NULL);

-- Nobody closes what is their own, or opens it again.
DROP POLICY user_account_admin_suspend ON user_account;
CREATE POLICY user_account_admin_suspend ON user_account FOR UPDATE TO app_admin
  USING (id IS DISTINCT FROM acting_user());
GRANT UPDATE (until_date, suspended_at, ended_at) ON region_appointment TO app_admin;
CREATE POLICY region_appointment_admin_change ON region_appointment FOR UPDATE TO app_admin
  USING (user_id IS DISTINCT FROM acting_user());
-- One place a person: whoever comes back has it from that day.
GRANT UPDATE (from_date, until_date, suspended_at, ended_at) ON platform_appointment TO app_admin;
CREATE POLICY platform_appointment_admin_change ON platform_appointment FOR UPDATE TO app_admin
  USING (user_id IS DISTINCT FROM acting_user());

-- Whether anybody administers without this account.
CREATE FUNCTION others_administer(without uuid) RETURNS boolean LANGUAGE sql VOLATILE AS $$
  SELECT EXISTS (SELECT 1 FROM platform_appointment a JOIN user_account u ON u.id = a.user_id
    WHERE a.user_id <> without AND u.suspended_at IS NULL
      AND a.suspended_at IS NULL AND a.ended_at IS NULL
      AND a.from_date <= (now() AT TIME ZONE 'Europe/London')::date
      AND (a.until_date IS NULL OR a.until_date >= (now() AT TIME ZONE 'Europe/London')::date)) $$;
-- Nothing leaves the service without an administrator. Two who close each other's place do so one
-- after the other.
CREATE FUNCTION keep_an_administrator() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('administrators'));
  IF NOT others_administer(NEW.user_id) THEN
    RAISE EXCEPTION 'Nobody would be left who administers' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE FUNCTION keep_an_administrators_account() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('administrators'));
  IF EXISTS (SELECT 1 FROM platform_appointment a WHERE a.user_id = NEW.id)
    AND NOT others_administer(NEW.id) THEN
    RAISE EXCEPTION 'Nobody would be left who administers' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
REVOKE EXECUTE ON FUNCTION others_administer(uuid), keep_an_administrator(),
  keep_an_administrators_account() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION others_administer(uuid) TO app_admin;
CREATE TRIGGER platform_appointment_kept BEFORE UPDATE OF until_date, suspended_at, ended_at
  ON platform_appointment FOR EACH ROW
  WHEN (NEW.suspended_at IS NOT NULL OR NEW.until_date IS NOT NULL)
  EXECUTE FUNCTION keep_an_administrator();
CREATE TRIGGER user_account_kept BEFORE UPDATE OF suspended_at ON user_account FOR EACH ROW
  WHEN (OLD.suspended_at IS NULL AND NEW.suspended_at IS NOT NULL)
  EXECUTE FUNCTION keep_an_administrators_account();

-- A suspended account is signed out for good, so that lifting the suspension revives no session. Runs
-- as the owner, since an administrator may read no session; it takes no argument and cannot be called
-- but by a change that the policies let through.
CREATE FUNCTION end_sessions_of_suspended() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp
AS $$
BEGIN
  UPDATE session SET ended_at = now() WHERE user_id = NEW.id AND ended_at IS NULL;
  RETURN NEW;
END $$;
REVOKE EXECUTE ON FUNCTION end_sessions_of_suspended() FROM PUBLIC;
CREATE TRIGGER user_account_signed_out AFTER UPDATE OF suspended_at ON user_account FOR EACH ROW
  WHEN (OLD.suspended_at IS NULL AND NEW.suspended_at IS NOT NULL)
  EXECUTE FUNCTION end_sessions_of_suspended();

-- Whoever cannot sign in looks after nobody: the trust must not count on them.
GRANT SELECT (suspended_at) ON user_account TO app_trust;
CREATE OR REPLACE FUNCTION others_look_after(of_trust integer, without uuid, last_day date)
  RETURNS boolean LANGUAGE sql VOLATILE AS $$
  SELECT EXISTS (SELECT 1 FROM trust_appointment a JOIN user_account u ON u.id = a.user_id
    WHERE a.trust_uid = of_trust AND a.id <> without AND a.role IN ('chair', 'viceChair', 'clerk')
      AND u.suspended_at IS NULL
      AND a.suspended_at IS NULL AND a.ended_at IS NULL AND a.from_date <= last_day + 1
      AND (a.until_date IS NULL OR a.until_date > last_day)) $$;

-- ── An invitation of somebody who leads or governs one academy says which ──

ALTER TABLE "invitation" ADD COLUMN "urn" INTEGER;
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_trust_uid_urn_fkey" FOREIGN KEY ("trust_uid", "urn") REFERENCES "trust_academy"("trust_uid", "urn") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE invitation ADD CHECK (urn IS NULL OR role IN ('principal', 'localChair'));
GRANT SELECT (urn) ON invitation TO app_trust;

-- The place is the one that was offered: its academy too.
DROP POLICY trust_appointment_invited ON trust_appointment;
CREATE POLICY trust_appointment_invited ON trust_appointment FOR INSERT TO app_auth WITH CHECK (
  user_id = acting_user() AND suspended_at IS NULL AND EXISTS (SELECT 1 FROM invitation i
    WHERE i.trust_uid = trust_appointment.trust_uid AND i.id = trust_appointment.id
      AND i.role = trust_appointment.role AND i.urn IS NOT DISTINCT FROM trust_appointment.urn
      AND i.accepted_by = trust_appointment.user_id));

-- ── Whoever opens an invitation is told in the words of the trust that invites ──

CREATE POLICY trust_label_invited ON trust_label FOR SELECT TO app_auth USING (
  acting_user() IS NOT NULL AND EXISTS (SELECT 1 FROM invitation i WHERE i.trust_uid = trust_label.trust_uid
    AND i.accepted_at IS NULL AND i.withdrawn_at IS NULL AND i.expires_at > clock_timestamp()));
