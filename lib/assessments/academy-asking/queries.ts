import { IN_FORCE } from "../../access/in-force";
import { Prisma, read, type TrustScope, type Tx } from "../../db";
import { dayOf } from "../../forms";
import { cycleAt } from "../cycle/rules";
import { type AskedAcademy, BETWEEN_LETTERS } from "./rules";

/** Academies of one trust at most. */
const MOST = 300;

export interface AskingPage {
  readonly trustName: string;
  /** The cycle of today. */
  readonly cycle: string;
  /** Whether the trust has opened its own self-assessment of the cycle: academies are asked within it. */
  readonly isOpened: boolean;
  readonly today: Date;
  /** The academies of the trust today, and any that were asked. */
  readonly academies: readonly AskedAcademy[];
  /** From when academies read one another's levels; null where they do not. */
  readonly openedToHeads: Date | null;
}

/** What whoever opens the cycle for academies has before them. */
export function getAskingPage(scope: TrustScope): Promise<AskingPage> {
  const { trustUid, now } = scope;
  const cycle = cycleAt(now);
  return read(scope, async tx => {
    const trust = await tx.trust.findUniqueOrThrow({
      where: { uid: trustUid },
      select: { name: true },
    });
    const assessment = await tx.assessment.findUnique({
      where: { trustUid_cycle: { trustUid, cycle } },
      select: { matrixOpening: { select: { openedAt: true } } },
    });
    return {
      trustName: trust.name,
      cycle,
      isOpened: assessment !== null,
      today: dayOf(now),
      academies: await readAsked(tx, scope, cycle),
      openedToHeads: assessment?.matrixOpening?.openedAt ?? null,
    };
  });
}

/** In the order of their names. */
export function readAsked(
  tx: Tx,
  { trustUid, now }: TrustScope,
  cycle: string,
): Promise<AskedAcademy[]> {
  return tx.$queryRaw<AskedAcademy[]>`
    SELECT t.urn, y.name, y.phase, v.due_on AS "dueOn", v.sent_at AS "sentAt",
      v.sent_by_name AS "sentByName", v.reminded_at AS "remindedAt",
      CASE WHEN v.sent_at IS NULL THEN v.opened_again_at END AS "sentBackAt",
      coalesce(${LAST_LETTER} > ${now}::timestamptz - ${BETWEEN_LETTERS}::interval, false) AS written,
      coalesce((SELECT array_agg(DISTINCT u.name ORDER BY u.name) FROM trust_appointment a
        JOIN user_account u ON u.id = a.user_id
        WHERE a.trust_uid = t.trust_uid AND a.urn = t.urn AND a.role IN ('principal', 'localChair')
          AND ${IN_FORCE}), '{}') AS people
    FROM trust_academy t
    JOIN academy y ON y.urn = t.urn
    LEFT JOIN academy_view v ON v.trust_uid = t.trust_uid AND v.urn = t.urn AND v.cycle = ${cycle}
    WHERE t.trust_uid = ${trustUid} AND (v.urn IS NOT NULL OR EXISTS (
      SELECT 1 FROM trust_academy_period p WHERE p.trust_uid = t.trust_uid AND p.urn = t.urn
        AND p.left_on IS NULL))
    ORDER BY y.name, t.urn LIMIT ${MOST}`;
}

/** When an academy's people were last written to about their view `v`. */
export const LAST_LETTER = Prisma.sql`greatest(v.opened_at, v.reminded_at, v.opened_again_at)`;

/** Somebody who speaks for an academy, and where to write to them. */
export interface SpeaksFor {
  readonly urn: number;
  readonly academyName: string;
  readonly email: string;
}

/** The principals and local chairs of some academies. */
export function readWhoSpeaks(
  tx: Tx,
  trustUid: number,
  urns: readonly number[],
): Promise<SpeaksFor[]> {
  return tx.$queryRaw<SpeaksFor[]>`
    SELECT DISTINCT a.urn, y.name AS "academyName", u.email
    FROM trust_appointment a JOIN user_account u ON u.id = a.user_id JOIN academy y ON y.urn = a.urn
    WHERE a.trust_uid = ${trustUid} AND a.urn = ANY(${[...urns]}::int[])
      AND a.role IN ('principal', 'localChair') AND ${IN_FORCE}
    ORDER BY a.urn, u.email LIMIT ${MOST * 4}`;
}

/** A view that is sent, for the page that sends it back. */
export interface SentView {
  readonly trustName: string;
  readonly cycle: string;
  readonly academyName: string;
  readonly sentAt: Date;
  readonly sentByName: string;
}

/** @returns null where that academy has sent none in the cycle of today */
export function getSentView(scope: TrustScope, urn: number): Promise<SentView | null> {
  const { trustUid, now } = scope;
  return read(scope, async tx => {
    const [found] = await tx.$queryRaw<SentView[]>`
      SELECT t.name AS "trustName", v.cycle, y.name AS "academyName", v.sent_at AS "sentAt",
        v.sent_by_name AS "sentByName"
      FROM academy_view v JOIN trust t ON t.uid = v.trust_uid JOIN academy y ON y.urn = v.urn
      WHERE v.trust_uid = ${trustUid} AND v.cycle = ${cycleAt(now)} AND v.urn = ${urn}
        AND v.sent_at IS NOT NULL`;
    return found ?? null;
  });
}
