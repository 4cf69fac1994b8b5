import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { EvidenceLine } from "@/lib/assessments/evidence/rules";

/**
 * One piece of evidence: what it is and its date, and what it says where this reader may open it.
 * @param at where this reader opens files: "/trusts/2053/evidence"
 */
export function EvidenceWords({
  at,
  evidence: { id, title, dates, link, note, file, restricted },
}: {
  at: string;
  evidence: EvidenceLine;
}) {
  return (
    <>
      <p>
        {link === "" ? (
          <span className="font-medium wrap-anywhere">{title}</span>
        ) : (
          <a href={link} target="_blank" rel="noopener noreferrer" className="wrap-anywhere">
            {title}
            <VisuallyHidden> (opens in a new tab)</VisuallyHidden>
          </a>
        )}
        <span className="text-ink-2">, {dates}</span>
        {restricted && <span className="text-ink-2">, restricted</span>}
      </p>
      {file !== "" && (
        <p className="print:hidden">
          <a href={`${at}/${id}/file`} className="wrap-anywhere">
            Download {file}
          </a>
        </p>
      )}
      {note !== "" && (
        <p className="whitespace-pre-line text-ink-2 wrap-anywhere print:hidden">{note}</p>
      )}
    </>
  );
}
