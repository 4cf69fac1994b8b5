import { cx } from "@/components/ui/cx";

/** The reason and the evidence of an answer, where it has them. `clip` cuts long evidence on the screen. */
export function AnswerNotes({
  answer: { reason, evidenceNote },
  clip = false,
}: {
  answer: { readonly reason: string; readonly evidenceNote: string };
  clip?: boolean;
}) {
  return (
    <>
      {reason !== "" && <p className="whitespace-pre-line wrap-anywhere">{reason}</p>}
      {evidenceNote !== "" && (
        <p
          className={cx(
            "whitespace-pre-line wrap-anywhere text-small text-ink-2",
            clip && "line-clamp-3 print:line-clamp-none",
          )}
        >
          <strong className="font-semibold">Evidence:</strong> {evidenceNote}
        </p>
      )}
    </>
  );
}
