import { read, type TrustScope, type Tx } from "../../db";
import type { OthersMarks } from "../../insights/reviewed";
import { type CharacteristicKey, isCharacteristicKey, isLevel, type Level } from "../../rubric";
import { findVersion, type Version } from "../approval/queries";
import { readOthersMarks } from "../said/queries";
import type { VersionName } from "./rules";

/** A row's answer at one time: a level, not agreed, or nothing yet. */
export type Standing = Level | "not-agreed" | null;

/** One thing that was done, newest first in its list. `by` is null where it is not recorded. */
export interface TimelineEvent {
  readonly kind:
    | "opened"
    | "answered"
    | "approved"
    | "revisited"
    | "reopened"
    | "shared"
    | "withdrawn";
  readonly at: Date;
  readonly by: string | null;
  readonly cycle: string;
  /** Of the version it is about. */
  readonly number: number | null;
  /** Of the row it is about. */
  readonly characteristic: CharacteristicKey | null;
  readonly before: Standing;
  readonly after: Standing;
  /** Why it was reopened, or the region it was shared with. */
  readonly words: string | null;
}

export interface TimelinePage {
  readonly trustName: string;
  readonly events: readonly TimelineEvent[];
  readonly page: number;
  readonly pages: number;
}

const EVENTS = 25;

interface EventRow extends Omit<TimelineEvent, "characteristic" | "before" | "after"> {
  readonly characteristic: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * Everything that was done to a trust's assessments, a page of it at a time.
 * @param asked the page; the first where there is no such page
 */
export function getTimeline(scope: TrustScope, asked = 1): Promise<TimelinePage> {
  return read(scope, async tx => {
    const trust = await tx.trust.findUniqueOrThrow({
      where: { uid: scope.trustUid },
      select: { name: true },
    });
    const found = await eventsOf(tx, scope, asked);
    const rows = found.length === 0 && asked > 1 ? await eventsOf(tx, scope, 1) : found;
    return {
      trustName: trust.name,
      events: rows.map(eventOf),
      page: rows === found ? asked : 1,
      pages: Math.max(1, Math.ceil((rows[0]?.total ?? 0) / EVENTS)),
    };
  });
}

function eventsOf(tx: Tx, { trustUid }: TrustScope, page: number) {
  return tx.$queryRaw<(EventRow & { total: number })[]>`
    WITH event (kind, at, by, cycle, number, characteristic, before, after, words, place) AS (
      SELECT 'opened', a.opened_on::timestamptz, u.name, a.cycle, NULL::int, NULL, NULL, NULL, NULL, 0
      FROM assessment a LEFT JOIN user_account u ON u.id = a.opened_by WHERE a.trust_uid = ${trustUid}
      UNION ALL
      SELECT 'answered', r.at, u.name, r.cycle, NULL, r.characteristic,
        CASE WHEN e.not_agreed THEN 'not-agreed' ELSE e.level::text END,
        CASE WHEN r.not_agreed THEN 'not-agreed' ELSE r.level::text END, NULL, r.revision
      FROM rating_revision r
      LEFT JOIN rating_revision e ON (e.trust_uid, e.cycle, e.characteristic, e.revision)
        = (r.trust_uid, r.cycle, r.characteristic, r.revision - 1)
      LEFT JOIN user_account u ON u.id = r.by_user WHERE r.trust_uid = ${trustUid}
      UNION ALL
      SELECT CASE WHEN v.revisited IS NULL THEN 'approved' ELSE 'revisited' END, v.approved_at,
        v.approved_by_name, v.cycle, v.number, v.revisited, NULL, NULL, NULL, 1000
      FROM approval v WHERE v.trust_uid = ${trustUid}
      UNION ALL
      SELECT 'reopened', o.reopened_at, o.reopened_by_name, o.cycle, o.number, NULL, NULL, NULL, o.reason, 1003
      FROM reopening o WHERE o.trust_uid = ${trustUid}
      UNION ALL
      SELECT 'shared', s.shared_at, s.shared_by_name, s.cycle, s.number, NULL, NULL, NULL, g.name, 1001
      FROM share s JOIN region g ON g.slug = s.region_slug WHERE s.trust_uid = ${trustUid}
      UNION ALL
      SELECT 'withdrawn', s.withdrawn_at, NULL, s.cycle, s.number, NULL, NULL, NULL, g.name, 1002
      FROM share s JOIN region g ON g.slug = s.region_slug
      WHERE s.trust_uid = ${trustUid} AND s.withdrawn_at IS NOT NULL
    )
    SELECT kind, at, by, cycle, number, characteristic, before, after, words,
      count(*) OVER ()::int AS total
    FROM event ORDER BY at DESC, place DESC, characteristic, cycle
    LIMIT ${EVENTS} OFFSET ${(page - 1) * EVENTS}`;
}

function eventOf({ characteristic, before, after, ...row }: EventRow): TimelineEvent {
  const { kind, at, by, cycle, number, words } = row;
  return {
    ...{ kind, at, by, cycle, number, words },
    characteristic: isCharacteristicKey(characteristic) ? characteristic : null,
    before: standingOf(before),
    after: standingOf(after),
  };
}

function standingOf(stored: string | null): Standing {
  return stored === "not-agreed" || isLevel(stored) ? stored : null;
}

/** A version in a list to choose from. */
export interface VersionChoice extends VersionName {
  readonly meetingOn: Date;
}

export interface ComparePage {
  readonly trustName: string;
  readonly choices: readonly VersionChoice[];
  /** The two that are compared, the older first; null where there are not two. */
  readonly two: readonly [ComparedVersion, ComparedVersion] | null;
}

/** One of two versions, with what others say of its rows. */
export interface ComparedVersion extends Version {
  readonly others: OthersMarks;
}

/** Versions to choose from: more than a trust makes in years. */
const CHOICES = 100;

/** Two versions side by side; those asked for, or the two newest. */
export function getComparison(
  scope: TrustScope,
  asked: readonly [VersionName | null, VersionName | null],
): Promise<ComparePage> {
  return read(scope, async tx => {
    const trust = await tx.trust.findUniqueOrThrow({
      where: { uid: scope.trustUid },
      select: { name: true },
    });
    const choices = await tx.approval.findMany({
      where: { trustUid: scope.trustUid },
      select: { cycle: true, number: true, meetingOn: true },
      orderBy: [{ cycle: "desc" }, { number: "desc" }],
      take: CHOICES,
    });
    const at = (name: VersionName | null, otherwise: number) => {
      const found = choices.findIndex(
        one => one.cycle === name?.cycle && one.number === name.number,
      );
      return found >= 0 ? found : otherwise;
    };
    // The list is newest first, so the higher place is the older of the two.
    const places = [at(asked[0], 1), at(asked[1], 0)].sort((one, other) => other - one);
    const [older, newer] = places.map(place => choices[place]);
    if (older === undefined || newer === undefined || older === newer)
      return { trustName: trust.name, choices, two: null };
    const { trustUid } = scope;
    const compared = async (name: VersionName): Promise<ComparedVersion | null> => {
      const of = { trustUid, ...nameOf(name) };
      const version = await findVersion(tx, of, true);
      return version && { ...version, others: await readOthersMarks(tx, of, scope.now) };
    };
    const one = await compared(older);
    const other = await compared(newer);
    return {
      trustName: trust.name,
      choices,
      two: one === null || other === null ? null : [one, other],
    };
  });
}

function nameOf({ cycle, number }: VersionName): VersionName {
  return { cycle, number };
}
