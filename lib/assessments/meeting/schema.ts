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

/** A meeting or a committee as an address names it; null where it is no such name at all. */
export function idIn(value: unknown): string | null {
  const parsed = z.uuid().safeParse(value);
  return parsed.success ? parsed.data.toLowerCase() : null;
}
