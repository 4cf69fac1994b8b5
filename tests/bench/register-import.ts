import { spawn } from "node:child_process";
import { root } from "@/lib/server/steps.mjs";

/** One import, from the files' bytes to the last row. */
export interface Import {
  /** Seconds: reading, recognising and checking the files. */
  readonly reading: number;
  /** Seconds: comparing with what is stored, and writing. */
  readonly writing: number;
  /** The most memory the process held (resident). Bytes. */
  readonly peakMemory: number;
}

/** Imports a folder into a database in a process of its own, so that its memory is its own. */
export function importRegister(databaseUrl: string, folder: string): Promise<Import> {
  const script = "tests/bench/import-process.ts";
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", script, databaseUrl, folder], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    let errors = "";
    child.stdout.on("data", chunk => {
      output += chunk;
    });
    child.stderr.on("data", chunk => {
      errors += chunk;
    });
    child.once("error", reject);
    child.once("close", code => {
      if (code === 0) resolve(JSON.parse(output));
      else reject(new Error(`The import ended with ${code}: ${errors}`));
    });
  });
}
