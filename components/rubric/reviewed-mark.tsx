import { VERDICT_LABELS, type Verdict } from "@/lib/insights/reviewed";

/** What others say of a row, with the day in words. */
export interface SaidMark {
  readonly verdict: Verdict;
  readonly byName: string;
  readonly on: string;
}

/** The third mark of a row, beside agreed and evidenced: nothing where nobody has reviewed it. */
export function ReviewedMark({
  reviewed,
  rscView,
}: {
  reviewed?: SaidMark | undefined;
  rscView?: SaidMark | undefined;
}) {
  if (reviewed === undefined && rscView === undefined) return null;
  return (
    <p className="flex flex-col gap-1 text-small">
      {reviewed && <Mark name="Reviewed" mark={reviewed} />}
      {rscView && <Mark name="RSC view" mark={rscView} />}
    </p>
  );
}

function Mark({ name, mark: { verdict, byName, on } }: { name: string; mark: SaidMark }) {
  return (
    <span>
      <strong className="font-semibold">{name}:</strong> {VERDICT_LABELS[verdict].toLowerCase()}
      <span className="text-ink-2">
        , by {byName} on {on}
      </span>
    </span>
  );
}
