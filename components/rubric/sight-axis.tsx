import type { Sight } from "@/lib/insights";
import { levelIndex } from "@/lib/rubric/read";
import { LEVELS, type Level } from "@/lib/rubric/types";

const STEP = 34;
const EDGE = 12;
const WIDTH = 2 * EDGE + STEP * (LEVELS.length - 1);

/**
 * Where board and academies stand between Beginning and Leading: the board as a ring, the academies'
 * range as a line and their median as a bar. Hidden from those who listen: the words have it all.
 */
export function SightAxis({ sight: { board, seen } }: { sight: Sight }) {
  const at = (level: Level) => EDGE + STEP * levelIndex(level);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} 40`}
      width={WIDTH}
      height="40"
      aria-hidden="true"
      focusable="false"
      className="max-w-full"
    >
      <line x1={EDGE} x2={WIDTH - EDGE} y1="20" y2="20" className="stroke-line" strokeWidth="2" />
      {LEVELS.map(level => (
        <circle key={level} cx={at(level)} cy="20" r="2.5" className="fill-paper stroke-ink-3" />
      ))}
      {seen.kind === "summarised" && (
        <>
          <line
            x1={at(seen.lowest)}
            x2={at(seen.highest)}
            y1="27"
            y2="27"
            className="stroke-ink-3"
            strokeWidth="3"
            data-part="range"
          />
          <line
            x1={at(seen.median[0] ?? seen.lowest)}
            x2={at(seen.median.at(-1) ?? seen.lowest)}
            y1="27"
            y2="27"
            className="stroke-brand"
            strokeWidth="11"
            strokeLinecap="round"
            data-part="median"
          />
        </>
      )}
      {seen.kind === "listed" &&
        seen.answers.map(({ name, level }) => (
          <circle
            key={name}
            cx={at(level)}
            cy="27"
            r="5"
            className="fill-brand"
            data-part="answer"
          />
        ))}
      {board !== null && (
        <circle
          cx={at(board)}
          cy="10"
          r="7"
          className="fill-paper stroke-ink"
          strokeWidth="2.5"
          data-part="board"
        />
      )}
    </svg>
  );
}
