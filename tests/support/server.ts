import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import type { Runtime } from "@/lib/db";
import { root } from "@/lib/server/steps.mjs";

export const TEST_SECRET = "a secret for tests, 0123456789abcdef";

export interface TestServer {
  readonly origin: string;
  /** What it wrote to its log so far: errors only. */
  log(): string;
  /** Serves another database from the next request on, and as a demo or not. */
  moveTo(runtime: Pick<Runtime, "databaseUrl"> & Partial<Runtime>): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Serves the built app on a database; `npm run build` must have made it.
 * @param dist the folder of another build than the run's
 */
export async function startServer(
  runtime: Omit<Runtime, "secret" | "secure"> & Partial<Pick<Runtime, "secure">>,
  dist = process.env.NEXT_DIST_DIR,
): Promise<TestServer> {
  const port = await freePort();
  const given = {
    port,
    runtime: { secret: TEST_SECRET, secure: false, ...runtime },
  };
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "tests/support/serve.ts", JSON.stringify(given)],
    {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: "production",
        NEXT_TELEMETRY_DISABLED: "1",
        NEXT_DIST_DIR: dist,
      },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    },
  );
  let log = "";
  child.stderr?.on("data", chunk => {
    log += chunk;
  });
  await untilServing(child, () => log);
  return {
    origin: `http://127.0.0.1:${port}`,
    log: () => log,
    moveTo: runtime => moved(child, runtime),
    stop: () => ended(child),
  };
}

function untilServing(child: ChildProcess, log: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.on("data", chunk => String(chunk).includes("serving") && resolve());
    child.once("exit", code => reject(new Error(`The server ended with ${code}: ${log()}`)));
  });
}

function moved(child: ChildProcess, runtime: Partial<Runtime>): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once("message", () => resolve());
    child.send(runtime, error => error && reject(error));
  });
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise(resolve => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject).listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        resolve(typeof address === "object" && address !== null ? address.port : 0),
      );
    });
  });
}
