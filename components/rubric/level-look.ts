import type { Level } from "@/lib/rubric/types";

/** What one body stands at in one row: a level, or nothing yet. Never confused with Beginning. */
export type Standing = Level | "not-rated";

/** Ground, words and edge of each standing; the words and the pips carry the meaning. */
export const LEVEL_LOOK: Record<Standing, string> = {
  "not-rated": "border-dashed border-level-0-edge bg-level-0 text-level-0-text",
  beginning: "border-level-1-edge bg-level-1 text-level-1-text",
  developing: "border-level-2-edge bg-level-2 text-level-2-text",
  embedding: "border-level-3-edge bg-level-3 text-level-3-text",
  leading: "border-level-4-edge bg-level-4 text-level-4-text",
};

/** The same for a segment drawn in SVG. */
export const LEVEL_FILL: Record<Standing, string> = {
  "not-rated": "fill-level-0 stroke-level-0-edge",
  beginning: "fill-level-1 stroke-level-1-edge",
  developing: "fill-level-2 stroke-level-2-edge",
  embedding: "fill-level-3 stroke-level-3-edge",
  leading: "fill-level-4 stroke-level-4-edge",
};
