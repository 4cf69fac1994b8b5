-- The trail is chained: each line's hash covers the line and the hash before it, one chain a trust and
-- one (number 0) for everything else. An edited, moved or removed line no longer fits; a tail cut off is
-- found against the head kept here and against the heads that `npm run audit:verify` prints for keeping
-- elsewhere.

ALTER TABLE audit_event ADD COLUMN seq bigint, ADD COLUMN hash bytea;

-- Where each chain ends. Nobody but the trigger below reads or writes it.
CREATE TABLE audit_chain (
  chain integer PRIMARY KEY,
  seq bigint NOT NULL,
  hash bytea NOT NULL
);
ALTER TABLE audit_chain ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_chain FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_chain_owner ON audit_chain FOR ALL TO app_owner USING (true) WITH CHECK (true);

-- One line as the hash covers it: no two different lines read alike.
CREATE FUNCTION audit_line(line audit_event) RETURNS bytea LANGUAGE sql STABLE
  SET search_path = pg_catalog, public
  AS $$ SELECT convert_to(jsonb_build_array(line.seq, line.id,
    to_char(line.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'), line.user_id, line.role,
    line.trust_uid, line.region_slug, line.action, line.subject, line.request_id)::text, 'UTF8') $$;

-- Runs as the owner, since no role that adds a line may read the one before. It takes no argument and
-- cannot be called but by an insert that the policies let through. The head's row is locked until the
-- line is committed, so that lines of one chain follow each other; it is a transaction's last statement.
CREATE FUNCTION audit_event_chain() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public
AS $$
DECLARE head audit_chain;
BEGIN
  INSERT INTO audit_chain AS c (chain, seq, hash) VALUES (coalesce(NEW.trust_uid, 0), 1, ''::bytea)
    ON CONFLICT (chain) DO UPDATE SET seq = c.seq + 1 RETURNING * INTO head;
  NEW.seq := head.seq;
  NEW.hash := sha256(head.hash || audit_line(NEW));
  UPDATE audit_chain SET hash = NEW.hash WHERE chain = head.chain;
  RETURN NEW;
END $$;
REVOKE EXECUTE ON FUNCTION audit_line(audit_event), audit_event_chain() FROM PUBLIC;

-- The lines there are already, in the order they were written.
ALTER TABLE audit_event DISABLE TRIGGER USER;
DO $$
DECLARE line audit_event; head audit_chain;
BEGIN
  FOR line IN SELECT * FROM audit_event ORDER BY id LOOP
    INSERT INTO audit_chain AS c (chain, seq, hash) VALUES (coalesce(line.trust_uid, 0), 1, ''::bytea)
      ON CONFLICT (chain) DO UPDATE SET seq = c.seq + 1 RETURNING * INTO head;
    line.seq := head.seq;
    line.hash := sha256(head.hash || audit_line(line));
    UPDATE audit_event SET seq = line.seq, hash = line.hash WHERE id = line.id;
    UPDATE audit_chain SET hash = line.hash WHERE chain = head.chain;
  END LOOP;
END $$;
ALTER TABLE audit_event ENABLE TRIGGER USER;

ALTER TABLE audit_event ALTER COLUMN seq SET NOT NULL, ALTER COLUMN hash SET NOT NULL;
-- The newest lines of one trust, or of the platform, without reading the others.
CREATE INDEX "audit_event_trust_uid_id_idx" ON "audit_event"("trust_uid", "id");
CREATE UNIQUE INDEX audit_event_chain ON audit_event (coalesce(trust_uid, 0), seq);
CREATE TRIGGER audit_event_chain BEFORE INSERT ON audit_event
  FOR EACH ROW EXECUTE FUNCTION audit_event_chain();
