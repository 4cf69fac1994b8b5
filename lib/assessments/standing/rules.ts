import { sayDay } from "../../forms";
import { CHARACTERISTIC_KEYS } from "../../rubric";
import { sayCycle } from "../cycle/rules";

/** How far a trust's self-assessment of one cycle has come. */
export interface Standing {
  readonly cycle: string;
  /** Null where nobody has opened it. */
  readonly open: {
    readonly completed: number;
    readonly dueOn: Date;
    readonly approved: boolean;
  } | null;
}

/** The same in a line, for a list of trusts. */
export function sayStanding({ cycle, open }: Standing): string {
  const of = `Self-assessment ${sayCycle(cycle)}:`;
  if (open === null) return `${of} not opened yet`;
  if (open.approved) return `${of} approved`;
  return `${of} ${open.completed} of ${CHARACTERISTIC_KEYS.length} completed, due ${sayDay(open.dueOn)}`;
}
