import type { Answer, Fields } from "./http-ask";

export interface PageForm {
  /** Every named field with what it would send, hidden ones included; radios only where chosen. */
  readonly fields: Fields;
  readonly html: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&quot;": '"',
  "&#x27;": "'",
  "&lt;": "<",
  "&gt;": ">",
};

const plain = (text: string) => text.replaceAll(/&[a-z#0-9]+;/g, found => ENTITIES[found] ?? found);

/** The forms of a page, as a browser without JavaScript would send them. */
export function formsOn(page: Answer): PageForm[] {
  return [...page.body.matchAll(/<form\b.*?<\/form>/gs)].map(([html]) => ({
    html,
    fields: [...html.matchAll(/<(input|textarea)\b([^>]*)>([^<]*)/g)].flatMap(
      ([, tag, attributes = "", inside = ""]) => fieldOf(tag, attributes, inside),
    ),
  }));
}

/** The one form of a page that has a field or button of that name. */
export function formWith(page: Answer, name: string): PageForm {
  const found = formsOn(page).find(form => form.html.includes(name));
  if (found === undefined) throw new Error(`No form with ${name} on a page of ${page.status}`);
  return found;
}

/** A form's fields with some of them filled in. */
export function filled(
  { fields }: PageForm,
  values: Readonly<Record<string, string | File>>,
): Fields {
  return [...fields.filter(([name]) => !(name in values)), ...Object.entries(values)];
}

function fieldOf(tag: string | undefined, attributes: string, inside: string): Fields {
  const read = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
  const name = read("name");
  const type = read("type");
  // A file is chosen anew each time.
  if (name === undefined || type === "file") return [];
  if ((type === "radio" || type === "checkbox") && !/\bchecked\b/.test(attributes)) return [];
  return [[plain(name), plain(tag === "textarea" ? inside : (read("value") ?? ""))]];
}
