import pg from "pg";

/** Where a chain of the trail ends: a trust's number, or 0 for what is no trust's. */
export interface TrailHead {
  readonly chain: number;
  /** How many lines it has. */
  readonly seq: number;
  /** Hexadecimal. */
  readonly hash: string;
}

export interface TrailCheck {
  readonly heads: readonly TrailHead[];
  /** In plain words, one a fault; empty where every line is as it was written. */
  readonly faults: readonly string[];
}

/** The first line of each chain that does not fit the one before it. */
const BROKEN = `
  SELECT DISTINCT ON (chain) chain, seq::int, id::int, before::int, sealed
  FROM (
    SELECT coalesce(e.trust_uid, 0) AS chain, e.seq, e.id, coalesce(lag(e.seq) OVER w, 0) AS before,
      e.hash = sha256(coalesce(lag(e.hash) OVER w, ''::bytea) || audit_line(e)) AS sealed
    FROM audit_event e WINDOW w AS (PARTITION BY coalesce(e.trust_uid, 0) ORDER BY e.seq)
  ) line
  WHERE seq <> before + 1 OR NOT sealed ORDER BY chain, seq`;

/** Chains whose last line is not where their head says they end. */
const CUT = `
  SELECT coalesce(h.chain, last.chain) AS chain, coalesce(h.seq, 0)::int AS head, coalesce(last.seq, 0)::int AS last
  FROM audit_chain h FULL JOIN (
    SELECT DISTINCT ON (coalesce(trust_uid, 0)) coalesce(trust_uid, 0) AS chain, seq, hash
    FROM audit_event ORDER BY coalesce(trust_uid, 0), seq DESC
  ) last ON last.chain = h.chain
  WHERE h.hash IS DISTINCT FROM last.hash OR h.seq IS DISTINCT FROM last.seq ORDER BY 1`;

const HEADS = `SELECT chain, seq::int, encode(hash, 'hex') AS hash FROM audit_chain ORDER BY chain`;

/** Whether the line an earlier check ended at is still what it was. */
const KEPT = `SELECT EXISTS (SELECT FROM audit_event
  WHERE coalesce(trust_uid, 0) = $1 AND seq = $2 AND hash = decode($3, 'hex')) AS kept`;

interface Broken {
  chain: number;
  seq: number;
  id: number;
  before: number;
  sealed: boolean;
}

/**
 * Compares every line of the trail with what seals it.
 * @param ownerUrl DATABASE_OWNER_URL: only the owner reads the whole trail
 * @param earlier heads kept elsewhere since an earlier check: what finds a tail cut off with its head
 */
export async function verifyTrail(
  ownerUrl: string,
  earlier: readonly TrailHead[] = [],
): Promise<TrailCheck> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    // One moment of the trail, while others write on.
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    await client.query("SET LOCAL ROLE app_owner");
    const broken = await client.query<Broken>(BROKEN);
    const cut = await client.query<{ chain: number; head: number; last: number }>(CUT);
    const lost = [];
    for (const head of earlier) {
      const { rows } = await client.query(KEPT, [head.chain, head.seq, head.hash]);
      if (rows[0]?.kept !== true) lost.push(head);
    }
    const { rows: heads } = await client.query<TrailHead>(HEADS);
    const faults = [
      ...broken.rows.map(sayBroken),
      ...cut.rows.map(
        ({ chain, head, last }) =>
          `${sayChain(chain)}: its head says ${head} lines, its last line is number ${last}.`,
      ),
      ...lost.map(
        ({ chain, seq }) => `${sayChain(chain)}: line ${seq} is not what an earlier check saw.`,
      ),
    ];
    return { heads, faults };
  } finally {
    await client.end();
  }
}

function sayBroken({ chain, seq, id, before, sealed }: Broken): string {
  const where = `${sayChain(chain)}: line ${seq} (row ${id})`;
  if (seq !== before + 1) return `${where} follows line ${before}: what stood between is gone.`;
  return sealed ? `${where} is out of place.` : `${where} or the one before it was changed.`;
}

function sayChain(chain: number): string {
  return chain === 0 ? "The platform’s trail" : `The trail of trust ${chain}`;
}
