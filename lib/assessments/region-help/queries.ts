import { Prisma } from "../../db";

/**
 * Of each trust of `latest` what it said of help with what it shares there, by name of the trust. A part
 * of the region page's one question.
 */
export function helpOfLatest(): Prisma.Sql {
  return Prisma.sql`
    SELECT h.kind, h.characteristic, p.trust_uid AS "trustUid", p.name, l.cycle, l.shared_at AS "sharedAt"
    FROM latest l JOIN placed p USING (trust_uid)
    JOIN share_help h ON h.trust_uid = l.trust_uid AND h.share_id = l.share_id
    ORDER BY lower(p.name), p.trust_uid LIMIT 20000`;
}
