import { z } from "zod";

const NO_FILE = "Choose the document: no file was sent, or an empty one";

/** The upload's form. Where none was chosen, browsers send an empty file, of one name or another. */
export const wordingForm = z.object({
  document: z.file({ error: NO_FILE }).refine(file => file.size > 0, { error: NO_FILE }),
});
