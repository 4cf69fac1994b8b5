-- A version knows when each row was agreed, and which were carried forward unchecked.
ALTER TABLE approval ADD COLUMN revisited text;
ALTER TABLE approved_rating ADD COLUMN agreed_on date, ADD COLUMN carried_from text;
-- What was approved before is never changed by anybody: this adds what it did not say yet.
ALTER TABLE approved_rating DISABLE TRIGGER approved_rating_kept;
UPDATE approved_rating r SET agreed_on = a.meeting_on FROM approval a
  WHERE (a.trust_uid, a.cycle, a.number) = (r.trust_uid, r.cycle, r.number);
ALTER TABLE approved_rating ENABLE TRIGGER approved_rating_kept;
ALTER TABLE approved_rating ALTER COLUMN agreed_on SET NOT NULL,
  ADD CHECK (carried_from < cycle);

-- That a version was opened again, by whom and why. A version is opened again once at most.
CREATE TABLE "reopening" (
    "trust_uid" INTEGER NOT NULL,
    "cycle" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "reopened_by" UUID NOT NULL,
    "reopened_by_name" TEXT NOT NULL,
    "reopened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reopening_pkey" PRIMARY KEY ("trust_uid","cycle","number")
);
ALTER TABLE "reopening" ADD CONSTRAINT "reopening_trust_uid_cycle_number_fkey" FOREIGN KEY ("trust_uid", "cycle", "number") REFERENCES "approval"("trust_uid", "cycle", "number") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE reopening ADD CHECK (length(btrim(reason)) BETWEEN 1 AND 1000);

ALTER TABLE reopening ENABLE ROW LEVEL SECURITY;
ALTER TABLE reopening FORCE ROW LEVEL SECURITY;
CREATE POLICY reopening_owner ON reopening FOR ALL TO app_owner USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON reopening TO app_trust;
CREATE POLICY reopening_read ON reopening FOR SELECT TO app_trust USING (trust_uid = acting_trust());
-- Only the version in force is opened again: the line is written while it still is.
CREATE POLICY reopening_make ON reopening FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND reopened_by = acting_user() AND EXISTS (
    SELECT 1 FROM assessment a WHERE a.trust_uid = reopening.trust_uid AND a.cycle = reopening.cycle
      AND a.approved_as = reopening.number));
CREATE TRIGGER reopening_kept BEFORE UPDATE OR DELETE ON reopening FOR EACH ROW EXECUTE FUNCTION refuse_change();
