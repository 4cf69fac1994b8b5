import { read, write } from "../db";
import { type Done, done, type Refused, refused } from "../forms";
import { isPassword } from "./password";
import { type Moment, signInGrant, signInScope } from "./scopes";
import { addSession, newSessionId, type Proof } from "./sessions";
import { mayTry } from "./throttle";

/** Longer than any password we accept: not hashed, so that length cannot be used to tire us. */
const LONGEST = 128;

interface Account {
  readonly id: string;
  readonly suspendedAt: Date | null;
  readonly hash: string | null;
}

/** A session that has begun; where it wants a code it is nobody's before that is given. */
export interface SignedIn {
  /** For the cookie. */
  readonly sessionId: string;
  readonly wantsCode: boolean;
}

/**
 * Begins a session for somebody who has proved who they are by one thing. Whoever has set up an
 * authenticator app is asked for its code, unless what they proved holds a second factor already or
 * it is a button of the demo.
 */
export async function beginSession(
  userId: string,
  moment: Moment,
  proof: Proof,
  device = "",
): Promise<SignedIn> {
  const sessionId = newSessionId();
  const answer = await write(
    signInGrant(userId, "session:start", moment),
    "signed in",
    async tx => {
      const enrolled = await tx.secondFactor.count({
        where: { userId, confirmedAt: { not: null } },
      });
      const wantsCode = enrolled > 0 && !proof.secondFactor && proof.by !== "demo";
      await addSession(tx, sessionId, { userId, proof, device, wantsCode });
      return done({ sessionId, wantsCode });
    },
  );
  return answer.value;
}

/**
 * Signs somebody in by address and password. Known and unknown accounts run the same statements and
 * get the same answer.
 * @param address where the request came from, for counting tries
 */
export async function signIn(
  email: string,
  password: string,
  address: string,
  moment: Moment,
  { by = "password", device = "" }: { by?: "password" | "demo"; device?: string } = {},
): Promise<Done<SignedIn> | Refused<"unknown" | "throttled">> {
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
  return done(await beginSession(user.id, moment, { by, secondFactor: false }, device));
}
