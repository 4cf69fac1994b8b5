import pg from "pg";

/** Tables and views that are neither Postgres's own nor an extension's. */
const OURS = `pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')
    AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_(toast|temp)'
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass
      AND d.objid = c.oid AND d.deptype = 'e')`;

/** The first release of each line without a known fault that shows rows which a policy hides. */
export const POSTGRES_FLOORS: Readonly<Record<number, number>> = { 15: 20, 16: 16, 17: 12, 18: 7 };

const TENANT_TABLE = `c.relkind IN ('r', 'p') AND n.nspname = 'public'
  AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'trust_uid'
    AND NOT a.attisdropped)`;

interface Check {
  /** Rows of `name`: what is wrong. */
  sql: string;
  says: (names: string) => string;
}

/** What would let a forgotten filter, or a statement of somebody else's, reach another trust's rows. */
const CHECKS: Check[] = [
  {
    sql: "SELECT current_setting('server_version') AS name WHERE current_setting('server_version_num')::int < 150000",
    says: names => `its Postgres is ${names}, and 15 is the oldest that will do`,
  },
  {
    sql: "SELECT session_user AS name FROM pg_roles WHERE rolname = session_user AND rolsuper",
    says: names => `its login ${names} is a superuser, who passes every policy`,
  },
  {
    sql: "SELECT session_user AS name FROM pg_roles WHERE rolname = session_user AND rolbypassrls",
    says: names => `its login ${names} has BYPASSRLS, which passes every policy`,
  },
  {
    sql: "SELECT session_user AS name FROM pg_roles WHERE rolname = session_user AND rolcreaterole",
    says: names => `its login ${names} has CREATEROLE and could give itself any right`,
  },
  {
    sql: `SELECT rolname AS name FROM pg_roles WHERE rolname <> session_user
      AND (rolsuper OR rolbypassrls) AND pg_has_role(session_user, oid, 'MEMBER')`,
    says: names => `its login may become ${names}, who passes every policy`,
  },
  {
    sql: `SELECT c.relname AS name FROM ${OURS} AND pg_has_role(session_user, c.relowner, 'MEMBER')`,
    says: names => `its login owns, or may become the owner of, ${names}`,
  },
  {
    sql: `SELECT c.relname AS name FROM ${OURS}
      AND has_schema_privilege(session_user, n.oid, 'USAGE')
      AND (has_any_column_privilege(session_user, c.oid, 'SELECT, INSERT, UPDATE')
        OR has_table_privilege(session_user, c.oid, 'DELETE, TRUNCATE'))`,
    says: names => `its login has rights of its own on ${names}; make it NOINHERIT and revoke them`,
  },
  {
    sql: `SELECT role AS name FROM unnest(ARRAY['app_trust', 'app_reader', 'app_participant', 'app_academy', 'app_rsc', 'app_admin', 'app_auth', 'app_mail']) role
      WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role
        AND pg_has_role(session_user, oid, 'MEMBER'))`,
    says: names => `its login may not become ${names}; run prisma/roles.sql`,
  },
  {
    sql: `SELECT c.relname AS name FROM ${OURS} AND ${TENANT_TABLE}
      AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`,
    says: names => `row level security is not enabled and forced on ${names}`,
  },
  {
    sql: `SELECT current_database() AS name WHERE NOT EXISTS (SELECT FROM ${OURS} AND ${TENANT_TABLE})`,
    says: names => `its database ${names} has not been migrated; set DATABASE_OWNER_URL`,
  },
];

/**
 * An operator's Postgres may be old for reasons of theirs: they are told, and it is theirs to mend.
 * @returns what to tell, undefined where there is nothing
 */
export function sayIfOld(versionNumber: number): string | undefined {
  const [line, release] = [Math.floor(versionNumber / 10_000), versionNumber % 10_000];
  const floor = POSTGRES_FLOORS[line];
  if (floor === undefined || release >= floor) return undefined;
  return `Postgres ${line}.${release} lacks security updates: bring it to ${line}.${floor} or newer.`;
}

/**
 * Whether the login the app runs as is as weak as it must be, and the walls stand.
 * @param loginUrl DATABASE_URL
 * @returns the release of its Postgres, as a number
 * @throws Error with one sentence a line, each naming DATABASE_URL and the reason
 */
export async function verifyDatabase(loginUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: loginUrl, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
  } catch (error) {
    throw new Error(`DATABASE_URL is not fit to run on: ${(error as Error).message}.`);
  }
  try {
    const problems: string[] = [];
    for (const { sql, says } of CHECKS) {
      const { rows } = await client.query<{ name: string }>(`${sql} ORDER BY 1 LIMIT 20`);
      if (rows.length > 0) problems.push(says(rows.map(({ name }) => name).join(", ")));
    }
    const sentences = problems.map(problem => `DATABASE_URL is not fit to run on: ${problem}.`);
    if (sentences.length > 0) throw new Error(sentences.join("\n"));
    const { rows } = await client.query<{ release: number }>(
      "SELECT current_setting('server_version_num')::int AS release",
    );
    return rows[0]?.release ?? 0;
  } finally {
    await client.end();
  }
}
