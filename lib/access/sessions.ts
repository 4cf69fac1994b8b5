import { createHash, randomBytes } from "node:crypto";
import { PLANNED_ONCE, read, type Scope, type Tx, withPermission, write } from "../db";
import { done } from "../forms";
import { appointmentsInForce } from "./in-force";
import type { Appointment, Person, ProvedBy, SessionProof } from "./person";
import { RECENT_MINUTES } from "./proof";
import { type Moment, signInGrant, signInScope } from "./scopes";

/** Minutes without a request after which a session ends: the strictest of the person's bodies. */
const IDLE_MINUTES = { trust: 60, region: 30, platform: 15 } as const satisfies Record<
  Appointment["body"],
  number
>;

/** Minutes that somebody with these appointments may leave between two requests. */
export function idleMinutes(appointments: readonly Appointment[]): number {
  return Math.min(...appointments.map(at => IDLE_MINUTES[at.body]), IDLE_MINUTES.trust);
}

/** A session never outlives this, whatever happens in it. Seconds. */
export const ABSOLUTE_SECONDS = 12 * 60 * 60;

/** A request only notes its time when the last note is older than this. Seconds. */
const NOTE_EVERY = 60;

/** How a session's id is stored. */
export function hashOf(sessionId: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(sessionId).digest());
}

/** What somebody has just proved. */
export interface Proof {
  readonly by: ProvedBy;
  /** A code, or the provider's word for one. */
  readonly secondFactor: boolean;
}

/**
 * A new session for somebody who has just proved who they are. Whoever must still give a code begins
 * by `beginSession` instead.
 * @param device as deviceOf says it
 * @returns its id, for the cookie.
 */
export async function startSession(
  userId: string,
  moment: Moment,
  proof: Proof,
  device = "",
): Promise<string> {
  const sessionId = newSessionId();
  await write(signInGrant(userId, "session:start", moment), "signed in", async tx => {
    await addSession(tx, sessionId, { userId, proof, device, wantsCode: false });
    return done();
  });
  return sessionId;
}

export function newSessionId(): string {
  return randomBytes(32).toString("base64url");
}

interface NewSession {
  readonly userId: string;
  readonly proof: Proof;
  readonly device: string;
  readonly wantsCode: boolean;
}

/** The row of a session, inside a transaction of whoever it is; sweeps those past their time. */
export async function addSession(tx: Tx, sessionId: string, made: NewSession): Promise<void> {
  const { userId, proof, device, wantsCode } = made;
  const factorAt = proof.secondFactor && !wantsCode;
  await tx.$executeRaw`DELETE FROM session WHERE user_id = ${userId}::uuid
    AND created_at < now() - make_interval(secs => ${ABSOLUTE_SECONDS})`;
  await tx.$executeRaw`
    INSERT INTO session (id_hash, user_id, proof, second_factor_at, wants_code, device)
    VALUES (${hashOf(sessionId)}, ${userId}::uuid, ${proof.by},
      CASE WHEN ${factorAt}::boolean THEN now() END, ${wantsCode}::boolean, ${device})`;
}

/** Ends a session for good: its cookie is refused from the next request on. */
export async function endSession(sessionId: string, userId: string, moment: Moment): Promise<void> {
  await write(signInGrant(userId, "session:end", moment), "signed out", async tx => {
    await tx.$executeRaw`UPDATE session SET ended_at = now()
      WHERE id_hash = ${hashOf(sessionId)} AND user_id = ${userId}::uuid AND ended_at IS NULL`;
    return done();
  });
}

/**
 * One line in the trail for a page or a verb that was refused: in a trust's own trail where it is one
 * of the trust's people, else in the platform's. A stranger writes nothing into a trust.
 */
export async function noteDenial(
  userId: string,
  what: string,
  moment: Moment,
  scope: Scope | null = null,
): Promise<void> {
  const actor = scope?.kind === "trust" ? scope : signInScope(userId, moment);
  const grant = withPermission(actor, "access:denied");
  await write(grant, what.slice(0, 200), async () => done());
}

/** A session found by its hash, whose account is not suspended. What follows is asked as its holder. */
interface Held {
  readonly user_id: string;
  readonly name: string;
  /** Seconds, by the database's clock. */
  readonly idle: number;
  readonly seconds_left: number;
  readonly proof: ProvedBy;
  readonly second_factor: boolean;
  readonly recent: boolean;
}

/**
 * Who holds this session, by its row: in force, neither idle nor too old, the account not suspended.
 * Rights are read anew on every request, so a change of appointment holds from the next one. Each
 * page pays for this, so it is few statements rather than many small ones.
 */
export function findPerson(sessionId: string, moment: Moment): Promise<Person | null> {
  const idHash = hashOf(sessionId);
  return read(signInScope(null, moment), async tx => {
    const [held] = await tx.$queryRaw<Held[]>`${PLANNED_ONCE}
      SELECT s.user_id, u.name, extract(epoch FROM now() - s.last_seen_at)::float8 AS idle,
        s.proof, s.second_factor_at IS NOT NULL AS second_factor,
        s.proved_at > now() - make_interval(mins => ${RECENT_MINUTES}::int) AS recent,
        ${ABSOLUTE_SECONDS}::float8 - extract(epoch FROM now() - s.created_at)::float8 AS seconds_left,
        set_config('app.user', s.user_id::text, true) AS acting
      FROM session s JOIN user_account u ON u.id = s.user_id
      WHERE s.id_hash = ${idHash} AND s.ended_at IS NULL AND NOT s.wants_code
        AND u.suspended_at IS NULL
        AND s.created_at > now() - make_interval(secs => ${ABSOLUTE_SECONDS}::float8)`;
    if (held === undefined) return null;
    const appointments = await appointmentsInForce(tx);
    if (held.idle > idleMinutes(appointments) * 60) return null;
    if (held.idle > NOTE_EVERY) {
      await tx.$executeRaw`UPDATE session SET last_seen_at = now() WHERE id_hash = ${idHash}`;
    }
    const { user_id: userId, name } = held;
    return { userId, name, appointments, sessionProof: proofOf(held) };
  });
}

function proofOf({ proof, second_factor, recent, seconds_left }: Held): SessionProof {
  return { by: proof, secondFactor: second_factor, recent, secondsLeft: seconds_left };
}
