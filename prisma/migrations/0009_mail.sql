-- Mail that waits to be sent. Whoever does something may put a letter in, and nobody who works for a
-- trust, a region or the platform can take one out: letters hold links that open accounts. What sends
-- them acts as a database role of its own, which can do nothing else.

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'app_mail') THEN
    RAISE EXCEPTION 'The role app_mail is missing: run prisma/roles.sql again, then start anew';
  END IF;
END
$$;

CREATE TABLE "outbox" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "to_address" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "until" TIMESTAMPTZ(3),
    "tries" INTEGER NOT NULL DEFAULT 0,
    "next_try_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "sent_at" TIMESTAMPTZ(3),
    "given_up_at" TIMESTAMPTZ(3),
    "problem" TEXT,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "outbox_next_try_at_idx" ON "outbox"("next_try_at");

-- A line break in a header would make two headers of it.
ALTER TABLE outbox
  ADD CHECK (to_address ~ '^[^[:cntrl:][:space:]]+@[^[:cntrl:][:space:]@]+$' AND length(to_address) <= 254),
  ADD CHECK (subject !~ '[[:cntrl:]]' AND length(subject) BETWEEN 1 AND 200),
  -- What was sent or given up holds no link any more.
  ADD CHECK (body IS NULL OR (sent_at IS NULL AND given_up_at IS NULL)),
  ADD CHECK (body IS NOT NULL OR sent_at IS NOT NULL OR given_up_at IS NOT NULL),
  ADD CHECK (sent_at IS NULL OR given_up_at IS NULL),
  ADD CHECK (problem ~ '^[A-Za-z0-9 ]{1,40}$');

ALTER TABLE outbox ENABLE ROW LEVEL SECURITY;
ALTER TABLE outbox FORCE ROW LEVEL SECURITY;
CREATE POLICY outbox_owner ON outbox FOR ALL TO app_owner USING (true) WITH CHECK (true);

GRANT INSERT ON outbox TO app_trust, app_admin, app_auth;
CREATE POLICY outbox_put ON outbox FOR INSERT TO app_trust, app_admin, app_auth
  WITH CHECK (sent_at IS NULL AND given_up_at IS NULL AND tries = 0);
-- The administrator counts what could not be delivered, and learns neither to whom nor what it said.
GRANT SELECT (id, given_up_at) ON outbox TO app_admin;
CREATE POLICY outbox_given_up ON outbox FOR SELECT TO app_admin USING (given_up_at IS NOT NULL);

GRANT USAGE ON SCHEMA public TO app_mail;
GRANT SELECT, DELETE, UPDATE (body, tries, next_try_at, sent_at, given_up_at, problem) ON outbox TO app_mail;
CREATE POLICY outbox_take ON outbox FOR SELECT TO app_mail USING (true);
CREATE POLICY outbox_mark ON outbox FOR UPDATE TO app_mail USING (true) WITH CHECK (true);
-- What still waits is never swept.
CREATE POLICY outbox_sweep ON outbox FOR DELETE TO app_mail
  USING (coalesce(sent_at, given_up_at) < clock_timestamp() - interval '30 days');
