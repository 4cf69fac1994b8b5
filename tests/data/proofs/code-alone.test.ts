import { beforeAll, expect, test } from "vitest";
import { withClient } from "@/lib/db/embedded";
import { TAMAR, workOn } from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { ACTORS, rawAs } from "./actors";
import { callsWith, leaks, type Thing, things } from "./calls";
import { checksumOf } from "./checksum";
import { fillWorld } from "./world";

const database = await freshDatabase();
workOn(database);

let its: Record<"draft" | "shared" | "madeUp", Thing>;
let before: Record<string, string>;

/**
 * The roles belong to the whole cluster, so they are not given BYPASSRLS, which other files would
 * feel: row level security is switched off in this file's own database, which comes to the same.
 */
beforeAll(async () => {
  its = things(await fillWorld(database.superUrl));
  await withClient(database.superUrl, client =>
    client.query(`DO $$ DECLARE t record; BEGIN
      FOR t IN SELECT oid::regclass AS name FROM pg_class WHERE relrowsecurity LOOP
        EXECUTE format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY, DISABLE ROW LEVEL SECURITY', t.name);
      END LOOP; END $$`),
  );
  before = await checksumOf(database.superUrl, TAMAR);
});

test("the walls are down: a statement of Harbour's chair sees Tamar's ratings", async () => {
  const sql = "SELECT FROM rating WHERE trust_uid = $1";
  const seen = await rawAs(database.loginUrl, ACTORS["Harbour's chair"], sql, [TAMAR]);
  expect(seen.rowCount).toBeGreaterThan(0);
});

test.each(callsWith)("%s tells %s nothing foreign all the same", async (_, as, { of }) => {
  const told = [await of(its.draft), await of(its.shared), await of(its.madeUp)];
  expect(leaks(as, told)).toEqual([]);
});

test("and nothing foreign was changed", async () => {
  expect(await checksumOf(database.superUrl, TAMAR)).toEqual(before);
});
