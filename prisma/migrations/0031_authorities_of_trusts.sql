-- The local authorities in which each trust has open academies: what a region's list of trusts is
-- filtered by, and what it offers to be filtered by. It is derived from the register alone and kept in
-- the statement that changes the register, so that a list of twenty-five trusts does not look at every
-- academy of the region. tests/data/register/authorities.test.ts derives it anew and compares.

ALTER TABLE "trust" ADD COLUMN "authorities" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];
-- The name of an authority is that of its academies.
CREATE INDEX "academy_la_code_la_name_idx" ON "academy"("la_code", "la_name");

-- All trusts anew, of which it writes those that differ: nothing is adjusted, so nothing can be adjusted
-- wrongly. The register is loaded two thousand rows a statement, by one person at a time.
CREATE FUNCTION derive_authorities() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE trust t SET authorities = d.codes FROM (
    SELECT o.uid, ARRAY(SELECT DISTINCT y.la_code FROM trust_academy_period m
      JOIN academy y ON y.urn = m.urn AND y.open
      WHERE m.trust_uid = o.uid AND m.left_on IS NULL ORDER BY 1) AS codes
    FROM trust o) d
  WHERE d.uid = t.uid AND d.codes <> t.authorities;
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION derive_authorities() FROM PUBLIC;
CREATE TRIGGER trust_academy_period_authorities AFTER INSERT OR UPDATE OR DELETE ON trust_academy_period
  FOR EACH STATEMENT EXECUTE FUNCTION derive_authorities();
CREATE TRIGGER academy_authorities AFTER INSERT OR UPDATE OR DELETE ON academy
  FOR EACH STATEMENT EXECUTE FUNCTION derive_authorities();

-- A statement that changes nothing, for its trigger: the trusts that are there already.
UPDATE trust_academy_period SET left_on = left_on WHERE false;
