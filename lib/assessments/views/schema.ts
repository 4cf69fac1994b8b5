import { z } from "zod";
import { text } from "../../forms";
import { LEVELS } from "../../rubric";
import { ifMatch } from "../rating/schema";
import { VIEW_TEXT_MAX } from "./rules";

const viewChoice = z.enum([...LEVELS, "cannot-say"], { error: "Choose one of the answers" });
const most = VIEW_TEXT_MAX.toLocaleString("en-GB");

/** The two texts of a view, in every form that takes one. */
export const viewTexts = {
  reasoning: text(VIEW_TEXT_MAX, `Why you think so can be up to ${most} characters`),
  wouldNeed: text(VIEW_TEXT_MAX, `What you would need to see can be up to ${most} characters`),
};

/**
 * The form of one's own view. `go` is the button that was pressed: go on, come back later; where the
 * same person has saved elsewhere in between, whose answer is kept.
 */
export const viewForm = z.object({
  ...viewTexts,
  level: viewChoice.optional(),
  version: ifMatch,
  go: z.enum(["continue", "later", "mine", "theirs"]).default("continue"),
});

/** What autosave puts. */
export const viewPut = z.strictObject({ ...viewTexts, level: viewChoice.nullable() });

/** The form of a view that joins the others after they were shown. */
export const lateViewForm = z.object({ ...viewTexts, level: viewChoice.optional() });
