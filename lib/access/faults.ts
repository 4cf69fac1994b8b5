import { type PlatformScope, read, type Tx, withPermission, write } from "../db";
import { unchanged } from "../forms";
import { signInScope } from "./scopes";

/**
 * A request that failed. Never a message, a value or a path as it was asked: the table's own checks
 * refuse whatever is no name or code.
 */
export interface FaultNote {
  readonly requestId: string;
  readonly method: string;
  /** The address with its parts left open, "/trusts/[uid]". */
  readonly route: string;
  readonly status: number;
  /** The error's class. */
  readonly name: string;
  /** Prisma's or Postgres's code. */
  readonly code: string | null;
  /** What Next shows of it in a page. */
  readonly digest: string | null;
}

export interface Fault extends FaultNote {
  readonly at: Date;
}

/** Keeps a failure for administrators, and sweeps what is older than thirty days. */
export async function recordFault(note: FaultNote): Promise<void> {
  const scope = signInScope(null, { now: new Date(), requestId: note.requestId });
  await write(withPermission(scope, "fault:note"), "failure", async tx => {
    // The policy lets this role delete what is past its time and nothing else.
    await tx.$executeRaw`DELETE FROM fault`;
    await tx.$executeRaw`
      INSERT INTO fault (request_id, method, route, status, name, code, digest)
      VALUES (${note.requestId}, ${note.method}, ${note.route}, ${note.status}, ${note.name},
        ${note.code}, ${note.digest})`;
    return unchanged(undefined);
  });
}

/** Failures on one page of the list. */
const PER_PAGE = 25;

export interface FaultsPage {
  readonly faults: readonly Fault[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

/**
 * Failures, newest first.
 * @param reference what somebody quoted: a request id or a digest; all where it is empty
 */
export function listFaults(
  scope: PlatformScope,
  reference: string,
  page: number,
): Promise<FaultsPage> {
  return read(scope, async tx => {
    const where = reference === "" ? {} : { OR: [{ requestId: reference }, { digest: reference }] };
    const total = await tx.fault.count({ where });
    const pages = Math.max(1, Math.ceil(total / PER_PAGE));
    const shown = Math.min(page, pages);
    const faults = await tx.fault.findMany({
      where,
      omit: { id: true },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      skip: (shown - 1) * PER_PAGE,
      take: PER_PAGE,
    });
    return { faults, total, page: shown, pages };
  });
}

/** How many requests failed in the last seven days, inside a transaction that is under way. */
export async function countFaults(tx: Tx): Promise<number> {
  const [row] = await tx.$queryRaw<{ faults: number }[]>`
    SELECT count(*)::int AS faults FROM fault WHERE at > clock_timestamp() - interval '7 days'`;
  return row?.faults ?? 0;
}
