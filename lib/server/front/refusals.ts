/** What the front says itself, without asking the app. Texts say what happened and what to do next. */
export const refusals = {
  invalid: {
    status: 400,
    title: "This address or request cannot be read",
    text: "Part of it is missing or damaged. If you followed a link, check that you copied all of it.",
  },
  truncated: {
    status: 400,
    title: "What you sent did not arrive whole",
    text: "Nothing was saved. Go back and send it again.",
  },
  origin: {
    status: 403,
    title: "This was not sent from Waymark",
    text: "Nothing was saved. Open the page in Waymark and send it from there.",
  },
  "not-found": {
    status: 404,
    title: "Page not found",
    text: "There is no page at this address that you can open. Check that the address is correct and that you copied all of it. If you are sure of it, you may be signed in for another trust, or not be signed in.",
  },
  outdated: {
    status: 404,
    title: "Waymark was updated while this page was open",
    text: "What you sent was not saved. Copy what you wrote, go back, reload the page and send it again.",
  },
  method: {
    status: 405,
    title: "This page cannot be used in that way",
    text: "Nothing was changed. Open the page in Waymark and use the links and buttons on it.",
  },
  timeout: {
    status: 408,
    title: "What you sent took too long to arrive",
    text: "Nothing was saved. Check your connection, then go back and send it again.",
  },
  "too-large": {
    status: 413,
    title: "What you sent is too large",
    text: "Nothing was saved. Go back, shorten it and send it again.",
  },
  "too-long": {
    status: 414,
    title: "This address is too long",
    text: "If you chose filters, go back and choose fewer of them.",
  },
  type: {
    status: 415,
    title: "This page cannot read what you sent",
    text: "Nothing was saved. Open the page in Waymark and send it from there.",
  },
  headers: {
    status: 431,
    title: "Your browser sent too much with this request",
    text: "Clear the cookies for this site in your browser, then sign in again.",
  },
  internal: {
    status: 500,
    title: "Something went wrong on our side",
    text: "What was saved before is safe. Go back and try again in a few minutes.",
  },
  unavailable: {
    status: 503,
    title: "Waymark is not available at the moment",
    text: "What was saved before is safe. Try again in a minute.",
  },
} as const satisfies Record<string, { status: number; title: string; text: string }>;

export type Code = keyof typeof refusals;

/** A request answered before the app sees it. `allow`: the methods that 405 offers instead. */
export interface Refusal {
  code: Code;
  allow?: string;
}

/** The front's own words for a status that the app left without any. */
export function codeFor(status: number): Code {
  if (status === 503) return "unavailable";
  return blanks.get(status) ?? "internal";
}

/** What the app answers with an empty or bare page. */
const blanks = new Map<number, Code>([
  [400, "invalid"],
  [404, "not-found"],
  [405, "method"],
  // A form whose action the present build does not know.
  [409, "outdated"],
  [413, "too-large"],
  [415, "type"],
]);

/** @returns true when an answer of the app is to be replaced by our own. */
export function isFailure(status: number, type: string): boolean {
  const isJson = type.startsWith("application/json");
  if (status >= 500) return !(status === 503 && isJson);
  // A page that finds nothing for its reader is blank until a script has run, which may be never.
  if (status === 404 && type.startsWith("text/html")) return true;
  return blanks.has(status) && (type === "" || type.startsWith("text/plain"));
}
