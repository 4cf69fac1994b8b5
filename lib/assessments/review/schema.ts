import { z } from "zod";
import { requiredText, text } from "../../forms";
import { VERDICTS } from "../../insights/reviewed";
import { CONFLICT_MAX, REASON_MAX } from "./rules";

/** The declaration of a conflict of interest: none, or what it is. */
export const declareForm = z.object({
  conflict: z.enum(["none", "some"], { error: "Choose whether you have a conflict of interest" }),
  what: text(CONFLICT_MAX),
});

/** What somebody says of an agreed level, and why. */
export const verdictForm = z.object({
  verdict: z.enum(VERDICTS, { error: "Choose what you would say of the level" }),
  reason: requiredText(REASON_MAX, "Say why"),
});

/** The trust's one answer. */
export const answerForm = z.object({
  words: requiredText(REASON_MAX, "Write the answer"),
});
