import { z } from "zod";

/** A letter of the service. One link at most: a reader should not have to choose. */
export interface Mail {
  /** One email address. */
  readonly to: string;
  /** One line; what is longer than 200 characters is cut. */
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** `path` is our own, from the first slash on; the address before it is the service's. */
  readonly link?: { readonly words: string; readonly path: string };
  /** To be typed instead of opening the link. */
  readonly code?: string;
  /** Not sent after this. */
  readonly until?: Date;
}

/** What a letter says, as it is stored until it is sent. */
export const mailBody = z.strictObject({
  paragraphs: z.array(z.string().min(1).max(2_000)).min(1).max(20),
  link: z
    .strictObject({
      words: z.string().min(1).max(100),
      // Two slashes would be an address of somebody else's.
      path: z
        .string()
        .max(500)
        .regex(/^\/(?!\/)[\w\-./~?=&%]*$/),
    })
    .optional(),
  code: z
    .string()
    .regex(/^[\w -]{1,40}$/)
    .optional(),
});

export type MailBody = z.output<typeof mailBody>;
