import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { Runtime } from "@/lib/db";
import { findPort } from "@/lib/server/open-port";
import { COPY } from "./built-copy";

/** The built copy, served by a process of its own behind the real front. */
export interface BuiltServer {
  readonly origin: string;
  /** Serves another database from the next request on. */
  moveTo(databaseUrl: string): Promise<void>;
  /** The most memory it has held so far (resident). Bytes; null where the system does not say. */
  peakMemory(): number | null;
  /** @throws Error with what it wrote to its log, if anything: it writes errors only */
  stop(): Promise<void>;
}

export async function serveCopy(runtime: Runtime): Promise<BuiltServer> {
  const port = await findPort(3900, "127.0.0.1", false);
  if (port === undefined) throw new Error("There is no free port from 3900 on");
  const given = JSON.stringify({ port, runtime });
  const child = spawn(process.execPath, ["--import", "tsx", "tests/support/serve.ts", given], {
    cwd: COPY,
    env: { ...process.env, NODE_ENV: "production", NEXT_DIST_DIR: "" },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let log = "";
  child.stderr?.on("data", chunk => {
    log += chunk;
  });
  await serving(child, () => log);
  return {
    origin: `http://127.0.0.1:${port}`,
    async moveTo(databaseUrl) {
      child.send({ databaseUrl });
      await once(child, "message");
    },
    peakMemory: () => peakOf(child.pid),
    async stop() {
      if (child.exitCode === null && child.kill("SIGTERM")) await once(child, "exit");
      if (log !== "") throw new Error(`The server wrote to its log:\n${log}`);
    },
  };
}

function serving(child: ChildProcess, log: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.on("data", chunk => String(chunk).includes("serving") && resolve());
    child.once("exit", code => reject(new Error(`The server ended with ${code}: ${log()}`)));
  });
}

function peakOf(pid: number | undefined): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
    return kibibytes === undefined ? null : Number(kibibytes) * 1024;
  } catch {
    return null;
  }
}
