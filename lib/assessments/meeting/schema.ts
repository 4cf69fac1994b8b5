import { z } from "zod";
import type { CharacteristicKey } from "../../rubric";

/** A meeting as somebody plans it. */
export interface Plan {
  readonly meetingOn: Date;
  readonly papersOn: Date;
  /** Null where they rate together. */
  readonly viewsCloseOn: Date | null;
  readonly namesTold: boolean;
  /** Whom to ask, by account. */
  readonly people: readonly string[];
  /** Of a committee: the rows it was given. */
  readonly steps: readonly CharacteristicKey[];
}

/** Whose meeting an address names: "board" is null, a committee its id; undefined where it is neither. */
export function bodyIn(value: unknown): string | null | undefined {
  if (value === "board") return null;
  const parsed = z.uuid().safeParse(value);
  return parsed.success ? parsed.data.toLowerCase() : undefined;
}
