import { z } from "zod";
import { text } from "../../forms";

export const PURPOSE_MAX = 500;

/** The share form: what for, and whether the evidence notes leave too. */
export const shareForm = z.object({
  purpose: text(PURPOSE_MAX, `What it is for can be up to ${PURPOSE_MAX} characters`),
  evidence: z.enum(["with", "without"], { error: "Choose whether the evidence notes leave too" }),
  region: z.string().max(80),
});

export const withdrawForm = z.object({ share: z.uuid() });
