import type { Tx } from "../../db";

/**
 * Until the transaction ends, nobody else writes about the same thing: what is read after this still is
 * so when it is written. Whoever may not change a row cannot lock it, and comes here all the same.
 */
export async function takeTurn(tx: Tx, trustUid: number, id: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`improvement ${id}`}), ${trustUid}::int)`;
}
