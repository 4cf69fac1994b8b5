import type { Year } from "@/lib/insights";
import { levelIndex } from "@/lib/rubric/read";
import { LEVELS } from "@/lib/rubric/types";

const GAP = 26;
const EDGE = 10;
const RISE = 16;
const HEIGHT = 2 * EDGE + RISE * (LEVELS.length - 1);

/**
 * One row over the years on an axis of four levels. A year without a level is a gap in the line; a
 * median between two levels is a bar over both. Hidden from those who listen: the table has it all.
 */
export function StepLine({ years }: { years: readonly Year[] }) {
  const width = 2 * EDGE + GAP * Math.max(1, years.length - 1);
  const points = years.map(({ name, levels }, index) => {
    const places = levels.map(level => HEIGHT - EDGE - RISE * levelIndex(level));
    return { name, x: EDGE + GAP * index, places };
  });
  return (
    <svg
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      aria-hidden="true"
      focusable="false"
      className="h-auto max-w-full"
    >
      {LEVELS.map((level, index) => (
        <line
          key={level}
          x1="0"
          x2={width}
          y1={HEIGHT - EDGE - RISE * index}
          y2={HEIGHT - EDGE - RISE * index}
          className="stroke-line"
        />
      ))}
      {points.slice(1).map(({ name, x, places }, index) => {
        const before = points[index];
        if (before === undefined || before.places.length === 0 || places.length === 0) return null;
        return (
          <line
            key={name}
            x1={before.x}
            y1={middle(before.places)}
            x2={x}
            y2={middle(places)}
            className="stroke-brand"
            strokeWidth="2"
            data-part="step"
          />
        );
      })}
      {points.map(({ name, x, places }) =>
        places.length === 0 ? null : (
          <line
            key={name}
            x1={x}
            x2={x}
            y1={Math.min(...places)}
            y2={Math.max(...places)}
            className="stroke-brand"
            strokeWidth="8"
            strokeLinecap="round"
            data-part="year"
          />
        ),
      )}
    </svg>
  );
}

function middle(places: readonly number[]): number {
  return (Math.min(...places) + Math.max(...places)) / 2;
}
