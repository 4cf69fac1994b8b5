import { z } from "zod";
import { requiredText } from "../../forms";
import { meetingFields } from "../approval/schema";
import { answerTexts, choice } from "../rating/schema";
import { REOPEN_MAX } from "./rules";

/** Why an approved version is opened again. */
export const reopenForm = z.object({
  reason: requiredText(REOPEN_MAX, "Say why it is opened again"),
});

/** One row agreed anew, at a meeting of its own. */
export const revisitForm = z.object({ ...answerTexts, ...meetingFields, level: choice.optional() });
