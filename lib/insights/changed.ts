import { type Level, STEP_KEYS, type StepKey } from "../rubric";
import { type AcademyLevels, levelOf } from "./academy-levels";
import { type Movement, movementOf } from "./movement";

/** An academy's step that stands at another level than the last time that academy gave one. */
export interface Change<A> {
  readonly academy: A;
  readonly step: StepKey;
  readonly movement: Extract<Movement, { kind: "up" | "down" }>;
  readonly now: Level;
  /** The cycle in which it last gave a level. */
  readonly since: string;
}

export interface Before {
  readonly level: Level;
  readonly cycle: string;
}

/**
 * What moved, up before down and the longer way first. Having a level for the first time, or none any
 * more, is no movement.
 * @param before by academy and step the last level before this cycle
 */
export function changesOf<A extends AcademyLevels>(
  academies: readonly A[],
  before: (urn: number, step: StepKey) => Before | undefined,
): readonly Change<A>[] {
  const changes = academies.flatMap(academy =>
    STEP_KEYS.flatMap(step => {
      const [now, last] = [levelOf(academy, step), before(academy.urn, step)];
      if (now === null || last === undefined) return [];
      const movement = movementOf(last.level, now);
      return movement.kind === "up" || movement.kind === "down"
        ? [{ academy, step, movement, now, since: last.cycle }]
        : [];
    }),
  );
  return changes.sort(
    (one, other) =>
      Number(one.movement.kind === "down") - Number(other.movement.kind === "down") ||
      other.movement.steps - one.movement.steps,
  );
}
