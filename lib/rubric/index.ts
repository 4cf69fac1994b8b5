import { rsc201508 } from "./rsc-2015-08";
import type { Rubric } from "./types";

export * from "./export";
export * from "./read";
export * from "./types";

/** Every version an assessment may have pinned. Versions are added, never changed or removed. */
export const RUBRICS = {
  "rsc-2015-08": rsc201508,
} as const satisfies Readonly<Record<string, Rubric>>;

export type RubricVersion = keyof typeof RUBRICS;

/** The version a new assessment pins. */
export const CURRENT_RUBRIC: Rubric = RUBRICS["rsc-2015-08"];

export function isRubricVersion(value: unknown): value is RubricVersion {
  return typeof value === "string" && Object.hasOwn(RUBRICS, value);
}

/** Throws for a version nobody has published here: a stored version is never guessed at. */
export function rubricOf(version: string): Rubric {
  if (!isRubricVersion(version)) throw new Error(`Unknown rubric version: ${version}`);
  return RUBRICS[version];
}
