import { cx } from "@/components/ui/cx";
import { LEVEL_NAMES } from "@/lib/rubric/types";
import { LEVEL_LOOK, type Standing } from "./level-look";
import { LevelPips } from "./level-pips";

const SIZES = {
  small: "gap-1.5 px-2 py-0.5 text-fine",
  medium: "gap-2 px-2.5 py-1 text-small",
  large: "gap-2.5 px-3.5 py-2 text-body",
} as const;

/** A level as a word, pips and a colour, in that order of weight. */
export function LevelBadge({
  standing,
  size = "medium",
  words,
}: {
  standing: Standing;
  size?: keyof typeof SIZES;
  /** Instead of "Not rated" where more is known: "Not agreed". */
  words?: string | undefined;
}) {
  const rated = standing !== "not-rated";
  return (
    <span
      className={cx(
        "level inline-flex items-center align-middle rounded-badge border font-semibold whitespace-nowrap",
        SIZES[size],
        LEVEL_LOOK[standing],
      )}
    >
      {rated && <LevelPips level={standing} />}
      {rated ? LEVEL_NAMES[standing] : (words ?? "Not rated")}
    </span>
  );
}
