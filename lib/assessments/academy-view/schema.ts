import { z } from "zod";
import { text } from "../../forms";
import { ACADEMY_MARKS, type AcademyMark } from "../../insights";
import { LEVELS, RUBRICS, type Rubric, type StepKey } from "../../rubric";
import { ifMatch } from "../rating/schema";
import { ACADEMY_REASON_MAX, CANNOT_SEE, statementsSeen } from "./rules";

const wrong = { error: "Choose one of the answers" };
const choice = z.enum([...LEVELS, CANNOT_SEE], wrong);
const mark = z.enum(ACADEMY_MARKS, wrong);
/** An empty text for what is not marked, or no longer. */
const markField = z.enum([...ACADEMY_MARKS, ""], wrong);
const reason = text(
  ACADEMY_REASON_MAX,
  `The reason can be up to ${ACADEMY_REASON_MAX.toLocaleString("en-GB")} characters`,
);

/** Every id that a form of that step may send: which of them a cycle has, its version says. */
export function knownToAcademies(step: StepKey): readonly string[] {
  const all = Object.values<Rubric>(RUBRICS).flatMap(rubric =>
    statementsSeen(rubric, step).map(({ id }) => id),
  );
  return [...new Set(all)];
}

/** A step's form: a level, why, and a mark by each statement's id. `go` is the button that was pressed. */
export function academyForm(step: StepKey) {
  const marks = knownToAcademies(step).map(id => [id, markField.optional()] as const);
  return z.object({
    ...Object.fromEntries(marks),
    level: choice.optional(),
    reason,
    version: ifMatch,
    go: z.string().max(200).default("continue"),
  });
}

/** What autosave puts: the same, each field of it. */
export function academyPut(step: StepKey) {
  const marks = knownToAcademies(step).map(id => [id, markField] as const);
  return z.strictObject({ ...Object.fromEntries(marks), level: choice.nullable(), reason });
}

/** The marks among a form's fields. */
export function academyMarksIn(
  step: StepKey,
  form: Readonly<Record<string, unknown>>,
): Readonly<Record<string, AcademyMark>> {
  return Object.fromEntries(
    knownToAcademies(step).flatMap(id => {
      const parsed = mark.safeParse(form[id]);
      return parsed.success ? [[id, parsed.data] as const] : [];
    }),
  );
}

const KEEPS = ["continue", "later", "mine", "theirs", "both"] as const;

/** What the button that was pressed asks for, besides saving the answer. */
export type AcademyGo =
  | { readonly to: (typeof KEEPS)[number] }
  | { readonly to: "add"; readonly statement: string }
  | { readonly to: "take-away"; readonly statement: string; readonly evidence: string };

/** @returns null where a button asks for nothing known */
export function readAcademyGo(step: StepKey, go: string): AcademyGo | null {
  const keeps = KEEPS.find(each => each === go);
  if (keeps !== undefined) return { to: keeps };
  const [to, statement = "", evidence] = go.split(" ");
  if (!knownToAcademies(step).includes(statement)) return null;
  if (to === "add" && evidence === undefined) return { to, statement };
  const parsed = z.uuid().safeParse(evidence);
  return to === "take-away" && parsed.success
    ? { to, statement, evidence: parsed.data.toLowerCase() }
    : null;
}

/** What is sent with a view: the versions of the answers that stood on the page. */
export const sendForm = z.object({ seen: z.string().max(400) });
