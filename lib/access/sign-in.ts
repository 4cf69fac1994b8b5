import { read } from "../db";
import { type Done, done, type Refused, refused } from "../forms";
import { isPassword } from "./password";
import { type Moment, signInScope } from "./scopes";
import { startSession } from "./sessions";
import { mayTry } from "./throttle";

/** Longer than any password we accept: not hashed, so that length cannot be used to tire us. */
const LONGEST = 128;

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
  const user = await read(signInScope(null, moment), tx =>
    tx.user.findUnique({
      where: { email: account },
      select: { id: true, suspendedAt: true, password: { select: { hash: true } } },
    }),
  );
  const right =
    password.length <= LONGEST && (await isPassword(user?.password?.hash ?? null, password));
  if (!right || user === null || user.suspendedAt !== null) return refused("unknown");
  return done(await startSession(user.id, moment));
}
