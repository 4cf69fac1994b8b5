import type { Grant } from "../../access";
import { type Tx, write } from "../../db";
import { type Done, done, type Refused, refused, unchanged } from "../../forms";
import type { CharacteristicKey } from "../../rubric";
import { claimKey, keepAnswer, requestOf } from "../saves/commands";
import { EMPTY_VIEW, isGiven, missingFromView, sameView, type View } from "./rules";

type Give = Grant<"view:give">;

export interface ViewTarget {
  readonly cycle: string;
  readonly characteristic: CharacteristicKey;
}

export interface SavedView {
  readonly version: number;
  /** ISO moment of the last change. */
  readonly at: string;
}

/** What the same person saved meanwhile, in another window. */
export interface ViewElsewhere extends View {
  readonly version: number;
  readonly givenAt: Date;
}

type No =
  | Refused<"hidden">
  | Refused<"approved">
  | Refused<"shown">
  | Refused<"key-reused">
  | Refused<"conflict", ViewElsewhere>;

/**
 * Saves one's own view of a row, as far as it goes, if it still is at the version it was read at.
 * Nobody else learns of it before everyone's views are shown; whether all rows are done is noted.
 * @param saveKey of an autosave: the same key gets the first answer again and writes nothing.
 */
export async function giveView(
  grant: Give,
  target: ViewTarget,
  view: View,
  version: number,
  saveKey: string | null = null,
): Promise<Done<SavedView> | No> {
  const subject = { what: `views ${target.cycle}`, repeats: true };
  return write(grant, subject, async (tx): Promise<Done<SavedView> | No> => {
    const request = requestOf("view", target, view, version);
    const earlier = saveKey && (await claimKey<SavedView>(tx, grant, saveKey, request));
    if (earlier) return earlier;
    const meeting = await findMeeting(tx, grant, target);
    if (!meeting.ok) return meeting;
    const { meetingId, isShown } = meeting.value;
    if (isShown) return refused("shown");
    const saved = await saveViewAt(tx, grant, { ...target, meetingId }, view, version);
    if (!saved.ok) return saved;
    await noteFinished(tx, grant, meetingId);
    if (saveKey !== null) await keepAnswer(tx, grant, saveKey, saved.value);
    return saved;
  });
}

/** One's own view, given after everyone's were shown: it joins them at once, marked late, for good. */
export async function giveLateView(
  grant: Give,
  target: ViewTarget,
  view: View,
): Promise<
  | Done<SavedView>
  | Refused<"hidden">
  | Refused<"approved">
  | Refused<"shown">
  | Refused<"missing", Readonly<Record<string, string>>>
> {
  return write(grant, `late view ${target.cycle} ${target.characteristic}`, async tx => {
    const meeting = await findMeeting(tx, grant, target);
    if (!meeting.ok) return meeting;
    const { meetingId, isShown } = meeting.value;
    if (!isShown) return refused("hidden");
    if (!isGiven(view)) return refused("missing", missingFromView(view));
    const at = { ...target, meetingId };
    const current = await tx.individualView.findUnique({ where: keyOf(grant, at) });
    if (current?.shown) return refused("shown");
    const saved = await saveViewAt(tx, grant, at, view, current?.version ?? 0);
    if (!saved.ok) return refused("hidden");
    await noteFinished(tx, grant, meetingId);
    await tx.$queryRaw`SELECT show_late_view(${meetingId}::uuid, ${target.characteristic})`;
    return saved;
  });
}

type At = ViewTarget & { readonly meetingId: string };

const keyOf = ({ trustUid, userId }: Give, { cycle, characteristic }: ViewTarget) => ({
  trustUid_cycle_characteristic_userId: { trustUid, cycle, characteristic, userId: userId ?? "" },
});

/** The meeting that rates a row, of those the person takes part in. Its showing waits for this save. */
async function findMeeting(
  tx: Tx,
  { trustUid }: Give,
  { cycle, characteristic }: ViewTarget,
): Promise<
  Done<{ meetingId: string; isShown: boolean }> | Refused<"hidden"> | Refused<"approved">
> {
  // Before reading: whoever shows everyone's views meanwhile holds this lock, or waits for it.
  await lockViews(tx, { trustUid }, cycle, "among others");
  const [found] = await tx.$queryRaw<{ meetingId: string; isShown: boolean; isOpen: boolean }[]>`
    SELECT m.id AS "meetingId", m.shown_at IS NOT NULL AS "isShown",
      assessment_is_open(m.trust_uid, m.cycle) AS "isOpen"
    FROM meeting_step s JOIN meeting m ON m.trust_uid = s.trust_uid AND m.id = s.meeting_id
    WHERE s.trust_uid = ${trustUid} AND s.cycle = ${cycle} AND s.characteristic = ${characteristic}
      AND m.rated_alone`;
  if (found === undefined) return refused("hidden");
  return found.isOpen ? done(found) : refused("approved");
}

async function saveViewAt(
  tx: Tx,
  grant: Give,
  at: At,
  view: View,
  version: number,
): Promise<Done<SavedView> | Refused<"conflict", ViewElsewhere>> {
  const { trustUid, userId, now } = grant;
  const where = keyOf(grant, at);
  const current = await tx.individualView.findUnique({ where });
  if ((current?.version ?? 0) !== version && current !== null) {
    return refused("conflict", current);
  }
  if (sameView(current ?? EMPTY_VIEW, view)) {
    return unchanged({
      version: current?.version ?? 0,
      at: (current?.givenAt ?? now).toISOString(),
    });
  }
  const stamp = { version: (current?.version ?? 0) + 1, givenAt: now };
  const row = { trustUid, ...at, userId: userId ?? "" };
  const written =
    current === null
      ? await tx.individualView.createMany({
          data: [{ ...row, ...view, ...stamp }],
          skipDuplicates: true,
        })
      : await tx.individualView.updateMany({
          where: { ...row, version },
          data: { ...view, ...stamp },
        });
  if (written.count === 0) {
    const theirs = await tx.individualView.findUniqueOrThrow({ where });
    return refused("conflict", theirs);
  }
  return done({ version: stamp.version, at: now.toISOString() });
}

/** Whether every row of the meeting has a view: the one thing that others may know before they are shown. */
async function noteFinished(
  tx: Tx,
  { trustUid, userId, now }: Give,
  meetingId: string,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE participant p SET finished_at = CASE WHEN EXISTS (
      SELECT 1 FROM meeting_step s
      LEFT JOIN individual_view v ON v.trust_uid = s.trust_uid AND v.cycle = s.cycle
        AND v.characteristic = s.characteristic AND v.user_id = ${userId}::uuid
        AND (v.level IS NOT NULL OR (v.cannot_say AND btrim(v.would_need) <> ''))
      WHERE s.trust_uid = ${trustUid} AND s.meeting_id = ${meetingId}::uuid AND v.user_id IS NULL)
      THEN NULL ELSE coalesce(p.finished_at, ${now}::timestamptz) END
    WHERE p.trust_uid = ${trustUid} AND p.meeting_id = ${meetingId}::uuid AND p.user_id = ${userId}::uuid`;
}

/**
 * Whoever saves a view in a cycle does so among others; whoever shows everyone's, alone: a view is in
 * before all are shown, or comes late.
 */
export async function lockViews(
  tx: Tx,
  { trustUid }: { readonly trustUid: number },
  cycle: string,
  how: "among others" | "alone",
): Promise<void> {
  const what = `views ${cycle}`;
  if (how === "alone")
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${what}), ${trustUid}::int)`;
  else
    await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtext(${what}), ${trustUid}::int)`;
}
