import type { Grant, TrustRole } from "../../access";
import { read, type TrustScope, type Tx } from "../../db";
import { dayOf } from "../../forms";
import { GOES_ON, SOLE_ROLES, type Standing, standingOf } from "./rules";

/** Somebody's place in the trust, as its own people see it. */
export interface PersonLine {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly role: TrustRole;
  readonly academy: string | null;
  /** The committees they sit on by it. */
  readonly seats: readonly Named[];
  readonly fromDate: Date;
  /** Its last day, where a term or an end was given. */
  readonly untilDate: Date | null;
  readonly standing: Standing;
  /** An administrator has suspended their account: they sign in nowhere, whatever their place. */
  readonly accountSuspended: boolean;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface PeoplePage {
  readonly trustUid: number;
  readonly trustName: string;
  readonly people: readonly PersonLine[];
}

/** More people than any trust has, so that no page grows without end. */
const PEOPLE = 1000;
/** How long a list still shows whoever left. Milliseconds. */
const LATELY = 365 * 86_400_000;

/**
 * Everybody of the trust: in force, suspended, still to come, and who left within a year and is not
 * the same again.
 */
export function getPeople(scope: TrustScope): Promise<PeoplePage> {
  const { trustUid } = scope;
  const left = scope.now.getTime() - LATELY;
  return read(scope, async tx => {
    const { name } = await trustOf(tx, trustUid);
    const everybody = await everybodyOf(tx, scope);
    const isSoStill = ({ userId, role }: PersonLine) =>
      everybody.some(one => one.userId === userId && one.role === role && one.standing !== "ended");
    const people = everybody.filter(
      one =>
        one.standing !== "ended" || ((one.untilDate?.getTime() ?? 0) > left && !isSoStill(one)),
    );
    return { trustUid, trustName: name, people };
  });
}

/** What somebody leaves behind, and who can go on with it. */
export interface OpenItems {
  /** Answers that they wrote last, of self-assessments that are not approved. */
  readonly answers: readonly { readonly cycle: string; readonly count: number }[];
  /** Invitations of theirs that nobody has answered. */
  readonly invited: number;
  /** They alone are this, so that nobody would be. */
  readonly onlyOne: boolean;
  readonly takeOver: readonly { readonly name: string; readonly role: TrustRole }[];
}

/** One appointment, for whoever may change it. */
export interface AppointmentPage extends PersonLine {
  readonly trustUid: number;
  readonly trustName: string;
  /** Only for whoever looks after people. */
  readonly email: string | null;
  readonly endReason: string | null;
  readonly endedByName: string | null;
  readonly suspendedAt: Date | null;
  /** The same person's other places in this trust. */
  readonly others: readonly PersonLine[];
  readonly open: OpenItems;
}

/** @returns null where the trust has no such appointment. */
export function getAppointment(
  grant: Grant<"people:remove">,
  id: string,
  manages: Grant<"people:manage"> | null,
): Promise<AppointmentPage | null> {
  const { trustUid } = grant;
  return read(grant, async tx => {
    const everybody = await everybodyOf(tx, grant);
    const found = everybody.find(one => one.id === id);
    if (found === undefined) return null;
    const { endedBy, ...line } = found;
    const account = manages === null ? null : await emailOf(tx, line.userId);
    return {
      ...line,
      trustUid,
      trustName: (await trustOf(tx, trustUid)).name,
      email: account?.email ?? null,
      endedByName: everybody.find(one => one.userId === endedBy)?.name ?? null,
      others: everybody.filter(one => one.userId === line.userId && one.id !== id),
      open: { ...(await begunBy(tx, trustUid, line.userId)), ...leftBy(line, everybody) },
    };
  });
}

interface Stored extends Omit<PersonLine, "standing" | "seats"> {
  readonly suspendedAt: Date | null;
  readonly endedAt: Date | null;
  readonly endedBy: string | null;
  readonly endReason: string | null;
  readonly seats: readonly Named[] | null;
}

/** Every place there is or was, with its person, academy and committees: one statement. */
async function everybodyOf(tx: Tx, { trustUid, now }: TrustScope) {
  const today = dayOf(now);
  const rows = await tx.$queryRaw<Stored[]>`
    SELECT a.id, a.user_id AS "userId", u.name, u.suspended_at IS NOT NULL AS "accountSuspended", a.role::text, y.name AS academy,
      a.from_date AS "fromDate", a.until_date AS "untilDate", a.suspended_at AS "suspendedAt",
      a.ended_at AS "endedAt", a.ended_by AS "endedBy", a.end_reason AS "endReason",
      (SELECT json_agg(json_build_object('id', c.id, 'name', c.name) ORDER BY c.name)
        FROM committee_place m JOIN committee c ON (c.trust_uid, c.id) = (m.trust_uid, m.committee_id)
        WHERE (m.trust_uid, m.appointment_id) = (a.trust_uid, a.id)
          AND (m.until_date IS NULL OR m.until_date >= ${today}::date)) AS seats
    FROM trust_appointment a JOIN user_account u ON u.id = a.user_id
      LEFT JOIN academy y ON y.urn = a.urn
    WHERE a.trust_uid = ${trustUid}
    ORDER BY a.from_date DESC, u.name, a.id LIMIT ${PEOPLE}`;
  return rows
    .map(({ seats, endedAt, ...row }) => ({
      ...row,
      seats: seats ?? [],
      standing: standingOf({ ...row, endedAt }, today),
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name, "en-GB"));
}

function trustOf(tx: Tx, uid: number) {
  return tx.trust.findUniqueOrThrow({ where: { uid }, select: { name: true } });
}

function emailOf(tx: Tx, id: string) {
  return tx.user.findUnique({ where: { id }, select: { email: true } });
}

async function begunBy(tx: Tx, trustUid: number, userId: string) {
  const answers = await tx.$queryRaw<OpenItems["answers"]>`
    SELECT r.cycle, count(*)::int AS count
    FROM rating r JOIN assessment a ON (a.trust_uid, a.cycle) = (r.trust_uid, r.cycle)
    WHERE r.trust_uid = ${trustUid} AND r.updated_by = ${userId}::uuid AND a.approved_as IS NULL
    GROUP BY r.cycle ORDER BY r.cycle DESC LIMIT 40`;
  const waiting = { trustUid, invitedBy: userId, acceptedAt: null, withdrawnAt: null };
  return { answers, invited: await tx.invitation.count({ where: waiting }) };
}

/** Whether nobody else is what this person is, and who can go on with what they have begun. */
function leftBy(line: PersonLine, everybody: readonly PersonLine[]) {
  const others = everybody.filter(one => one.userId !== line.userId && one.standing === "in force");
  const goOn = others.filter(one => GOES_ON.includes(one.role));
  return {
    onlyOne: SOLE_ROLES.includes(line.role) && !others.some(one => one.role === line.role),
    takeOver: goOn.map(({ name, role }) => ({ name, role })),
  };
}
