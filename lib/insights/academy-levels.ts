import type { Level, StepKey } from "../rubric";

/** One academy of a trust in one cycle, as far as its own view says it. */
export interface AcademyLevels {
  readonly urn: number;
  readonly name: string;
  readonly phase: string;
  readonly cluster: string | null;
  readonly joinedOn: Date | null;
  /** Of its time in the trust, when the cycle ends or now if that is earlier. */
  readonly firstYear: boolean;
  /** The trust says that it counts although it is in its first year. */
  readonly counted: boolean;
  /** Only what was sent to the trust is known here. */
  readonly sent: boolean;
  readonly levels: ReadonlyMap<StepKey, Level | "cannot-see">;
}

/** What an academy stands at in one step. Nothing but a level is ever a level: least of all Beginning. */
export type AcademyStanding = Level | "cannot-see" | "not-rated";

export function standingOf(academy: AcademyLevels, step: StepKey): AcademyStanding {
  return academy.sent ? (academy.levels.get(step) ?? "not-rated") : "not-rated";
}

/** The level of a step; null where the academy cannot see it, or has not said. */
export function levelOf(academy: AcademyLevels, step: StepKey): Level | null {
  const standing = standingOf(academy, step);
  return standing === "cannot-see" || standing === "not-rated" ? null : standing;
}

/** An academy in its first year is shown, and is in no title and no median until the trust says so. */
export function isCounted({
  firstYear,
  counted,
}: Pick<AcademyLevels, "firstYear" | "counted">): boolean {
  return !firstYear || counted;
}

/** Whether a day lies within a year of an academy's joining. Who joined on no known day did not just join. */
export function isFirstYear(joinedOn: Date | null, on: Date): boolean {
  if (joinedOn === null) return false;
  const ends = new Date(joinedOn);
  ends.setUTCFullYear(ends.getUTCFullYear() + 1);
  return on < ends;
}
