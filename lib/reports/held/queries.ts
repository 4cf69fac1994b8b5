import { Prisma } from "../../db";

/** What a trust holds of its next steps and of support between its academies, as lines of a record. */
export function heldOfImproving(trustUid: number): Prisma.Sql {
  return Prisma.sql`UNION ALL SELECT 'Next step, owned', cycle, characteristic, set_at, owner,
        concat_ws(' ', owner_name, statement, intended_effect) FROM next_step WHERE trust_uid = ${trustUid}
    UNION ALL SELECT 'Next step, set', cycle, characteristic, set_at, set_by,
        concat_ws(' ', set_by_name, statement, intended_effect) FROM next_step WHERE trust_uid = ${trustUid}
    UNION ALL SELECT 'Review of a next step', s.cycle, s.characteristic, r.reviewed_on, r.by_user,
        concat_ws(' ', r.by_name, s.statement, r.verdict, r.words)
      FROM next_step_review r JOIN next_step s ON s.trust_uid = r.trust_uid AND s.id = r.step_id
      WHERE r.trust_uid = ${trustUid}
    UNION ALL SELECT 'Support, proposed', cycle, characteristic, proposed_at, proposed_by,
        concat_ws(' ', proposed_by_name, what, who) FROM support WHERE trust_uid = ${trustUid}
    UNION ALL SELECT 'Support, agreed', cycle, characteristic, agreed_at, agreed_by,
        concat_ws(' ', agreed_by_name, what, who) FROM support WHERE trust_uid = ${trustUid} AND agreed_at IS NOT NULL
    UNION ALL SELECT 'What came of support', s.cycle, s.characteristic, o.at, o.by_user,
        concat_ws(' ', o.by_name, o.verdict, o.words)
      FROM support_outcome o JOIN support s ON s.trust_uid = o.trust_uid AND s.id = o.support_id
      WHERE o.trust_uid = ${trustUid}`;
}

/**
 * What it holds of what its academies say. Answers, marks and evidence come from functions of the
 * database that answer this clerk for a quarter of an hour, whether or not they are sent.
 */
export function heldOfAcademies(trustUid: number, request: string): Prisma.Sql {
  return Prisma.sql`UNION ALL SELECT 'Academy’s answer', a.cycle, a.characteristic, a.updated_at, a.updated_by,
        concat_ws(' ', y.name || '.', CASE WHEN a.cannot_see THEN 'We can’t see this from here.'
          ELSE initcap(a.level::text) || '.' END, a.reason)
      FROM academy_answers_on_request(${request}::uuid) a JOIN academy y ON y.urn = a.urn
    UNION ALL SELECT 'Academy’s view, sent', v.cycle, NULL, v.sent_at, v.sent_by,
        concat_ws(' ', v.sent_by_name, y.name) FROM academy_view v JOIN academy y ON y.urn = v.urn
      WHERE v.trust_uid = ${trustUid} AND v.sent_at IS NOT NULL
    UNION ALL SELECT 'Academy’s view, sent back', cycle, NULL, opened_again_at, NULL,
        concat_ws(' ', opened_again_by_name, opened_again_reason) FROM academy_view
      WHERE trust_uid = ${trustUid}
    UNION ALL SELECT 'Academy asked for its view', cycle, NULL, opened_at, opened_by, opened_by_name
      FROM academy_view WHERE trust_uid = ${trustUid}
    UNION ALL SELECT 'Academy’s mark', cycle, characteristic, at, by_user, concat_ws(' ', by_name, statement, mark)
      FROM academy_marks_on_request(${request}::uuid)
    UNION ALL SELECT 'Academy’s evidence', NULL, NULL, e.added_at, e.added_by,
        concat_ws(' ', y.name || '.', e.says)
      FROM academy_evidence_on_request(${request}::uuid) e JOIN academy y ON y.urn = e.urn
    UNION ALL SELECT 'Academies’ levels opened to them', cycle, NULL, opened_at, opened_by, opened_by_name
      FROM academy_matrix_opening WHERE trust_uid = ${trustUid}`;
}
