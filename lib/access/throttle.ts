import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { write } from "../db";
import { done, unchanged } from "../forms";
import { type Moment, signInGrant } from "./scopes";

/** Tries within five minutes, per account and per address; from the fifth on each waits longer. */
export const LIMITS = { account: 10, address: 50, slowFrom: 5 } as const;

/**
 * What is tried. Each way is counted by itself, so that whoever guesses at one never locks another:
 * a password at sign-in, a code after it, either of them asked for again of somebody who is signed in,
 * mail for a forgotten password, and the link or code in that mail.
 */
const TRIED = {
  password: { account: LIMITS.account, says: "sign-in tried" },
  code: { account: LIMITS.account, says: "code tried" },
  again: { account: LIMITS.account, says: "proof tried again" },
  // Each try is a mail to somebody.
  forgotten: { account: 3, says: "new password asked for" },
  reset: { account: LIMITS.account, says: "new password tried" },
} as const;

export type Tried = keyof typeof TRIED;

function keyOf(tried: Tried, kind: "account" | "address", of: string): string {
  const way = tried === "password" ? kind : `${tried}-${kind}`;
  return `${way}:${createHash("sha256").update(of).digest("base64url")}`;
}

/**
 * Notes one try and says whether it may go on. Counted in the database by its own clock, so that
 * several copies of the app count together; tries of one account, and tries from one address, are
 * counted one after the other, so that a burst cannot pass uncounted.
 */
export async function mayTry(
  account: string,
  address: string,
  moment: Moment,
  tried: Tried = "password",
): Promise<boolean> {
  const { account: limit, says } = TRIED[tried];
  const [byAccount, byAddress] = [
    keyOf(tried, "account", account),
    keyOf(tried, "address", address),
  ];
  const answer = await write(signInGrant(null, "session:try", moment), says, async tx => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${byAccount})), pg_advisory_xact_lock(hashtext(${byAddress}))`;
    await tx.$executeRaw`DELETE FROM sign_in_try WHERE at < clock_timestamp() - interval '5 minutes'`;
    await tx.$executeRaw`INSERT INTO sign_in_try (key) VALUES (${byAccount}), (${byAddress})`;
    const counts = await tx.$queryRaw<{ key: string; tries: number }[]>`
      SELECT key, count(*)::int AS tries FROM sign_in_try WHERE key IN (${byAccount}, ${byAddress}) GROUP BY key`;
    const tries = (key: string) => counts.find(row => row.key === key)?.tries ?? 0;
    return done({ account: tries(byAccount), address: tries(byAddress) });
  });
  const { account: times, address: near } = answer.value;
  if (times > limit || near > LIMITS.address) return false;
  if (times >= LIMITS.slowFrom) await sleep(Math.min(250 * 2 ** (times - LIMITS.slowFrom), 4_000));
  return true;
}

/** As many from one address within five minutes: a board in one room does, a guesser does not. */
const FROM_ONE_ADDRESS = 50;

/**
 * Notes that a link with a secret was opened from an address, and says whether it may be looked at.
 * Counted apart from sign-in: guessing at links locks nobody out of another way in.
 */
export function mayOpenLink(address: string, moment: Moment): Promise<boolean> {
  return mayFrom(address, "link", moment);
}

/**
 * Notes that somebody sets out from an address to sign in elsewhere, and says whether they may: each
 * time is a request of ours to the provider.
 */
export function maySetOut(address: string, moment: Moment): Promise<boolean> {
  return mayFrom(address, "elsewhere", moment);
}

async function mayFrom(address: string, way: string, moment: Moment): Promise<boolean> {
  const key = `${way}:${createHash("sha256").update(address).digest("base64url")}`;
  const grant = signInGrant(null, "session:try", moment);
  const answer = await write(grant, way, async tx => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${key}))`;
    await tx.$executeRaw`DELETE FROM sign_in_try WHERE at < clock_timestamp() - interval '5 minutes'`;
    await tx.$executeRaw`INSERT INTO sign_in_try (key) VALUES (${key})`;
    const [row] = await tx.$queryRaw<{ tries: number }[]>`
      SELECT count(*)::int AS tries FROM sign_in_try WHERE key = ${key}`;
    return unchanged(row?.tries ?? 0);
  });
  return answer.value <= FROM_ONE_ADDRESS;
}
