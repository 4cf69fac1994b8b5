import { read } from "../db";
import { type Done, done, type Refused, refused } from "../forms";
import { isPassword } from "./password";
import { type Moment, signInScope } from "./scopes";
import { startSession } from "./sessions";
import { mayTry } from "./throttle";

/** Longer than any password we accept: not hashed, so that length cannot be used to tire us. */
const LONGEST = 128;

interface Account {
  readonly id: string;
  readonly suspendedAt: Date | null;
  readonly hash: string | null;
}

/**
 * Signs somebody in by address and password. Known and unknown accounts run the same statements and
 * get the same answer.
 * @returns the new session's id, for the cookie.
 */
export async function signIn(
  email: string,
  password: string,
  address: string,
  moment: Moment,
): Promise<Done<string> | Refused<"unknown" | "throttled">> {
  const account = email.normalize("NFKC").trim().toLowerCase();
  if (!(await mayTry(account, address, moment))) return refused("throttled");
  // In one statement: the client would look for a password only where it has found somebody.
  const [user] = await read(
    signInScope(null, moment),
    tx => tx.$queryRaw<Account[]>`
      SELECT u.id, u.suspended_at AS "suspendedAt", p.hash
      FROM user_account u LEFT JOIN password p ON p.user_id = u.id WHERE u.email = ${account}`,
  );
  const right = password.length <= LONGEST && (await isPassword(user?.hash ?? null, password));
  if (!right || user === undefined || user.suspendedAt !== null) return refused("unknown");
  return done(await startSession(user.id, moment));
}
