-- Next steps that a trust ticks when it shares: a copy of what is to be done, by when and to what end.
-- Whose they are stays in the trust, and so does what comes of them.
CREATE TABLE "share_step" (
    "trust_uid" INTEGER NOT NULL,
    "share_id" UUID NOT NULL,
    "step_id" UUID NOT NULL,
    "characteristic" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "intended_effect" TEXT NOT NULL,

    CONSTRAINT "share_step_pkey" PRIMARY KEY ("trust_uid","share_id","step_id")
);
ALTER TABLE "share_step" ADD CONSTRAINT "share_step_trust_uid_share_id_fkey" FOREIGN KEY ("trust_uid", "share_id") REFERENCES "share"("trust_uid", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "share_step" ADD CONSTRAINT "share_step_trust_uid_step_id_fkey" FOREIGN KEY ("trust_uid", "step_id") REFERENCES "next_step"("trust_uid", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "share_step_trust_uid_step_id_idx" ON "share_step"("trust_uid", "step_id");

ALTER TABLE share_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE share_step FORCE ROW LEVEL SECURITY;
CREATE POLICY share_step_owner ON share_step FOR ALL TO app_owner USING (true) WITH CHECK (true);
CREATE TRIGGER share_step_held BEFORE DELETE ON share_step FOR EACH ROW EXECUTE FUNCTION refuse_while_held();
CREATE TRIGGER share_step_kept BEFORE UPDATE OR DELETE ON share_step FOR EACH ROW EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON share_step TO app_trust;
GRANT SELECT ON share_step TO app_rsc;
CREATE POLICY share_step_read ON share_step FOR SELECT TO app_trust USING (trust_uid = acting_trust());
CREATE POLICY share_step_tick ON share_step FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND acting_as('chair', 'viceChair') AND EXISTS (
    SELECT 1 FROM share s WHERE s.trust_uid = share_step.trust_uid AND s.id = share_step.share_id
      AND s.withdrawn_at IS NULL AND s.region_slug IS NOT NULL)
    AND EXISTS (SELECT 1 FROM next_step n WHERE n.trust_uid = share_step.trust_uid
      AND n.id = share_step.step_id AND n.closed_at IS NULL));
CREATE POLICY share_step_shared ON share_step FOR SELECT TO app_rsc
  USING (EXISTS (SELECT 1 FROM share s WHERE s.trust_uid = share_step.trust_uid AND s.id = share_step.share_id
    AND s.region_slug = acting_region() AND s.withdrawn_at IS NULL));
