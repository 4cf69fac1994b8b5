import { appendFile, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { type TrailHead, verifyTrail } from "@/lib/db/verify-trail";
import { openDatabase } from "./open-database";

const USAGE = `Check that no line of the audit trail was changed or taken away:
  npm run audit:verify
  npm run audit:verify -- --anchor FILE    also against the ends seen by earlier checks, which FILE keeps.
Keep FILE on another machine: whoever can rewrite the database cannot rewrite it there.`;

const anchors = z.array(
  z.strictObject({
    at: z.iso.datetime(),
    chain: z.int().nonnegative(),
    seq: z.int().positive(),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
  }),
);

async function verify(): Promise<void> {
  const file = fileGiven();
  const database = await openDatabase();
  try {
    const earlier = file === undefined ? [] : await readAnchors(file);
    const { heads, faults } = await verifyTrail(database.ownerUrl(), earlier);
    const lines = heads.reduce((sum, { seq }) => sum + seq, 0);
    if (faults.length > 0) throw new Error([...faults, "The trail is not as it was."].join("\n"));
    if (file !== undefined) await keepAnchors(file, heads);
    console.log(
      `${lines.toLocaleString("en-GB")} lines in ${heads.length} chains: all as written.`,
    );
  } finally {
    await database.close();
  }
}

/** Npm runs commands in the checkout; the path is meant from where npm was called. */
function fileGiven(): string | undefined {
  const { values } = parseArgs({ options: { anchor: { type: "string" } } });
  return values.anchor && resolve(process.env.INIT_CWD ?? ".", values.anchor);
}

/** One JSON object a line; a file that is not there yet is begun by this check. */
async function readAnchors(file: string): Promise<TrailHead[]> {
  const text = await readFile(file, "utf8").catch(() => "");
  const lines = text.split("\n").filter(line => line.trim() !== "");
  return anchors.parse(lines.map(line => JSON.parse(line)));
}

async function keepAnchors(file: string, heads: readonly TrailHead[]): Promise<void> {
  const at = new Date().toISOString();
  await appendFile(file, heads.map(head => `${JSON.stringify({ at, ...head })}\n`).join(""));
}

try {
  await verify();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exitCode = 1;
}
