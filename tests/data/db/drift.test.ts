import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { findDrift } from "@/lib/db/drift";
import { withClient } from "@/lib/db/embedded";
import { freshDatabase } from "../../support/database";

const { ownerUrl } = await freshDatabase();
const changed = await freshDatabase();
const folder = mkdtempSync(join(tmpdir(), "schema-"));

afterAll(() => rmSync(folder, { recursive: true }));

test("the migrations make the database that prisma/schema.prisma describes", async () => {
  expect(await findDrift(ownerUrl)).toBeUndefined();
});

test("a model without a table is drafted as one", async () => {
  const schema = readFileSync(new URL("../../../prisma/schema.prisma", import.meta.url), "utf8");
  const path = join(folder, "schema.prisma");
  writeFileSync(path, `${schema}\nmodel Extra {\n  id Int @id\n}\n`);
  expect(await findDrift(ownerUrl, path)).toMatch(/^-- CreateTable\nCREATE TABLE "Extra"/);
});

test("a column and an index that no model has are drafted away", async () => {
  await run("ALTER TABLE region ADD COLUMN colour text; CREATE INDEX by_name ON region (name)");
  const draft = await findDrift(changed.ownerUrl);
  expect(draft).toContain('DROP INDEX "by_name"');
  expect(draft).toContain('DROP COLUMN "colour"');
  await run("DROP INDEX by_name; ALTER TABLE region DROP COLUMN colour");
});

test("what a schema cannot say is no difference: checks, partial indexes, policies", async () => {
  await run(`ALTER TABLE region ADD CHECK (length(name) < 100);
    CREATE INDEX north ON region (name) WHERE slug LIKE 'north%';
    CREATE POLICY nothing ON region USING (false)`);
  expect(await findDrift(changed.ownerUrl)).toBeUndefined();
});

async function run(sql: string): Promise<void> {
  await withClient(changed.superUrl, client => client.query(sql));
}
