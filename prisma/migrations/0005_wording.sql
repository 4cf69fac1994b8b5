-- The published document's own words for a rubric version, beside our summary of them. The project
-- ships without these sentences: an administrator loads the document.

CREATE TABLE "published_wording" (
    "rubric_version" TEXT NOT NULL,
    "characteristic" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "loaded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "published_wording_pkey" PRIMARY KEY ("rubric_version", "characteristic")
);

CREATE TABLE "published_wording_level" (
    "rubric_version" TEXT NOT NULL,
    "characteristic" TEXT NOT NULL,
    "level" "level" NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "published_wording_level_pkey" PRIMARY KEY ("rubric_version", "characteristic", "level")
);

-- A row's words go with it: they are replaced together or not at all.
ALTER TABLE "published_wording_level" ADD CONSTRAINT "published_wording_level_rubric_version_characteristic_fkey"
  FOREIGN KEY ("rubric_version", "characteristic") REFERENCES "published_wording"("rubric_version", "characteristic")
  ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE published_wording ADD CHECK (length(statement) BETWEEN 1 AND 4000);
ALTER TABLE published_wording_level ADD CHECK (length(words) BETWEEN 1 AND 4000);

-- A public fact, like the register: everybody reads, the administrator loads. What is loaded is never
-- altered, only replaced.
GRANT SELECT ON published_wording, published_wording_level TO app_trust, app_rsc, app_admin, app_auth;
GRANT INSERT ON published_wording, published_wording_level TO app_admin;
GRANT DELETE ON published_wording TO app_admin;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['published_wording', 'published_wording_level'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO app_owner USING (true) WITH CHECK (true)', t || '_owner', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR SELECT TO app_trust, app_rsc, app_admin, app_auth USING (true)', t || '_public', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR INSERT TO app_admin WITH CHECK (true)', t || '_load', t);
  END LOOP;
END $$;
CREATE POLICY published_wording_replace ON published_wording FOR DELETE TO app_admin USING (true);
