import type { Tx } from "../../db";

/** Whether the trust's records are held just now: then nothing is deleted, by anybody. */
export async function areRecordsHeld(tx: Tx): Promise<boolean> {
  const [records] = await tx.$queryRaw<{ held: boolean }[]>`SELECT records_are_held() AS held`;
  return records?.held ?? false;
}
