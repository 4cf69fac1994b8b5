-- Help that a trust offers to others, and help that it would like, step by step: ticked when it shares with
-- its region's team, for that team alone, and gone with the share.
CREATE TABLE "share_help" (
    "trust_uid" INTEGER NOT NULL,
    "share_id" UUID NOT NULL,
    "characteristic" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "share_help_pkey" PRIMARY KEY ("trust_uid","share_id","characteristic","kind"),
    CONSTRAINT "share_help_kind" CHECK ("kind" IN ('offers', 'asks')),
    -- Overall performance is nothing that one trust can help another with.
    CONSTRAINT "share_help_of_a_step" CHECK ("characteristic" <> 'overall')
);
ALTER TABLE "share_help" ADD CONSTRAINT "share_help_trust_uid_share_id_fkey" FOREIGN KEY ("trust_uid", "share_id") REFERENCES "share"("trust_uid", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE share_help ENABLE ROW LEVEL SECURITY;
ALTER TABLE share_help FORCE ROW LEVEL SECURITY;
CREATE POLICY share_help_owner ON share_help FOR ALL TO app_owner USING (true) WITH CHECK (true);
CREATE TRIGGER share_help_held BEFORE DELETE ON share_help FOR EACH ROW EXECUTE FUNCTION refuse_while_held();
CREATE TRIGGER share_help_kept BEFORE UPDATE OR DELETE ON share_help FOR EACH ROW EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON share_help TO app_trust;
GRANT SELECT ON share_help TO app_rsc;
CREATE POLICY share_help_read ON share_help FOR SELECT TO app_trust USING (trust_uid = acting_trust());
-- Of a step that leaves with the share, and to a region's team: a reader is told nothing of it.
CREATE POLICY share_help_tick ON share_help FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND acting_as('chair', 'viceChair') AND EXISTS (
    SELECT 1 FROM share s JOIN approved_rating r
      ON (r.trust_uid, r.cycle, r.number) = (s.trust_uid, s.cycle, s.number)
    WHERE s.trust_uid = share_help.trust_uid AND s.id = share_help.share_id
      AND s.withdrawn_at IS NULL AND s.region_slug IS NOT NULL
      AND r.characteristic = share_help.characteristic));
CREATE POLICY share_help_shared ON share_help FOR SELECT TO app_rsc
  USING (EXISTS (SELECT 1 FROM share s WHERE s.trust_uid = share_help.trust_uid AND s.id = share_help.share_id
    AND s.region_slug = (SELECT acting_region()) AND s.withdrawn_at IS NULL));
