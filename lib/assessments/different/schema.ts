import { z } from "zod";
import { requiredText } from "../../forms";
import { LEVELS } from "../../rubric";
import { WORDS_MAX } from "./rules";

const most = WORDS_MAX.toLocaleString("en-GB");

/** The form of a different view. Whoever records only their own chooses no holder. */
export const differentForm = z.object({
  holder: z.uuid({ error: "Choose whose view it is" }).optional(),
  level: z.enum([...LEVELS, "none"], { error: "Choose the level they would give, or no level" }),
  words: requiredText(WORDS_MAX, "Say how the view differs").refine(
    value => value.length <= WORDS_MAX,
    { error: `The view can be up to ${most} characters` },
  ),
});
