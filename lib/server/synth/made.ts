import type pg from "pg";
import { z } from "zod";
import { Stop } from "../steps.mjs";
import type { SynthOptions } from "./options";
import { FIRST_UID } from "./plan";
import { MADE_PEOPLE } from "./tables-of-people";

/** As it stands beside the extract that says what was made; another number where the making changes. */
const MARK = { of: "synthVersion", version: 1 } as const;

const mark = z.object({
  synthVersion: z.literal(MARK.version),
  synthTrusts: z.number(),
  synthAcademies: z.number(),
  synthCycles: z.number(),
  synthSeed: z.number(),
});

/** What the extract's rows say of an England that was made with these options. */
export function markOf({ trusts, academies, cycles, seed }: SynthOptions) {
  return {
    [MARK.of]: MARK.version,
    synthTrusts: trusts,
    synthAcademies: academies,
    synthCycles: cycles,
    synthSeed: seed,
  };
}

export type Found = "empty" | "the same" | "another";

/**
 * What a database's register holds: nothing, the England of these options, or another that was made.
 * @throws Stop where it holds anything else, or what may not be deleted
 */
export async function lookAt(client: pg.Client, options: SynthOptions): Promise<Found> {
  const { rows } = await client.query<{ trusts: number; others: number; held: number }>(
    `SELECT (SELECT count(*)::int FROM trust) AS trusts,
      (SELECT count(*)::int FROM trust WHERE uid < $1 OR uid >= $1 + 100000)
        + (SELECT count(*)::int FROM academy WHERE urn < $1) AS others,
      (SELECT count(*)::int FROM record_hold WHERE lifted_at IS NULL) AS held`,
    [FIRST_UID],
  );
  const extracts = await client.query<{ as_at: string; rows: unknown }>(
    "SELECT as_at::text, rows FROM register_extract",
  );
  const [{ trusts, others, held } = { trusts: 0, others: 0, held: 0 }] = rows;
  if (trusts === 0 && others === 0 && extracts.rowCount === 0) return "empty";
  const [only, ...more] = extracts.rows;
  const isMade = typeof only?.rows === "object" && only.rows !== null && MARK.of in only.rows;
  if (others > 0 || more.length > 0 || !isMade) {
    throw new Stop(
      "This database has a register that was not made by this command: nothing was changed. Name another database, or another folder in WAYMARK_DATA.",
    );
  }
  const found = mark.safeParse(only.rows);
  const isSame =
    found.success && JSON.stringify(found.data) === JSON.stringify(mark.parse(markOf(options)));
  if (isSame && only.as_at === beginningOf(options)) return "the same";
  if (held > 0) throw new Stop("A trust's records are held: nothing was changed.");
  return "another";
}

/** The day of the extract that there seems to have been. */
export function beginningOf({ until }: SynthOptions): string {
  return `${until.slice(0, 4)}-09-01`;
}

/** Everything made earlier goes, with what people did to it since; the trail stays. */
export async function removeMade(client: pg.Client): Promise<void> {
  await client.query("TRUNCATE trust, academy, register_extract CASCADE");
  const made = [`${MADE_PEOPLE}%`];
  await client.query("DELETE FROM region_appointment WHERE user_id::text LIKE $1", made);
  await client.query("DELETE FROM user_account WHERE id::text LIKE $1", made);
}
