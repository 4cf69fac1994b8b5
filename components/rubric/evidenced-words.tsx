import { type EvidencedMark, sayEvidenced } from "@/lib/insights";
import { LEVEL_NAMES } from "@/lib/rubric";

/** The second mark beside an agreed level: how far evidence reaches, and what it rests on. */
export function EvidencedWords({ mark }: { mark: EvidencedMark }) {
  return (
    <p className="text-small">
      <strong className="font-semibold">Evidenced:</strong>{" "}
      {mark.level === null ? "not yet" : LEVEL_NAMES[mark.level]}.{" "}
      <span className="text-ink-2">{sayEvidenced(mark)}</span>
    </p>
  );
}
