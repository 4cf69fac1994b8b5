import type { Grant } from "../../access";
import { write } from "../../db";
import { type Done, done, unchanged } from "../../forms";
import { CHARACTERISTIC_KEYS, LEVELS } from "../../rubric";
import { readPublishedWording } from "./queries";
import { sameWords, type Wording } from "./rules";

/**
 * Puts a document's words in place of those that were there, all of them or none.
 * @returns whether anything changed: the same document again changes nothing
 */
export function loadWording(
  grant: Grant<"wording:load">,
  { rubricVersion, rows }: Wording,
): Promise<Done<"loaded" | "the same">> {
  return write(grant, `published wording of ${rubricVersion}`, async tx => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('waymark published wording'))`;
    const stored = await readPublishedWording(tx, rubricVersion);
    if (stored !== null && sameWords(rows, stored.rows)) return unchanged("the same" as const);
    await tx.publishedWording.deleteMany({ where: { rubricVersion } });
    const of = (characteristic: string) => ({ rubricVersion, characteristic });
    await tx.publishedWording.createMany({
      data: CHARACTERISTIC_KEYS.map(key => ({
        ...of(key),
        statement: rows[key].statement,
        loadedAt: grant.now,
      })),
    });
    await tx.publishedWordingLevel.createMany({
      data: CHARACTERISTIC_KEYS.flatMap(key =>
        LEVELS.map(level => ({ ...of(key), level, words: rows[key].levels[level] })),
      ),
    });
    return done("loaded" as const);
  });
}
