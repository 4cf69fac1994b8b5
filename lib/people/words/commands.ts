import { type ChosenWords, type Grant, LABEL_KEYS } from "../../access";
import { write } from "../../db";
import { type Done, done, type Refused, refused, unchanged } from "../../forms";
import { areRecordsHeld } from "../hold/queries";

/**
 * Says what a trust calls its people and parts: those words and no others are kept. While records are
 * held no word that was chosen is given up or becomes another.
 */
export function chooseWords(
  grant: Grant<"trust:settings">,
  words: ChosenWords,
): Promise<Done<undefined> | Refused<"held">> {
  const { trustUid } = grant;
  return write(
    grant,
    "the trust's words",
    async (tx): Promise<Done<undefined> | Refused<"held">> => {
      // Two who save at once do so one after the other.
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('trust_label'), ${trustUid}::int)`;
      const rows = LABEL_KEYS.flatMap(label => {
        const word = words[label];
        return word === undefined ? [] : [{ trustUid, label, word }];
      });
      const before = await tx.trustLabel.findMany({
        where: { trustUid },
        select: { label: true, word: true },
        take: 100,
      });
      const gone = missing(before, rows);
      const added = missing(rows, before);
      if (gone.length + added.length === 0) return unchanged(undefined);
      if (gone.length > 0 && (await areRecordsHeld(tx))) return refused("held");
      await tx.trustLabel.deleteMany({
        where: { trustUid, label: { in: gone.map(({ label }) => label) } },
      });
      await tx.trustLabel.createMany({ data: added });
      return done();
    },
  );
}

interface Chosen {
  readonly label: string;
  readonly word: string;
}

/** Of `some` those that `others` have not. */
function missing<T extends Chosen>(some: readonly T[], others: readonly Chosen[]): T[] {
  return some.filter(
    ({ label, word }) => !others.some(other => other.label === label && other.word === word),
  );
}
