import { Card } from "@/components/ui/card";
import type { Words } from "@/lib/access";
import type { Opening } from "@/lib/assessments/share/queries";
import { sayMoment } from "@/lib/forms";

/** Who opened or downloaded what was shared. */
export function Openings({ openings, words }: { openings: readonly Opening[]; words: Words }) {
  return (
    <Card>
      <h2>Who opened it</h2>
      {openings.length === 0 ? (
        <p className="mt-2">Nobody has opened it yet.</p>
      ) : (
        <ul className="bullets mt-2">
          {openings.map(opening => (
            <li key={opening.id}>
              {opening.region === null
                ? (opening.name ?? "A reader")
                : `The ${words.rscTeam} of ${opening.region}`}{" "}
              {WHAT[opening.how](opening.title)}, {sayMoment(opening.at)}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

const WHAT = {
  opened: () => "opened it",
  downloaded: () => "downloaded it",
  evidence: (title: string | null) => `downloaded evidence${title === null ? "" : `: ${title}`}`,
} as const satisfies Record<Opening["how"], (title: string | null) => string>;
