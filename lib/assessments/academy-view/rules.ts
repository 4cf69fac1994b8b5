import type { AcademyMark } from "../../insights";
import {
  type Characteristic,
  LEVELS,
  type Level,
  levelIn,
  type Rubric,
  STEP_KEYS,
  type Statement,
  type StepKey,
} from "../../rubric";
import type { RowStatus } from "../cycle/rules";

/** Characters; the form, autosave and the database hold the same. */
export const ACADEMY_REASON_MAX = 2000;

/** The radio beside the four levels. */
export const CANNOT_SEE = "cannot-see";
export type AcademyChoice = Level | typeof CANNOT_SEE;

/** What an academy says of one step, as far as it goes. */
export interface AcademyAnswer {
  readonly level: Level | null;
  readonly cannotSee: boolean;
  readonly reason: string;
  /** By statement. */
  readonly marks: Readonly<Record<string, AcademyMark>>;
}

export const NO_ANSWER: AcademyAnswer = { level: null, cannotSee: false, reason: "", marks: {} };

/** Whether a statement can be seen from where an academy sits. */
export function canBeSeen({ seat }: Pick<Statement, "seat">): boolean {
  return seat !== "trust";
}

/** What each level of a step says, as far as an academy can see it: the framework's own words. */
export function levelsSeen(rubric: Rubric, step: StepKey): Characteristic["levels"] {
  const { levels } = rubric.characteristics[step];
  return Object.fromEntries(
    LEVELS.map(level => [level, (levels[level] as readonly Statement[]).filter(canBeSeen)]),
  ) as unknown as Characteristic["levels"];
}

/** All statements of a step that an academy can see. */
export function statementsSeen(rubric: Rubric, step: StepKey): readonly Statement[] {
  const levels = levelsSeen(rubric, step);
  return LEVELS.flatMap((level): readonly Statement[] => levels[level]);
}

/** The steps of which an academy can see anything, in framework order. Overall performance never is one. */
export function academySteps(rubric: Rubric): readonly StepKey[] {
  return STEP_KEYS.filter(step => statementsSeen(rubric, step).length > 0);
}

/** The step that an academy is asked about after this one, or null after the last. */
export function academyStepAfter(rubric: Rubric, step: StepKey): StepKey | null {
  const steps = academySteps(rubric);
  return steps[steps.indexOf(step) + 1] ?? null;
}

/** The answer behind a chosen radio. */
export function academyAnswerOf(
  choice: AcademyChoice | null,
  reason: string,
  marks: AcademyAnswer["marks"],
): AcademyAnswer {
  return { level: levelIn(choice), cannotSee: choice === CANNOT_SEE, reason, marks };
}

/** The radio an answer has chosen, or null where nothing is. */
export function academyChoiceOf(
  answer: Pick<AcademyAnswer, "level" | "cannotSee">,
): AcademyChoice | null {
  return answer.cannotSee ? CANNOT_SEE : answer.level;
}

/** Whether a step is answered: by a level, or by saying that it cannot be seen. */
export function isAnswered(
  answer: Pick<AcademyAnswer, "level" | "cannotSee"> | undefined,
): boolean {
  return answer !== undefined && academyChoiceOf(answer) !== null;
}

export function academyStatusOf(answer: AcademyAnswer | undefined): RowStatus {
  if (answer === undefined) return "Not yet started";
  if (isAnswered(answer)) return "Completed";
  const isBegun = answer.reason !== "" || Object.keys(answer.marks).length > 0;
  return isBegun ? "In progress" : "Not yet started";
}

/** What still keeps an answer from being complete, by field, in words beside it. */
export function missingFromAcademy(
  answer: Pick<AcademyAnswer, "level" | "cannotSee">,
): Readonly<Record<string, string>> {
  return isAnswered(answer)
    ? {}
    : { level: "Choose the level that fits best, or say that you can’t see this from here" };
}

export function sameAcademyAnswer(one: AcademyAnswer, other: AcademyAnswer): boolean {
  const marks = new Set([...Object.keys(one.marks), ...Object.keys(other.marks)]);
  return (
    one.level === other.level &&
    one.cannotSee === other.cannotSee &&
    one.reason === other.reason &&
    [...marks].every(id => one.marks[id] === other.marks[id])
  );
}

/** The versions of the answers that somebody has before them when they send: "vision:2 risk:1". */
export function versionsOf(answers: ReadonlyMap<StepKey, { readonly version: number }>): string {
  return [...answers].map(([step, { version }]) => `${step}:${version}`).join(" ");
}
