import { cx } from "@/components/ui/cx";
import { LEVEL_FILL } from "./level-look";
import { type Distribution, stripSegments } from "./strip-segments";

const HEIGHT = 22;
const round = (value: number) => Math.round(value * 100) / 100;

/** How many stand at each level, as shares. Hidden from those who listen: the table has the counts. */
export function DistributionStrip({
  counts,
  width = 320,
}: {
  counts: Distribution;
  width?: number;
}) {
  return (
    <svg
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      aria-hidden="true"
      focusable="false"
      className="strip block h-auto max-w-full min-w-40"
    >
      {stripSegments(counts, width).map(segment => (
        <rect
          key={segment.standing}
          x={round(segment.x + 0.5)}
          y="0.5"
          width={round(segment.width - 1)}
          height={HEIGHT - 1}
          rx="2"
          strokeWidth="1"
          strokeDasharray={segment.standing === "not-rated" ? "3 2" : undefined}
          className={cx(LEVEL_FILL[segment.standing])}
          data-standing={segment.standing}
          data-count={segment.count}
        />
      ))}
    </svg>
  );
}
