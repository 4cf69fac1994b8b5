-- What others say of an approved version: an external reviewer, who is given named rows of it for a
-- limited time, and the RSC team of a region that it is shared with. The trust reads all of it.

-- ── An external review: what the trust gives, and what the reviewer says ──

CREATE TABLE "external_review" (
    "trust_uid" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "cycle" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "reviewer" UUID NOT NULL,
    "reviewer_name" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "with_titles" BOOLEAN NOT NULL,
    "until_date" DATE NOT NULL,
    "asked_by" UUID NOT NULL,
    "asked_by_name" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "declared_at" TIMESTAMPTZ(3),
    "conflict" TEXT,
    "finished_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "external_review_pkey" PRIMARY KEY ("trust_uid","id")
);
ALTER TABLE "external_review" ADD CONSTRAINT "external_review_trust_uid_cycle_number_fkey" FOREIGN KEY ("trust_uid", "cycle", "number") REFERENCES "approval"("trust_uid", "cycle", "number") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "external_review" ADD CONSTRAINT "external_review_reviewer_fkey" FOREIGN KEY ("reviewer") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "external_review_reviewer_idx" ON "external_review"("reviewer");
CREATE INDEX "external_review_trust_uid_cycle_number_idx" ON "external_review"("trust_uid", "cycle", "number");
ALTER TABLE external_review ADD CHECK (length(purpose) <= 500), ADD CHECK (length(conflict) <= 1000),
  -- "None" is declared too, as an empty text.
  ADD CHECK ((declared_at IS NULL) = (conflict IS NULL)),
  ADD CHECK (finished_at IS NULL OR declared_at IS NOT NULL),
  ADD CHECK (until_date BETWEEN (asked_at AT TIME ZONE 'Europe/London')::date
    AND ((asked_at AT TIME ZONE 'Europe/London') + interval '6 months')::date);

CREATE TABLE "review_step" (
    "trust_uid" INTEGER NOT NULL,
    "review_id" UUID NOT NULL,
    "characteristic" TEXT NOT NULL,

    CONSTRAINT "review_step_pkey" PRIMARY KEY ("trust_uid","review_id","characteristic")
);
ALTER TABLE "review_step" ADD CONSTRAINT "review_step_trust_uid_review_id_fkey" FOREIGN KEY ("trust_uid", "review_id") REFERENCES "external_review"("trust_uid", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A piece of evidence that a review opens, ticked by itself.
CREATE TABLE "review_item" (
    "trust_uid" INTEGER NOT NULL,
    "review_id" UUID NOT NULL,
    "evidence_id" UUID NOT NULL,

    CONSTRAINT "review_item_pkey" PRIMARY KEY ("trust_uid","review_id","evidence_id")
);
ALTER TABLE "review_item" ADD CONSTRAINT "review_item_trust_uid_review_id_fkey" FOREIGN KEY ("trust_uid", "review_id") REFERENCES "external_review"("trust_uid", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "review_item" ADD CONSTRAINT "review_item_trust_uid_evidence_id_fkey" FOREIGN KEY ("trust_uid", "evidence_id") REFERENCES "evidence"("trust_uid", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "review_item_trust_uid_evidence_id_idx" ON "review_item"("trust_uid", "evidence_id");

CREATE TABLE "review_verdict" (
    "trust_uid" INTEGER NOT NULL,
    "review_id" UUID NOT NULL,
    "characteristic" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_verdict_pkey" PRIMARY KEY ("trust_uid","review_id","characteristic")
);
ALTER TABLE "review_verdict" ADD CONSTRAINT "review_verdict_trust_uid_review_id_characteristic_fkey" FOREIGN KEY ("trust_uid", "review_id", "characteristic") REFERENCES "review_step"("trust_uid", "review_id", "characteristic") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE review_verdict ADD CHECK (verdict IN ('same', 'lower', 'higher', 'cannot-tell')),
  ADD CHECK (length(btrim(reason)) > 0 AND length(reason) <= 2000);

-- What the trust answers to a verdict: once, and then both stay.
CREATE TABLE "review_answer" (
    "trust_uid" INTEGER NOT NULL,
    "review_id" UUID NOT NULL,
    "characteristic" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "answered_by" UUID NOT NULL,
    "answered_by_name" TEXT NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_answer_pkey" PRIMARY KEY ("trust_uid","review_id","characteristic")
);
ALTER TABLE "review_answer" ADD CONSTRAINT "review_answer_trust_uid_review_id_characteristic_fkey" FOREIGN KEY ("trust_uid", "review_id", "characteristic") REFERENCES "review_verdict"("trust_uid", "review_id", "characteristic") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE review_answer ADD CHECK (length(btrim(words)) > 0 AND length(words) <= 2000);

-- ── What an RSC team writes about what is shared with it: its own tables, which the trust reads ──

CREATE TABLE "rsc_question" (
    "trust_uid" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "share_id" UUID NOT NULL,
    "region_slug" TEXT NOT NULL,
    "characteristic" TEXT,
    "words" TEXT NOT NULL,
    "asked_by" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rsc_question_pkey" PRIMARY KEY ("trust_uid","id")
);
ALTER TABLE "rsc_question" ADD CONSTRAINT "rsc_question_trust_uid_share_id_fkey" FOREIGN KEY ("trust_uid", "share_id") REFERENCES "share"("trust_uid", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "rsc_question" ADD CONSTRAINT "rsc_question_region_slug_fkey" FOREIGN KEY ("region_slug") REFERENCES "region"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "rsc_question_trust_uid_share_id_idx" ON "rsc_question"("trust_uid", "share_id");
ALTER TABLE rsc_question ADD CHECK (length(btrim(words)) > 0 AND length(words) <= 2000);

CREATE TABLE "rsc_answer" (
    "trust_uid" INTEGER NOT NULL,
    "question_id" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "answered_by" UUID NOT NULL,
    "answered_by_name" TEXT NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rsc_answer_pkey" PRIMARY KEY ("trust_uid","question_id")
);
ALTER TABLE "rsc_answer" ADD CONSTRAINT "rsc_answer_trust_uid_question_id_fkey" FOREIGN KEY ("trust_uid", "question_id") REFERENCES "rsc_question"("trust_uid", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE rsc_answer ADD CHECK (length(btrim(words)) > 0 AND length(words) <= 2000);

-- A further view of the same rating stands beside the first: the latest is the team's mark.
CREATE TABLE "rsc_view" (
    "trust_uid" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "share_id" UUID NOT NULL,
    "region_slug" TEXT NOT NULL,
    "characteristic" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rsc_view_pkey" PRIMARY KEY ("trust_uid","id")
);
ALTER TABLE "rsc_view" ADD CONSTRAINT "rsc_view_trust_uid_share_id_fkey" FOREIGN KEY ("trust_uid", "share_id") REFERENCES "share"("trust_uid", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "rsc_view" ADD CONSTRAINT "rsc_view_region_slug_fkey" FOREIGN KEY ("region_slug") REFERENCES "region"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "rsc_view_trust_uid_share_id_idx" ON "rsc_view"("trust_uid", "share_id");
ALTER TABLE rsc_view ADD CHECK (verdict IN ('same', 'lower', 'higher', 'cannot-tell')),
  ADD CHECK (length(btrim(reason)) > 0 AND length(reason) <= 2000);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['external_review', 'review_step', 'review_item', 'review_verdict',
    'review_answer', 'rsc_question', 'rsc_answer', 'rsc_view'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO app_owner USING (true) WITH CHECK (true)', t || '_owner', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_while_held()', t || '_held', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['review_step', 'review_item', 'review_answer', 'rsc_question', 'rsc_answer', 'rsc_view'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t || '_kept', t);
  END LOOP;
END $$;

-- ── The trust: whoever presides asks and ends; chair and clerk answer; all of its own people read ──

-- Whether somebody is appointed now as an external reviewer of the acting trust.
CREATE FUNCTION is_reviewer(somebody uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM trust_appointment a
    WHERE a.trust_uid = acting_trust() AND a.user_id = somebody AND a.role::text = 'reviewer'
      AND a.suspended_at IS NULL AND a.ended_at IS NULL
      AND a.from_date <= (now() AT TIME ZONE 'Europe/London')::date
      AND (a.until_date IS NULL OR a.until_date >= (now() AT TIME ZONE 'Europe/London')::date)) $$;
-- Whether what a reviewer recorded can change no more: finished, ended early, or past its last day.
CREATE FUNCTION review_is_over(of_review uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM external_review r WHERE r.trust_uid = acting_trust() AND r.id = of_review
    AND (r.finished_at IS NOT NULL OR r.ended_at IS NOT NULL
      OR r.until_date < (now() AT TIME ZONE 'Europe/London')::date)) $$;
REVOKE EXECUTE ON FUNCTION is_reviewer(uuid), review_is_over(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_reviewer(uuid), review_is_over(uuid) TO app_trust;

GRANT SELECT, INSERT, UPDATE (ended_at) ON external_review TO app_trust;
GRANT SELECT, INSERT ON review_step, review_item, review_answer TO app_trust;
GRANT SELECT ON review_verdict TO app_trust;
CREATE POLICY external_review_read ON external_review FOR SELECT TO app_trust USING (trust_uid = acting_trust());
CREATE POLICY external_review_ask ON external_review FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND acting_as('chair', 'viceChair') AND asked_by = acting_user()
    AND is_reviewer(reviewer) AND reviewer <> acting_user()
    AND declared_at IS NULL AND finished_at IS NULL AND ended_at IS NULL
    AND EXISTS (SELECT 1 FROM assessment a WHERE a.trust_uid = external_review.trust_uid
      AND a.cycle = external_review.cycle AND a.approved_as = external_review.number));
CREATE POLICY external_review_end ON external_review FOR UPDATE TO app_trust
  USING (trust_uid = acting_trust() AND acting_as('chair', 'viceChair') AND ended_at IS NULL)
  WITH CHECK (ended_at IS NOT NULL);
CREATE POLICY review_step_read ON review_step FOR SELECT TO app_trust USING (trust_uid = acting_trust());
-- What is given is given when the review is asked for, and nothing is added to it afterwards.
CREATE POLICY review_step_give ON review_step FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND acting_as('chair', 'viceChair')
    AND EXISTS (SELECT 1 FROM external_review r WHERE r.trust_uid = review_step.trust_uid
      AND r.id = review_step.review_id AND r.asked_by = acting_user() AND r.declared_at IS NULL
      AND r.ended_at IS NULL));
CREATE POLICY review_item_read ON review_item FOR SELECT TO app_trust USING (trust_uid = acting_trust());
-- One by one, of what stands in a given row of the version; never what is restricted.
CREATE POLICY review_item_tick ON review_item FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND acting_as('chair', 'viceChair') AND EXISTS (
    SELECT 1 FROM external_review r
    JOIN review_step g ON g.trust_uid = r.trust_uid AND g.review_id = r.id
    JOIN approved_title t ON (t.trust_uid, t.cycle, t.number, t.characteristic)
      = (r.trust_uid, r.cycle, r.number, g.characteristic)
    JOIN evidence e ON e.trust_uid = t.trust_uid AND e.id = t.evidence_id
    WHERE r.trust_uid = review_item.trust_uid AND r.id = review_item.review_id AND r.with_titles
      AND r.asked_by = acting_user() AND r.declared_at IS NULL AND r.ended_at IS NULL
      AND e.id = review_item.evidence_id AND NOT e.restricted AND e.removed_at IS NULL));
-- While a reviewer is at work nobody looks over their shoulder.
CREATE POLICY review_verdict_read ON review_verdict FOR SELECT TO app_trust
  USING (trust_uid = acting_trust() AND review_is_over(review_id));
CREATE POLICY review_answer_read ON review_answer FOR SELECT TO app_trust USING (trust_uid = acting_trust());
CREATE POLICY review_answer_give ON review_answer FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND acting_as('chair', 'viceChair', 'clerk')
    AND answered_by = acting_user() AND review_is_over(review_id));

-- ── The reviewer: what was given, while the review lasts, and nothing else of the trust ──

-- Readers and reviewers share a database role: which of them somebody is, their appointment says.
GRANT SELECT (trust_uid, id, user_id, role, from_date, until_date, suspended_at, ended_at)
  ON trust_appointment TO app_reader;
CREATE POLICY trust_appointment_reader ON trust_appointment FOR SELECT TO app_reader
  USING (trust_uid = acting_trust() AND user_id = acting_user());
GRANT EXECUTE ON FUNCTION acting_as(text[]) TO app_reader;

GRANT SELECT (trust_uid, id, cycle, number, reviewer, purpose, with_titles, until_date, asked_by_name, asked_at,
  declared_at, conflict, finished_at, ended_at),
  UPDATE (declared_at, conflict, finished_at) ON external_review TO app_reader;
CREATE POLICY external_review_own ON external_review FOR SELECT TO app_reader
  USING (trust_uid = acting_trust() AND reviewer = acting_user());

-- The reviews that the acting person has in hand: theirs, lasting, while they are appointed.
CREATE FUNCTION reviews_in_hand() RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  SELECT r.id FROM external_review r WHERE r.trust_uid = acting_trust() AND r.reviewer = acting_user()
    AND r.ended_at IS NULL AND r.until_date >= (now() AT TIME ZONE 'Europe/London')::date
    AND acting_as('reviewer') $$;
-- The rows in them that open: once any conflict of interest is declared.
CREATE FUNCTION rows_in_hand() RETURNS TABLE (cycle text, number integer, characteristic text, with_titles boolean)
  LANGUAGE sql STABLE AS $$
  SELECT r.cycle, r.number, s.characteristic, r.with_titles FROM external_review r
  JOIN review_step s ON s.trust_uid = r.trust_uid AND s.review_id = r.id
  WHERE r.trust_uid = acting_trust() AND r.id IN (SELECT reviews_in_hand()) AND r.declared_at IS NOT NULL $$;
REVOKE EXECUTE ON FUNCTION reviews_in_hand(), rows_in_hand() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION reviews_in_hand(), rows_in_hand() TO app_reader;

CREATE POLICY external_review_work ON external_review FOR UPDATE TO app_reader
  USING (trust_uid = acting_trust() AND id IN (SELECT reviews_in_hand()) AND finished_at IS NULL)
  WITH CHECK (declared_at IS NOT NULL);
GRANT SELECT ON review_step, review_verdict TO app_reader;
GRANT SELECT (trust_uid, review_id, characteristic, words, answered_at) ON review_answer TO app_reader;
CREATE POLICY review_step_given ON review_step FOR SELECT TO app_reader
  USING (trust_uid = acting_trust() AND review_id IN (SELECT reviews_in_hand()));
CREATE POLICY review_verdict_own ON review_verdict FOR SELECT TO app_reader
  USING (trust_uid = acting_trust() AND review_id IN (SELECT reviews_in_hand()));
CREATE POLICY review_answer_given ON review_answer FOR SELECT TO app_reader
  USING (trust_uid = acting_trust() AND review_id IN (SELECT reviews_in_hand()));

-- Whether a review in hand can be written in: declared, and not finished.
CREATE FUNCTION review_is_open(of_review uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM external_review r WHERE r.trust_uid = acting_trust() AND r.id = of_review
    AND r.id IN (SELECT reviews_in_hand()) AND r.declared_at IS NOT NULL AND r.finished_at IS NULL) $$;
REVOKE EXECUTE ON FUNCTION review_is_open(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION review_is_open(uuid) TO app_reader;
GRANT INSERT, UPDATE (verdict, reason, recorded_at) ON review_verdict TO app_reader;
CREATE POLICY review_verdict_first ON review_verdict FOR INSERT TO app_reader
  WITH CHECK (trust_uid = acting_trust() AND review_is_open(review_id));
CREATE POLICY review_verdict_change ON review_verdict FOR UPDATE TO app_reader
  USING (trust_uid = acting_trust() AND review_is_open(review_id));

ALTER POLICY approval_to_readers ON approval USING (trust_uid = acting_trust()
  AND (acting_as('principal', 'localChair', 'coopted', 'reader') OR (cycle, number) IN (
    SELECT r.cycle, r.number FROM external_review r WHERE r.id IN (SELECT reviews_in_hand()))));
ALTER POLICY approved_rating_to_readers ON approved_rating USING (trust_uid = acting_trust()
  AND (acting_as('principal', 'localChair', 'coopted', 'reader') OR (cycle, number, characteristic) IN (
    SELECT g.cycle, g.number, g.characteristic FROM rows_in_hand() g)));
GRANT SELECT ON approved_title TO app_reader;
CREATE POLICY approved_title_given ON approved_title FOR SELECT TO app_reader
  USING (trust_uid = acting_trust() AND (cycle, number, characteristic) IN (
    SELECT g.cycle, g.number, g.characteristic FROM rows_in_hand() g WHERE g.with_titles));

-- A reviewer has no right on a trust's evidence. What was ticked comes to them through here alone, for
-- as long as the review lasts and the trust keeps the evidence, open. Without its file.
CREATE FUNCTION reviewed_content(of_review uuid)
  RETURNS TABLE (evidence_id uuid, note text, link text, file_name text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT e.id, c.note, c.link, f.name
  FROM external_review r
  JOIN review_item i ON i.trust_uid = r.trust_uid AND i.review_id = r.id
  JOIN evidence e ON e.trust_uid = i.trust_uid AND e.id = i.evidence_id
  JOIN evidence_content c ON c.trust_uid = e.trust_uid AND c.evidence_id = e.id
  LEFT JOIN evidence_file f ON f.trust_uid = e.trust_uid AND f.evidence_id = e.id
  WHERE r.trust_uid = acting_trust() AND r.id = of_review AND r.declared_at IS NOT NULL
    AND r.id IN (SELECT reviews_in_hand()) AND e.removed_at IS NULL AND NOT e.restricted $$;
CREATE FUNCTION reviewed_file(of_review uuid, of_evidence uuid)
  RETURNS TABLE (name text, media_type text, content bytea)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT f.name, f.media_type, f.content FROM evidence_file f
  WHERE f.trust_uid = acting_trust() AND f.evidence_id = of_evidence
    AND f.evidence_id IN (SELECT c.evidence_id FROM reviewed_content(of_review) c) $$;
REVOKE EXECUTE ON FUNCTION reviewed_content(uuid), reviewed_file(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION reviewed_content(uuid), reviewed_file(uuid, uuid) TO app_reader;

-- ── The RSC team: it writes where the share is in force, reads while that is, and the trust always ──

-- Whether a share of a trust is in force with the acting region.
CREATE FUNCTION is_shared_here(of_trust integer, of_share uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM share s WHERE s.trust_uid = of_trust AND s.id = of_share
    AND s.region_slug = acting_region() AND s.withdrawn_at IS NULL) $$;
REVOKE EXECUTE ON FUNCTION is_shared_here(integer, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_shared_here(integer, uuid) TO app_rsc;

GRANT SELECT, INSERT ON rsc_question, rsc_view TO app_rsc;
GRANT SELECT ON rsc_answer TO app_rsc;
GRANT SELECT ON rsc_question, rsc_view TO app_trust;
GRANT SELECT, INSERT ON rsc_answer TO app_trust;
CREATE POLICY rsc_question_ask ON rsc_question FOR INSERT TO app_rsc
  WITH CHECK (region_slug = acting_region() AND asked_by = acting_user() AND is_shared_here(trust_uid, share_id));
CREATE POLICY rsc_question_own ON rsc_question FOR SELECT TO app_rsc
  USING (region_slug = acting_region() AND is_shared_here(trust_uid, share_id));
CREATE POLICY rsc_question_read ON rsc_question FOR SELECT TO app_trust USING (trust_uid = acting_trust());
CREATE POLICY rsc_view_record ON rsc_view FOR INSERT TO app_rsc
  WITH CHECK (region_slug = acting_region() AND recorded_by = acting_user() AND is_shared_here(trust_uid, share_id));
CREATE POLICY rsc_view_own ON rsc_view FOR SELECT TO app_rsc
  USING (region_slug = acting_region() AND is_shared_here(trust_uid, share_id));
CREATE POLICY rsc_view_read ON rsc_view FOR SELECT TO app_trust USING (trust_uid = acting_trust());
CREATE POLICY rsc_answer_own ON rsc_answer FOR SELECT TO app_rsc
  USING (EXISTS (SELECT 1 FROM rsc_question q WHERE q.trust_uid = rsc_answer.trust_uid
    AND q.id = rsc_answer.question_id));
CREATE POLICY rsc_answer_read ON rsc_answer FOR SELECT TO app_trust USING (trust_uid = acting_trust());
CREATE POLICY rsc_answer_give ON rsc_answer FOR INSERT TO app_trust
  WITH CHECK (trust_uid = acting_trust() AND acting_as('chair', 'viceChair', 'clerk')
    AND answered_by = acting_user());

-- ── Letters to people whose addresses the writer may not read ──

-- To the chair and the clerk of a trust: from a team that it shares with, or a reviewer who has finished.
CREATE FUNCTION write_to_chair_and_clerk(of_trust integer, subject text, body jsonb) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO outbox (to_address, subject, body)
  SELECT DISTINCT u.email, $2, $3 FROM trust_appointment a JOIN user_account u ON u.id = a.user_id
  WHERE a.trust_uid = of_trust AND a.role::text IN ('chair', 'clerk') AND u.suspended_at IS NULL
    AND a.suspended_at IS NULL AND a.ended_at IS NULL
    AND a.from_date <= (now() AT TIME ZONE 'Europe/London')::date
    AND (a.until_date IS NULL OR a.until_date >= (now() AT TIME ZONE 'Europe/London')::date)
    AND (EXISTS (SELECT 1 FROM share s WHERE s.trust_uid = of_trust AND s.region_slug = acting_region()
        AND s.withdrawn_at IS NULL)
      OR EXISTS (SELECT 1 FROM external_review r WHERE r.trust_uid = of_trust AND of_trust = acting_trust()
        AND r.reviewer = acting_user() AND r.finished_at IS NOT NULL)) $$;
-- To whoever of an RSC team asked a question that the acting trust has answered.
CREATE FUNCTION write_to_asker(of_question uuid, subject text, body jsonb) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO outbox (to_address, subject, body)
  SELECT u.email, $2, $3 FROM rsc_question q
  JOIN rsc_answer w ON w.trust_uid = q.trust_uid AND w.question_id = q.id
  JOIN user_account u ON u.id = q.asked_by AND u.suspended_at IS NULL
  WHERE q.trust_uid = acting_trust() AND q.id = of_question AND EXISTS (
    SELECT 1 FROM region_appointment r WHERE r.user_id = u.id AND r.region_slug = q.region_slug
      AND r.suspended_at IS NULL
      AND (r.until_date IS NULL OR r.until_date >= (now() AT TIME ZONE 'Europe/London')::date)) $$;
REVOKE EXECUTE ON FUNCTION write_to_chair_and_clerk(integer, text, jsonb),
  write_to_asker(uuid, text, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION write_to_chair_and_clerk(integer, text, jsonb) TO app_reader, app_rsc;
GRANT EXECUTE ON FUNCTION write_to_asker(uuid, text, jsonb) TO app_trust;
