import { type Provider, read, runtime, type Tx, write } from "../db";
import { type Done, done, type Refused, refused, unchanged } from "../forms";
import type { Proven } from "./claims";
import type { Person } from "./person";
import { type Moment, signInGrant, signInScope } from "./scopes";
import { beginSession, type SignedIn } from "./sign-in";
import type { Tell } from "./tell";

/** An account elsewhere by which somebody can sign in here. */
export interface Identity {
  readonly id: string;
  /** As its provider is called here; else where it is. */
  readonly provider: string;
  readonly knownAs: string | null;
  readonly linkedAt: Date;
  /** Whether it still opens anything: its provider may no longer be set up. */
  readonly works: boolean;
}

export interface WaysIn {
  readonly identities: readonly Identity[];
  readonly hasPassword: boolean;
}

interface Account {
  readonly id: string;
  readonly suspendedAt: Date | null;
}

/**
 * Signs in whoever a provider vouches for, if their account there is linked to one here. No address
 * is looked at. An account that is suspended is as unknown as one that there is not.
 * Whoever has set up an authenticator app here gives its code, unless the provider asked for a second
 * factor itself.
 * @param device as deviceOf says it
 */
export async function signInElsewhere(
  { issuer, subject, secondFactor }: Proven,
  device: string,
  moment: Moment,
): Promise<Done<SignedIn> | Refused<"unknown">> {
  const [user] = await read(
    signInScope(null, moment),
    tx => tx.$queryRaw<Account[]>`
      SELECT u.id, u.suspended_at AS "suspendedAt"
      FROM identity i JOIN user_account u ON u.id = i.user_id
      WHERE i.issuer = ${issuer} AND i.subject = ${subject}`,
  );
  if (user === undefined || user.suspendedAt !== null) {
    const grant = signInGrant(null, "session:refused", moment);
    await write(grant, `no account is linked at ${issuer}`.slice(0, 200), async () => done());
    return refused("unknown");
  }
  return done(await beginSession(user.id, moment, { by: "provider", secondFactor }, device));
}

/** Links an account elsewhere to somebody who is signed in. Refused where it is another person's. */
export function linkIdentity(
  { userId }: Person,
  { issuer, subject, knownAs }: Proven,
  moment: Moment,
  tell: Tell,
): Promise<Done<undefined> | Refused<"taken">> {
  const grant = signInGrant(userId, "identity:link", moment);
  const what = `linked a sign-in with ${nameOf(issuer)}`;
  return write(grant, what, async tx => {
    const made = await tx.identity.createMany({
      data: [{ issuer, subject, userId, knownAs }],
      skipDuplicates: true,
    });
    if (made.count === 1) {
      await tell(tx, userId, { kind: "linked", provider: nameOf(issuer) });
      return done();
    }
    // The policy shows somebody their own alone.
    const own = await tx.identity.count({ where: { issuer, subject, userId } });
    return own === 1 ? unchanged(undefined) : refused("taken");
  });
}

/** Takes a link away. Refused where nothing would be left to sign in with. */
export function unlinkIdentity(
  { userId }: Person,
  id: string,
  moment: Moment,
  tell: Tell,
): Promise<Done<undefined> | Refused<"last" | "unknown">> {
  const grant = signInGrant(userId, "identity:unlink", moment);
  return write(grant, "took a linked sign-in away", async tx => {
    // One after the other: two of them at once could each leave the other for the last.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`ways in ${userId}`}))`;
    const { identities, hasPassword } = await findWaysIn(tx);
    const found = identities.find(one => one.id === id);
    if (found === undefined) return refused("unknown");
    const others = identities.filter(one => one.id !== id && one.works);
    if (!hasPassword && others.length === 0) return refused("last");
    await tx.identity.deleteMany({ where: { id, userId } });
    await tell(tx, userId, { kind: "unlinked", provider: found.provider });
    return done();
  });
}

/** How somebody can sign in. */
export function listWaysIn({ userId }: Person, moment: Moment): Promise<WaysIn> {
  return read(signInScope(userId, moment), findWaysIn);
}

interface Row {
  readonly id: string | null;
  readonly issuer: string;
  readonly knownAs: string | null;
  readonly linkedAt: Date;
  readonly hasPassword: boolean;
}

/** Of the acting person: in one statement, and with a row also where nothing is linked. */
async function findWaysIn(tx: Tx): Promise<WaysIn> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT i.id, i.issuer, i.known_as AS "knownAs", i.linked_at AS "linkedAt",
      EXISTS (SELECT 1 FROM password p WHERE p.user_id = u.id) AS "hasPassword"
    FROM user_account u LEFT JOIN identity i ON i.user_id = u.id
    WHERE u.id = acting_user() ORDER BY i.linked_at, i.id LIMIT 50`;
  const identities = rows.flatMap(({ id, issuer, knownAs, linkedAt }) => {
    if (id === null) return [];
    const works = providerOf(issuer) !== undefined;
    return [{ id, provider: nameOf(issuer), knownAs, linkedAt, works }];
  });
  return { identities, hasPassword: rows.some(row => row.hasPassword) };
}

function providerOf(issuer: string): Provider | undefined {
  return runtime().providers?.find(({ issuers }) => issuers.includes(issuer));
}

function nameOf(issuer: string): string {
  return providerOf(issuer)?.name ?? new URL(issuer).host;
}
