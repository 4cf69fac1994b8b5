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
    <span className="flex flex-col gap-1">
      {reviewed && <Mark name="Reviewed" mark={reviewed} />}
      {rscView && <Mark name="RSC view" mark={rscView} />}
    </span>
  );
}

function Mark({ name, mark: { verdict, byName, on } }: { name: string; mark: SaidMark }) {
  return (
    <span>
      {name}: <strong>{VERDICT_LABELS[verdict].toLowerCase()}</strong>, by {byName} on {on}
    </span>
  );
}
