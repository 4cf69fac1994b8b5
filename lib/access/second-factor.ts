import { read, type Tx, write } from "../db";
import { type Done, done, type Refused, refused } from "../forms";
import { addressOf, keyOf, newRecoveryCodes, newSecret, plainCode, stepOfCode } from "./code";
import type { Person } from "./person";
import { type Moment, signInGrant, signInScope } from "./scopes";
import { keyedHash, seal, unseal } from "./seal";
import { hashOf } from "./sessions";
import type { Tell } from "./tell";
import { mayTry } from "./throttle";

const PURPOSE = "authenticator secret";
const RECOVERY = "recovery code";

/** Where somebody stands with their authenticator app. */
export type SecondFactor =
  | { readonly state: "none" }
  /** Begun: the app is to read this, and then to show a code. */
  | { readonly state: "begun"; readonly address: string; readonly key: string }
  | { readonly state: "set-up"; readonly since: Date; readonly codesLeft: number };

interface Stored {
  readonly sealed: Uint8Array;
  readonly confirmed_at: Date | null;
  readonly last_step: bigint;
  readonly now: Date;
}

/** Where the person stands. What an app reads is told only until it is confirmed. */
export function getSecondFactor(person: Person, moment: Moment): Promise<SecondFactor> {
  const { userId } = person;
  return read(signInScope(userId, moment), async (tx): Promise<SecondFactor> => {
    const [row] = await tx.$queryRaw<(Stored & { email: string; left: number })[]>`
      SELECT f.sealed, f.confirmed_at, u.email,
        (SELECT count(*)::int FROM recovery_code c WHERE c.user_id = f.user_id AND c.used_at IS NULL) AS left
      FROM second_factor f JOIN user_account u ON u.id = f.user_id WHERE f.user_id = ${userId}::uuid`;
    if (row === undefined) return { state: "none" };
    if (row.confirmed_at !== null)
      return { state: "set-up", since: row.confirmed_at, codesLeft: row.left };
    const secret = openSecret(row.sealed, userId);
    if (secret === null) return { state: "none" };
    return { state: "begun", address: addressOf(secret, row.email), key: keyOf(secret) };
  });
}

/** Begins to set an app up, anew where it was begun before. One that is set up stays as it is. */
export async function beginSecondFactor(
  person: Person,
  moment: Moment,
): Promise<Done<undefined> | Refused<"set-up">> {
  const { userId } = person;
  const sealed = seal(newSecret(), PURPOSE, userId);
  return write(
    signInGrant(userId, "second-factor:begin", moment),
    "authenticator app",
    async tx => {
      const made = await tx.$executeRaw`
      INSERT INTO second_factor (user_id, sealed) VALUES (${userId}::uuid, ${sealed})
      ON CONFLICT (user_id) DO UPDATE SET sealed = excluded.sealed, created_at = now(), last_step = 0
        WHERE second_factor.confirmed_at IS NULL`;
      return made === 1 ? done() : refused("set-up");
    },
  );
}

/**
 * Sets the app up by a code that it shows. This session holds a second factor from now on.
 * @returns the recovery codes, which are stored hashed: they are told this once
 */
export async function confirmSecondFactor(
  person: Person,
  sessionId: string,
  typed: string,
  address: string,
  moment: Moment,
  tell: Tell,
): Promise<Done<readonly string[]> | Refused<"wrong" | "throttled">> {
  const { userId } = person;
  if (!(await mayTry(userId, address, moment, "again"))) return refused("throttled");
  const codes = newRecoveryCodes();
  return write(
    signInGrant(userId, "second-factor:set-up", moment),
    "authenticator app",
    async tx => {
      const step = await stepNow(tx, userId, typed, "begun");
      if (step === null) return refused("wrong");
      await tx.$executeRaw`UPDATE second_factor SET confirmed_at = now(), last_step = ${step}
      WHERE user_id = ${userId}::uuid`;
      await replaceCodes(tx, userId, codes);
      await noteFactor(tx, userId, sessionId);
      await tell(tx, userId, { kind: "app-added" });
      return done(codes);
    },
  );
}

/** Ten new recovery codes in place of those there were. */
export async function renewRecoveryCodes(
  person: Person,
  moment: Moment,
  tell: Tell,
): Promise<Done<readonly string[]> | Refused<"none">> {
  const { userId } = person;
  const codes = newRecoveryCodes();
  return write(signInGrant(userId, "second-factor:codes", moment), "recovery codes", async tx => {
    const enrolled = await tx.secondFactor.count({ where: { userId, confirmedAt: { not: null } } });
    if (enrolled === 0) return refused("none");
    await replaceCodes(tx, userId, codes);
    await tell(tx, userId, { kind: "codes-renewed" });
    return done(codes);
  });
}

/** Takes the app and its recovery codes off the account; no session holds a second factor by them. */
export async function removeSecondFactor(
  person: Person,
  moment: Moment,
  tell: Tell,
): Promise<Done<undefined> | Refused<"none">> {
  const { userId } = person;
  return write(
    signInGrant(userId, "second-factor:remove", moment),
    "authenticator app",
    async tx => {
      const { count } = await tx.secondFactor.deleteMany({ where: { userId } });
      if (count === 0) return refused("none");
      await tx.$executeRaw`UPDATE session SET second_factor_at = NULL
      WHERE user_id = ${userId}::uuid AND proof <> 'provider'`;
      await tell(tx, userId, { kind: "app-removed" });
      return done();
    },
  );
}

/**
 * Whether what was typed is the app's code of now or a recovery code, inside a transaction of whoever
 * it is. Either is good once: the row is held, so that two who send the same code are one.
 */
export async function takeCode(tx: Tx, userId: string, typed: string): Promise<boolean> {
  const code = plainCode(typed);
  const step = await stepNow(tx, userId, code, "set-up");
  if (step !== null) {
    await tx.$executeRaw`UPDATE second_factor SET last_step = ${step} WHERE user_id = ${userId}::uuid`;
    return true;
  }
  const hash = keyedHash(code, RECOVERY, userId);
  const used = await tx.$executeRaw`UPDATE recovery_code SET used_at = now()
    WHERE user_id = ${userId}::uuid AND code_hash = ${hash} AND used_at IS NULL`;
  return used === 1;
}

/** A session's second factor, proved now. */
export async function noteFactor(tx: Tx, userId: string, sessionId: string): Promise<void> {
  await tx.$executeRaw`UPDATE session SET second_factor_at = now(), proved_at = now()
    WHERE id_hash = ${hashOf(sessionId)} AND user_id = ${userId}::uuid AND NOT wants_code`;
}

/** The step of a code that has not been used, by the database's clock; null for any other. */
async function stepNow(
  tx: Tx,
  userId: string,
  typed: string,
  state: "begun" | "set-up",
): Promise<bigint | null> {
  const [row] = await tx.$queryRaw<Stored[]>`
    SELECT sealed, confirmed_at, last_step, clock_timestamp() AS now FROM second_factor
    WHERE user_id = ${userId}::uuid FOR UPDATE`;
  if (row === undefined || (row.confirmed_at === null) !== (state === "begun")) return null;
  const secret = openSecret(row.sealed, userId);
  const step = secret && stepOfCode(secret, plainCode(typed), row.now);
  return step !== null && BigInt(step) > row.last_step ? BigInt(step) : null;
}

/** Null where this installation's secret was changed since: then no code is right any more. */
function openSecret(sealed: Uint8Array, userId: string): Uint8Array<ArrayBuffer> | null {
  try {
    return unseal(sealed, PURPOSE, userId);
  } catch {
    return null;
  }
}

async function replaceCodes(tx: Tx, userId: string, codes: readonly string[]): Promise<void> {
  await tx.recoveryCode.deleteMany({ where: { userId } });
  await tx.recoveryCode.createMany({
    data: codes.map(code => ({ userId, codeHash: keyedHash(plainCode(code), RECOVERY, userId) })),
  });
}
