import type { MailBody } from "@/lib/people/outbox/schema";

/** The service's name, as letters give their sender. */
export const SERVICE = "Waymark";

const CLOSING = `${SERVICE} sent this because somebody who uses it gave your address.`;

/** A letter's two parts. `base` is the service's own address, without a slash at its end. */
export function composeMail(
  subject: string,
  body: MailBody,
  base: string,
): { readonly text: string; readonly html: string } {
  const { paragraphs, link, code } = body;
  const url = link === undefined ? "" : `${base}${link.path}`;
  const text = [
    ...paragraphs,
    ...(link === undefined ? [] : [`${link.words}:\n${url}`]),
    ...(code === undefined ? [] : [`Or enter this code: ${code}`]),
    `-- \n${CLOSING}`,
  ];
  const html = [
    ...paragraphs.map(words => `<p>${escaped(words)}</p>`),
    // The address itself is what is clicked: a reader sees where it leads.
    ...(link === undefined
      ? []
      : [`<p>${escaped(link.words)}:<br><a href="${escaped(url)}">${escaped(url)}</a></p>`]),
    ...(code === undefined ? [] : [`<p>Or enter this code: <strong>${escaped(code)}</strong></p>`]),
    `<p>${escaped(CLOSING)}</p>`,
  ];
  return { text: `${text.join("\n\n")}\n`, html: page(subject, html) };
}

/** No colours of our own: whoever reads at night keeps theirs. */
function page(subject: string, parts: readonly string[]): string {
  return [
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escaped(subject)}</title></head>`,
    '<body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; max-width: 38em">',
    `<main>${parts.join("\n")}</main></body></html>\n`,
  ].join("\n");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(words: string): string {
  return words.replace(/[&<>"']/g, found => ENTITIES[found] ?? "");
}
