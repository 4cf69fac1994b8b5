import type { Grant } from "../../access";
import { type TrustScope, type Tx, write } from "../../db";
import { type Done, dayOf, done, type Refused, refused } from "../../forms";
import { areRecordsHeld } from "../../people/hold/queries";
import { nameOf } from "../../people/links/commands";
import type { CharacteristicKey } from "../../rubric";
import { lockAssessment } from "../rating/commands";
import { readMayAttend } from "./queries";

/** Who was present, as somebody records it. */
export interface Presence {
  /** By account. */
  readonly people: readonly string[];
  readonly alsoPresent: string;
  /** That it was read at; 0 where nobody had recorded it. */
  readonly version: number;
}

/** Records who was present at a cycle's meeting, of the board where there is no committee. */
export async function recordPresence(
  grant: Grant<"rating:record">,
  cycle: string,
  committeeId: string | null,
  { people, alsoPresent, version }: Presence,
): Promise<
  | Done<undefined>
  | Refused<"hidden">
  | Refused<"approved">
  | Refused<"people">
  | Refused<"moved">
  | Refused<"held">
> {
  const { trustUid, userId, now } = grant;
  return write(grant, `present ${cycle}`, async tx => {
    const open = await lockAssessment(tx, grant, cycle);
    if (open !== "open") return refused(open);
    const meeting = await tx.meeting.findFirst({
      where: { trustUid, cycle, committeeId },
      select: { id: true },
    });
    if (meeting === null) return refused("hidden");
    const meetingId = meeting.id;
    const offered = await readMayAttend(tx, grant, meetingId);
    const came = offered.filter(one => people.includes(one.userId));
    if (came.length !== new Set(people).size) return refused("people");
    const by = { recordedBy: userId ?? "", recordedByName: await nameOf(tx, userId) };
    const data = { alsoPresent, ...by, recordedAt: now, version: version + 1 };
    const written =
      version === 0
        ? await tx.presence.createMany({
            data: [{ trustUid, meetingId, ...data }],
            skipDuplicates: true,
          })
        : await tx.presence.updateMany({ where: { trustUid, meetingId, version }, data });
    if (written.count === 0) return refused("moved");
    const gone = { trustUid, meetingId, userId: { notIn: came.map(one => one.userId) } };
    if ((await tx.attendance.count({ where: gone })) > 0 && (await areRecordsHeld(tx)))
      return refused("held");
    await tx.attendance.deleteMany({ where: gone });
    await tx.attendance.createMany({
      data: came.map(one => ({ trustUid, meetingId, userId: one.userId, name: one.name })),
      skipDuplicates: true,
    });
    return done();
  });
}

/**
 * Copies into a version what belongs to its agreement beside the levels: who was present, different
 * views, notes and targets. A row that was agreed anew between cycles was so at a meeting of its own,
 * whose people are recorded with it, unless it is the one that was planned; and a view that differed from
 * its earlier answer stays with that.
 */
export async function keepWithVersion(
  tx: Tx,
  { trustUid }: TrustScope,
  { cycle, number, revisited, meetingOn, came }: VersionKept,
): Promise<void> {
  if (came !== null) {
    const [userIds, names] = [
      came.people.map(({ userId }) => userId),
      came.people.map(({ name }) => name),
    ];
    const { alsoPresent } = came;
    await tx.approvedPresent.createMany({
      data: [{ trustUid, cycle, number, userIds, names, alsoPresent }],
    });
  }
  await tx.$executeRaw`
    WITH present AS (
      INSERT INTO approved_present (trust_uid, cycle, number, user_ids, names, also_present)
      SELECT m.trust_uid, m.cycle, ${number}::int,
        array(SELECT a.user_id FROM attendance a WHERE a.trust_uid = m.trust_uid
          AND a.meeting_id = m.id ORDER BY a.name, a.user_id LIMIT 500),
        array(SELECT a.name FROM attendance a WHERE a.trust_uid = m.trust_uid
          AND a.meeting_id = m.id ORDER BY a.name, a.user_id LIMIT 500), p.also_present
      FROM meeting m JOIN presence p ON p.trust_uid = m.trust_uid AND p.meeting_id = m.id
      WHERE m.trust_uid = ${trustUid} AND m.cycle = ${cycle} AND m.committee_id IS NULL
        AND ${came === null} AND (${revisited}::text IS NULL OR m.meeting_on = ${dayOf(meetingOn)}::date)),
    differing AS (
      INSERT INTO approved_different_view (trust_uid, cycle, number, id, characteristic, holder,
        holder_name, level, words, recorded_at)
      SELECT trust_uid, cycle, ${number}::int, id, characteristic, holder, holder_name, level, words, recorded_at
      FROM different_view
      WHERE trust_uid = ${trustUid} AND cycle = ${cycle} AND withdrawn_at IS NULL
        AND characteristic IS DISTINCT FROM ${revisited}::text)
    INSERT INTO approved_note (trust_uid, cycle, number, characteristic, note, target_level, target_year)
    SELECT trust_uid, cycle, ${number}::int, characteristic, note, target_level, target_year
    FROM step_note
    WHERE trust_uid = ${trustUid} AND cycle = ${cycle} AND (note <> '' OR target_level IS NOT NULL)`;
}

interface VersionKept {
  readonly cycle: string;
  readonly number: number;
  /** The one row that was agreed anew, or null where the whole was approved. */
  readonly revisited: CharacteristicKey | null;
  readonly meetingOn: Date;
  /** Who came, where that is recorded with the version itself; null to take what the meeting has. */
  readonly came: Came | null;
}

export interface Came {
  readonly people: readonly { readonly userId: string; readonly name: string }[];
  readonly alsoPresent: string;
}

/** Whoever was ticked, by name. @returns null where somebody of them cannot have been present */
export async function readCame(
  tx: Tx,
  scope: TrustScope,
  { people, alsoPresent }: Omit<Presence, "version">,
): Promise<Came | null> {
  const offered = await readMayAttend(tx, scope, null);
  const came = offered.filter(one => people.includes(one.userId));
  return came.length === new Set(people).size ? { people: came, alsoPresent } : null;
}
