-- Where each trust stands with each region that it shares with: the version of the latest cycle in force,
-- its levels and marks, and the levels it is compared with. All of it is derived from shares and the
-- versions they release, and kept in the transaction that changes one; it is here so that a region of
-- many trusts over many years is read as fast as one of a single year. tests/data/assessments/
-- standing.test.ts derives it anew and compares.

CREATE TABLE "region_standing" (
    "trust_uid" INTEGER NOT NULL,
    "region_slug" TEXT NOT NULL,
    "share_id" UUID NOT NULL,
    "cycle" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "rubric_version" TEXT NOT NULL,
    "shared_at" TIMESTAMPTZ(3) NOT NULL,
    "characteristics" TEXT[],
    "levels" "level"[],
    "evidenced_levels" "level"[],
    "statements" INTEGER[],
    "statements_evidenced" INTEGER[],
    "rests_on" INTEGER[],
    "before_cycle" TEXT,
    "before_number" INTEGER,
    "before_levels" "level"[],

    CONSTRAINT "region_standing_pkey" PRIMARY KEY ("trust_uid","region_slug")
);
ALTER TABLE "region_standing" ADD CONSTRAINT "region_standing_trust_uid_share_id_fkey" FOREIGN KEY ("trust_uid", "share_id") REFERENCES "share"("trust_uid", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "region_standing" ADD CONSTRAINT "region_standing_region_slug_fkey" FOREIGN KEY ("region_slug") REFERENCES "region"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "region_standing_region_slug_idx" ON "region_standing"("region_slug");
-- Which versions a region may read, without looking at the shares themselves: the policies of what is
-- shared ask so once a statement. And the shares of one cycle, and which cycles there are.
CREATE INDEX share_of_region_in_force ON share (region_slug, cycle, trust_uid, number) WHERE withdrawn_at IS NULL;
CREATE INDEX trust_region_led_now ON trust_region (region_slug, trust_uid) WHERE until_date IS NULL;

ALTER TABLE region_standing ENABLE ROW LEVEL SECURITY;
ALTER TABLE region_standing FORCE ROW LEVEL SECURITY;
CREATE POLICY region_standing_owner ON region_standing FOR ALL TO app_owner USING (true) WITH CHECK (true);
-- Nobody but the triggers below writes it, and no trust's hold keeps a share from being withdrawn.
GRANT SELECT ON region_standing TO app_rsc;
CREATE POLICY region_standing_shared ON region_standing FOR SELECT TO app_rsc
  USING (region_slug = (SELECT acting_region()));

-- Derives the standing of some trusts anew. One transaction at a time for a trust: each sees what the one
-- before it has committed, since every statement here looks afresh.
CREATE FUNCTION derive_standing(of_trusts integer[]) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('region standing'), b.bucket)
    FROM (SELECT DISTINCT uid % 512 AS bucket FROM unnest(of_trusts) uid ORDER BY 1) b;
  DELETE FROM region_standing WHERE trust_uid = ANY (of_trusts);
  INSERT INTO region_standing
  WITH in_force AS MATERIALIZED (
    SELECT s.*, a.rubric_version,
      row_number() OVER (PARTITION BY s.trust_uid, s.region_slug ORDER BY s.cycle DESC) AS nth
    FROM share s JOIN approval a USING (trust_uid, cycle, number)
    WHERE s.trust_uid = ANY (of_trusts) AND s.withdrawn_at IS NULL AND s.region_slug IS NOT NULL),
  paired AS MATERIALIZED (
    SELECT DISTINCT ON (l.trust_uid, l.region_slug) l.*, b.cycle AS before_cycle, b.number AS before_number
    FROM in_force l LEFT JOIN in_force b ON b.trust_uid = l.trust_uid AND b.region_slug = l.region_slug
      AND b.cycle < l.cycle AND b.rubric_version = l.rubric_version
    WHERE l.nth = 1 ORDER BY l.trust_uid, l.region_slug, b.cycle DESC)
  SELECT p.trust_uid, p.region_slug, p.id, p.cycle, p.number, p.rubric_version, p.shared_at,
    v.characteristics, v.levels, v.evidenced_levels, v.statements, v.statements_evidenced, v.rests_on,
    p.before_cycle, p.before_number, v.before_levels
  FROM paired p LEFT JOIN LATERAL (
    SELECT array_agg(r.characteristic ORDER BY r.characteristic) AS characteristics,
      array_agg(r.level ORDER BY r.characteristic) AS levels,
      array_agg(r.evidenced_level ORDER BY r.characteristic) AS evidenced_levels,
      array_agg(r.statements ORDER BY r.characteristic) AS statements,
      array_agg(r.statements_evidenced ORDER BY r.characteristic) AS statements_evidenced,
      array_agg(r.rests_on ORDER BY r.characteristic) AS rests_on,
      array_agg(b.level ORDER BY r.characteristic) AS before_levels
    FROM approved_rating r LEFT JOIN approved_rating b
      ON (b.trust_uid, b.cycle, b.number, b.characteristic)
        = (p.trust_uid, p.before_cycle, p.before_number, r.characteristic)
    WHERE (r.trust_uid, r.cycle, r.number) = (p.trust_uid, p.cycle, p.number)) v ON true;
END $$;
REVOKE EXECUTE ON FUNCTION derive_standing(integer[]) FROM PUBLIC;

-- After whatever touches a share, and after rows of a version that is shared already.
CREATE FUNCTION follow_shares() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM derive_standing(array_agg(DISTINCT t.trust_uid)) FROM touched t
    WHERE TG_TABLE_NAME = 'share' OR EXISTS (SELECT FROM share s
      WHERE (s.trust_uid, s.cycle, s.number) = (t.trust_uid, t.cycle, t.number)
        AND s.withdrawn_at IS NULL AND s.region_slug IS NOT NULL)
    HAVING count(*) > 0;
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION follow_shares() FROM PUBLIC;
CREATE TRIGGER share_standing_made AFTER INSERT ON share
  REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION follow_shares();
CREATE TRIGGER share_standing_changed AFTER UPDATE ON share
  REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION follow_shares();
CREATE TRIGGER share_standing_removed AFTER DELETE ON share
  REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION follow_shares();
CREATE TRIGGER approved_rating_standing AFTER INSERT ON approved_rating
  REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION follow_shares();

SELECT derive_standing(ARRAY(SELECT DISTINCT trust_uid FROM share));

-- ── Counts of other regions, from what is stored: the rule of who is shown to whom stays as it was ──

DROP FUNCTION regions_standing(text, trust_kind[]);
DROP FUNCTION regions_shared(text, trust_kind[]);
DROP FUNCTION shared_everywhere(text, trust_kind[]);

-- How many trusts each region of a set leads for, how many of them have shared, and how many of those
-- stand where, row by row: a level of null is not agreed. `shared` is null, and there are no rows, where
-- they are too few to show to another region (lib/insights/too-few.ts): what a region shares is cut into
-- parts by the other set's regions, and where one part is of fewer than ten trusts, no region that takes
-- a part of it is shown, so that no part can be worked out from the rest. It is asked once for a page.
CREATE FUNCTION regions_at_a_glance(of_set text, of_kinds trust_kind[])
  RETURNS TABLE (region_slug text, placed integer, shared integer, characteristic text, level level,
    trusts integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH placed AS MATERIALIZED (
    SELECT g.trust_uid, g.region_slug, g.region_set FROM trust_region g
    JOIN trust t ON t.uid = g.trust_uid AND t.open AND t.kind = ANY (of_kinds)
    WHERE g.until_date IS NULL AND is_in_team()),
  everywhere AS MATERIALIZED (
    SELECT DISTINCT ON (s.trust_uid) s.trust_uid, s.region_slug AS shared_with, o.region_slug,
      s.characteristics, s.levels
    FROM region_standing s
    JOIN placed p ON p.trust_uid = s.trust_uid AND p.region_slug = s.region_slug
    LEFT JOIN placed o ON o.trust_uid = s.trust_uid AND o.region_set = of_set
    ORDER BY s.trust_uid, s.cycle DESC),
  parts AS (
    SELECT e.shared_with, e.region_slug, count(*)::integer AS trusts FROM everywhere e GROUP BY 1, 2),
  thin AS (
    SELECT p.shared_with FROM parts p WHERE p.shared_with <> acting_region()
    GROUP BY 1 HAVING min(p.trusts) < 10),
  shown AS (
    SELECT p.region_slug, sum(p.trusts)::integer AS shared FROM parts p
    GROUP BY 1 HAVING bool_and(p.shared_with NOT IN (SELECT n.shared_with FROM thin n))),
  led AS (
    SELECT p.region_slug, count(*)::integer AS trusts FROM placed p WHERE p.region_set = of_set GROUP BY 1),
  counted AS (
    SELECT e.region_slug, v.key, v.level, count(*)::integer AS trusts
    FROM everywhere e JOIN shown USING (region_slug), unnest(e.characteristics, e.levels) v (key, level)
    GROUP BY 1, 2, 3)
  SELECT r.slug, coalesce(l.trusts, 0),
    CASE WHEN r.slug = acting_region() THEN coalesce(s.shared, 0) ELSE s.shared END,
    c.key, c.level, c.trusts
  FROM region r LEFT JOIN led l ON l.region_slug = r.slug LEFT JOIN shown s ON s.region_slug = r.slug
  LEFT JOIN counted c ON c.region_slug = r.slug
  WHERE r.region_set = of_set AND is_in_team() $$;
REVOKE EXECUTE ON FUNCTION regions_at_a_glance(text, trust_kind[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION regions_at_a_glance(text, trust_kind[]) TO app_rsc;
