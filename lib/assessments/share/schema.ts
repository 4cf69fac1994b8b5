import { z } from "zod";
import { text, tickFields } from "../../forms";

export const PURPOSE_MAX = 500;

const purpose = text(PURPOSE_MAX, `What it is for can be up to ${PURPOSE_MAX} characters`);

/** The share form: what for, whether the evidence notes leave too, and a tick for each piece of evidence. */
export function shareForm(items: readonly string[]) {
  return z.object({
    ...tickFields(items),
    purpose,
    evidence: z.enum(["with", "without"], { error: "Choose whether the evidence notes leave too" }),
    region: z.string().max(80),
  });
}

/** The form of a share with one of the trust's readers. */
export const readerForm = z.object({
  purpose,
  reader: z.uuid({ error: "Choose one of the trust’s readers" }),
});

export const withdrawForm = z.object({ share: z.uuid() });
