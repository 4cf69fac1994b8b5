import { LEVEL_NAMES, type Level, levelIndex } from "../rubric";

/** The difference between a row at two times: in which direction, and by how many levels. */
export type Movement =
  | { readonly kind: "up" | "down"; readonly from: Level; readonly steps: number }
  | { readonly kind: "same" }
  /** There was a level before and there is none now, or the other way round. */
  | { readonly kind: "lost"; readonly from: Level }
  | { readonly kind: "first" }
  /** No level at either time. */
  | { readonly kind: "none" };

/** `null` stands for no level: not rated, or not agreed. Both of the same rubric version. */
export function movementOf(before: Level | null, now: Level | null): Movement {
  if (before === null) return { kind: now === null ? "none" : "first" };
  if (now === null) return { kind: "lost", from: before };
  const steps = levelIndex(now) - levelIndex(before);
  if (steps === 0) return { kind: "same" };
  return { kind: steps > 0 ? "up" : "down", from: before, steps: Math.abs(steps) };
}

/** "Up from Beginning". Empty where there is nothing to compare. */
export function sayMovement(movement: Movement): string {
  switch (movement.kind) {
    case "up":
      return `Up from ${LEVEL_NAMES[movement.from]}`;
    case "down":
      return `Down from ${LEVEL_NAMES[movement.from]}`;
    case "same":
      return "As last time";
    case "lost":
      return `Was ${LEVEL_NAMES[movement.from]}`;
    case "first":
      return "No level last time";
    case "none":
      return "";
  }
}
