import { CompareLevels } from "@/components/rubric/compare-levels";
import { EvidencedWords } from "@/components/rubric/evidenced-words";
import { LevelBadge } from "@/components/rubric/level-badge";
import { Card } from "@/components/ui/card";
import type { GivenEvidence, GivenRow } from "@/lib/assessments/review-reading/commands";
import { sayDay } from "@/lib/forms";
import type { Characteristic } from "@/lib/rubric";

/** What the board agreed, why, and the evidence as far as it was given. */
export function RowGiven({
  row,
  characteristic,
  files,
}: {
  row: GivenRow;
  characteristic: Characteristic;
  /** Where the files of the evidence are. */
  files: string;
}) {
  return (
    <>
      <Card className="mb-6">
        <h2 className="mb-3 text-h3">What the board agreed</h2>
        <div className="flex flex-col items-start gap-2">
          <LevelBadge standing={row.level ?? "not-rated"} words="Not agreed" />
          {row.mark !== null && <EvidencedWords mark={row.mark} />}
        </div>
        {row.reason !== "" && (
          <p className="mt-3 whitespace-pre-line wrap-anywhere">{row.reason}</p>
        )}
        {row.evidence.length > 0 && (
          <>
            <h3 className="mt-5 mb-2">Evidence</h3>
            <ul className="bullets flex flex-col gap-2">
              {row.evidence.map(one => (
                <li key={one.id}>
                  <Piece one={one} files={files} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Card>
      <CompareLevels characteristic={characteristic} />
    </>
  );
}

function Piece({
  one: { id, title, speaksFor, content },
  files,
}: {
  one: GivenEvidence;
  files: string;
}) {
  return (
    <>
      <p>
        <span className="font-medium wrap-anywhere">{title}</span>
        <span className="text-ink-2">, speaks for {sayDay(speaksFor)}</span>
      </p>
      {content !== null && content.note !== "" && (
        <p className="whitespace-pre-line text-ink-2 wrap-anywhere">{content.note}</p>
      )}
      {content !== null && content.link !== "" && (
        <p>
          <a href={content.link} rel="noopener noreferrer" className="wrap-anywhere">
            {content.link}
          </a>
        </p>
      )}
      {content !== null && content.fileName !== null && (
        <p>
          <a href={`${files}/${id}`} className="wrap-anywhere">
            Download {content.fileName}
          </a>
        </p>
      )}
    </>
  );
}
