import { z } from "zod";
import { text, tickFields } from "../../forms";
import { EVERY_HELP, helpField } from "./rules";

export const PURPOSE_MAX = 500;

const purpose = text(PURPOSE_MAX, `What it is for can be up to ${PURPOSE_MAX} characters`);

const helpFields = Object.fromEntries(
  EVERY_HELP.map(help => [helpField(help), z.literal("yes").optional()]),
);

/**
 * The share form: what for, whether the evidence notes leave too, a tick for each piece of evidence, and
 * those for help with a step.
 */
export function shareForm(items: readonly string[]) {
  return z.object({
    ...tickFields(items),
    ...helpFields,
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
