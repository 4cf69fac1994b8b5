import { z } from "zod";

/** The upload's form. A browser sends a nameless, empty file where none was chosen. */
export const wordingForm = z.object({
  document: z
    .file({ error: "Choose the document" })
    .refine(file => file.name !== "" || file.size > 0, { error: "Choose the document" }),
});
