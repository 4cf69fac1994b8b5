import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { withClient } from "@/lib/db/embedded";
import { verifyDatabase } from "@/lib/db/verify";
import { emptyDatabase, freshDatabase } from "../../support/database";

const { superUrl, ownerUrl, loginUrl } = await freshDatabase();
const { loginUrl: emptyUrl } = await emptyDatabase();

/** A login of this file's own: the cluster's roles are shared with the files that run beside it. */
const name = `verify_${process.pid}`;
const badUrl = Object.assign(new URL(loginUrl), { username: name, password: "secret" }).href;

beforeAll(() =>
  run(`CREATE ROLE ${name} LOGIN NOINHERIT PASSWORD 'secret';
    GRANT CONNECT ON DATABASE ${new URL(superUrl).pathname.slice(1)} TO ${name};
    GRANT USAGE ON SCHEMA public TO ${name}`),
);

beforeEach(() =>
  run(
    `GRANT app_trust, app_reader, app_participant, app_academy, app_rsc, app_admin, app_auth, app_mail TO ${name}`,
  ),
);

afterAll(() => run(`DROP OWNED BY ${name}; DROP ROLE ${name}`));

test("the login that roles.sql makes is fit to run on a migrated database", async () => {
  await expect(verifyDatabase(loginUrl)).resolves.toBeGreaterThan(150_000);
});

test("refuses a database that is not migrated", async () => {
  await expect(verifyDatabase(emptyUrl)).rejects.toThrow(/^DATABASE_URL .* has not been migrated/);
});

test("refuses a database that does not answer", async () => {
  await expect(verifyDatabase("postgresql://a:b@127.0.0.1:1/c")).rejects.toThrow(
    /^DATABASE_URL is not fit to run on: .*ECONNREFUSED/,
  );
});

test("refuses the cluster's superuser and the migrating login", async () => {
  await expect(verifyDatabase(superUrl)).rejects.toThrow(/login postgres is a superuser/);
  await expect(verifyDatabase(ownerUrl)).rejects.toThrow(/may become the owner of, .*assessment/);
});

test.each([
  ["is a superuser", "ALTER ROLE $ SUPERUSER", "ALTER ROLE $ NOSUPERUSER"],
  ["has BYPASSRLS", "ALTER ROLE $ BYPASSRLS", "ALTER ROLE $ NOBYPASSRLS"],
  ["has CREATEROLE", "ALTER ROLE $ CREATEROLE", "ALTER ROLE $ NOCREATEROLE"],
  [
    "owns, or may become the owner of, mine",
    "CREATE TABLE mine (id int); ALTER TABLE mine OWNER TO $",
    "DROP TABLE mine",
  ],
  ["may become the owner of, .*rating", "GRANT app_owner TO $", "REVOKE app_owner FROM $"],
  ["may become postgres", "GRANT postgres TO $", "REVOKE postgres FROM $"],
  ["rights of its own on rating;", "GRANT SELECT ON rating TO $", "REVOKE SELECT ON rating FROM $"],
  [
    "rights of its own on share;",
    "GRANT UPDATE (purpose) ON share TO $",
    "REVOKE UPDATE (purpose) ON share FROM $",
  ],
  [
    "rights of its own on .*assessment",
    "GRANT app_trust TO $ WITH INHERIT TRUE",
    "GRANT app_trust TO $ WITH INHERIT FALSE",
  ],
  [
    "rights of its own on approval;",
    "GRANT SELECT ON approval TO PUBLIC",
    "REVOKE SELECT ON approval FROM PUBLIC",
  ],
  ["may not become app_academy;", "REVOKE app_academy FROM $", "GRANT app_academy TO $"],
  ["may not become app_reader;", "REVOKE app_reader FROM $", "GRANT app_reader TO $"],
  [
    "may not become app_participant;",
    "REVOKE app_participant FROM $",
    "GRANT app_participant TO $",
  ],
  ["may not become app_rsc;", "REVOKE app_rsc FROM $", "GRANT app_rsc TO $"],
  [
    "not enabled and forced on rating",
    "ALTER TABLE rating DISABLE ROW LEVEL SECURITY",
    "ALTER TABLE rating ENABLE ROW LEVEL SECURITY",
  ],
  [
    "not enabled and forced on rating",
    "ALTER TABLE rating NO FORCE ROW LEVEL SECURITY",
    "ALTER TABLE rating FORCE ROW LEVEL SECURITY",
  ],
])("refuses DATABASE_URL, saying: %s", async (reason, break_, mend) => {
  await expect(verifyDatabase(badUrl)).resolves.toBeGreaterThan(150_000);
  await run(break_.replaceAll("$", name));
  const verdict = verifyDatabase(badUrl);
  await expect(verdict).rejects.toThrow(
    new RegExp(`^DATABASE_URL is not fit to run on: .*${reason}`, "m"),
  );
  await run(mend.replaceAll("$", name));
});

async function run(sql: string): Promise<void> {
  await withClient(superUrl, client => client.query(sql));
}
