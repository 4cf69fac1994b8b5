import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** What the server sends for it, before any script. */
export function markup(element: ReactNode): string {
  return renderToStaticMarkup(element);
}

/** Everything a pattern's first group finds, in order. */
export function all(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(found => found[1] ?? "");
}

/** The words of a piece of markup, as a person reads them. */
export function words(html: string): string {
  return html
    .replace(/<[^>]+>/g, "")
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");
}

/** The attributes of every element of that name, in document order. */
export function elements(html: string, name: string): Record<string, string>[] {
  return all(html, new RegExp(`<${name}\\b([^>]*)>`, "g")).map(attributes =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(pair => [pair[1], pair[2]]),
    ),
  );
}
