import { sayDay } from "@/lib/forms";

/** Who reads what an academy says, in the words that stand wherever it is written and sent. */
export const WHO_READS =
  "The trust CEO and the board see your academy’s name beside these answers. Nothing here ever leaves the trust.";

/** Whether other academies see its levels: said before anything is sent. */
export function sayHeads(openedToHeads: Date | null): string {
  return openedToHeads === null
    ? "Other academies of the trust do not see your levels."
    : `The trust lets its academies see one another’s levels, since ${sayDay(openedToHeads)}: not the reasons, and not the evidence.`;
}

export function WhoReads({ openedToHeads }: { openedToHeads: Date | null }) {
  return (
    <section className="mb-8">
      <h2 className="mb-2 text-h3">Who reads it</h2>
      <p className="text-ink-2">
        Nobody outside your academy before you send it. Then the trust does: the trust CEO, the
        board and the central team. {WHO_READS} {sayHeads(openedToHeads)}{" "}
        <a href="/who-sees-what">Who sees what</a>
      </p>
    </section>
  );
}
