-- A trail holds what its own people did, and who opened what was shared: nobody else adds a line to it.
DROP POLICY audit_event_rsc ON audit_event;
CREATE POLICY audit_event_rsc ON audit_event FOR INSERT TO app_rsc
  WITH CHECK (region_slug = acting_region() AND user_id = acting_user()
    AND (trust_uid IS NULL OR EXISTS (SELECT 1 FROM share WHERE share.trust_uid = audit_event.trust_uid
      AND share.region_slug = acting_region() AND share.withdrawn_at IS NULL)));
DROP POLICY audit_event_admin ON audit_event;
CREATE POLICY audit_event_admin ON audit_event FOR INSERT TO app_admin
  WITH CHECK (user_id IS NOT DISTINCT FROM acting_user() AND trust_uid IS NULL AND region_slug IS NULL);
DROP POLICY audit_event_auth ON audit_event;
CREATE POLICY audit_event_auth ON audit_event FOR INSERT TO app_auth
  WITH CHECK (user_id IS NOT DISTINCT FROM acting_user() AND trust_uid IS NULL AND region_slug IS NULL);

-- What is approved is not approved again: a version comes only of an open assessment.
DROP POLICY approval_make ON approval;
CREATE POLICY approval_make ON approval FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND approved_by = acting_user() AND assessment_is_open(trust_uid, cycle));

-- What an extract changed is never changed: no role was ever granted to.
DROP POLICY register_change_refresh ON register_change;

-- PUBLIC has no right on anything, what later migrations make included.
REVOKE EXECUTE ON FUNCTION refuse_change() FROM PUBLIC;
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
