import { EvidencedWords } from "@/components/rubric/evidenced-words";
import type { BesideRow } from "@/lib/assessments/region-beside/rules";
import { VERDICT_LABELS, type Verdict } from "@/lib/insights/reviewed";

/** The marks beside an agreed level, as far as there are any. */
export function BesideMarks({ row }: { row: BesideRow | undefined }) {
  if (row === undefined) return null;
  return (
    <>
      {row.mark !== null && <EvidencedWords mark={row.mark} />}
      <Said name="Reviewed" verdict={row.reviewed} />
      <Said name="Our view" verdict={row.ourView} />
    </>
  );
}

function Said({ name, verdict }: { name: string; verdict: Verdict | null }) {
  if (verdict === null) return null;
  return (
    <p className="text-small">
      <strong className="font-semibold">{name}:</strong> {VERDICT_LABELS[verdict].toLowerCase()}
    </p>
  );
}
