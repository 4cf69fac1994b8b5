import { type ChosenWords, type Grant, LABEL_KEYS } from "../../access";
import { write } from "../../db";
import { type Done, done, unchanged } from "../../forms";

/** Says what a trust calls its people and parts: those words and no others are kept. */
export function chooseWords(
  grant: Grant<"trust:settings">,
  words: ChosenWords,
): Promise<Done<undefined>> {
  const { trustUid } = grant;
  return write(grant, "the trust's words", async tx => {
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
    const same = (row: { label: string; word: string }) =>
      before.some(one => one.label === row.label && one.word === row.word);
    if (before.length === rows.length && rows.every(same)) return unchanged(undefined);
    await tx.trustLabel.deleteMany({ where: { trustUid } });
    await tx.trustLabel.createMany({ data: rows });
    return done();
  });
}
