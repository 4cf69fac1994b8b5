import { z } from "zod";

/** Controls other than tab and line breaks, and the marks that turn or hide text. */
const HIDDEN = /(?![\t\n])\p{Cc}|[\u200b\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * Text as people type it: line breaks become "\n", hidden controls are dropped, the ends trimmed,
 * everything else kept exactly. NUL and lone surrogates are refused, since Postgres cannot hold them.
 */
export function text(max: number, tooLong = `Use ${max} characters or fewer`) {
  return z
    .string()
    .refine(value => !value.includes("\u0000") && !/\p{Surrogate}/u.test(value), {
      error: "Remove the characters that cannot be saved",
    })
    .transform(value => value.replace(/\r\n?/g, "\n").replace(HIDDEN, "").trim())
    .refine(value => value.length <= max, { error: tooLong });
}

/** Text that must say something. */
export function requiredText(max: number, missing: string) {
  return text(max).refine(value => value.length > 0, { error: missing });
}

/** One of the three typed fields of a date. */
export const datePart = z.string().max(20);
