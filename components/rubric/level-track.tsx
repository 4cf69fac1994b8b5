import { levelIndex } from "@/lib/rubric/read";
import { LEVELS, type Level } from "@/lib/rubric/types";

const STEP = 34;
const EDGE = 12;

/**
 * Where a row stands on the way from Beginning to Leading, and where it stood before: a full dot and
 * a ring. The words beside it say the same.
 */
export function LevelTrack({ level, before }: { level: Level | null; before: Level | null }) {
  const at = (one: Level) => EDGE + levelIndex(one) * STEP;
  const last = LEVELS.length - 1;
  return (
    <svg
      viewBox={`0 0 ${2 * EDGE + last * STEP} 24`}
      width={2 * EDGE + last * STEP}
      height="24"
      aria-hidden="true"
      focusable="false"
      className="max-w-full"
    >
      <line
        x1={EDGE}
        x2={EDGE + last * STEP}
        y1="12"
        y2="12"
        className="stroke-line"
        strokeWidth="2"
      />
      {LEVELS.map(one => (
        <circle key={one} cx={at(one)} cy="12" r="3" className="fill-paper stroke-ink-3" />
      ))}
      {before !== null && level !== null && before !== level && (
        <line
          x1={at(before)}
          x2={at(level)}
          y1="12"
          y2="12"
          className="stroke-brand"
          strokeWidth="3"
        />
      )}
      {before !== null && (
        <circle cx={at(before)} cy="12" r="7" className="fill-paper stroke-brand" strokeWidth="2" />
      )}
      {level !== null && <circle cx={at(level)} cy="12" r="8" className="fill-brand" />}
    </svg>
  );
}
