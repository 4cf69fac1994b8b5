import { Details } from "@/components/ui/details";
import { type Spread, sayMedian } from "@/lib/insights";
import { type Shown, ShownViews } from "./shown-views";
import { SpreadStrip } from "./spread-strip";
import { SpreadTable } from "./spread-table";

export interface RowSpreadProps {
  spread: Spread;
  views: readonly Shown[];
  /** The trust CEO's, which is not counted. */
  apart: readonly Shown[];
  /** The row's name inside a sentence. */
  about: string;
  /** Fewer gave a view than it takes for nobody's to be worked out. */
  few: boolean;
  /** Whether what people said stands open from the start: beside one row, and not among many. */
  open: "strip" | "said";
}

/** Everything that was shown of one row: the dots, the figures, what people said. */
export function RowSpread({ spread, views, apart, about, few, open }: RowSpreadProps) {
  const table = <SpreadTable spread={spread} about={about} />;
  const said = (
    <div className="flex flex-col gap-6">
      <ShownViews views={views} />
      {apart.length > 0 && (
        <div>
          <h3 className="mb-2">The trust CEO, who was told it would stand apart</h3>
          <ShownViews views={apart} />
        </div>
      )}
    </div>
  );
  return (
    <div className="flex flex-col gap-5">
      <SpreadStrip spread={spread} />
      {few && (
        <p className="text-small text-ink-2">
          Fewer than five people gave a view of this: anyone’s could be worked out.
        </p>
      )}
      <div>
        <p>
          Median: <strong className="font-semibold">{sayMedian(spread.median)}</strong>
        </p>
        <Details summary="The same as a table">{table}</Details>
        {open === "said" ? (
          <div className="mt-3">{said}</div>
        ) : (
          <Details summary="What people said">{said}</Details>
        )}
      </div>
    </div>
  );
}
