import { z } from "zod";
import { text } from "../../forms";
import { LEVELS } from "../../rubric";
import { EVIDENCE_MAX, REASON_MAX } from "./rules";

export const choice = z.enum([...LEVELS, "not-agreed"], { error: "Choose one of the answers" });

const say = (count: number) => count.toLocaleString("en-GB");

/** The two texts of an answer, in every form that takes one. */
export const answerTexts = {
  reason: text(REASON_MAX, `The reason can be up to ${say(REASON_MAX)} characters`),
  evidenceNote: text(EVIDENCE_MAX, `The evidence can be up to ${say(EVIDENCE_MAX)} characters`),
};

/** The version an answer was read at; 0 where there was none. */
const version = z
  .string()
  .regex(/^(0|[1-9]\d{0,8})$/)
  .transform(Number);

/**
 * The rating page's form. `go` is the button that was pressed: go on, come back later, or use last
 * time's evidence; where somebody else has saved in between, whose answer is kept.
 */
export const ratingForm = z.object({
  ...answerTexts,
  level: choice.optional(),
  version,
  go: z
    .enum(["continue", "later", "evidence", "confirm", "mine", "theirs", "both"])
    .default("continue"),
});

/** What autosave puts. */
export const ratingPut = z.strictObject({ ...answerTexts, level: choice.nullable() });

export const ifMatch = version;
export const saveKey = z.uuid();

export type Choice = z.output<typeof choice>;
