import { read, type Tx, write } from "../db";
import { type Done, done, unchanged } from "../forms";
import type { Person } from "./person";
import { type Moment, signInGrant, signInScope } from "./scopes";
import { ABSOLUTE_SECONDS, hashOf, idleMinutes } from "./sessions";

/** One of somebody's own sessions. */
export interface OwnSession {
  /** The beginning of its hash: enough to name it, and worth nothing as a cookie. */
  readonly handle: string;
  readonly device: string;
  readonly since: Date;
  readonly lastSeen: Date;
  readonly isThis: boolean;
}

/** More than anybody has devices; older ones are signed out by "elsewhere" all the same. */
const MOST = 50;

/** What somebody sees of their own account. */
export interface OwnAccount {
  readonly email: string;
  /** When the password was chosen; null where they sign in without one. */
  readonly passwordSince: Date | null;
  /** When an authenticator app was set up, or null. */
  readonly factorSince: Date | null;
  /** Where they are signed in, this session first, then the latest used. */
  readonly sessions: readonly OwnSession[];
}

interface OwnRow {
  readonly email: string;
  readonly password_since: Date | null;
  readonly factor_since: Date | null;
}

export function getOwnAccount(
  person: Person,
  sessionId: string,
  moment: Moment,
): Promise<OwnAccount | null> {
  const { userId, appointments } = person;
  return read(signInScope(userId, moment), async tx => {
    const [row] = await tx.$queryRaw<OwnRow[]>`
      SELECT u.email, p.changed_at AS password_since, f.confirmed_at AS factor_since
      FROM user_account u LEFT JOIN password p ON p.user_id = u.id
        LEFT JOIN second_factor f ON f.user_id = u.id WHERE u.id = ${userId}::uuid`;
    const sessions = await tx.$queryRaw<OwnSession[]>`
      SELECT left(encode(id_hash, 'hex'), 16) AS handle, device, created_at AS since,
        last_seen_at AS "lastSeen", id_hash = ${hashOf(sessionId)} AS "isThis"
      FROM session WHERE user_id = ${userId}::uuid AND ended_at IS NULL AND NOT wants_code
        AND created_at > now() - make_interval(secs => ${ABSOLUTE_SECONDS}::float8)
        AND last_seen_at > now() - make_interval(mins => ${idleMinutes(appointments)}::int)
      ORDER BY "isThis" DESC, last_seen_at DESC LIMIT ${MOST}`;
    if (row === undefined) return null;
    const { email, password_since: passwordSince, factor_since: factorSince } = row;
    return { email, passwordSince, factorSince, sessions };
  });
}

/** Signs one's own session out elsewhere, by its handle. This one is ended by signing out. */
export function endOwnSession(
  person: Person,
  sessionId: string,
  handle: string,
  moment: Moment,
): Promise<Done<undefined>> {
  const { userId } = person;
  return write(signInGrant(userId, "session:end", moment), "signed out elsewhere", async tx => {
    const ended = await tx.$executeRaw`UPDATE session SET ended_at = now()
      WHERE user_id = ${userId}::uuid AND ended_at IS NULL AND id_hash <> ${hashOf(sessionId)}
        AND left(encode(id_hash, 'hex'), 16) = ${handle}`;
    return ended > 0 ? done() : unchanged(undefined);
  });
}

/** Signs out everywhere else. */
export function endOtherSessions(
  person: Person,
  sessionId: string,
  moment: Moment,
): Promise<Done<undefined>> {
  const { userId } = person;
  return write(signInGrant(userId, "session:end", moment), "signed out elsewhere", async tx => {
    const ended = await endSessionsOf(tx, userId, sessionId);
    return ended > 0 ? done() : unchanged(undefined);
  });
}

/** Ends all of somebody's sessions, or all but one, inside a transaction of theirs. @returns how many */
export function endSessionsOf(tx: Tx, userId: string, but: string | null): Promise<number> {
  const kept = but === null ? new Uint8Array() : hashOf(but);
  return tx.$executeRaw`UPDATE session SET ended_at = now()
    WHERE user_id = ${userId}::uuid AND ended_at IS NULL AND id_hash <> ${kept}`;
}
