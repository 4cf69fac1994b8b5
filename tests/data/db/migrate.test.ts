import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withClient } from "@/lib/db/embedded";
import { migrate } from "@/lib/db/migrate";
import { emptyDatabase } from "../../support/database";

const { ownerUrl, superUrl } = await emptyDatabase();
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "migrations-"));
});

afterEach(async () => {
  rmSync(folder, { recursive: true });
  await run("DROP SCHEMA public CASCADE; CREATE SCHEMA public AUTHORIZATION pg_database_owner");
});

test("applies the files of a folder in the order of their names", async () => {
  write("0002_cell.sql", "ALTER TABLE grid ADD COLUMN cell int;");
  write("0001_grid.sql", "CREATE TABLE grid (id int);");
  expect(await migrate(ownerUrl, () => {}, folder)).toEqual({
    applied: ["0001_grid.sql", "0002_cell.sql"],
  });
});

test("does nothing the second time", async () => {
  write("0001_grid.sql", "CREATE TABLE grid (id int);");
  await migrate(ownerUrl, () => {}, folder);
  expect(await migrate(ownerUrl, () => {}, folder)).toEqual({ applied: [] });
});

test("makes every table the property of app_owner", async () => {
  write("0001_grid.sql", "CREATE TABLE grid (id int);");
  await migrate(ownerUrl, () => {}, folder);
  expect(
    await run("SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'public'"),
  ).toEqual([{ tableowner: "app_owner" }]);
});

test("a file that fails half-way leaves nothing behind, and the next run resumes at it", async () => {
  write("0001_grid.sql", "CREATE TABLE grid (id int);");
  write("0002_cell.sql", "CREATE TABLE cell (id int); INSERT INTO nowhere VALUES (1);");
  await expect(migrate(ownerUrl, () => {}, folder)).rejects.toThrow(
    'Migration 0002_cell.sql failed and left nothing behind: relation "nowhere" does not exist',
  );
  expect(await tables()).toEqual(["grid", "schema_migration"]);

  write("0002_cell.sql", "CREATE TABLE cell (id int);");
  expect(await migrate(ownerUrl, () => {}, folder)).toEqual({ applied: ["0002_cell.sql"] });
  expect(await tables()).toEqual(["cell", "grid", "schema_migration"]);
});

test("a file that cannot be noted as applied leaves nothing behind", async () => {
  write(
    "0001_grid.sql",
    "CREATE TABLE grid (id int); INSERT INTO schema_migration VALUES ('0001_grid.sql', 'x');",
  );
  await expect(migrate(ownerUrl, () => {}, folder)).rejects.toThrow(/left nothing behind/);
  expect(await tables()).toEqual(["schema_migration"]);
});

test("refuses a file that was edited after it was applied, and applies nothing", async () => {
  write("0001_grid.sql", "CREATE TABLE grid (id int);");
  await migrate(ownerUrl, () => {}, folder);
  write("0001_grid.sql", "CREATE TABLE grid (id bigint);");
  write("0002_cell.sql", "CREATE TABLE cell (id int);");
  await expect(migrate(ownerUrl, () => {}, folder)).rejects.toThrow(
    "Migration 0001_grid.sql was edited after it was applied.",
  );
  expect(await tables()).toEqual(["grid", "schema_migration"]);
});

test("refuses a database that has had a file which is not in the folder", async () => {
  write("0001_grid.sql", "CREATE TABLE grid (id int);");
  await migrate(ownerUrl, () => {}, folder);
  rmSync(join(folder, "0001_grid.sql"));
  await expect(migrate(ownerUrl, () => {}, folder)).rejects.toThrow(
    "The database has had migration 0001_grid.sql, which is not in this version.",
  );
});

test("refuses a file that commits by itself", async () => {
  write("0001_grid.sql", "CREATE TABLE grid (id int);\nCOMMIT;");
  await expect(migrate(ownerUrl, () => {}, folder)).rejects.toThrow(
    "Migration 0001_grid.sql begins or ends a transaction itself.",
  );
});

test("takes a function body's BEGIN and END for what they are", async () => {
  write(
    "0001_one.sql",
    "CREATE FUNCTION one() RETURNS int LANGUAGE plpgsql AS $$\nBEGIN\n  RETURN 1;\nEND;\n$$;",
  );
  await migrate(ownerUrl, () => {}, folder);
  expect(await run("SELECT one()")).toEqual([{ one: 1 }]);
});

test("takes line ends turned round by a checkout for the same file", async () => {
  write("0001_grid.sql", "CREATE TABLE grid (\n  id int\n);\n");
  await migrate(ownerUrl, () => {}, folder);
  write("0001_grid.sql", "CREATE TABLE grid (\r\n  id int\r\n);\r\n");
  expect(await migrate(ownerUrl, () => {}, folder)).toEqual({ applied: [] });
});

test("two processes that migrate at once apply each file once", async () => {
  write("0001_grid.sql", "CREATE TABLE grid (id int); SELECT pg_sleep(0.2);");
  write("0002_cell.sql", "CREATE TABLE cell (id int);");
  const both = await Promise.all([
    migrate(ownerUrl, () => {}, folder),
    migrate(ownerUrl, () => {}, folder),
  ]);
  expect(both.flatMap(({ applied }) => applied).sort()).toEqual(["0001_grid.sql", "0002_cell.sql"]);
});

test("gives up on a table that others hold, instead of queueing everybody behind it", async () => {
  write("0001_grid.sql", "CREATE TABLE grid (id int);");
  await migrate(ownerUrl, () => {}, folder);
  write("0002_cell.sql", "ALTER TABLE grid ADD COLUMN cell int;");
  await withClient(superUrl, async holder => {
    await holder.query("BEGIN; LOCK TABLE grid IN ACCESS SHARE MODE");
    await expect(migrate(ownerUrl, () => {}, folder)).rejects.toThrow(/lock timeout/);
    await holder.query("ROLLBACK");
  });
});

function write(name: string, sql: string): void {
  writeFileSync(join(folder, name), sql);
}

function run(sql: string): Promise<unknown[]> {
  return withClient(superUrl, async client => (await client.query(sql)).rows);
}

function tables(): Promise<string[]> {
  return withClient(superUrl, async client => {
    const { rows } = await client.query<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
    );
    return rows.map(({ name }) => name);
  });
}
