import type { Grant } from "../../access";
import { read } from "../../db";

/** Somebody opened or downloaded what was shared. */
export interface Opening {
  readonly id: string;
  readonly at: Date;
  /** Null for an RSC team, which acts as a team: a trust is not told which of its people it was. */
  readonly name: string | null;
  readonly region: string | null;
  readonly how: "opened" | "downloaded" | "evidence";
  /** Which evidence; null where it was the version itself. */
  readonly title: string | null;
}

/** Who opened a version since it was first shared, the latest first. */
export function getOpenings(
  grant: Grant<"share:follow">,
  cycle: string,
  number: number,
  since: Date,
): Promise<readonly Opening[]> {
  return read(
    grant,
    tx => tx.$queryRaw<Opening[]>`
      SELECT e.id::text, e.at, u.name, r.name AS region, v.title,
        CASE WHEN e.subject LIKE 'shared evidence %' THEN 'evidence'
          WHEN e.subject LIKE 'download of %' THEN 'downloaded' ELSE 'opened' END AS how
      FROM audit_event e
      LEFT JOIN user_account u ON u.id = e.user_id AND e.region_slug IS NULL
      LEFT JOIN region r ON r.slug = e.region_slug
      LEFT JOIN evidence v ON v.trust_uid = e.trust_uid
        AND e.subject = concat('shared evidence ', ${cycle}::text, ' ', v.id)
      WHERE e.trust_uid = ${grant.trustUid} AND e.at >= ${since}::timestamptz
        AND ((e.action = 'share:read' AND e.subject LIKE ${`%${cycle}%`})
          OR (e.action = 'approved:read'
            AND e.subject IN ('latest approved version', ${`approved version ${cycle} ${number}`},
              ${`download of approved version ${cycle} ${number}`})))
      ORDER BY e.id DESC LIMIT 25`,
  );
}
