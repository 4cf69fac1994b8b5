import { withClient } from "@/lib/db/embedded";

interface Line {
  readonly user_id: string | null;
  readonly role: string;
  readonly trust_uid: number | null;
  readonly region_slug: string | null;
  readonly action: string;
  readonly subject: string;
  readonly request_id: string | null;
}

/** Lines of the audit trail about a subject, oldest first. */
export function trailOf(superUrl: string, subject: string): Promise<Line[]> {
  return rowsOf<Line>(
    superUrl,
    `SELECT user_id, role, trust_uid, region_slug, action, subject, request_id
      FROM audit_event WHERE subject LIKE $1 ORDER BY id`,
    [`%${subject}%`],
  );
}

export async function rowsOf<T extends object>(
  superUrl: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<T[]> {
  return withClient(superUrl, async client => (await client.query<T>(sql, [...values])).rows);
}
