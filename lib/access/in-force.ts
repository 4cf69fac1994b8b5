import { PLANNED_ONCE, Prisma, type Tx } from "../db";
import type { TrustRole } from "./permissions";
import type { Appointment } from "./person";
import { readWords } from "./words";

/** Of an appointment `a` to a trust, in a statement of any room: it is in force. Days are London's. */
export const IN_FORCE = Prisma.sql`a.suspended_at IS NULL AND a.ended_at IS NULL
  AND a.from_date <= (now() AT TIME ZONE 'Europe/London')::date
  AND (a.until_date IS NULL OR a.until_date >= (now() AT TIME ZONE 'Europe/London')::date)`;

/** An appointment in force; `uid` for a trust, `slug` for a region. */
interface InForce {
  readonly body: Appointment["body"];
  readonly uid: number | null;
  readonly slug: string | null;
  readonly name: string | null;
  readonly role: TrustRole | null;
  readonly academy: string | null;
  readonly urn: number | null;
  /** Names of committees, as stored; null where there are none. */
  readonly committees: readonly string[] | null;
  /** Words by label, as stored; null where the trust has chosen none. */
  readonly words: unknown;
}

/** The acting user's appointments: policies let nobody read another's. Days are London's. */
export async function appointmentsInForce(tx: Tx): Promise<Appointment[]> {
  const rows = await tx.$queryRaw<InForce[]>`${PLANNED_ONCE}
    WITH today AS (SELECT (now() AT TIME ZONE 'Europe/London')::date AS day),
    held AS (
      SELECT 1 AS place, 'trust' AS body, a.trust_uid AS uid, NULL AS slug, t.name, a.role::text,
        a.from_date, a.until_date, a.suspended_at,
        (SELECT json_object_agg(l.label, l.word) FROM trust_label l WHERE l.trust_uid = a.trust_uid) AS words,
        (SELECT y.name FROM academy y WHERE y.urn = a.urn) AS academy, a.urn,
        (SELECT json_agg(c.name ORDER BY c.name) FROM committee_place m
          JOIN committee c ON (c.trust_uid, c.id) = (m.trust_uid, m.committee_id), today
          WHERE (m.trust_uid, m.appointment_id) = (a.trust_uid, a.id) AND m.from_date <= day
            AND (m.until_date IS NULL OR m.until_date >= day)) AS committees
      FROM trust_appointment a JOIN trust t ON t.uid = a.trust_uid
      WHERE a.user_id = acting_user() AND a.ended_at IS NULL
      UNION ALL
      SELECT 2, 'region', NULL, a.region_slug, r.name, NULL, a.from_date, a.until_date, a.suspended_at, NULL, NULL, NULL, NULL
      FROM region_appointment a JOIN region r ON r.slug = a.region_slug
      WHERE a.user_id = acting_user() AND a.ended_at IS NULL
      UNION ALL
      SELECT 3, 'platform', NULL, NULL, NULL, NULL, a.from_date, a.until_date, a.suspended_at, NULL, NULL, NULL, NULL
      FROM platform_appointment a WHERE a.user_id = acting_user() AND a.ended_at IS NULL
    )
    SELECT body, uid, slug, held.name, role, words, academy, urn, committees FROM held, today
    WHERE suspended_at IS NULL AND from_date <= day AND (until_date IS NULL OR until_date >= day)
    ORDER BY place, from_date, held.name, uid, slug LIMIT 200`;
  return rows.flatMap(appointmentOf);
}

function appointmentOf({ body, uid, slug, name, role, words, ...held }: InForce): Appointment[] {
  if (body === "platform") return [{ body }];
  if (name === null) return [];
  if (uid !== null && role !== null)
    return [
      {
        body: "trust",
        trustUid: uid,
        name,
        role,
        ...(held.academy !== null && { academy: held.academy }),
        ...(held.urn !== null && { urn: held.urn }),
        ...(held.committees !== null && { committees: held.committees }),
        ...(words !== null && { words: readWords(words) }),
      },
    ];
  return slug === null ? [] : [{ body: "region", regionSlug: slug, name }];
}
