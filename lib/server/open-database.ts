import { disconnect, holdRuntime } from "@/lib/db";
import { ensureDatabase, startCluster } from "@/lib/db/embedded";
import { migrate } from "@/lib/db/migrate";
import { type Settings, settings } from "@/lib/db/settings";
import { sayIfOld, verifyDatabase } from "@/lib/db/verify";
import { demoSecret } from "./demo-secret";

/** The demo's database in its cluster. */
const DEMO_DATABASE = "waymark";

export interface OpenDatabase {
  readonly settings: Settings;
  /**
   * The address of whoever owns the tables.
   * @throws Error where the operator has given none
   */
  ownerUrl(): string;
  /** Closes the pool and leaves the cluster. */
  close(): Promise<void>;
}

/**
 * Makes the database ready for this process: the demo's own Postgres or the operator's, migrated,
 * with a login that holds no rights of its own.
 * @throws Error in plain words where a setting or the database is not fit to run on
 */
export async function openDatabase(
  onProgress: (line: string) => void = () => {},
): Promise<OpenDatabase> {
  const given = settings();
  const named = {
    operator: given.operator,
    contact: given.contact,
    rscTeam: given.rscTeam,
    providers: given.providers,
  };
  if (!given.demo) {
    if (given.databaseOwnerUrl !== undefined) await migrate(given.databaseOwnerUrl, onProgress);
    const old = sayIfOld(await verifyDatabase(given.databaseUrl));
    if (old !== undefined) onProgress(old);
    holdRuntime({
      databaseUrl: given.databaseUrl,
      secret: given.secret,
      secure: true,
      demo: false,
      ...named,
    });
    return {
      settings: given,
      ownerUrl: () => ownerUrlOf(given.databaseOwnerUrl),
      close: disconnect,
    };
  }
  const cluster = await startCluster(given.dataDir, onProgress);
  await ensureDatabase(cluster, DEMO_DATABASE);
  await migrate(cluster.ownerUrl(DEMO_DATABASE), onProgress);
  holdRuntime({
    databaseUrl: cluster.loginUrl(DEMO_DATABASE),
    secret: demoSecret(given.dataDir),
    secure: false,
    demo: true,
    ...named,
  });
  const close = async () => {
    await disconnect();
    await cluster.stop();
  };
  return { settings: given, ownerUrl: () => cluster.ownerUrl(DEMO_DATABASE), close };
}

function ownerUrlOf(given: string | undefined): string {
  if (given === undefined) throw new Error("DATABASE_OWNER_URL is not set.");
  return given;
}
