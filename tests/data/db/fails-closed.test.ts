import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withClient } from "@/lib/db/embedded";
import { root } from "@/lib/server/steps.mjs";
import { freshDatabase } from "../../support/database";
import { IN_FULL } from "../../support/thorough";

/** The server itself, started with one fault at a time: it ends, and names what is to be mended. */
const { superUrl, ownerUrl, loginUrl } = await freshDatabase();
const { superUrl: openSuper, loginUrl: openLogin } = await freshDatabase();
const name = `closed_${process.pid}`;
const bypassUrl = Object.assign(new URL(loginUrl), { username: name, password: "secret" }).href;
/** These tests come before the build, and what they are about is asked before anything built is. */
const dist = mkdtempSync(join(tmpdir(), "waymark-unbuilt-"));
writeFileSync(join(dist, "app-path-routes-manifest.json"), "{}");

beforeAll(async () => {
  await withClient(superUrl, client =>
    client.query(`CREATE ROLE ${name} LOGIN NOINHERIT BYPASSRLS PASSWORD 'secret';
      GRANT CONNECT ON DATABASE ${new URL(superUrl).pathname.slice(1)} TO ${name};
      GRANT app_trust, app_reader, app_participant, app_academy, app_rsc, app_admin, app_auth, app_mail TO ${name}`),
  );
  await withClient(openSuper, client =>
    client.query("ALTER TABLE share NO FORCE ROW LEVEL SECURITY"),
  );
});
afterAll(async () => {
  rmSync(dist, { recursive: true });
  await withClient(superUrl, client => client.query(`DROP OWNED BY ${name}; DROP ROLE ${name}`));
});

const FIT = {
  DATABASE_URL: loginUrl,
  WAYMARK_URL: "https://waymark.example",
  WAYMARK_SECRET: "Kq7vX2mZp9Lr4TfWc8Yd3NbHs6GjEa1U",
};
const PROVIDER = { WAYMARK_OIDC_CLIENT_ID: "x", WAYMARK_OIDC_CLIENT_SECRET: "x" };

/** By hand (npm run attack) each fault; else some, since every start loads the whole server. */

type Fault = readonly [string, Readonly<Record<string, string | undefined>>, RegExp];

const SETTINGS: readonly Fault[] = [
  ["no secret", { WAYMARK_SECRET: undefined }, /WAYMARK_SECRET is not set/],
  ["a short secret", { WAYMARK_SECRET: "short" }, /WAYMARK_SECRET is not 32 or more/],
  [
    "a secret of one letter",
    { WAYMARK_SECRET: "a".repeat(40) },
    /WAYMARK_SECRET is not 32 or more/,
  ],
  [
    "an address without https",
    { WAYMARK_URL: "http://waymark.example" },
    /WAYMARK_URL is not an https/,
  ],
  [
    "an issuer that is no address",
    { ...PROVIDER, WAYMARK_OIDC_ISSUER: "issuer" },
    /WAYMARK_OIDC_ISSUER/,
  ],
  [
    "an issuer without https",
    { ...PROVIDER, WAYMARK_OIDC_ISSUER: "http://id.example" },
    /WAYMARK_OIDC_ISSUER/,
  ],
  ["half a provider", { WAYMARK_OIDC_CLIENT_ID: "x" }, /WAYMARK_OIDC_/],
  [
    "a setting that there is not",
    { WAYMARK_DISABLE_CHECKS: "1" },
    /WAYMARK_DISABLE_CHECKS is not a setting/,
  ],
];
const DATABASES: readonly Fault[] = [
  ["a superuser for the app", { DATABASE_URL: superUrl }, /DATABASE_URL .* is a superuser/],
  [
    "the tables' owner for the app",
    { DATABASE_URL: ownerUrl },
    /DATABASE_URL .* become the owner of/,
  ],
  ["a login that passes policies", { DATABASE_URL: bypassUrl }, /DATABASE_URL .* has BYPASSRLS/],
  [
    "a trust's table without forced policies",
    { DATABASE_URL: openLogin },
    /DATABASE_URL .* not enabled and forced on share/,
  ],
];
const FEW = SETTINGS.filter(([what]) => /^(no secret|an issuer without https)$/.test(what));

test.concurrent.each([...(IN_FULL ? SETTINGS : FEW), ...DATABASES])(
  "%s keeps the server from starting, by name",
  async (_, fault, says) => {
    const { code, said } = await start({ ...FIT, ...fault });
    expect(said).toMatch(says);
    expect(code).toBe(1);
    // Whoever reads this may not be allowed to know the value.
    expect(said).not.toMatch(/password@|:secret@|is ready at/);
  },
  180_000,
);

function start(given: Readonly<Record<string, string | undefined>>) {
  const { PATH } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", "lib/server/start.ts"], {
    cwd: root,
    env: {
      PATH,
      PORT: "0",
      NEXT_DIST_DIR: relative(root, dist),
      ...given,
    } as unknown as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", chunk => {
      said += chunk;
    });
  }
  return new Promise<{ code: number | null; said: string }>(resolve => {
    child.once("close", code => resolve({ code, said }));
  });
}
