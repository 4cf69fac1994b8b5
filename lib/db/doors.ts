import type { Done, Refused } from "../forms";
import { inTurn } from "./client";
import type { Prisma } from "./generated/client";
import type { Proven, Scope } from "./scope";

/** A transaction that already acts as somebody. */
export type Tx = Prisma.TransactionClient;

const DATABASE_ROLE = {
  trust: "app_trust",
  reader: "app_reader",
  view: "app_participant",
  academy: "app_academy",
  region: "app_rsc",
  platform: "app_admin",
  "sign-in": "app_auth",
  // Before anybody is known the sign-in role asks. For nobody it sees no more than public facts and
  // what signing in needs, and a public scope fits only queries of public facts.
  public: "app_auth",
  mail: "app_mail",
} as const satisfies Record<Scope["kind"], string>;

/**
 * A database that takes longer to begin than this is as good as down; working longer is a bug. Whoever
 * waits for a lock holds a connection that others wait for: not for long. Milliseconds.
 */
const LIMITS = { maxWait: 1_500, timeout: 5_000, lock: 1_000 };
/** Loading the register is one piece of work, and a long one. Milliseconds. */
const LONG = { maxWait: 1_500, timeout: 120_000, lock: 60_000 };

/** Edits by one person closer together than this are one line of the trail. */
export const SAME_SITTING = "10 minutes";

/** The trust that somebody acts in: of its own people, as its reader, for a private view or an academy. */
function trustOf(scope: Scope): number | null {
  return "trustUid" in scope ? scope.trustUid : null;
}

async function actAs(tx: Tx, scope: Scope, { lock } = LIMITS): Promise<void> {
  const trust = String(trustOf(scope) ?? "");
  const region = scope.kind === "region" ? scope.regionSlug : "";
  const academy = scope.kind === "academy" ? String(scope.urn) : "";
  await tx.$executeRaw`SELECT set_config('role', ${DATABASE_ROLE[scope.kind]}, true),
    set_config('app.user', ${scope.userId ?? ""}, true),
    set_config('app.trust', ${trust}, true), set_config('app.region', ${region}, true),
    set_config('app.academy', ${academy}, true), set_config('lock_timeout', ${String(lock)}, true)`;
}

/** One of the two doors: reads as the scope's role, in one transaction. */
export function read<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
  return inTurn(client =>
    client.$transaction(async tx => {
      await actAs(tx, scope);
      return work(tx);
    }, LIMITS),
  );
}

/** What the audit row is about. */
export interface Subject {
  readonly what: string;
  /** The trust it is about, where the actor does not act inside one (an RSC reading). */
  readonly trustUid?: number;
  /** Repeats by one person within ten minutes are one row. */
  readonly repeats?: boolean;
  /** Work that may take minutes (loading the register). */
  readonly long?: boolean;
}

class RolledBack extends Error {
  constructor(readonly answer: Refused<string, unknown>) {
    super("refused");
  }
}

/**
 * The other door: writes as the grant's role in one transaction, with its audit row. A refusal rolls
 * everything back; what was so already leaves no row.
 */
export async function write<A extends Done<unknown> | Refused<string, unknown>>(
  grant: Proven<Scope, string>,
  subject: string | Subject,
  work: (tx: Tx) => Promise<A>,
): Promise<A> {
  const about: Subject = typeof subject === "string" ? { what: subject } : subject;
  const limits = about.long ? LONG : LIMITS;
  try {
    return await inTurn(client =>
      client.$transaction(async tx => {
        await actAs(tx, grant, limits);
        const answer = await work(tx);
        if (!answer.ok) throw new RolledBack(answer);
        if (answer.changed !== false) await audit(tx, grant, about);
        return answer;
      }, limits),
    );
  } catch (error) {
    if (error instanceof RolledBack) return error.answer as A;
    throw error;
  }
}

async function audit(tx: Tx, grant: Proven<Scope, string>, about: Subject): Promise<void> {
  const trustUid = trustOf(grant) ?? about.trustUid ?? null;
  const regionSlug = grant.kind === "region" ? grant.regionSlug : null;
  if (about.repeats) {
    const [earlier] = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM audit_event WHERE user_id = ${grant.userId}::uuid AND action = ${grant.permission}
        AND subject = ${about.what} AND trust_uid IS NOT DISTINCT FROM ${trustUid}::int
        AND at > clock_timestamp() - ${SAME_SITTING}::interval LIMIT 1`;
    if (earlier !== undefined) return;
  }
  await tx.$executeRaw`
    INSERT INTO audit_event (user_id, role, trust_uid, region_slug, action, subject, request_id)
    VALUES (${grant.userId}::uuid, ${grant.role}, ${trustUid}::int, ${regionSlug}, ${grant.permission},
      ${about.what}, ${grant.requestId})`;
}
