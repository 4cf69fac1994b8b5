import { hash, verify } from "@node-rs/argon2";

/** OWASP's least for argon2id (the package's default algorithm): 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashing takes memory by design, so a crowd at the door waits in a queue of its own. */
const AT_ONCE = 4;
let busy = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (busy >= AT_ONCE) await new Promise<void>(resolve => waiting.push(resolve));
  busy += 1;
  try {
    return await work();
  } finally {
    busy -= 1;
    waiting.shift()?.();
  }
}

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, COST));
}

/** A hash of nothing anybody knows: an unknown account costs the same as a wrong password. */
let unknown: Promise<string> | undefined;

/** Whether the password is the stored one. `stored` null (no such account) is always false. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  unknown ??= hashPassword(crypto.randomUUID());
  const against = stored ?? (await unknown);
  const matches = await inTurn(() => verify(against, password));
  return matches && stored !== null;
}
