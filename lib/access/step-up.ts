import { read, write } from "../db";
import { type Done, done, type Refused, refused } from "../forms";
import { isPassword } from "./password";
import type { Person, ProvedBy } from "./person";
import { type Moment, signInGrant, signInScope } from "./scopes";
import { noteFactor, takeCode } from "./second-factor";
import { addSession, hashOf, newSessionId } from "./sessions";
import { mayTry } from "./throttle";

/** Minutes in which the code must follow the password. */
const CODE_WITHIN = 10;

/** Somebody whose password was right and whose code is still to come. */
interface Half {
  readonly user_id: string;
  readonly proof: ProvedBy;
}

/** Whose code this session waits for, or null. Nobody is signed in by it. */
export function findWaiting(sessionId: string, moment: Moment): Promise<Half | null> {
  return read(signInScope(null, moment), async tx => {
    const [half] = await tx.$queryRaw<Half[]>`
      SELECT s.user_id, s.proof FROM session s JOIN user_account u ON u.id = s.user_id
      WHERE s.id_hash = ${hashOf(sessionId)} AND s.wants_code AND s.ended_at IS NULL
        AND u.suspended_at IS NULL AND s.created_at > now() - make_interval(mins => ${CODE_WITHIN}::int)`;
    return half ?? null;
  });
}

/**
 * Finishes a sign-in by a code. The session that waited for it ends, and a new one begins.
 * @returns the new session's id, for the cookie
 */
export async function finishSignIn(
  waiting: string,
  typed: string,
  from: { readonly address: string; readonly device: string },
  moment: Moment,
): Promise<Done<string> | Refused<"gone" | "wrong" | "throttled">> {
  const half = await findWaiting(waiting, moment);
  if (half === null) return refused("gone");
  const { user_id: userId, proof: by } = half;
  if (!(await mayTry(userId, from.address, moment, "code"))) return refused("throttled");
  const sessionId = newSessionId();
  return write(signInGrant(userId, "session:start", moment), "signed in by a code", async tx => {
    if (!(await takeCode(tx, userId, typed))) return refused("wrong");
    const ended = await tx.$executeRaw`UPDATE session SET ended_at = now()
      WHERE id_hash = ${hashOf(waiting)} AND user_id = ${userId}::uuid AND ended_at IS NULL`;
    if (ended !== 1) return refused("gone");
    const proof = { by, secondFactor: true };
    await addSession(tx, sessionId, { userId, proof, device: from.device, wantsCode: false });
    return done(sessionId);
  });
}

/** By what somebody who is signed in can prove again who they are; null where by nothing of ours. */
export type ProofWay = "code" | "password" | null;

export interface OwnProof {
  readonly way: ProofWay;
  readonly email: string;
}

export function getOwnProof(person: Person, moment: Moment): Promise<OwnProof> {
  const { userId } = person;
  return read(signInScope(userId, moment), async tx => {
    const [row] = await tx.$queryRaw<{ code: boolean; password: boolean; email: string }[]>`
      SELECT f.confirmed_at IS NOT NULL AS code, p.user_id IS NOT NULL AS password, u.email
      FROM user_account u LEFT JOIN password p ON p.user_id = u.id
        LEFT JOIN second_factor f ON f.user_id = u.id WHERE u.id = ${userId}::uuid`;
    const other = row?.password ? "password" : null;
    return { way: row?.code ? "code" : other, email: row?.email ?? "" };
  });
}

/**
 * Proves again who somebody is: by a code where an app is set up, else by the password. Counted apart
 * from signing in, so that a stolen session locks nobody out.
 */
export async function proveAgain(
  person: Person,
  sessionId: string,
  typed: string,
  address: string,
  moment: Moment,
): Promise<Done<undefined> | Refused<"wrong" | "throttled">> {
  const { userId } = person;
  if (!(await mayTry(userId, address, moment, "again"))) return refused("throttled");
  const { way } = await getOwnProof(person, moment);
  if (way === "password" && !(await isOwnPassword(person, typed, moment))) return refused("wrong");
  return write(signInGrant(userId, "session:prove", moment), "proved again", async tx => {
    if (way === "code") {
      if (!(await takeCode(tx, userId, typed))) return refused("wrong");
      await noteFactor(tx, userId, sessionId);
      return done();
    }
    if (way === null) return refused("wrong");
    await tx.$executeRaw`UPDATE session SET proved_at = now()
      WHERE id_hash = ${hashOf(sessionId)} AND user_id = ${userId}::uuid`;
    return done();
  });
}

/** Whether it is the password of somebody who is signed in. Count the try before. */
export async function isOwnPassword(
  { userId }: Person,
  typed: string,
  moment: Moment,
): Promise<boolean> {
  const stored = await read(signInScope(userId, moment), tx =>
    tx.password.findUnique({ where: { userId }, select: { hash: true } }),
  );
  return isPassword(stored?.hash ?? null, typed);
}
