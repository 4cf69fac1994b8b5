import pg from "pg";
import { ACTORS, type ActorName, actAs, NO_RIGHT } from "./actors";
import { INSERTS } from "./inserts";
import { type Everything, ORACLE, type Promise_, type Row } from "./oracle";

/**
 * A superuser's transaction that is never committed. An attempt takes an app role in it, so that the
 * policies hold as for the app, and afterwards everything can be looked at. References and triggers
 * are off: they would hide what a policy lets through.
 */
export class Attempts {
  private constructor(
    readonly client: pg.Client,
    private readonly all: Everything,
    private readonly keys: ReadonlyMap<string, readonly string[]>,
  ) {}

  static async begin(superUrl: string): Promise<Attempts> {
    const client = new pg.Client({ connectionString: superUrl });
    await client.connect();
    await client.query("BEGIN; SET LOCAL session_replication_role = replica");
    const { rows } = await client.query<{ name: string; key: string[] }>(
      `SELECT c.relname AS name, array_agg(a.attname::text ORDER BY array_position(k.conkey, a.attnum)) AS key
        FROM pg_class c JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'p'
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (k.conkey)
        WHERE c.relnamespace = 'public'::regnamespace GROUP BY c.relname ORDER BY c.relname`,
    );
    const all = new Map<string, readonly Row[]>();
    for (const { name } of rows) {
      const found = await client.query<{ row: Row }>(`SELECT to_jsonb(t) AS row FROM ${name} t`);
      all.set(
        name,
        found.rows.map(({ row }) => row),
      );
    }
    return new Attempts(client, all, new Map(rows.map(({ name, key }) => [name, key])));
  }

  async end(): Promise<void> {
    await this.client.query("ROLLBACK");
    await this.client.end();
  }

  get tables(): string[] {
    return [...this.keys.keys()];
  }

  rowsOf(table: string): readonly Row[] {
    return this.all.get(table) ?? [];
  }

  /** What an actor gets to see, change, remove or add in a table against what was promised. */
  async differences(table: string, actors = Object.keys(ACTORS) as ActorName[]): Promise<string[]> {
    const promise = ORACLE[table];
    if (promise === undefined) return [`nothing is promised about ${table}`];
    const found: string[] = [];
    for (const name of actors) found.push(...(await this.ofActor(table, promise, name)));
    return found;
  }

  private async ofActor(table: string, promise: Promise_, name: ActorName): Promise<string[]> {
    const actor = ACTORS[name];
    const owner = actor.role === "app_owner";
    const expect = (says: Promise_["sees"] | undefined) =>
      this.rowsOf(table)
        .filter(row => owner || says?.(row, actor, this.all))
        .map(row => this.keyOf(table, row))
        .sort();
    const found: string[] = [];
    const compare = (verb: string, got: string[] | string, promised: string[]) => {
      if (JSON.stringify(got) === JSON.stringify(promised)) return;
      found.push(
        `${name} ${verb} ${JSON.stringify(got)} of ${table}, not ${JSON.stringify(promised)}`,
      );
    };
    compare("sees", await this.see(table, name), expect(promise.sees));
    const touch = owner ? (promise.ownerTouch ?? promise.touch) : promise.touch;
    compare("changes", await this.change(table, name, touch), expect(promise.changes));
    compare("removes", await this.remove(table, name), expect(promise.removes));
    for (const never of owner ? [] : (promise.never ?? [])) {
      compare(`with ${never} changes`, await this.change(table, name, never), []);
    }
    for (const { what, values, by } of INSERTS.filter(one => one.table === table)) {
      const allowed = owner || by.includes(name);
      const outcome = await this.add(table, name, values);
      if (outcome !== (allowed ? "added" : "refused")) {
        found.push(`${name} adding to ${table} ${what}: ${outcome}`);
      }
    }
    return found;
  }

  private see(table: string, name: ActorName) {
    return this.attempt(name, async () => this.present(table));
  }

  private change(table: string, name: ActorName, set: string) {
    return this.attempt(name, async () => {
      const before = await this.aside(() => this.present(table, "ctid"));
      const { rowCount } = await this.client.query(`UPDATE ${table} SET ${set}`);
      const after = await this.aside(() => this.present(table, "ctid"));
      const keys = before.filter(key => !after.includes(key)).map(key => key.replace(/ at .*/, ""));
      return keys.length === rowCount
        ? keys
        : `${rowCount} rows, of which ${keys.length} are found`;
    });
  }

  private remove(table: string, name: ActorName) {
    return this.attempt(name, async () => {
      const before = await this.aside(() => this.present(table));
      await this.client.query(`DELETE FROM ${table}`);
      const after = await this.aside(() => this.present(table));
      return before.filter(key => !after.includes(key));
    });
  }

  private async add(table: string, name: ActorName, values: Row): Promise<string> {
    const columns = Object.keys(values);
    const places = columns.map((_, index) => `$${index + 1}`);
    const sql = `INSERT INTO ${table} (${columns.join()}) VALUES (${places.join()})`;
    const outcome = await this.attempt(name, async () => {
      await this.client.query(sql, Object.values(values));
      return "added";
    });
    return Array.isArray(outcome) ? "refused" : outcome;
  }

  /** Keys of the rows that whoever acts now can see; with where they lie, if asked. */
  private async present(table: string, place = ""): Promise<string[]> {
    const key = this.keys.get(table)?.join(", ") ?? "";
    const columns = place === "" ? key : `${key}, ${place}::text AS place`;
    const { rows } = await this.client.query<Row>(`SELECT ${columns} FROM ${table}`);
    return rows
      .map(row => `${this.keyOf(table, row)}${place === "" ? "" : ` at ${String(row.place)}`}`)
      .sort();
  }

  private keyOf(table: string, row: Row): string {
    const said = (value: unknown) =>
      value instanceof Date
        ? new Date(value.getTime() - value.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
        : Buffer.isBuffer(value)
          ? `\\x${value.toString("hex")}`
          : String(value);
    return (this.keys.get(table) ?? []).map(column => said(row[column])).join("/");
  }

  /** As an actor, then undone. Refused counts as nothing touched; any other failure as itself. */
  private async attempt<T>(name: ActorName, work: () => Promise<T>): Promise<T | string | never[]> {
    await this.client.query("SAVEPOINT attempt");
    try {
      await actAs(this.client, ACTORS[name]);
      return await work();
    } catch (error) {
      if (!(error instanceof pg.DatabaseError)) throw error;
      return error.code === NO_RIGHT ? [] : `${error.code} ${error.message}`;
    } finally {
      await this.client.query("ROLLBACK TO SAVEPOINT attempt");
    }
  }

  /** As the superuser again for a moment. */
  private async aside<T>(look: () => Promise<T>): Promise<T> {
    const { rows } = await this.client.query<{ role: string }>(
      "SELECT current_setting('role') AS role",
    );
    await this.client.query("SELECT set_config('role', 'none', true)");
    const seen = await look();
    await this.client.query("SELECT set_config('role', $1, true)", [rows[0]?.role]);
    return seen;
  }
}
