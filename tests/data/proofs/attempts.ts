import pg from "pg";
import { ACTORS, type ActorName, actAs, NO_RIGHT } from "./actors";
import { INSERTS } from "./inserts";
import { ACADEMY_INSERTS } from "./inserts-academies";
import { AGREEMENT_INSERTS } from "./inserts-agreement";
import { EVIDENCE_INSERTS } from "./inserts-evidence";
import { REVIEW_INSERTS } from "./inserts-reviews";
import { STEP_INSERTS } from "./inserts-steps";
import { SUPPORT_INSERTS } from "./inserts-support";
import { VIEW_INSERTS } from "./inserts-views";
import { type Everything, ORACLE, type Promise_, type Row } from "./oracle";

const ALL_INSERTS = [
  ...[...INSERTS, ...VIEW_INSERTS, ...AGREEMENT_INSERTS],
  ...[...EVIDENCE_INSERTS, ...STEP_INSERTS, ...REVIEW_INSERTS, ...ACADEMY_INSERTS],
  ...SUPPORT_INSERTS,
];

/** A table as a superuser finds it: what makes a row itself, every row, and where each lies. */
interface Found {
  readonly key: readonly string[];
  readonly rows: readonly Row[];
  readonly places: ReadonlyMap<string, string>;
}

/**
 * A superuser's transaction that is never committed. An attempt takes an app role in it, so that the
 * policies hold as for the app, and afterwards everything can be looked at. References and triggers
 * are off: they would hide what a policy lets through.
 */
export class Attempts {
  private readonly found = new Map<string, Found>();

  private constructor(private readonly client: pg.Client) {}

  static async begin(superUrl: string): Promise<Attempts> {
    const client = new pg.Client({ connectionString: superUrl });
    await client.connect();
    await client.query("BEGIN; SET LOCAL session_replication_role = replica");
    const attempts = new Attempts(client);
    const { rows } = await client.query<{ name: string; key: string[] }>(
      `SELECT c.relname AS name, array_agg(a.attname::text ORDER BY array_position(k.conkey, a.attnum)) AS key
        FROM pg_class c JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'p'
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (k.conkey)
        WHERE c.relnamespace = 'public'::regnamespace GROUP BY c.relname ORDER BY c.relname`,
    );
    for (const { name, key } of rows) {
      const all = await client.query<{ row: Row }>(`SELECT to_jsonb(t) AS row FROM ${name} t`);
      attempts.found.set(name, { key, rows: all.rows.map(({ row }) => row), places: new Map() });
      attempts.found.set(name, { ...attempts.of(name), places: await attempts.places(name) });
    }
    await client.query("SAVEPOINT attempt");
    return attempts;
  }

  async end(): Promise<void> {
    await this.client.query("ROLLBACK");
    await this.client.end();
  }

  get tables(): string[] {
    return [...this.found.keys()];
  }

  rowsOf(table: string): readonly Row[] {
    return this.of(table).rows;
  }

  /** The first differences found in any of the tables. */
  async until(tables: readonly string[]): Promise<string[]> {
    for (const table of new Set(tables)) {
      for (const actor of Object.keys(ACTORS) as ActorName[]) {
        const found = await this.differences(table, actor);
        if (found.length > 0) return found;
      }
    }
    return [];
  }

  /** The same while something of the database is changed, which is undone afterwards. */
  async during(sql: string, tables: readonly string[]): Promise<string[]> {
    await this.client.query(
      `ROLLBACK TO SAVEPOINT attempt; SAVEPOINT breach; ${sql}; SAVEPOINT attempt`,
    );
    const found = await this.until(tables);
    await this.client.query("ROLLBACK TO SAVEPOINT breach");
    return found;
  }

  /** What an actor gets to see, change, remove or add in a table against what was promised. */
  async differences(table: string, name: ActorName): Promise<string[]> {
    const promise = ORACLE[table];
    if (promise === undefined) return [`nothing is promised about ${table}`];
    const owner = ACTORS[name].role === "app_owner";
    const apart = {
      ...{ app_auth: promise.signInTouch, app_reader: promise.readerTouch },
      app_academy: promise.academyTouch,
    };
    const own = Object.entries(apart).find(([role]) => role === ACTORS[name].role)?.[1];
    const touch = (owner ? promise.ownerTouch : own) ?? promise.touch;
    const promised = (says: Promise_["sees"] | undefined) => this.promised(table, name, says);
    const found = [
      unlike("sees", await this.see(table, name), promised(promise.sees)),
      unlike("changes", await this.change(table, name, touch), promised(promise.changes)),
      unlike("removes", await this.remove(table, name), promised(promise.removes)),
    ];
    for (const never of owner ? [] : (promise.never ?? [])) {
      found.push(unlike(`with ${never} changes`, await this.change(table, name, never), []));
    }
    for (const { what, values, by } of ALL_INSERTS.filter(one => one.table === table)) {
      const wanted = owner || by.includes(name) ? "added" : "refused";
      const outcome = await this.add(table, name, values);
      if (outcome !== wanted) found.push([`adding ${what}: ${outcome}`]);
    }
    return found.flat().map(difference => `${name}, ${table}: ${difference}`);
  }

  private promised(table: string, name: ActorName, says: Promise_["sees"] | undefined): string[] {
    const actor = ACTORS[name];
    const all: Everything = new Map([...this.found].map(([each, { rows }]) => [each, rows]));
    const rows = this.rowsOf(table).filter(
      row => actor.role === "app_owner" || says?.(row, actor, all),
    );
    return rows.map(row => this.keyOf(table, row)).sort();
  }

  private see(table: string, name: ActorName) {
    return this.attempt(name, async () => {
      const { rows } = await this.client.query<Row>(`SELECT ${this.of(table).key} FROM ${table}`);
      return rows.map(row => this.keyOf(table, row)).sort();
    });
  }

  private change(table: string, name: ActorName, set: string) {
    return this.attempt(name, async () => {
      const { rowCount } = await this.client.query(`UPDATE ${table} SET ${set}`);
      if (rowCount === 0) return [];
      const now = await this.places(table);
      const moved = [...this.of(table).places].filter(([key, place]) => now.get(key) !== place);
      return moved.length === rowCount ? moved.map(([key]) => key) : `${rowCount} rows`;
    });
  }

  private remove(table: string, name: ActorName) {
    return this.attempt(name, async () => {
      const { rowCount } = await this.client.query(`DELETE FROM ${table}`);
      if (rowCount === 0) return [];
      const now = await this.places(table);
      return [...this.of(table).places.keys()].filter(key => !now.has(key));
    });
  }

  private async add(table: string, name: ActorName, values: Row): Promise<string> {
    const columns = Object.keys(values);
    const marks = columns.map((_, index) => `$${index + 1}`);
    const sql = `INSERT INTO ${table} (${columns.join()}) VALUES (${marks.join()})`;
    const outcome = await this.attempt(name, async () => {
      await this.client.query(sql, Object.values(values));
      return "added";
    });
    return Array.isArray(outcome) ? "refused" : outcome;
  }

  /** Where every row lies now, as the superuser sees it; by key, in order. */
  private async places(table: string): Promise<Map<string, string>> {
    await this.client.query("SELECT set_config('role', 'none', true)");
    const { rows } = await this.client.query<Row>(
      `SELECT ${this.of(table).key}, ctid::text AS place FROM ${table}`,
    );
    const found = rows.map(row => [this.keyOf(table, row), String(row.place)] as const);
    return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  private of(table: string): Found {
    const found = this.found.get(table);
    if (found === undefined) throw new Error(`There is no table ${table}`);
    return found;
  }

  private keyOf(table: string, row: Row): string {
    return this.of(table)
      .key.map(column => said(row[column]))
      .join("/");
  }

  /** As an actor, from where all began. Refused counts as nothing touched; another failure as itself. */
  private async attempt<T>(name: ActorName, work: () => Promise<T>): Promise<T | string | never[]> {
    await this.client.query("ROLLBACK TO SAVEPOINT attempt");
    await actAs(this.client, ACTORS[name]);
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof pg.DatabaseError)) throw error;
      return error.code === NO_RIGHT ? [] : `${error.code} ${error.message}`;
    }
  }
}

function unlike(verb: string, got: string[] | string, promised: readonly string[]): string[] {
  const [is, should] = [JSON.stringify(got), JSON.stringify(promised)];
  return is === should ? [] : [`${verb} ${is}, and was promised ${should}`];
}

/** A part of a key alike from a row and from JSON. */
function said(value: unknown): string {
  if (value instanceof Date) return value.toLocaleDateString("sv-SE");
  return Buffer.isBuffer(value) ? `\\x${value.toString("hex")}` : String(value);
}
