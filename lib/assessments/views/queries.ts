import { read, type Tx, type ViewScope } from "../../db";
import { readPublishedWords } from "../../register/wording/queries";
import type { PublishedWords } from "../../register/wording/rules";
import {
  CHARACTERISTIC_KEYS,
  type Characteristic,
  type CharacteristicKey,
  type Rubric,
  rubricOf,
} from "../../rubric";
import { cycleAt } from "../cycle/rules";
import { readPrepared } from "../evidence/queries";
import type { Prepared } from "../evidence/rules";
import { type LastLevel, readLastLevel } from "../last-time/queries";
import { type RowSpread, readSpreads } from "../spread/queries";
import { isGiven, type View } from "./rules";

/** A meeting that somebody is asked to prepare by giving their views. */
export interface OwnMeeting {
  readonly id: string;
  /** Null for the board's. */
  readonly committee: string | null;
  readonly meetingOn: Date;
  /** Null where its people rate together. */
  readonly viewsCloseOn: Date | null;
  readonly namesTold: boolean;
  readonly shownAt: Date | null;
  /** How many give a view, the trust CEO not counted. */
  readonly takePart: number;
  /** One's own view stands apart from the others': the trust CEO's. */
  readonly apart: boolean;
}

export interface OwnView extends View {
  readonly version: number;
  readonly givenAt: Date;
  /** A copy was shown: it does not change any more. */
  readonly shown: boolean;
  /** It was entered from a paper form. */
  readonly fromPaper: boolean;
}

/** One row that somebody is asked about. */
export interface OwnRow {
  readonly characteristic: CharacteristicKey;
  readonly meeting: OwnMeeting;
  readonly view: OwnView | null;
  readonly given: boolean;
}

export interface OwnViews {
  readonly trustUid: number;
  readonly trustName: string;
  readonly cycle: string;
  readonly rubric: Rubric;
  readonly approvedAs: number | null;
  /** In framework order. */
  readonly rows: readonly OwnRow[];
  readonly meetings: readonly OwnMeeting[];
  /** The first row without a view that can still be given before all are shown, or null. */
  readonly next: CharacteristicKey | null;
}

/**
 * What somebody is asked for in a cycle, and their own views as far as they go.
 * @returns null where they are asked for nothing in it
 */
export function getOwnViews(
  scope: ViewScope,
  cycle = cycleAt(scope.now),
): Promise<OwnViews | null> {
  return read(scope, tx => readOwnViews(tx, scope, cycle));
}

async function readOwnViews(tx: Tx, scope: ViewScope, cycle: string): Promise<OwnViews | null> {
  const { trustUid, userId } = scope;
  const found = await tx.$queryRaw<(Omit<OwnMeeting, "viewsCloseOn"> & { viewsCloseOn: Date })[]>`
    SELECT m.id, c.name AS committee, m.meeting_on AS "meetingOn", m.views_close_on AS "viewsCloseOn",
      m.names_told AS "namesTold", m.shown_at AS "shownAt", how_many_take_part(m.id) AS "takePart", p.apart
    FROM participant p JOIN meeting m ON m.trust_uid = p.trust_uid AND m.id = p.meeting_id
    LEFT JOIN committee c ON c.trust_uid = m.trust_uid AND c.id = m.committee_id
    WHERE p.trust_uid = ${trustUid} AND p.user_id = ${userId}::uuid AND p.left_at IS NULL
      AND m.cycle = ${cycle} AND m.rated_alone
    ORDER BY m.committee_id NULLS FIRST LIMIT 20`;
  if (found.length === 0) return null;
  const meetings = new Map(found.map(meeting => [meeting.id, meeting]));
  const { name: trustName } = await tx.trust.findUniqueOrThrow({
    where: { uid: trustUid },
    select: { name: true },
  });
  const { rubricVersion, approvedAs } = await tx.assessment.findUniqueOrThrow({
    where: { trustUid_cycle: { trustUid, cycle } },
    select: { rubricVersion: true, approvedAs: true },
  });
  const steps = await tx.meetingStep.findMany({
    where: { trustUid, cycle, meetingId: { in: [...meetings.keys()] } },
    take: CHARACTERISTIC_KEYS.length,
  });
  const views = await tx.individualView.findMany({
    where: { trustUid, cycle, userId: userId ?? "" },
    take: CHARACTERISTIC_KEYS.length,
  });
  const viewOf = new Map(
    views.map(({ enteredBy, ...view }) => [
      view.characteristic,
      { ...view, fromPaper: enteredBy !== null },
    ]),
  );
  const rows = CHARACTERISTIC_KEYS.flatMap((characteristic): OwnRow[] => {
    const step = steps.find(one => one.characteristic === characteristic);
    const meeting = step && meetings.get(step.meetingId);
    if (meeting === undefined) return [];
    const view = viewOf.get(characteristic) ?? null;
    return [{ characteristic, meeting, view, given: view !== null && isGiven(view) }];
  });
  return {
    ...{ trustUid, trustName, cycle, approvedAs, rows },
    rubric: rubricOf(rubricVersion),
    meetings: [...meetings.values()],
    next: approvedAs === null ? (rows.find(isStillAsked)?.characteristic ?? null) : null,
  };
}

const isStillAsked = ({ given, meeting }: OwnRow) => !given && meeting.shownAt === null;

/** Everything the page of one's own view of one row shows. */
export interface ViewPage extends OwnViews {
  readonly row: OwnRow;
  readonly characteristic: Characteristic;
  readonly published: PublishedWords | null;
  /** What was prepared before anyone rated. */
  readonly prepared: Prepared;
  readonly lastTime: LastLevel | null;
}

/** @returns null where they are not asked about that row */
export function getViewPage(
  scope: ViewScope,
  cycle: string,
  key: CharacteristicKey,
): Promise<ViewPage | null> {
  return read(scope, async tx => {
    const own = await readOwnViews(tx, scope, cycle);
    const row = own?.rows.find(({ characteristic }) => characteristic === key);
    if (own === null || row === undefined) return null;
    return {
      ...own,
      row,
      characteristic: own.rubric.characteristics[key],
      published: await readPublishedWords(tx, own.rubric.version, key),
      prepared: await readPrepared(tx, scope, cycle, key),
      lastTime: await readLastLevel(tx, scope, cycle, key, own.rubric.version),
    };
  });
}

/** What was shown of a cycle, for whoever took part in it. */
export interface ShownPage extends Pick<OwnViews, "trustName" | "cycle" | "rubric" | "meetings"> {
  /** Those with most to talk about first. */
  readonly rows: readonly RowSpread[];
}

/** @returns null where nothing was shown yet of what somebody took part in */
export function getShownViews(scope: ViewScope, cycle: string): Promise<ShownPage | null> {
  return read(scope, async tx => {
    const own = await readOwnViews(tx, scope, cycle);
    if (own === null || own.meetings.every(({ shownAt }) => shownAt === null)) return null;
    const { trustName, rubric, meetings } = own;
    return { trustName, cycle, rubric, meetings, rows: await readSpreads(tx, scope, cycle) };
  });
}
