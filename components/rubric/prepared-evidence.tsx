import { Details } from "@/components/ui/details";
import type { PreparedLevel, PreparedStatement } from "@/lib/assessments/evidence/rules";
import { MARK_LABELS } from "@/lib/insights/prepared";
import { LEVEL_NAMES } from "@/lib/rubric/types";
import { EvidenceWords } from "./evidence-lines";

/** What was prepared of a row before anyone rates: counts for each level, what they rest on in it. */
export function PreparedEvidence({
  levels,
  at,
}: {
  levels: readonly PreparedLevel[];
  /** Where this reader opens files. */
  at: string;
}) {
  return (
    <section aria-labelledby="prepared" className="mb-8">
      <h2 id="prepared" className="text-h3">
        Prepared evidence
      </h2>
      {levels.every(isEmpty) ? (
        <p className="mt-1 text-ink-2">Nobody has prepared any for this row.</p>
      ) : (
        <>
          <p className="mt-1 mb-2 text-small text-ink-2">
            It informs the level and never sets it. Open a level to see what it rests on.
          </p>
          <div className="flex flex-col gap-1.5">
            {levels.map(({ level, counts, statements }) => (
              <Details key={level} summary={`${LEVEL_NAMES[level]}: ${counts}`}>
                <ul className="card divide-y divide-line px-5">
                  {statements.map(statement => (
                    <OneStatement key={statement.id} statement={statement} at={at} />
                  ))}
                </ul>
              </Details>
            ))}
          </div>
        </>
      )}
    </section>
  );
}

function OneStatement({
  statement: { text, kind, mark, evidence },
  at,
}: {
  statement: PreparedStatement;
  at: string;
}) {
  return (
    <li className="py-3">
      <p>{text}</p>
      <p className="text-small text-ink-2">
        {kind === "limit" ? "Limit: " : "Statement: "}
        {mark === null ? "not marked" : MARK_LABELS[mark].toLowerCase()}
      </p>
      {evidence.length > 0 && (
        <ul className="bullets mt-1 flex flex-col gap-1 text-small">
          {evidence.map(one => (
            <li key={one.id}>
              <EvidenceWords evidence={one} at={at} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function isEmpty({ statements }: PreparedLevel): boolean {
  return statements.every(({ mark, evidence }) => mark === null && evidence.length === 0);
}
