-- A region at a glance: the trusts that somebody of a region's team follows, and the counts of other
-- regions, which are the one thing of theirs that a team may know.

CREATE TABLE followed_trust (
  trust_uid integer NOT NULL REFERENCES trust (uid) ON UPDATE CASCADE ON DELETE RESTRICT,
  region_slug text NOT NULL REFERENCES region (slug) ON UPDATE CASCADE ON DELETE RESTRICT,
  user_id uuid NOT NULL REFERENCES user_account (id) ON UPDATE CASCADE ON DELETE CASCADE,
  followed_at timestamptz(3) NOT NULL,
  PRIMARY KEY (trust_uid, region_slug, user_id)
);
CREATE INDEX followed_trust_user_id_region_slug_idx ON followed_trust (user_id, region_slug);
ALTER TABLE followed_trust ENABLE ROW LEVEL SECURITY;
ALTER TABLE followed_trust FORCE ROW LEVEL SECURITY;
CREATE POLICY followed_trust_owner ON followed_trust FOR ALL TO app_owner USING (true) WITH CHECK (true);

-- A list of one's own, of trusts that the region leads for: nobody else of the team reads it.
GRANT SELECT, INSERT, DELETE ON followed_trust TO app_rsc;
CREATE POLICY followed_trust_own ON followed_trust FOR SELECT TO app_rsc
  USING (region_slug = acting_region() AND user_id = acting_user());
CREATE POLICY followed_trust_follow ON followed_trust FOR INSERT TO app_rsc
  WITH CHECK (region_slug = acting_region() AND user_id = acting_user() AND EXISTS (
    SELECT 1 FROM trust_region g WHERE g.trust_uid = followed_trust.trust_uid
      AND g.region_slug = acting_region() AND g.until_date IS NULL));
CREATE POLICY followed_trust_unfollow ON followed_trust FOR DELETE TO app_rsc
  USING (region_slug = acting_region() AND user_id = acting_user());

-- ── Counts of other regions ──

-- Whether the acting person is in the acting region's team today.
CREATE FUNCTION is_in_team() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM region_appointment a
    WHERE a.user_id = acting_user() AND a.region_slug = acting_region()
      AND a.suspended_at IS NULL AND a.ended_at IS NULL
      AND a.from_date <= (now() AT TIME ZONE 'Europe/London')::date
      AND (a.until_date IS NULL OR a.until_date >= (now() AT TIME ZONE 'Europe/London')::date)) $$;

-- Each open trust of these kinds that shares with the region that leads for it, once, by its latest
-- cycle: with that region, and with the one it is placed in by another set. Nobody but the two
-- functions below may call it.
CREATE FUNCTION shared_everywhere(of_set text, of_kinds trust_kind[])
  RETURNS TABLE (trust_uid integer, cycle text, number integer, shared_with text, region_slug text)
  LANGUAGE sql STABLE AS $$
  SELECT l.trust_uid, l.cycle, l.number, l.region_slug, o.region_slug
  FROM (SELECT DISTINCT ON (s.trust_uid) s.trust_uid, s.cycle, s.number, s.region_slug
    FROM share s
    JOIN trust_region g ON g.trust_uid = s.trust_uid AND g.region_slug = s.region_slug
      AND g.until_date IS NULL
    JOIN trust t ON t.uid = s.trust_uid AND t.open AND t.kind = ANY (of_kinds)
    WHERE s.withdrawn_at IS NULL
    ORDER BY s.trust_uid, s.cycle DESC) l
  LEFT JOIN trust_region o ON o.trust_uid = l.trust_uid AND o.region_set = of_set
    AND o.until_date IS NULL $$;

-- How many trusts each region of a set leads for, and how many of them have shared: null where they
-- are too few to show to another region. The rule is lib/insights/too-few.ts: what a region shares is
-- cut into parts by the other set's regions, and where one part is of fewer than ten trusts, no region
-- that takes a part of it is shown, so that no part can be worked out from the rest.
CREATE FUNCTION regions_shared(of_set text, of_kinds trust_kind[])
  RETURNS TABLE (region_slug text, placed integer, shared integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH parts AS (
    SELECT e.shared_with, e.region_slug, count(*)::integer AS trusts
    FROM shared_everywhere(of_set, of_kinds) e GROUP BY 1, 2),
  thin AS (
    SELECT p.shared_with FROM parts p WHERE p.shared_with <> acting_region()
    GROUP BY 1 HAVING min(p.trusts) < 10),
  shown AS (
    SELECT p.region_slug, sum(p.trusts)::integer AS shared FROM parts p
    GROUP BY 1 HAVING bool_and(p.shared_with NOT IN (SELECT n.shared_with FROM thin n)))
  SELECT r.slug,
    (SELECT count(*)::integer FROM trust_region g
      JOIN trust t ON t.uid = g.trust_uid AND t.open AND t.kind = ANY (of_kinds)
      WHERE g.region_slug = r.slug AND g.until_date IS NULL),
    CASE WHEN r.slug = acting_region() THEN coalesce(s.shared, 0) ELSE s.shared END
  FROM region r LEFT JOIN shown s ON s.region_slug = r.slug
  WHERE r.region_set = of_set AND is_in_team() $$;

-- How many of them stand where, row by row; a level of null is not agreed.
CREATE FUNCTION regions_standing(of_set text, of_kinds trust_kind[])
  RETURNS TABLE (region_slug text, characteristic text, level level, trusts integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT e.region_slug, r.characteristic, r.level, count(*)::integer
  FROM regions_shared(of_set, of_kinds) g
  JOIN shared_everywhere(of_set, of_kinds) e ON e.region_slug = g.region_slug
  JOIN approved_rating r ON (r.trust_uid, r.cycle, r.number) = (e.trust_uid, e.cycle, e.number)
  WHERE g.shared IS NOT NULL
  GROUP BY 1, 2, 3 $$;

REVOKE EXECUTE ON FUNCTION is_in_team(), shared_everywhere(text, trust_kind[]),
  regions_shared(text, trust_kind[]), regions_standing(text, trust_kind[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION regions_shared(text, trust_kind[]), regions_standing(text, trust_kind[]) TO app_rsc;
