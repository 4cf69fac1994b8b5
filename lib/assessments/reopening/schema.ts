import { z } from "zod";
import { requiredText, text, tickFields } from "../../forms";
import { meetingFields } from "../approval/schema";
import { ALSO_MAX } from "../presence/rules";
import { answerTexts, choice } from "../rating/schema";
import { REOPEN_MAX } from "./rules";

/** Why an approved version is opened again. */
export const reopenForm = z.object({
  reason: requiredText(REOPEN_MAX, "Say why it is opened again"),
});

/** One row agreed anew, at a meeting of its own, and who was present at it. */
export function revisitForm(people: readonly string[]) {
  return z.object({
    ...answerTexts,
    ...meetingFields,
    ...tickFields(people),
    alsoPresent: text(ALSO_MAX, "Who else was present can be up to 1,000 characters").optional(),
    level: choice.optional(),
  });
}
