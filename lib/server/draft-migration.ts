import { resolve } from "node:path";
import { findDrift } from "@/lib/db/drift";
import { dropDatabase, ensureDatabase, startCluster } from "@/lib/db/embedded";
import { migrate } from "@/lib/db/migrate";
import { settings } from "@/lib/db/settings";

/**
 * `npm run -s draft-migration`: prints the SQL that would bring the checked-in migrations up to
 * prisma/schema.prisma, for a person to finish (policies, grants, checks) and save. Applies nothing.
 */
async function draftMigration(): Promise<void> {
  const cluster = await startCluster(resolve(settings().testDataDir), say);
  const scratch = `draft_${process.pid}`;
  try {
    await ensureDatabase(cluster, scratch);
    await migrate(cluster.ownerUrl(scratch));
    const draft = await findDrift(cluster.ownerUrl(scratch));
    if (draft === undefined) say("The migrations and prisma/schema.prisma agree.");
    else process.stdout.write(draft);
  } finally {
    await dropDatabase(cluster, scratch);
    await cluster.stop();
  }
}

/** The output is the draft alone, so that it can be sent to a file. */
function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

await draftMigration();
