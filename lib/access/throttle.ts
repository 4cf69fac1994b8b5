import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { withPermission, write } from "../db";
import { done, unchanged } from "../forms";
import { type Moment, signInScope } from "./scopes";

/** Tries within five minutes, per account and per address; from the fifth on each waits longer. */
export const LIMITS = { account: 10, address: 50, slowFrom: 5 } as const;

function keyOf(kind: "account" | "address", of: string): string {
  return `${kind}:${createHash("sha256").update(of).digest("base64url")}`;
}

/**
 * Notes one try and says whether it may go on. Counted in the database by its own clock, so that
 * several copies of the app count together; tries of one account, and tries from one address, are
 * counted one after the other, so that a burst cannot pass uncounted.
 */
export async function mayTry(account: string, address: string, moment: Moment): Promise<boolean> {
  const grant = withPermission(signInScope(null, moment), "session:try");
  const [byAccount, byAddress] = [keyOf("account", account), keyOf("address", address)];
  const answer = await write(grant, { what: "sign-in tried" }, async tx => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${byAccount})), pg_advisory_xact_lock(hashtext(${byAddress}))`;
    await tx.$executeRaw`DELETE FROM sign_in_try WHERE at < clock_timestamp() - interval '5 minutes'`;
    await tx.$executeRaw`INSERT INTO sign_in_try (key) VALUES (${byAccount}), (${byAddress})`;
    const counts = await tx.$queryRaw<{ key: string; tries: number }[]>`
      SELECT key, count(*)::int AS tries FROM sign_in_try WHERE key IN (${byAccount}, ${byAddress}) GROUP BY key`;
    const tries = (key: string) => counts.find(row => row.key === key)?.tries ?? 0;
    return done({ account: tries(byAccount), address: tries(byAddress) });
  });
  const { account: tried, address: near } = answer.value;
  if (tried > LIMITS.account || near > LIMITS.address) return false;
  if (tried >= LIMITS.slowFrom) await sleep(Math.min(250 * 2 ** (tried - LIMITS.slowFrom), 4_000));
  return true;
}

/** Links that one address may open within five minutes: a board in one room does, a guesser does not. */
const LINKS = 50;

/**
 * Notes that a link with a secret was opened from an address, and says whether it may be looked at.
 * Counted apart from sign-in: guessing at links locks nobody out of another way in.
 */
export async function mayOpenLink(address: string, moment: Moment): Promise<boolean> {
  const key = `link:${createHash("sha256").update(address).digest("base64url")}`;
  const grant = withPermission(signInScope(null, moment), "session:try");
  const answer = await write(grant, "link opened", async tx => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${key}))`;
    await tx.$executeRaw`DELETE FROM sign_in_try WHERE at < clock_timestamp() - interval '5 minutes'`;
    await tx.$executeRaw`INSERT INTO sign_in_try (key) VALUES (${key})`;
    const [row] = await tx.$queryRaw<{ tries: number }[]>`
      SELECT count(*)::int AS tries FROM sign_in_try WHERE key = ${key}`;
    return unchanged(row?.tries ?? 0);
  });
  return answer.value <= LINKS;
}
