import type { IncomingHttpHeaders } from "node:http";
import { type Code, refusals } from "./refusals";
import type { TypedText } from "./typed";

export interface ErrorAnswer {
  type: string;
  body: string;
}

/** A person's browser, a script, or Next's own script that called an action for a form. */
export type Asker = "person" | "script" | "action";

export function askerOf({ accept = "", rsc, "next-action": action }: IncomingHttpHeaders): Asker {
  if (accept.includes("text/html") && rsc === undefined && action === undefined) return "person";
  return action === undefined ? "script" : "action";
}

/**
 * The whole answer to a request that failed, for whoever asked.
 * @param typed what the person wrote in the form that failed
 */
export function errorAnswer(
  code: Code,
  requestId: string,
  asker: Asker,
  typed: readonly TypedText[] = [],
): ErrorAnswer {
  if (asker === "person") {
    return { type: "text/html; charset=utf-8", body: errorPage(code, requestId, typed) };
  }
  // Exactly this type and these words: Next's script hands them to app/error.tsx, which shows them.
  if (asker === "action" && refusals[code].status >= 500) {
    return { type: "text/plain", body: `Reference: ${requestId}` };
  }
  return { type: "application/json; charset=utf-8", body: errorJson(code, requestId) };
}

function errorJson(code: Code, requestId: string): string {
  const { title, text } = refusals[code];
  return JSON.stringify({ error: { code, message: `${title}. ${text}`, requestId } });
}

/**
 * Needs neither scripts nor the app: only public/errors.css. The id is ours, never what was sent; of
 * that, only what somebody wrote in a form comes back to them.
 */
function errorPage(code: Code, requestId: string, typed: readonly TypedText[]): string {
  const { title, text, status } = refusals[code];
  const help = status >= 500 ? "If this goes on, tell whoever looks after Waymark for you. " : "";
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – Waymark</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/errors.css">
</head>
<body>
<header><a href="/">Waymark</a></header>
<main>
<h1>${title}</h1>
<p>${text}</p>
${typed.length > 0 ? whatWasTyped(typed) : ""}<p>${help}<a href="/">Go to your home page</a></p>
<p class="reference">Reference: ${requestId}</p>
</main>
<footer><a href="/help">Help</a></footer>
</body>
</html>
`;
}

function whatWasTyped(typed: readonly TypedText[]): string {
  const fields = typed.map(
    ({ label, text }, index) => `<label for="typed-${index}">${label}</label>
<textarea id="typed-${index}" rows="6" readonly>
${escaped(text)}</textarea>
`,
  );
  return `<h2>What you typed</h2>
<p>Copy it before you leave this page.</p>
${fields.join("")}`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
