import pg from "pg";
import { HARBOUR, NORTH, PEOPLE, TAMAR, WEST } from "../../support/builders";

/** Who acts, as the doors tell the database: a role, and whose. */
export interface Actor {
  readonly role:
    | "app_trust"
    | "app_reader"
    | "app_participant"
    | "app_academy"
    | "app_rsc"
    | "app_admin"
    | "app_auth"
    | "app_mail"
    | "app_owner";
  readonly user?: string;
  readonly trust?: number;
  readonly region?: string;
  /** The academy that somebody acts for. */
  readonly academy?: number;
}

/** The account of Tamar's external reviewer, whom the world appoints. */
export const REVIEWER = "60000000-0000-4000-8000-0000000000e1";

/** The account of Harbour's clerk, whom the world appoints. */
export const CLERK = "60000000-0000-4000-8000-0000000000c1";

/** The account of the head of one of Tamar's academies, whom the world appoints too. */
export const HEAD = "60000000-0000-4000-8000-0000000000c2";

/** Whoever chairs the local body of another of Tamar's academies, and the head of one of Harbour's. */
export const SIBLING = "60000000-0000-4000-8000-0000000000c3";
export const HARBOURS_HEAD = "60000000-0000-4000-8000-0000000000c4";
/** The academies of these three, in that order, as the register of the tests numbers them. */
export const ACADEMY = { heads: 9_000_102, siblings: 9_000_101, harbours: 9_000_106 } as const;

/** Everybody the database may meet, and two that it must take for nobody. */
export const ACTORS = {
  "Tamar's chair": { role: "app_trust", trust: TAMAR, user: PEOPLE.priya.userId },
  "Harbour's chair": { role: "app_trust", trust: HARBOUR, user: PEOPLE.daniel.userId },
  "Harbour's clerk": { role: "app_trust", trust: HARBOUR, user: CLERK },
  "a trust's role for nobody": { role: "app_trust" },
  "Tamar's reader": { role: "app_reader", trust: TAMAR, user: PEOPLE.miriam.userId },
  "Tamar's principal": { role: "app_reader", trust: TAMAR, user: HEAD },
  "Tamar's head for her academy": {
    ...{ role: "app_academy", trust: TAMAR, user: HEAD, academy: ACADEMY.heads },
  },
  "Tamar's head for a sibling": {
    ...{ role: "app_academy", trust: TAMAR, user: HEAD, academy: ACADEMY.siblings },
  },
  "the sibling's local chair": {
    ...{ role: "app_academy", trust: TAMAR, user: SIBLING, academy: ACADEMY.siblings },
  },
  "Harbour's head": {
    ...{ role: "app_academy", trust: HARBOUR, user: HARBOURS_HEAD, academy: ACADEMY.harbours },
  },
  "an academy's role for nobody": { role: "app_academy" },
  "Leon, who reviews for Tamar": { role: "app_reader", trust: TAMAR, user: REVIEWER },
  "a reader's role for nobody": { role: "app_reader" },
  "Priya giving her views": { role: "app_participant", trust: TAMAR, user: PEOPLE.priya.userId },
  "Grace giving her views": { role: "app_participant", trust: TAMAR, user: PEOPLE.grace.userId },
  "Owen, who is not asked for any": {
    ...{ role: "app_participant", trust: TAMAR, user: PEOPLE.owen.userId },
  },
  "a participant's role for nobody": { role: "app_participant" },
  "the RSC team of the west": { role: "app_rsc", region: WEST, user: PEOPLE.rosalind.userId },
  "the RSC team of the north": { role: "app_rsc", region: NORTH, user: PEOPLE.imran.userId },
  "a region's role for nobody": { role: "app_rsc" },
  "the administrator": { role: "app_admin", user: PEOPLE.alex.userId },
  "the operator": { role: "app_admin" },
  "sign-in as Priya": { role: "app_auth", user: PEOPLE.priya.userId },
  "sign-in as Rosalind": { role: "app_auth", user: PEOPLE.rosalind.userId },
  "sign-in as Alex": { role: "app_auth", user: PEOPLE.alex.userId },
  "sign-in as a newcomer": { role: "app_auth", user: "60000000-0000-4000-8000-000000000001" },
  "sign-in as nobody yet": { role: "app_auth" },
  "the post": { role: "app_mail" },
  "the migrating owner": { role: "app_owner" },
} as const satisfies Record<string, Actor>;

export type ActorName = keyof typeof ACTORS;

/** Sets the role and who it acts for until the transaction ends, as lib/db/doors does. */
export async function actAs(client: pg.ClientBase, actor: Actor): Promise<void> {
  await client.query(
    `SELECT set_config('role', $1, true), set_config('app.user', $2, true),
      set_config('app.trust', $3, true), set_config('app.region', $4, true),
      set_config('app.academy', $5, true)`,
    [
      ...[actor.role, actor.user ?? "", String(actor.trust ?? ""), actor.region ?? ""],
      String(actor.academy ?? ""),
    ],
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
