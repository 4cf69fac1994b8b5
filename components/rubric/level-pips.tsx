import { levelIndex } from "@/lib/rubric/read";
import { LEVELS, type Level } from "@/lib/rubric/types";

const WIDTH = 4;
const GAP = 2;
const HEIGHTS = [4, 7, 10, 13] as const;

/** Four rising bars; as many are solid as the level is high. Always beside the word. */
export function LevelPips({ level }: { level: Level }) {
  const solid = levelIndex(level);
  return (
    <svg
      viewBox="0 0 22 13"
      width="22"
      height="13"
      fill="currentColor"
      aria-hidden="true"
      focusable="false"
      className="flex-none"
    >
      {LEVELS.map((step, index) => {
        const height = HEIGHTS[index] ?? 0;
        return (
          <rect
            key={step}
            x={index * (WIDTH + GAP)}
            y={13 - height}
            width={WIDTH}
            height={height}
            rx="0.75"
            opacity={index <= solid ? undefined : 0.3}
            data-pip={index <= solid ? "on" : "off"}
          />
        );
      })}
    </svg>
  );
}
