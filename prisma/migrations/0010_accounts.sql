-- How somebody proved who they are: what a session rests on, the code from an authenticator app, and
-- the mail by which a forgotten password is chosen anew.

-- A session knows by what it was proved, when last, and on what kind of device. One that waits for a
-- code is nobody's yet.
ALTER TABLE "session"
  ADD COLUMN "proof" TEXT NOT NULL DEFAULT 'password',
  ADD COLUMN "proved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ADD COLUMN "second_factor_at" TIMESTAMPTZ(3),
  ADD COLUMN "wants_code" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "device" TEXT NOT NULL DEFAULT '';
UPDATE "session" SET "proved_at" = "created_at";
ALTER TABLE "session"
  ADD CHECK (proof IN ('password', 'provider', 'demo')),
  ADD CHECK (length(device) <= 60),
  ADD CHECK (NOT (wants_code AND second_factor_at IS NOT NULL));

CREATE TABLE "second_factor" (
    "user_id" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ(3),
    "last_step" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "second_factor_pkey" PRIMARY KEY ("user_id")
);

CREATE TABLE "recovery_code" (
    "user_id" UUID NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_code_pkey" PRIMARY KEY ("user_id","code_hash")
);

-- One a person: asking anew replaces what was asked before.
CREATE TABLE "password_reset" (
    "user_id" UUID NOT NULL,
    "link_hash" BYTEA NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "password_reset_pkey" PRIMARY KEY ("user_id")
);
CREATE UNIQUE INDEX "password_reset_link_hash_key" ON "password_reset"("link_hash");

ALTER TABLE "second_factor" ADD CONSTRAINT "second_factor_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "second_factor"("user_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "password_reset" ADD CONSTRAINT "password_reset_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE second_factor ADD CHECK (length(sealed) BETWEEN 29 AND 200);
ALTER TABLE recovery_code ADD CHECK (length(code_hash) = 32);
ALTER TABLE password_reset ADD CHECK (length(link_hash) = 32), ADD CHECK (length(code_hash) = 32);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['second_factor', 'recovery_code', 'password_reset'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO app_owner USING (true) WITH CHECK (true)', t || '_owner', t);
  END LOOP;
END $$;

-- The sign-in role alone, and only what belongs to the person it acts as.
GRANT SELECT, INSERT, UPDATE, DELETE ON second_factor, recovery_code TO app_auth;
CREATE POLICY second_factor_read ON second_factor FOR SELECT TO app_auth USING (user_id = acting_user());
CREATE POLICY second_factor_enrol ON second_factor FOR INSERT TO app_auth WITH CHECK (user_id = acting_user());
CREATE POLICY second_factor_use ON second_factor FOR UPDATE TO app_auth
  USING (user_id = acting_user()) WITH CHECK (user_id = acting_user());
CREATE POLICY second_factor_remove ON second_factor FOR DELETE TO app_auth USING (user_id = acting_user());

CREATE POLICY recovery_code_read ON recovery_code FOR SELECT TO app_auth USING (user_id = acting_user());
CREATE POLICY recovery_code_make ON recovery_code FOR INSERT TO app_auth WITH CHECK (user_id = acting_user());
CREATE POLICY recovery_code_use ON recovery_code FOR UPDATE TO app_auth
  USING (user_id = acting_user()) WITH CHECK (user_id = acting_user());
CREATE POLICY recovery_code_replace ON recovery_code FOR DELETE TO app_auth USING (user_id = acting_user());

-- Whose link it is, is found out by the link.
GRANT SELECT, INSERT, UPDATE ON password_reset TO app_auth;
CREATE POLICY password_reset_find ON password_reset FOR SELECT TO app_auth USING (true);
CREATE POLICY password_reset_ask ON password_reset FOR INSERT TO app_auth WITH CHECK (user_id = acting_user());
CREATE POLICY password_reset_use ON password_reset FOR UPDATE TO app_auth
  USING (user_id = acting_user()) WITH CHECK (user_id = acting_user());
