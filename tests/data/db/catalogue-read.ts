import type pg from "pg";

/** Names of this database's own tables, in the schema `public`. */
const TABLES = `SELECT c.oid, c.relname, c.relowner::regrole::text AS owner,
    CASE WHEN c.relforcerowsecurity AND c.relrowsecurity THEN 'rows walled, the owner too'
      WHEN c.relrowsecurity THEN 'rows walled, not for the owner' ELSE 'rows open' END AS walls
  FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
  ORDER BY c.relname`;

/** Grants on a table or sequence, and on single columns, but for the owner's own. */
const GRANTS = `SELECT grantee, string_agg(what, ', ' ORDER BY place, what) AS what FROM (
    SELECT COALESCE(r.rolname, 'PUBLIC') AS grantee,
      CASE WHEN bool_or(a.attnum IS NULL) THEN g.privilege_type
        ELSE g.privilege_type || ' (' || string_agg(a.attname, ', ' ORDER BY a.attnum) || ')' END AS what,
      array_position(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE'], g.privilege_type) AS place
    FROM (SELECT oid, relowner, relacl AS acl, NULL::int2 AS attnum, NULL::name AS attname
            FROM pg_class WHERE oid = $1
          UNION ALL
          SELECT c.oid, c.relowner, a.attacl, a.attnum, a.attname FROM pg_class c
            JOIN pg_attribute a ON a.attrelid = c.oid WHERE c.oid = $1) a
    CROSS JOIN aclexplode(a.acl) g LEFT JOIN pg_roles r ON r.oid = g.grantee
    WHERE g.grantee <> a.relowner
    GROUP BY COALESCE(r.rolname, 'PUBLIC'), g.privilege_type, a.attnum IS NULL
  ) rights GROUP BY grantee ORDER BY grantee`;

const POLICIES = `SELECT policyname || ': ' || cmd || ' to ' || array_to_string(roles, ', ')
    || COALESCE(' · sees ' || regexp_replace(qual, '\\s+', ' ', 'g'), '')
    || COALESCE(' · writes ' || regexp_replace(with_check, '\\s+', ' ', 'g'), '')
    || CASE WHEN permissive = 'RESTRICTIVE' THEN ' · restrictive' ELSE '' END AS line
  FROM pg_policies WHERE schemaname = 'public' AND tablename = $1
  ORDER BY array_to_string(roles, ', '), cmd, policyname`;

const TRIGGERS = `SELECT replace(pg_get_triggerdef(oid), 'CREATE TRIGGER ', '') AS line
  FROM pg_trigger WHERE tgrelid = $1 AND NOT tgisinternal ORDER BY tgname`;

const SEQUENCES = `SELECT oid, relname, relowner::regrole::text AS owner FROM pg_class
  WHERE relnamespace = 'public'::regnamespace AND relkind = 'S' ORDER BY relname`;

const FUNCTIONS = `SELECT p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ') '
      || pg_get_function_result(p.oid) || ', ' || l.lanname || ', '
      || CASE p.provolatile WHEN 's' THEN 'stable' WHEN 'i' THEN 'immutable' ELSE 'volatile' END
      || CASE WHEN p.prosecdef THEN ', with the rights of its owner' ELSE ', with the rights of its caller' END AS head,
    (SELECT string_agg(COALESCE(r.rolname, 'PUBLIC'), ', ' ORDER BY r.rolname)
      FROM aclexplode(COALESCE(p.proacl, acldefault('f', p.proowner))) g
      LEFT JOIN pg_roles r ON r.oid = g.grantee WHERE g.grantee <> p.proowner) AS callers,
    regexp_replace(trim(p.prosrc), '\\s+', ' ', 'g') AS body
  FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
  WHERE p.pronamespace = 'public'::regnamespace ORDER BY p.proname`;

/** Cluster-wide, but for logins that other tests make. */
const ROLES = `SELECT r.rolname AS name, concat_ws(', ',
      CASE WHEN r.rolcanlogin THEN 'signs in' ELSE 'nobody signs in as it' END,
      CASE WHEN r.rolsuper THEN 'SUPERUSER' END, CASE WHEN r.rolbypassrls THEN 'BYPASSRLS' END,
      CASE WHEN r.rolcreaterole THEN 'CREATEROLE' END, CASE WHEN r.rolcreatedb THEN 'makes databases' END,
      CASE WHEN r.rolinherit THEN 'INHERIT' END) AS is,
    (SELECT string_agg(g.rolname, ', ' ORDER BY g.rolname) FROM pg_auth_members m
      JOIN pg_roles g ON g.oid = m.roleid WHERE m.member = r.oid) AS becomes,
    array_to_string(r.rolconfig, ', ') AS sets
  FROM pg_roles r WHERE r.rolname ~ '^(app_|waymark_)' ORDER BY r.rolname`;

/** The database's walls as lines a person can read: roles, tables, grants, policies, triggers, functions. */
export async function readCatalogue(client: pg.ClientBase): Promise<string> {
  const rows = async <T extends object>(sql: string, values: unknown[] = []) =>
    (await client.query<T>(sql, values)).rows;
  const lines: string[] = [];
  for (const role of await rows<{ name: string; is: string; becomes: string; sets: string }>(
    ROLES,
  )) {
    lines.push("", `role ${role.name}: ${role.is}`);
    if (role.becomes) lines.push(`  may become ${role.becomes}`);
    if (role.sets) lines.push(`  sets ${role.sets}`);
  }
  for (const { oid, relname, owner, walls } of await rows<Relation>(TABLES)) {
    lines.push("", `table ${relname} of ${owner}: ${walls}`, ...(await grants(rows, oid)));
    const policies = await rows<{ line: string }>(POLICIES, [relname]);
    lines.push(...policies.map(({ line }) => `  policy ${line}`));
    const triggers = await rows<{ line: string }>(TRIGGERS, [oid]);
    lines.push(...triggers.map(({ line }) => `  trigger ${line}`));
  }
  for (const { oid, relname, owner } of await rows<Relation>(SEQUENCES)) {
    lines.push("", `sequence ${relname} of ${owner}`, ...(await grants(rows, oid)));
  }
  for (const { head, callers, body } of await rows<Called>(FUNCTIONS)) {
    lines.push("", `function ${head}`, `  called by ${callers ?? "its owner alone"}`, `  ${body}`);
  }
  return `${lines.join("\n").trim()}\n`;
}

interface Relation {
  readonly oid: number;
  readonly relname: string;
  readonly owner: string;
  readonly walls: string;
}

interface Called {
  readonly head: string;
  readonly callers: string | null;
  readonly body: string;
}

type Rows = <T extends object>(sql: string, values?: unknown[]) => Promise<T[]>;

async function grants(rows: Rows, oid: number): Promise<string[]> {
  const found = await rows<{ grantee: string; what: string }>(GRANTS, [oid]);
  return found.map(({ grantee, what }) => `  ${grantee} may ${what}`);
}
