import { spawn } from "node:child_process";
import { chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import type { Account } from "./embedded-account";
import { type Binaries, childEnvironment } from "./embedded-binaries";

/** The one collation every build of Postgres brings along, and the only way in is a password. */
const OPTIONS = [
  "--username=postgres",
  "--auth=scram-sha-256",
  "--encoding=UTF8",
  "--locale=C",
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
  "--no-instructions",
];

/**
 * Makes an empty cluster at `pgdata`: afterwards it is there whole, or not there.
 * @throws Error with what initdb said
 */
export async function initialise(
  { initdb }: Binaries,
  pgdata: string,
  account: Account | undefined,
  password: string,
): Promise<void> {
  const unfinished = `${pgdata}.new`;
  const passwordFile = `${pgdata}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  rmSync(passwordFile, { force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600, flag: "wx" });
  try {
    if (account) {
      chownSync(unfinished, account.uid, account.gid);
      chownSync(passwordFile, account.uid, account.gid);
    }
    const child = spawn(
      initdb,
      [...OPTIONS, `--pwfile=${passwordFile}`, `--pgdata=${unfinished}`],
      {
        ...account,
        cwd: "/",
        env: childEnvironment,
        stdio: ["ignore", "ignore", "pipe"],
      },
    );
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", resolve);
    });
    const [said, code] = await Promise.all([text(child.stderr), ended]);
    if (code !== 0) throw new Error(`The database could not be made: ${said.trim()}`);
    renameSync(unfinished, pgdata);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
}
