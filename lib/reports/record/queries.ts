import type { Grant } from "../../access";
import { read, type TrustScope, type Tx } from "../../db";
import { heldOfAcademies, heldOfImproving } from "../held/queries";
import { type Held, OPEN_FOR } from "./rules";

/** That something was looked for. */
export interface RequestLine {
  readonly id: string;
  /** The name of whom it is about, or the words. */
  readonly sought: string;
  readonly why: string;
  readonly madeByName: string;
  readonly madeAt: Date;
}

export interface Hold {
  readonly id: string;
  readonly why: string;
  readonly placedByName: string;
  readonly placedAt: Date;
}

export interface RecordPage {
  readonly trustName: string;
  /** Everybody who was ever of the trust. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly requests: readonly RequestLine[];
  readonly hold: Hold | null;
}

/** What was looked for so far, whom can be looked for, and whether a hold is in force. */
export function getRecordPage(grant: Grant<"record:hold">): Promise<RecordPage> {
  const { trustUid } = grant;
  return read(grant, async tx => {
    const { name: trustName } = await tx.trust.findUniqueOrThrow({
      where: { uid: trustUid },
      select: { name: true },
    });
    const people = await tx.user.findMany({
      where: { appointments: { some: { trustUid } } },
      select: { id: true, name: true },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      take: 1_000,
    });
    const names = new Map(people.map(({ id, name }) => [id, name]));
    const requests = await tx.recordRequest.findMany({
      where: { trustUid },
      orderBy: { madeAt: "desc" },
      take: 50,
    });
    return {
      ...{ trustName, people },
      requests: requests.map(({ about, words, ...request }) => ({
        ...request,
        sought: about === null ? `“${words}”` : (names.get(about) ?? "Somebody who has left"),
      })),
      hold: await readHold(tx, grant),
    };
  });
}

/** The hold in force, or null. */
export function readHold(tx: Tx, { trustUid }: TrustScope): Promise<Hold | null> {
  return tx.recordHold.findFirst({
    where: { trustUid, liftedAt: null },
    select: { id: true, why: true, placedByName: true, placedAt: true },
  });
}

/** A request that can still be fetched, by whoever made it; null where there is none. */
export function getOpenRequest(
  grant: Grant<"record:find">,
  id: string,
): Promise<{ id: string; trustName: string; sought: string } | null> {
  const { trustUid, userId } = grant;
  return read(grant, async tx => {
    const [found] = await tx.$queryRaw<{ id: string; trustName: string; sought: string }[]>`
      SELECT r.id, t.name AS "trustName", coalesce(u.name, '“' || r.words || '”') AS sought
      FROM record_request r JOIN trust t ON t.uid = r.trust_uid
      LEFT JOIN user_account u ON u.id = r.about
      WHERE r.trust_uid = ${trustUid} AND r.id = ${id}::uuid AND r.made_by = ${userId}::uuid
        AND r.made_at > now() - make_interval(mins => ${OPEN_FOR}::int)`;
    return found ?? null;
  });
}

/** More than any trust holds about one person; what is beyond is said in the file. */
const MOST = 20_000;

/**
 * Everything that answers a request: what somebody wrote, what says their name, and where they stand
 * in the trust; or whatever says the words. Private views, what academies say, and evidence that was removed
 * while records are held, come from functions of the database that answer this clerk for a quarter of an hour.
 */
export async function readHeld(
  tx: Tx,
  { trustUid }: Grant<"record:find">,
  request: { readonly id: string; readonly about: string | null; readonly words: string },
): Promise<readonly Held[]> {
  const { about } = request;
  const [person] = await tx.$queryRaw<{ name: string }[]>`
    SELECT u.name FROM user_account u WHERE u.id = ${about}::uuid`;
  const says = about === null ? request.words : (person?.name ?? "");
  return tx.$queryRaw<Held[]>`
    WITH text AS (
      SELECT 'Draft answer: reason' AS what, cycle, characteristic, at, by_user, reason AS says
        FROM rating_revision WHERE trust_uid = ${trustUid}
      UNION ALL SELECT 'Draft answer: evidence', cycle, characteristic, at, by_user, evidence_note
        FROM rating_revision WHERE trust_uid = ${trustUid}
      UNION ALL SELECT 'Approved answer: reason', cycle, characteristic, agreed_on, NULL, reason
        FROM approved_rating WHERE trust_uid = ${trustUid}
      UNION ALL SELECT 'Approved answer: evidence', cycle, characteristic, NULL, NULL, note
        FROM approved_evidence WHERE trust_uid = ${trustUid}
      UNION ALL SELECT 'Approval: minute reference', cycle, NULL, approved_at, approved_by, minute_reference
        FROM approval WHERE trust_uid = ${trustUid}
      UNION ALL SELECT 'Reopening: reason', cycle, NULL, reopened_at, reopened_by, reason
        FROM reopening WHERE trust_uid = ${trustUid}
      UNION ALL SELECT 'Share: purpose', cycle, NULL, shared_at, shared_by, concat_ws(' ', to_user_name, purpose)
        FROM share WHERE trust_uid = ${trustUid}
      UNION ALL SELECT 'External review: what for', cycle, NULL, asked_at, asked_by,
          concat_ws(' ', reviewer_name, purpose) FROM external_review WHERE trust_uid = ${trustUid}
      UNION ALL SELECT 'External review: conflict of interest', cycle, NULL, declared_at, reviewer, conflict
        FROM external_review WHERE trust_uid = ${trustUid}
      UNION ALL SELECT 'External review: verdict', r.cycle, v.characteristic, v.recorded_at, r.reviewer,
          concat_ws(' ', initcap(v.verdict) || '.', v.reason)
        FROM review_verdict v JOIN external_review r ON r.trust_uid = v.trust_uid AND r.id = v.review_id
        WHERE v.trust_uid = ${trustUid}
      UNION ALL SELECT 'External review: answer', r.cycle, a.characteristic, a.answered_at, a.answered_by, a.words
        FROM review_answer a JOIN external_review r ON r.trust_uid = a.trust_uid AND r.id = a.review_id
        WHERE a.trust_uid = ${trustUid}
      UNION ALL SELECT 'RSC team: question', s.cycle, q.characteristic, q.asked_at, NULL, q.words
        FROM rsc_question q JOIN share s ON s.trust_uid = q.trust_uid AND s.id = q.share_id
        WHERE q.trust_uid = ${trustUid}
      UNION ALL SELECT 'RSC team: answer', s.cycle, q.characteristic, a.answered_at, a.answered_by, a.words
        FROM rsc_answer a JOIN rsc_question q ON q.trust_uid = a.trust_uid AND q.id = a.question_id
        JOIN share s ON s.trust_uid = q.trust_uid AND s.id = q.share_id WHERE a.trust_uid = ${trustUid}
      UNION ALL SELECT 'RSC view', s.cycle, v.characteristic, v.recorded_at, NULL,
          concat_ws(' ', initcap(v.verdict) || '.', v.reason)
        FROM rsc_view v JOIN share s ON s.trust_uid = v.trust_uid AND s.id = v.share_id
        WHERE v.trust_uid = ${trustUid}
      UNION ALL SELECT 'View as it was shown', cycle, characteristic, NULL, NULL,
          concat_ws(' ', name, reasoning, would_need) FROM shown_view WHERE trust_uid = ${trustUid}
      UNION ALL SELECT 'Different view', cycle, characteristic, recorded_at, holder, concat_ws(' ', holder_name, words)
        FROM different_view WHERE trust_uid = ${trustUid}
      UNION ALL SELECT 'Note for the meeting', cycle, characteristic, updated_at, updated_by, note
        FROM step_note WHERE trust_uid = ${trustUid}
      UNION ALL SELECT 'Approved version: different view', cycle, characteristic, recorded_at, holder,
          concat_ws(' ', holder_name, words) FROM approved_different_view WHERE trust_uid = ${trustUid}
      UNION ALL SELECT 'Approved version: note for the meeting', cycle, characteristic, NULL, NULL, note
        FROM approved_note WHERE trust_uid = ${trustUid}
      UNION ALL SELECT 'Approved version: present', cycle, NULL, NULL, NULL,
          concat_ws(', ', array_to_string(names, ', '), also_present) FROM approved_present WHERE trust_uid = ${trustUid}
      UNION ALL SELECT 'Committee’s proposal', cycle, characteristic, proposed_at, proposed_by, reason
        FROM proposal WHERE trust_uid = ${trustUid}
      UNION ALL SELECT 'Present at the meeting', m.cycle, NULL, m.meeting_on, a.user_id, a.name
        FROM attendance a JOIN meeting m ON m.trust_uid = a.trust_uid AND m.id = a.meeting_id
        WHERE a.trust_uid = ${trustUid}
      UNION ALL SELECT 'Also present', m.cycle, NULL, p.recorded_at, p.recorded_by, p.also_present
        FROM presence p JOIN meeting m ON m.trust_uid = p.trust_uid AND m.id = p.meeting_id
        WHERE p.trust_uid = ${trustUid}
      UNION ALL SELECT 'Evidence', NULL, NULL, e.added_at, e.added_by, concat_ws(' ', e.title, c.note, c.link, f.name)
        FROM evidence e LEFT JOIN evidence_content c ON c.trust_uid = e.trust_uid AND c.evidence_id = e.id
        LEFT JOIN evidence_file f ON f.trust_uid = e.trust_uid AND f.evidence_id = e.id
        WHERE e.trust_uid = ${trustUid} AND e.urn IS NULL
      UNION ALL SELECT 'Evidence, removed while records are held', NULL, NULL, added_at, added_by, says
        FROM evidence_on_request(${request.id}::uuid)
      UNION ALL SELECT 'Approved answer: evidence title', cycle, characteristic, NULL, NULL, title
        FROM approved_title WHERE trust_uid = ${trustUid}
      UNION ALL SELECT 'May open restricted evidence', NULL, NULL, r.named_at, r.user_id, e.title
        FROM evidence_reader r JOIN evidence e ON e.trust_uid = r.trust_uid AND e.id = r.evidence_id
        WHERE r.trust_uid = ${trustUid}
      UNION ALL SELECT 'Mark', cycle, characteristic, at, by_user, concat_ws(' ', statement, mark)
        FROM statement_mark WHERE trust_uid = ${trustUid}
      ${heldOfAcademies(trustUid, request.id)}
      ${heldOfImproving(trustUid)}
      UNION ALL SELECT 'Appointment', NULL, NULL, from_date, user_id,
          concat_ws(' ', role, 'until', until_date, end_reason) FROM trust_appointment WHERE trust_uid = ${trustUid}
      UNION ALL SELECT 'Invitation', NULL, NULL, created_at, accepted_by, concat_ws(' ', name, email, role)
        FROM invitation WHERE trust_uid = ${trustUid}
      UNION ALL SELECT 'Audit trail', NULL, NULL, at, user_id, concat_ws(' ', action, subject)
        FROM audit_event WHERE trust_uid = ${trustUid}
      UNION ALL SELECT CASE WHEN entered_by IS NULL THEN 'Private view' ELSE 'Private view, from paper' END,
          cycle, characteristic, given_at, user_id,
          concat_ws(' ', CASE WHEN cannot_say THEN 'I can’t say yet.' ELSE initcap(level::text) || '.' END,
            reasoning, would_need) FROM views_on_request(${request.id}::uuid))
    SELECT t.what, t.cycle, t.characteristic, t.at, u.name AS by, t.says FROM text t
    LEFT JOIN user_account u ON u.id = t.by_user
    WHERE (t.says <> '' AND strpos(lower(t.says), lower(${says})) > 0 AND ${says} <> '')
      OR t.by_user = ${about}::uuid
    ORDER BY t.cycle NULLS LAST, t.characteristic, t.what, t.at LIMIT ${MOST}`;
}
