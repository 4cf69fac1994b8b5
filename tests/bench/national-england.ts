import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Cluster,
  dropDatabase,
  ensureDatabase,
  startCluster,
  withClient,
} from "@/lib/db/embedded";
import { migrate } from "@/lib/db/migrate";
import { progressBar } from "@/lib/server/progress-bar";
import { root } from "@/lib/server/steps.mjs";
import { onStop } from "@/lib/server/stop";
import { fillEngland } from "@/lib/server/synth/fill";
import type { SynthOptions } from "@/lib/server/synth/options";
import { DEMO_PASSWORD } from "@/prisma/demo-people";
import type { TestDatabase } from "@/tests/support/test-cluster";

/** Where the Englands stay from one run to the next; whoever wants the room back removes it. */
const FOLDER = join(root, ".waymark", "national");

/** A Postgres of its own for them: the tests' one drops what it does not know. */
export async function openEnglands(): Promise<Cluster> {
  const cluster = await startCluster(FOLDER, line => console.log(line));
  onStop(() => cluster.stop());
  await dropOthers(cluster);
  return cluster;
}

/** The England of these options, built where it is not there yet. */
export async function englandOf(cluster: Cluster, options: SynthOptions): Promise<TestDatabase> {
  const { trusts, academies, cycles, until, seed } = options;
  const size = [trusts, academies, cycles, until.slice(0, 4), seed].join("_");
  const name = `england_${fingerprint()}_${size}`;
  await ensureDatabase(cluster, name);
  await migrate(cluster.ownerUrl(name));
  const bar = progressBar();
  const news = (label: string, percent: number) =>
    bar.show(`England of ${cycles} cycles: ${label}`, percent);
  await fillEngland(cluster.ownerUrl(name), options, DEMO_PASSWORD, news);
  bar.end();
  return {
    superUrl: cluster.superUrl(name),
    ownerUrl: cluster.ownerUrl(name),
    loginUrl: cluster.loginUrl(name),
  };
}

/** Those of other migrations, or of a making that has changed, are nobody's any more. */
async function dropOthers(cluster: Cluster): Promise<void> {
  const names = await withClient(cluster.superUrl("postgres"), async client => {
    const { rows } = await client.query<{ datname: string }>(
      "SELECT datname FROM pg_database WHERE datname LIKE 'england\\_%' AND datname NOT LIKE $1",
      [`england\\_${fingerprint()}\\_%`],
    );
    return rows.map(({ datname }) => datname);
  });
  for (const name of names) await dropDatabase(cluster, name);
}

/** Of everything that decides what is in an England. */
function fingerprint(): string {
  const hash = createHash("sha256");
  for (const folder of ["prisma/migrations", "lib/server/synth"]) {
    for (const name of readdirSync(join(root, folder)).sort()) {
      hash.update(name).update(readFileSync(join(root, folder, name)));
    }
  }
  return hash.digest("hex").slice(0, 12);
}
