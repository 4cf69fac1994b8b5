-- What a trust holds about a person, or about a request: found by its clerk in one act that the chair
-- is told of, private views included. And a hold, while which nothing of the trust is deleted.

CREATE TABLE "record_request" (
    "trust_uid" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "about" UUID,
    "words" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "made_by" UUID NOT NULL,
    "made_by_name" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),

    CONSTRAINT "record_request_pkey" PRIMARY KEY ("trust_uid","id")
);
ALTER TABLE "record_request" ADD CONSTRAINT "record_request_trust_uid_fkey" FOREIGN KEY ("trust_uid") REFERENCES "trust"("uid") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE record_request ADD CHECK ((about IS NULL) <> (words = '')),
  ADD CHECK (words = '' OR length(words) BETWEEN 3 AND 100), ADD CHECK (length(btrim(why)) > 0 AND length(why) <= 500);

CREATE TABLE "record_hold" (
    "trust_uid" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "why" TEXT NOT NULL,
    "placed_by" UUID NOT NULL,
    "placed_by_name" TEXT NOT NULL,
    "placed_at" TIMESTAMPTZ(3) NOT NULL,
    "lifted_at" TIMESTAMPTZ(3),
    "lifted_by" UUID,

    CONSTRAINT "record_hold_pkey" PRIMARY KEY ("trust_uid","id")
);
ALTER TABLE "record_hold" ADD CONSTRAINT "record_hold_trust_uid_fkey" FOREIGN KEY ("trust_uid") REFERENCES "trust"("uid") ON DELETE RESTRICT ON UPDATE CASCADE;
-- One hold at a time: it stops all deletion.
CREATE UNIQUE INDEX record_hold_in_force ON record_hold (trust_uid) WHERE lifted_at IS NULL;
ALTER TABLE record_hold ADD CHECK (length(btrim(why)) > 0 AND length(why) <= 500),
  ADD CHECK ((lifted_at IS NULL) = (lifted_by IS NULL));

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['record_request', 'record_hold'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO app_owner USING (true) WITH CHECK (true)', t || '_owner', t);
  END LOOP;
END $$;

-- The chair and the clerk see what was asked for; only the clerk asks, and in their own name.
GRANT SELECT ON record_request, record_hold TO app_trust;
GRANT INSERT (trust_uid, id, about, words, why, made_by, made_by_name) ON record_request TO app_trust;
CREATE POLICY record_request_read ON record_request FOR SELECT TO app_trust
  USING (trust_uid = acting_trust() AND acting_as('chair', 'viceChair', 'clerk'));
CREATE POLICY record_request_make ON record_request FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND acting_as('clerk') AND made_by = acting_user());
CREATE TRIGGER record_request_kept BEFORE UPDATE OR DELETE ON record_request
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

GRANT INSERT, UPDATE (lifted_at, lifted_by) ON record_hold TO app_trust;
CREATE POLICY record_hold_read ON record_hold FOR SELECT TO app_trust USING (trust_uid = acting_trust());
CREATE POLICY record_hold_place ON record_hold FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND acting_as('chair', 'viceChair', 'clerk')
    AND placed_by = acting_user() AND lifted_at IS NULL);
CREATE POLICY record_hold_lift ON record_hold FOR UPDATE TO app_trust
  USING (trust_uid = acting_trust() AND acting_as('chair', 'viceChair', 'clerk') AND lifted_at IS NULL)
  WITH CHECK (trust_uid = acting_trust() AND lifted_by = acting_user());

-- Private views, for the clerk who has asked for them by name or by words, in the quarter of an hour
-- after: the one way to them besides their authors' own.
CREATE FUNCTION views_on_request(request uuid) RETURNS SETOF individual_view
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT v.* FROM individual_view v
    JOIN record_request r ON r.trust_uid = v.trust_uid
  WHERE r.id = request AND r.trust_uid = acting_trust() AND r.made_by = acting_user()
    AND r.made_at > now() - interval '15 minutes' AND acting_as('clerk')
    AND (v.user_id = r.about OR (r.about IS NULL
      AND strpos(lower(v.reasoning || ' ' || v.would_need), lower(r.words)) > 0)) $$;
REVOKE EXECUTE ON FUNCTION views_on_request(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION views_on_request(uuid) TO app_trust;

-- Nothing of a trust is deleted while a hold is in force, whoever tries. Keys of saves, which are
-- copies that live a day, are swept all the same.
CREATE FUNCTION refuse_while_held() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM record_hold h WHERE h.trust_uid = OLD.trust_uid AND h.lifted_at IS NULL) THEN
    RAISE EXCEPTION 'Nothing of trust % is deleted while a hold is in force', OLD.trust_uid
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END $$;
REVOKE EXECUTE ON FUNCTION refuse_while_held() FROM PUBLIC;
DO $$
DECLARE t text;
BEGIN
  FOR t IN SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
      AND a.attname = 'trust_uid' AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relforcerowsecurity
      AND c.relname NOT IN ('save_key', 'trust_academy', 'trust_academy_period', 'trust_region', 'register_change')
  LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_while_held()', t || '_held', t);
  END LOOP;
END $$;
