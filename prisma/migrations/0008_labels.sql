-- What a trust calls its people and parts, where it is not what the product calls them.
CREATE TABLE "trust_label" (
    "trust_uid" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "word" TEXT NOT NULL,

    CONSTRAINT "trust_label_pkey" PRIMARY KEY ("trust_uid","label")
);
ALTER TABLE "trust_label" ADD CONSTRAINT "trust_label_trust_uid_fkey" FOREIGN KEY ("trust_uid") REFERENCES "trust"("uid") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE trust_label ADD CHECK (length(label) BETWEEN 1 AND 40), ADD CHECK (length(word) BETWEEN 1 AND 40);

ALTER TABLE trust_label ENABLE ROW LEVEL SECURITY;
ALTER TABLE trust_label FORCE ROW LEVEL SECURITY;
CREATE POLICY trust_label_owner ON trust_label FOR ALL TO app_owner USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, DELETE ON trust_label TO app_trust;
CREATE POLICY trust_label_read ON trust_label FOR SELECT TO app_trust USING (trust_uid = acting_trust());
CREATE POLICY trust_label_choose ON trust_label FOR INSERT TO app_trust WITH CHECK (trust_uid = acting_trust());
CREATE POLICY trust_label_drop ON trust_label FOR DELETE TO app_trust USING (trust_uid = acting_trust());
-- Every request reads them with the person's own appointments, which that role sees no others of.
GRANT SELECT ON trust_label TO app_auth;
CREATE POLICY trust_label_own ON trust_label FOR SELECT TO app_auth USING (
  EXISTS (SELECT 1 FROM trust_appointment a WHERE a.trust_uid = trust_label.trust_uid AND a.user_id = acting_user()));
