import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  type ColumnType,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlQuery,
  type SqlResultSet,
} from "@prisma/driver-adapter-utils";
import type * as schemaEngine from "@prisma/schema-engine-wasm";
import pg from "pg";

/** What the package's types leave out. */
type Glue = typeof schemaEngine & { __wbg_set_wasm?: (exports: WebAssembly.Exports) => void };

const ownSchema = fileURLToPath(new URL("../../prisma/schema.prisma", import.meta.url));

/** Our own runner's table: no model, and no difference. */
const OUTSIDE_THE_SCHEMA = { externalTables: ["public.schema_migration"], externalEnums: [] };

const OID = 26;
/** The columns of the engine's questions about constraints, by Postgres's numbers of their types. */
const CATALOGUE_TYPES = new Map<number, ColumnType>([
  [16, ColumnTypeEnum.Boolean],
  [18, ColumnTypeEnum.Character],
  [19, ColumnTypeEnum.Text],
  [21, ColumnTypeEnum.Int32],
  [25, ColumnTypeEnum.Text],
  [OID, ColumnTypeEnum.Int64],
]);

/**
 * What would have to be done to a live database for it to be as a Prisma schema says.
 *
 * Compared: tables, columns, types, defaults, enums, keys, foreign keys and plain indexes. Not seen by
 * the engine, hence never a difference: policies, grants, checks, triggers, functions, partial indexes
 * and indexes on expressions; the catalogue test holds those.
 * @param ownerUrl a login that may become `app_owner`
 * @returns SQL, for a person to read and finish; undefined when there is nothing to do
 */
export async function findDrift(
  ownerUrl: string,
  schemaPath: string = ownSchema,
): Promise<string | undefined> {
  const content = readFileSync(schemaPath, "utf8");
  const files = [{ path: schemaPath, content }];
  const pool = new pg.Pool({ connectionString: ownerUrl, options: "-c role=app_owner" });
  // The engine's memory is the module's: a second instance would break the first.
  loaded ??= load();
  const { SchemaEngine } = await loaded;
  const options = { datamodels: [[schemaPath, content] satisfies [string, string]] };
  const engine = await SchemaEngine.new(options, () => {}, adapterFor(pool));
  try {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: "schemaDatasource", files, configDir: dirname(schemaPath) },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: true,
      filters: OUTSIDE_THE_SCHEMA,
    });
    return exitCode === 0 ? undefined : (stdout ?? "");
  } finally {
    engine.free();
    await pool.end();
  }
}

let loaded: Promise<Glue> | undefined;

async function load(): Promise<Glue> {
  // The package's own entry imports its .wasm file as a module, which Node 20 does not do.
  const glue: Glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const folder = dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
  const panics = { set_message: (message: string) => console.error(message) };
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: panics });
  const bytes = readFileSync(join(folder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm?.(instance.exports);
  (instance.exports as { __wbindgen_start?: () => void }).__wbindgen_start?.();
  return glue;
}

/**
 * The adapter cannot return a column of type "char", and the engine asks for some as soon as there is
 * a foreign key or a check. Such a question we answer.
 */
function adapterFor(pool: pg.Pool): object {
  const factory = new PrismaPg(pool);
  const connect = async (): Promise<SqlDriverAdapter> => {
    const adapter = await factory.connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    return Object.assign(adapter, {
      queryRaw: (query: SqlQuery) =>
        queryRaw(query).catch((error: { cause?: { kind?: string } }) => {
          if (error.cause?.kind !== "UnsupportedNativeDataType") throw error;
          return readCatalogue(pool, query);
        }),
    });
  };
  return bindMigrationAwareSqlAdapterFactory({
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect,
    connectToShadowDb: connect,
  });
}

async function readCatalogue(pool: pg.Pool, { sql, args }: SqlQuery): Promise<SqlResultSet> {
  const { fields, rows } = await pool.query<unknown[]>({
    text: sql,
    values: args,
    rowMode: "array",
    // The engine takes 64-bit numbers as text.
    types: { getTypeParser: type => (type === OID ? String : pg.types.getTypeParser(type)) },
  });
  return {
    columnNames: fields.map(({ name }) => name),
    columnTypes: fields.map(
      ({ dataTypeID }) => CATALOGUE_TYPES.get(dataTypeID) ?? ColumnTypeEnum.Text,
    ),
    rows,
  };
}
