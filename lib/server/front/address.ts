import type { Code } from "./refusals";

const MAX_URL = 8 * 1024;

/** Judges the request line's address. @returns undefined when the app may see it. */
export function refuseAddress(url: string): Code | undefined {
  if (url.length > MAX_URL) return "too-long";
  if (!url.startsWith("/")) return "invalid";
  const end = url.indexOf("?");
  const path = end < 0 ? url : url.slice(0, end);
  const query = end < 0 ? "" : url.slice(end);
  const place = decode(path);
  if (place === undefined || hasControls(place) || place.includes("\\")) return "invalid";
  if (/%2f/i.test(path)) return "invalid";
  if (place.split("/").some(part => part === "." || part === "..")) return "invalid";
  if (decode(query)?.includes("\0") !== false) return "invalid";
  // No page has an empty part in its address, and "//host" reads as another site in a redirect.
  if (path.includes("//")) return "not-found";
  // Next's own addresses: an optimiser that is not used, and its failure page, which fails.
  if (path === "/_next/image" || path === "/_global-error") return "not-found";
  return undefined;
}

/** @returns undefined when it is not percent-encoded UTF-8. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function hasControls(text: string): boolean {
  return [...text].some(character => character < " " || character === "\x7f");
}
