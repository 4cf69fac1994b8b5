-- Accounts elsewhere (Microsoft, Google, another provider) by which people sign in. Who somebody is
-- there is the issuer and the subject of its tokens, never an email address: addresses change hands.

CREATE TABLE "identity" (
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "known_as" TEXT,
    "linked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "identity_pkey" PRIMARY KEY ("issuer","subject")
);

CREATE UNIQUE INDEX "identity_id_key" ON "identity"("id");

CREATE INDEX "identity_user_id_idx" ON "identity"("user_id");

ALTER TABLE "identity" ADD CONSTRAINT "identity_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE identity
  ADD CHECK (issuer ~ '^https?://[^[:space:]]{1,240}$'),
  ADD CHECK (subject ~ '^[!-~]{1,255}$'),
  ADD CHECK (length(known_as) BETWEEN 1 AND 254);

ALTER TABLE identity ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity FORCE ROW LEVEL SECURITY;
CREATE POLICY identity_owner ON identity FOR ALL TO app_owner USING (true) WITH CHECK (true);

-- Before anybody is known, sign-in finds whose an account is; from then on it sees their own alone.
-- A link is made and taken away by whom it lets in, and never changed.
GRANT SELECT, INSERT, DELETE ON identity TO app_auth;
CREATE POLICY identity_find ON identity FOR SELECT TO app_auth
  USING (acting_user() IS NULL OR user_id = acting_user());
CREATE POLICY identity_link ON identity FOR INSERT TO app_auth WITH CHECK (user_id = acting_user());
CREATE POLICY identity_unlink ON identity FOR DELETE TO app_auth USING (user_id = acting_user());
