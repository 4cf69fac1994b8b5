import pg from "pg";

/** Who acts, as the doors tell the database: a role, and whose. */
export interface Actor {
  readonly role: "app_trust" | "app_rsc" | "app_admin" | "app_auth";
  readonly user?: string;
  readonly trust?: number;
  readonly region?: string;
}

/** Sets the role and who it acts for until the transaction ends, as lib/db/doors does. */
export async function actAs(client: pg.ClientBase, actor: Actor): Promise<void> {
  await client.query(
    `SELECT set_config('role', $1, true), set_config('app.user', $2, true),
      set_config('app.trust', $3, true), set_config('app.region', $4, true)`,
    [actor.role, actor.user ?? "", String(actor.trust ?? ""), actor.region ?? ""],
  );
}

/**
 * One statement of an actor on a connection of its own, as the login the app runs as; committed.
 * @throws pg.DatabaseError where the database refuses
 */
export async function rawAs(
  loginUrl: string,
  actor: Actor,
  sql: string,
  values: readonly unknown[] = [],
): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: loginUrl });
  await client.connect();
  try {
    await client.query("BEGIN");
    await actAs(client, actor);
    const result = await client.query(sql, [...values]);
    await client.query("COMMIT");
    return result;
  } finally {
    await client.end();
  }
}

/** Postgres's own words for no: a missing right or a policy, and a trigger that keeps a row. */
export const NO_RIGHT = "42501";
export const KEPT = "23001";
