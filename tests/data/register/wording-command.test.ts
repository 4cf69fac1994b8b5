import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { withClient } from "@/lib/db/embedded";
import { run } from "@/lib/server/programs.mjs";
import { root } from "@/lib/server/steps.mjs";
import { freshDatabase } from "../../support/database";
import { type ADocument, aDocument } from "../../support/published-document";
import { TEST_SECRET } from "../../support/server";

const database = await freshDatabase();
const folder = mkdtempSync(join(tmpdir(), "waymark-wording-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The npm command as an operator with a database of their own runs it, from the file's own folder. */
async function command(document: ADocument | null, name = "document.txt"): Promise<string> {
  if (document !== null) writeFileSync(join(folder, name), document.bytes());
  const env = {
    ...process.env,
    INIT_CWD: folder,
    DATABASE_URL: database.loginUrl,
    WAYMARK_URL: "https://waymark.example",
    WAYMARK_SECRET: TEST_SECRET,
  };
  const args = [join(root, "lib/server/run.mjs"), "wording", name];
  return run(process.execPath, args, { cwd: root, env }).catch(error => `failed: ${error.message}`);
}

const rows = () =>
  withClient(database.superUrl, async client => {
    const { rowCount } = await client.query("SELECT FROM published_wording_level");
    return rowCount;
  });

test("npm run wording refuses a damaged document by its row, and writes nothing", async () => {
  const said = await command(aDocument().without(4).cell(6, 4, ""));
  expect(said).toMatch(/^failed: /);
  expect(said).toContain("document.txt was not loaded.");
  expect(said).toContain("Step 4 is missing.\nStep 6 at Leading has no words.\n");
  expect(said).toContain("Found: 9 of 10 rows, 35 of 40 cells.\nNothing was changed.");
  expect(said).not.toContain("    at ");
  expect(await rows()).toBe(0);
});

test("npm run wording loads a whole one from where it was called, and again changes nothing", async () => {
  expect(await command(aDocument())).toContain(
    "Found in document.txt: 10 of 10 rows, 40 of 40 cells.\nLoaded. The published words now stand beside ours.",
  );
  expect(await rows()).toBe(40);
  expect(await command(aDocument())).toContain("Nothing changed: these words are loaded already.");
});

test("npm run wording says so where there is no such file", async () => {
  expect(await command(null, "elsewhere.txt")).toMatch(
    /^failed: [\s\S]*elsewhere\.txt is not a file that can be read\./,
  );
});
