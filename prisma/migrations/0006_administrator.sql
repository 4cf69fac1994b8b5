-- What an administrator watches: work that goes on by itself, and failures by their reference.

CREATE TABLE "job" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "started_by" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "heartbeat_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "ended_at" TIMESTAMPTZ(3),
    "step" TEXT NOT NULL DEFAULT '',
    "percent" INTEGER NOT NULL DEFAULT 0,
    "files" JSONB NOT NULL,
    "as_at" DATE,
    "report" JSONB,
    "reason" TEXT,
    "problem" TEXT,

    CONSTRAINT "job_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "job_started_at_idx" ON "job"("started_at");

ALTER TABLE "job" ADD CONSTRAINT "job_started_by_fkey" FOREIGN KEY ("started_by") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE job
  ADD CHECK (kind = 'register-load'),
  ADD CHECK (state IN ('running', 'done', 'refused', 'failed')),
  ADD CHECK ((state = 'running') = (ended_at IS NULL)),
  ADD CHECK ((state = 'done') = (report IS NOT NULL)),
  ADD CHECK ((state IN ('refused', 'failed')) = (problem IS NOT NULL)),
  ADD CHECK (percent BETWEEN 0 AND 100),
  ADD CHECK (length(step) <= 200), ADD CHECK (length(reason) <= 40), ADD CHECK (length(problem) <= 2000);

CREATE TABLE "fault" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "request_id" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "route" TEXT NOT NULL,
    "status" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "code" TEXT,
    "digest" TEXT,

    CONSTRAINT "fault_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "fault_at_idx" ON "fault"("at");

CREATE INDEX "fault_request_id_idx" ON "fault"("request_id");

-- Names and codes, nothing that anybody wrote: no sentence has these shapes.
ALTER TABLE fault
  ADD CHECK (request_id ~ '^[A-Za-z0-9_-]{8,40}$'),
  ADD CHECK (method ~ '^[A-Z]{3,8}$'),
  ADD CHECK (route ~ '^/[][a-z0-9/_-]{0,200}$'),
  ADD CHECK (status BETWEEN 100 AND 599),
  ADD CHECK (name ~ '^[A-Z][A-Za-z]{0,59}$'),
  ADD CHECK (code ~ '^[A-Z0-9_]{2,30}$'),
  ADD CHECK (digest ~ '^[A-Za-z0-9@]{1,40}$');

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['job', 'fault'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO app_owner USING (true) WITH CHECK (true)', t || '_owner', t);
  END LOOP;
END $$;

-- A job is begun in one's own name; what has ended is not changed again.
GRANT SELECT, INSERT ON job TO app_admin;
GRANT UPDATE (state, heartbeat_at, ended_at, step, percent, report, reason, problem) ON job TO app_admin;
CREATE POLICY job_read ON job FOR SELECT TO app_admin USING (true);
CREATE POLICY job_begin ON job FOR INSERT TO app_admin WITH CHECK (started_by = acting_user());
CREATE POLICY job_go_on ON job FOR UPDATE TO app_admin USING (state = 'running') WITH CHECK (true);

-- Whoever meets a failure may be nobody yet, so sign-in notes it, cannot read it back, and may only
-- sweep what is past its time.
GRANT INSERT, DELETE ON fault TO app_auth;
GRANT USAGE ON SEQUENCE fault_id_seq TO app_auth;
GRANT SELECT ON fault TO app_admin;
CREATE POLICY fault_note ON fault FOR INSERT TO app_auth WITH CHECK (true);
CREATE POLICY fault_sweep ON fault FOR DELETE TO app_auth USING (at < clock_timestamp() - interval '30 days');
CREATE POLICY fault_read ON fault FOR SELECT TO app_admin USING (true);
