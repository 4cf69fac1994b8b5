import type { Grant, TrustRole } from "../../access";
import { IN_FORCE } from "../../access/in-force";
import { read, type TrustScope, type Tx } from "../../db";
import { CHARACTERISTIC_KEYS, type CharacteristicKey, type Rubric, rubricOf } from "../../rubric";
import { RATES } from "./rules";

/** A meeting as all of the trust's own people know it. */
export interface MeetingFacts {
  readonly id: string;
  readonly committeeId: string | null;
  /** Null for the board's. */
  readonly committee: string | null;
  readonly ratedAlone: boolean;
  readonly meetingOn: Date;
  readonly viewsCloseOn: Date | null;
  readonly papersOn: Date | null;
  readonly namesTold: boolean;
  readonly shownAt: Date | null;
  readonly shownByName: string | null;
  /** In framework order. */
  readonly steps: readonly CharacteristicKey[];
}

/** The meetings of a cycle, the board's first. Empty where none is planned. */
export async function readMeetings(
  tx: Tx,
  { trustUid }: TrustScope,
  cycle: string,
): Promise<readonly MeetingFacts[]> {
  const meetings = await tx.meeting.findMany({
    where: { trustUid, cycle },
    include: {
      committee: { select: { name: true } },
      steps: { select: { characteristic: true }, take: CHARACTERISTIC_KEYS.length },
    },
    orderBy: [{ committeeId: { sort: "asc", nulls: "first" } }],
    take: 50,
  });
  return meetings.map(({ committee, steps, ...meeting }) => ({
    ...meeting,
    committee: committee?.name ?? null,
    steps: CHARACTERISTIC_KEYS.filter(key => steps.some(step => step.characteristic === key)),
  }));
}

/** Somebody asked, and whether they have finished: all that is known before views are shown. */
export interface Asked {
  readonly userId: string;
  readonly name: string;
  readonly apart: boolean;
  readonly finishedAt: Date | null;
  readonly remindedAt: Date | null;
}

/** The meetings of a cycle with who has finished, for those who plan them. */
export interface PlannedMeeting extends MeetingFacts {
  readonly people: readonly Asked[];
}

async function readPlanned(
  tx: Tx,
  grant: Grant<"meeting:plan">,
  cycle: string,
): Promise<readonly PlannedMeeting[]> {
  const { trustUid } = grant;
  const meetings = await readMeetings(tx, grant, cycle);
  const people = await tx.participant.findMany({
    where: { trustUid, meetingId: { in: meetings.map(({ id }) => id) }, leftAt: null },
    include: { user: { select: { name: true } } },
    orderBy: [{ user: { name: "asc" } }, { userId: "asc" }],
    take: 500,
  });
  return meetings.map(meeting => ({
    ...meeting,
    people: people
      .filter(({ meetingId }) => meetingId === meeting.id)
      .map(({ user, userId, apart, finishedAt, remindedAt }) => ({
        ...{ userId, apart, finishedAt, remindedAt },
        name: user.name,
      })),
  }));
}

/** The meetings of a cycle; who has finished only for those who plan them. */
export interface MeetingsPage {
  readonly trustUid: number;
  readonly trustName: string;
  readonly cycle: string;
  readonly rubric: Rubric;
  readonly approvedAs: number | null;
  readonly meetings: readonly PlannedMeeting[];
  readonly committees: readonly { readonly id: string; readonly name: string }[];
}

/** @returns null where that cycle is not opened */
export async function getMeetingsPage(
  scope: TrustScope,
  plans: Grant<"meeting:plan"> | null,
  cycle: string,
): Promise<MeetingsPage | null> {
  const { trustUid } = scope;
  return read(scope, async tx => {
    const assessment = await tx.assessment.findUnique({
      where: { trustUid_cycle: { trustUid, cycle } },
      select: { approvedAs: true, rubricVersion: true, trust: { select: { name: true } } },
    });
    if (assessment === null) return null;
    const meetings =
      plans === null
        ? (await readMeetings(tx, scope, cycle)).map(meeting => ({ ...meeting, people: [] }))
        : await readPlanned(tx, plans, cycle);
    return {
      ...{ trustUid, cycle, meetings },
      trustName: assessment.trust.name,
      rubric: rubricOf(assessment.rubricVersion),
      approvedAs: assessment.approvedAs,
      committees: await readCommittees(tx, scope),
    };
  });
}

function readCommittees(tx: Tx, { trustUid }: TrustScope) {
  return tx.committee.findMany({
    where: { trustUid },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
    take: 100,
  });
}

/** Somebody who may be asked in a meeting. */
export interface MayAsk {
  readonly userId: string;
  readonly name: string;
  readonly role: TrustRole;
}

/** What the form of a plan is made of. */
export interface PlanPage {
  readonly trustName: string;
  /** Null for the board's. */
  readonly committee: { readonly id: string; readonly name: string } | null;
  readonly mayAsk: readonly MayAsk[];
  readonly meetings: readonly PlannedMeeting[];
  readonly approvedAs: number | null;
  /** The board's other committees, which can be given steps. */
  readonly committees: readonly { readonly id: string; readonly name: string }[];
}

/** @returns null where that cycle is not opened, or the trust has no such committee */
export async function getPlanPage(
  grant: Grant<"meeting:plan">,
  cycle: string,
  committeeId: string | null,
): Promise<PlanPage | null> {
  const { trustUid } = grant;
  return read(grant, async tx => {
    const assessment = await tx.assessment.findUnique({
      where: { trustUid_cycle: { trustUid, cycle } },
      select: { approvedAs: true, trust: { select: { name: true } } },
    });
    const mayAsk = await readAsked(tx, grant, committeeId);
    if (assessment === null || mayAsk === null) return null;
    const committees = await readCommittees(tx, grant);
    return {
      ...{ mayAsk, committees },
      meetings: await readPlanned(tx, grant, cycle),
      trustName: assessment.trust.name,
      approvedAs: assessment.approvedAs,
      committee: committees.find(({ id }) => id === committeeId) ?? null,
    };
  });
}

/**
 * Who may be asked: the board and its CEO, or whoever sits on a committee today.
 * @returns null where the trust has no such committee
 */
export async function readAsked(
  tx: Tx,
  { trustUid }: TrustScope,
  committeeId: string | null,
): Promise<readonly MayAsk[] | null> {
  if (committeeId !== null) {
    const where = { trustUid_id: { trustUid, id: committeeId } };
    if ((await tx.committee.findUnique({ where, select: { id: true } })) === null) return null;
  }
  const people = await tx.$queryRaw<MayAsk[]>`
    SELECT DISTINCT ON (u.name, u.id) u.id AS "userId", u.name, a.role::text AS role
    FROM trust_appointment a JOIN user_account u ON u.id = a.user_id
    WHERE a.trust_uid = ${trustUid} AND ${IN_FORCE}
      AND CASE WHEN ${committeeId}::uuid IS NULL THEN a.role::text = ANY (${[...RATES]})
        ELSE EXISTS (SELECT 1 FROM committee_place p WHERE p.trust_uid = a.trust_uid
          AND p.appointment_id = a.id AND p.committee_id = ${committeeId}::uuid
          AND (p.until_date IS NULL
            OR p.until_date >= (now() AT TIME ZONE 'Europe/London')::date)) END
    ORDER BY u.name, u.id, a.role LIMIT 500`;
  return people;
}
