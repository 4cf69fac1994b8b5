import { createHash, randomBytes } from "node:crypto";
import {
  endSessionsOf,
  hashPassword,
  isPassword,
  keyedHash,
  type Moment,
  mayTry,
  newMailCode,
  type Person,
  passwordGrant,
  passwordProblem,
  plainCode,
} from "../../access";
import { read, type Tx, write } from "../../db";
import { type Done, done, type Refused, refused } from "../../forms";
import { queueMail } from "../outbox/commands";
import { changedLetter, noAccountLetter, RESET_MINUTES, resetLetter } from "./rules";
import type { Shown } from "./schema";

type Unfit = Refused<"unfit", string>;

interface Own {
  readonly hash: string;
  readonly email: string;
}

/**
 * Changes somebody's own password, by the one they have. Other devices are signed out, and a letter
 * says so.
 */
export async function changePassword(
  person: Person,
  sessionId: string,
  typed: { readonly present: string; readonly password: string },
  address: string,
  moment: Moment,
): Promise<Done<undefined> | Refused<"throttled" | "wrong"> | Unfit> {
  const { userId, name } = person;
  if (!(await mayTry(userId, address, moment, "again"))) return refused("throttled");
  const grant = passwordGrant(userId, "password:change", moment);
  const [own] = await read(
    grant,
    tx => tx.$queryRaw<Own[]>`SELECT p.hash, u.email FROM password p
      JOIN user_account u ON u.id = p.user_id WHERE p.user_id = ${userId}::uuid`,
  );
  if (!(await isPassword(own?.hash ?? null, typed.present)) || own === undefined) {
    return refused("wrong");
  }
  const bodies = person.appointments.flatMap(held => ("name" in held ? [held.name] : []));
  const problem = passwordProblem(typed.password, { name, email: own.email, bodies });
  if (problem !== null) return refused("unfit", problem);
  const hash = await hashPassword(typed.password);
  return write(grant, "password", async tx => {
    // Only in place of the one that was shown: two who change it at once do not both succeed.
    const changed = await tx.$executeRaw`UPDATE password SET hash = ${hash}, changed_at = now()
      WHERE user_id = ${userId}::uuid AND hash = ${own.hash}`;
    if (changed !== 1) return refused("wrong");
    await endSessionsOf(tx, userId, sessionId);
    await queueMail(tx, changedLetter(own.email));
    return done();
  });
}

/**
 * Sends a letter to whoever has forgotten their password: a link and a code where the address is of an
 * account with a password, else a line that there is none. Either runs the same statements.
 */
export async function forgetPassword(
  email: string,
  address: string,
  moment: Moment,
): Promise<Done<undefined> | Refused<"throttled">> {
  if (!(await mayTry(email, address, moment, "forgotten"))) return refused("throttled");
  const nobody = passwordGrant(null, "password:forget", moment);
  const [known] = await read(
    nobody,
    tx => tx.$queryRaw<{ id: string }[]>`SELECT u.id FROM user_account u
      JOIN password p ON p.user_id = u.id WHERE u.email = ${email} AND u.suspended_at IS NULL`,
  );
  const userId = known?.id ?? null;
  const [token, code] = [randomBytes(32).toString("base64url"), newMailCode()];
  const until = new Date(moment.now.getTime() + RESET_MINUTES * 60_000);
  const grant = passwordGrant(userId, "password:forget", moment);
  await write(grant, "a forgotten password", async tx => {
    await tx.$executeRaw`
      INSERT INTO password_reset (user_id, link_hash, code_hash)
      SELECT id, ${hashOfLink(token)}, ${hashOfCode(code, email)} FROM user_account WHERE id = ${userId}::uuid
      ON CONFLICT (user_id) DO UPDATE SET link_hash = excluded.link_hash,
        code_hash = excluded.code_hash, asked_at = now(), used_at = NULL`;
    const isKnown = userId !== null;
    await queueMail(
      tx,
      isKnown ? resetLetter(email, token, code, until) : noAccountLetter(email, until),
    );
    return done();
  });
  return done();
}

/** Whose letter it was. */
interface Found {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/**
 * Chooses a password anew by the letter's link or its code, once. Every session ends; a second factor
 * is asked for at the next sign-in as before.
 */
export async function resetPassword(
  shown: Shown,
  password: string,
  address: string,
  moment: Moment,
): Promise<Done<undefined> | Refused<"gone" | "throttled"> | Unfit> {
  const account = "token" in shown ? shown.token : shown.email;
  if (!(await mayTry(account, address, moment, "reset"))) return refused("throttled");
  const found = await read(passwordGrant(null, "password:reset", moment), tx =>
    findLetter(tx, shown),
  );
  if (found === null) return refused("gone");
  const problem = passwordProblem(password, found);
  if (problem !== null) return refused("unfit", problem);
  const hash = await hashPassword(password);
  const { id, email } = found;
  return write(passwordGrant(id, "password:reset", moment), "password", async tx => {
    // Found once more under the row's lock: of two who send it at once one is too late.
    const [link, code] = hashesOf(shown);
    const used = await tx.$executeRaw`UPDATE password_reset SET used_at = now()
      WHERE user_id = ${id}::uuid AND (link_hash = ${link} OR code_hash = ${code}) AND used_at IS NULL`;
    if (used !== 1) return refused("gone");
    await tx.$executeRaw`UPDATE password SET hash = ${hash}, changed_at = now()
      WHERE user_id = ${id}::uuid`;
    await endSessionsOf(tx, id, null);
    await queueMail(tx, changedLetter(email));
    return done();
  });
}

async function findLetter(tx: Tx, shown: Shown): Promise<Found | null> {
  const [link, code] = hashesOf(shown);
  const [found] = await tx.$queryRaw<Found[]>`
    SELECT u.id, u.name, u.email FROM password_reset r JOIN user_account u ON u.id = r.user_id
    WHERE (r.link_hash = ${link} OR r.code_hash = ${code}) AND r.used_at IS NULL
      AND r.asked_at > now() - make_interval(mins => ${RESET_MINUTES}::int) AND u.suspended_at IS NULL`;
  return found ?? null;
}

/** The hash of what was shown; the other is of no bytes, which no row has. */
function hashesOf(shown: Shown): readonly [link: Bytes, code: Bytes] {
  return "token" in shown
    ? [hashOfLink(shown.token), new Uint8Array()]
    : [new Uint8Array(), hashOfCode(shown.code, shown.email)];
}

type Bytes = Uint8Array<ArrayBuffer>;

function hashOfLink(token: string): Bytes {
  return new Uint8Array(createHash("sha256").update(token).digest());
}

/** Six figures are few: without this installation's secret nobody can try them on a stolen row. */
function hashOfCode(code: string, email: string): Bytes {
  return keyedHash(plainCode(code), "code of a letter", email);
}
