import { cx } from "@/components/ui/cx";
import type { Spread } from "@/lib/insights";
import { LEVEL_NAMES, LEVELS } from "@/lib/rubric/types";
import { LEVEL_FILL, type Standing } from "./level-look";

const COLUMNS: readonly Standing[] = [...LEVELS, "not-rated"];

/**
 * One dot for each view, on an axis of four levels, and apart from it those who cannot say yet. Large,
 * so that it is read across a room; where there is no room for columns each level is a line. Hidden
 * from those who listen: the table beside it has it all.
 */
export function SpreadStrip({
  spread,
  apart = "Can’t say yet",
}: {
  spread: Spread;
  /** What stands beside the four levels. */
  apart?: string;
}) {
  return (
    <div aria-hidden="true" className="@container">
      <div className="flex flex-col @min-[30rem]:grid @min-[30rem]:grid-cols-5 @min-[30rem]:items-stretch">
        {COLUMNS.map(standing => {
          const count = standing === "not-rated" ? spread.cannotSay : spread.counts[standing];
          const isApart = standing === "not-rated";
          return (
            <div
              key={standing}
              className={cx(
                "flex items-center gap-3 border-line py-1.5 @min-[30rem]:flex-col @min-[30rem]:justify-end @min-[30rem]:gap-2 @min-[30rem]:py-0",
                isApart
                  ? "mt-2 border-t border-dashed pt-3 @min-[30rem]:mt-0 @min-[30rem]:border-t-0 @min-[30rem]:border-l"
                  : "border-b last:border-b-0 @min-[30rem]:border-b-0",
              )}
            >
              <span className="w-28 flex-none text-small font-semibold @min-[30rem]:order-2 @min-[30rem]:w-full @min-[30rem]:border-t-2 @min-[30rem]:border-ink-3 @min-[30rem]:pt-2 @min-[30rem]:text-center @min-[30rem]:text-body">
                {isApart ? apart : LEVEL_NAMES[standing]}
                <span className="ml-2 text-ink-2 @min-[30rem]:ml-0 @min-[30rem]:block @min-[30rem]:text-h1">
                  {count}
                </span>
              </span>
              <span className="flex min-h-7 flex-wrap gap-1 @min-[30rem]:max-w-full @min-[30rem]:justify-center @min-[30rem]:pb-2.5">
                {Array.from({ length: count }, (_, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: dots are alike, and nobody's
                  <Dot key={index} standing={standing} />
                ))}
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Dot({ standing }: { standing: Standing }) {
  return (
    <svg
      viewBox="0 0 28 28"
      width="28"
      height="28"
      aria-hidden="true"
      focusable="false"
      className="flex-none @min-[30rem]:size-9"
    >
      <circle
        cx="14"
        cy="14"
        r="12"
        strokeWidth="2"
        strokeDasharray={standing === "not-rated" ? "4 3" : undefined}
        className={LEVEL_FILL[standing]}
        data-standing={standing}
      />
    </svg>
  );
}
