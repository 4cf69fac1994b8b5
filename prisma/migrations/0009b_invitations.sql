-- Invitations: a place in a trust for whoever opens the link that was sent to an address. The link's
-- token is stored hashed. An accepted invitation is what lets sign-in make one account, with one
-- password, and one appointment: the appointment has the invitation's id, so there is never a second.
CREATE TABLE "invitation" (
    "trust_uid" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "trust_role" NOT NULL,
    "invited_by" UUID NOT NULL,
    "invited_by_name" TEXT NOT NULL,
    "confirmed_by" TEXT,
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "expires_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp() + interval '7 days',
    "accepted_at" TIMESTAMPTZ(3),
    "accepted_by" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("trust_uid","id")
);
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");
CREATE INDEX "invitation_accepted_by_idx" ON "invitation"("accepted_by");
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_trust_uid_fkey" FOREIGN KEY ("trust_uid") REFERENCES "trust"("uid") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE invitation
  ADD CHECK (email = lower(email) AND email LIKE '%_@_%' AND length(email) <= 254),
  ADD CHECK (length(name) <= 120), ADD CHECK (length(invited_by_name) BETWEEN 1 AND 120),
  ADD CHECK (length(btrim(confirmed_by)) > 0 AND length(confirmed_by) <= 500),
  ADD CHECK ((accepted_at IS NULL) = (accepted_by IS NULL)),
  ADD CHECK (accepted_at IS NULL OR withdrawn_at IS NULL);
-- One address waits for one answer of a trust.
CREATE UNIQUE INDEX invitation_pending ON invitation (trust_uid, email)
  WHERE accepted_at IS NULL AND withdrawn_at IS NULL;

ALTER TABLE invitation ENABLE ROW LEVEL SECURITY;
ALTER TABLE invitation FORCE ROW LEVEL SECURITY;
CREATE POLICY invitation_owner ON invitation FOR ALL TO app_owner USING (true) WITH CHECK (true);

-- Nobody but sign-in reads a token's hash.
GRANT SELECT (trust_uid, id, email, name, role, invited_by, invited_by_name, confirmed_by, created_at,
  expires_at, accepted_at, accepted_by, withdrawn_at) ON invitation TO app_trust, app_admin;
GRANT INSERT ON invitation TO app_trust, app_admin;
GRANT UPDATE (token_hash, expires_at, withdrawn_at) ON invitation TO app_trust, app_admin;
CREATE POLICY invitation_read ON invitation FOR SELECT TO app_trust USING (trust_uid = acting_trust());
CREATE POLICY invitation_make ON invitation FOR INSERT TO app_trust WITH CHECK (trust_uid = acting_trust()
  AND invited_by = acting_user() AND accepted_at IS NULL AND confirmed_by IS NULL);
CREATE POLICY invitation_change ON invitation FOR UPDATE TO app_trust
  USING (trust_uid = acting_trust() AND accepted_at IS NULL AND withdrawn_at IS NULL)
  WITH CHECK (trust_uid = acting_trust());

-- The administrator invites a trust's first person and says how they were confirmed. Whom a trust
-- invites itself is no concern of theirs.
CREATE POLICY invitation_first_read ON invitation FOR SELECT TO app_admin USING (confirmed_by IS NOT NULL);
CREATE POLICY invitation_first_make ON invitation FOR INSERT TO app_admin
  WITH CHECK (confirmed_by IS NOT NULL AND invited_by = acting_user() AND accepted_at IS NULL);
CREATE POLICY invitation_first_change ON invitation FOR UPDATE TO app_admin
  USING (confirmed_by IS NOT NULL AND accepted_at IS NULL AND withdrawn_at IS NULL)
  WITH CHECK (confirmed_by IS NOT NULL);

-- Whose link it is, is found out by the link; accepting puts one's own name to it, while it lasts.
GRANT SELECT, UPDATE (accepted_at, accepted_by) ON invitation TO app_auth;
CREATE POLICY invitation_find ON invitation FOR SELECT TO app_auth USING (true);
CREATE POLICY invitation_accept ON invitation FOR UPDATE TO app_auth
  USING (accepted_at IS NULL AND withdrawn_at IS NULL AND expires_at > clock_timestamp())
  WITH CHECK (accepted_by = acting_user());

-- An account is made for the address that was invited and no other; one that exists stays as it is.
GRANT INSERT ON user_account, password, trust_appointment TO app_auth;
CREATE POLICY user_account_invited ON user_account FOR INSERT TO app_auth WITH CHECK (
  id = acting_user() AND suspended_at IS NULL AND EXISTS (SELECT 1 FROM invitation i
    WHERE i.accepted_by = user_account.id AND i.email = user_account.email));
CREATE POLICY password_invited ON password FOR INSERT TO app_auth WITH CHECK (
  user_id = acting_user() AND EXISTS (SELECT 1 FROM invitation i
    WHERE i.accepted_by = password.user_id));
CREATE POLICY trust_appointment_invited ON trust_appointment FOR INSERT TO app_auth WITH CHECK (
  user_id = acting_user() AND suspended_at IS NULL AND EXISTS (SELECT 1 FROM invitation i
    WHERE i.trust_uid = trust_appointment.trust_uid AND i.id = trust_appointment.id
      AND i.role = trust_appointment.role AND i.accepted_by = trust_appointment.user_id));
-- The trust reads in its own trail who joined.
CREATE POLICY audit_event_joined ON audit_event FOR INSERT TO app_auth WITH CHECK (
  user_id = acting_user() AND region_slug IS NULL AND EXISTS (SELECT 1 FROM invitation i
    WHERE i.trust_uid = audit_event.trust_uid AND i.accepted_by = acting_user()));
