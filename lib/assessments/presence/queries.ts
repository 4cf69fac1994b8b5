import type { Grant, TrustRole } from "../../access";
import { IN_FORCE } from "../../access/in-force";
import { read, type TrustScope, type Tx } from "../../db";
import { levelIn } from "../../rubric";
import type { Note } from "../agreement/rules";
import type { DifferentView } from "../different/queries";

/** Who was present at a meeting. */
export interface Present {
  readonly names: readonly string[];
  readonly userIds: readonly string[];
  /** Whoever has no account here. */
  readonly alsoPresent: string;
  /** 0 where nobody has recorded it yet. */
  readonly version: number;
}

/** @returns null where no such meeting is planned; `committeeId` is null for the board's */
export async function readPresent(
  tx: Tx,
  { trustUid }: TrustScope,
  cycle: string,
  committeeId: string | null,
): Promise<Present | null> {
  const [found] = await tx.$queryRaw<Present[]>`
    SELECT coalesce(p.also_present, '') AS "alsoPresent", coalesce(p.version, 0) AS version,
      array(SELECT a.name FROM attendance a WHERE a.trust_uid = m.trust_uid
        AND a.meeting_id = m.id ORDER BY a.name, a.user_id LIMIT 500) AS names,
      array(SELECT a.user_id::text FROM attendance a WHERE a.trust_uid = m.trust_uid
        AND a.meeting_id = m.id ORDER BY a.name, a.user_id LIMIT 500) AS "userIds"
    FROM meeting m LEFT JOIN presence p ON p.trust_uid = m.trust_uid AND p.meeting_id = m.id
    WHERE m.trust_uid = ${trustUid} AND m.cycle = ${cycle}
      AND m.committee_id IS NOT DISTINCT FROM ${committeeId}::uuid`;
  return found ?? null;
}

/** What belongs to a version's agreement beside its levels, as far as whoever asks may read it. */
export interface KeptWithVersion {
  /** Null where nobody had recorded it, or it is not theirs to know. */
  readonly present: Pick<Present, "names" | "alsoPresent"> | null;
  readonly differentViews: readonly (Omit<DifferentView, "holder"> & { characteristic: string })[];
  readonly notes: readonly (Note & { readonly characteristic: string })[];
}

/** What was kept with a version when it was approved. */
export async function readKept(
  tx: Tx,
  of: { readonly trustUid: number; readonly cycle: string; readonly number: number },
): Promise<KeptWithVersion> {
  const [kept] = await tx.$queryRaw<[KeptRows]>`
    SELECT (SELECT json_build_object('names', names, 'alsoPresent', also_present) FROM approved_present
        WHERE (trust_uid, cycle, number) = (${of.trustUid}, ${of.cycle}, ${of.number})) AS present,
      (SELECT coalesce(json_agg(json_build_object('id', id, 'characteristic', characteristic,
          'holderName', holder_name, 'level', level, 'words', words, 'recordedAt', recorded_at)
          ORDER BY recorded_at, id), '[]') FROM approved_different_view
        WHERE (trust_uid, cycle, number) = (${of.trustUid}, ${of.cycle}, ${of.number})) AS "differentViews",
      (SELECT coalesce(json_agg(json_build_object('characteristic', characteristic, 'note', note,
          'targetLevel', target_level, 'targetYear', target_year)), '[]') FROM approved_note
        WHERE (trust_uid, cycle, number) = (${of.trustUid}, ${of.cycle}, ${of.number})) AS notes`;
  const { present, notes, differentViews } = kept;
  return {
    present,
    differentViews: differentViews.map(({ level, recordedAt, ...view }) => {
      return { ...view, level: levelIn(level), recordedAt: new Date(recordedAt) };
    }),
    notes: notes.map(({ targetLevel, ...note }) => ({
      ...note,
      targetLevel: levelIn(targetLevel),
    })),
  };
}

/** The same as the database builds it. */
interface KeptRows extends Pick<KeptWithVersion, "present"> {
  readonly differentViews: readonly (Omit<
    KeptWithVersion["differentViews"][number],
    "level" | "recordedAt"
  > & { readonly level: unknown; readonly recordedAt: string })[];
  readonly notes: readonly (Omit<KeptWithVersion["notes"][number], "targetLevel"> & {
    readonly targetLevel: unknown;
  })[];
}

/** Somebody who may have been present. */
export interface MayAttend {
  readonly userId: string;
  readonly name: string;
  readonly role: TrustRole;
}

/** What the form of who was present is made of. */
export interface PresencePage {
  readonly trustName: string;
  /** Null for the board's meeting. */
  readonly committee: string | null;
  readonly meetingOn: Date;
  readonly approvedAs: number | null;
  readonly people: readonly MayAttend[];
  readonly present: Present;
}

/** @returns null where no such meeting is planned */
export function getPresencePage(
  grant: Grant<"rating:record">,
  cycle: string,
  committeeId: string | null,
): Promise<PresencePage | null> {
  const { trustUid } = grant;
  return read(grant, async tx => {
    const [meeting] = await tx.$queryRaw<
      (Omit<PresencePage, "people" | "present"> & { id: string })[]
    >`
      SELECT m.id, t.name AS "trustName", c.name AS committee, m.meeting_on AS "meetingOn",
        a.approved_as AS "approvedAs"
      FROM meeting m JOIN trust t ON t.uid = m.trust_uid
      JOIN assessment a ON a.trust_uid = m.trust_uid AND a.cycle = m.cycle
      LEFT JOIN committee c ON c.trust_uid = m.trust_uid AND c.id = m.committee_id
      WHERE m.trust_uid = ${trustUid} AND m.cycle = ${cycle}
        AND m.committee_id IS NOT DISTINCT FROM ${committeeId}::uuid`;
    if (meeting === undefined) return null;
    const { id, ...facts } = meeting;
    const people = await readMayAttend(tx, grant, id);
    const present = await readPresent(tx, grant, cycle, committeeId);
    return present === null ? null : { ...facts, people, present };
  });
}

/** Who may have been present where one row was agreed anew. */
export function getMayAttend(grant: Grant<"assessment:revisit">): Promise<readonly MayAttend[]> {
  return read(grant, tx => readMayAttend(tx, grant, null));
}

/** The trust's own people today, whoever was asked for a view of the meeting, and who was present. */
export async function readMayAttend(
  tx: Tx,
  { trustUid }: TrustScope,
  meetingId: string | null,
): Promise<readonly MayAttend[]> {
  return tx.$queryRaw<MayAttend[]>`
    SELECT DISTINCT ON (u.name, u.id) u.id AS "userId", u.name, a.role::text AS role
    FROM trust_appointment a JOIN user_account u ON u.id = a.user_id
    WHERE a.trust_uid = ${trustUid} AND (
      (a.role IN ('chair', 'viceChair', 'trustee', 'clerk', 'chiefExecutive', 'centralTeam')
        AND ${IN_FORCE})
      OR EXISTS (SELECT 1 FROM participant p WHERE p.trust_uid = a.trust_uid
        AND p.meeting_id = ${meetingId}::uuid AND p.user_id = a.user_id AND p.left_at IS NULL)
      OR EXISTS (SELECT 1 FROM attendance t WHERE t.trust_uid = a.trust_uid
        AND t.meeting_id = ${meetingId}::uuid AND t.user_id = a.user_id))
    ORDER BY u.name, u.id, a.role LIMIT 500`;
}
