import { z } from "zod";
import { text } from "../../forms";
import { LEVELS } from "../../rubric";
import { isCycle } from "../cycle/rules";
import { answerTexts, choice, ifMatch } from "../rating/schema";
import { NOTE_MAX } from "./rules";

const most = NOTE_MAX.toLocaleString("en-GB");

/** A select that may be left at nothing. */
const orNone = <T extends z.ZodType<string>>(some: T) =>
  z.union([z.literal("").transform(() => null), some]);

const noteFields = {
  note: text(NOTE_MAX, `The note can be up to ${most} characters`),
  targetLevel: orNone(z.enum(LEVELS, { error: "Choose one of the levels" })),
  targetYear: orNone(z.string().refine(isCycle, { error: "Choose one of the years" })),
};

/** What autosave puts. */
export const notePut = z.strictObject(noteFields);

/**
 * The form of a row's note and target. `go` is the button that was pressed: save, or where somebody
 * else has saved in between, whose note is kept.
 */
export const noteForm = z.object({
  ...noteFields,
  version: ifMatch,
  go: z.enum(["save", "mine", "theirs", "both"]).default("save"),
});

/** The form of what a committee proposes. */
export const proposalForm = z.object({
  reason: answerTexts.reason,
  level: choice.optional(),
  version: ifMatch,
});

/** What the page binds to the button that agrees a proposal: both as they were shown. */
export const shownVersions = z.object({
  proposal: z.int().min(1),
  rating: z.int().min(0),
});
