import { type Code, refusals } from "./refusals";

export interface ErrorAnswer {
  type: string;
  body: string;
}

/** The whole answer to a request that failed, for whoever asked: a person's browser or a script. */
export function errorAnswer(code: Code, requestId: string, forPerson: boolean): ErrorAnswer {
  return forPerson
    ? { type: "text/html; charset=utf-8", body: errorPage(code, requestId) }
    : { type: "application/json; charset=utf-8", body: errorJson(code, requestId) };
}

function errorJson(code: Code, requestId: string): string {
  const { title, text } = refusals[code];
  return JSON.stringify({ error: { code, message: `${title}. ${text}`, requestId } });
}

/** Needs neither scripts nor the app: only public/errors.css. The id is ours, never what was sent. */
function errorPage(code: Code, requestId: string): string {
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
<p>${help}<a href="/">Go to your home page</a></p>
<p class="reference">Reference: ${requestId}</p>
</main>
<footer><a href="/help">Help</a></footer>
</body>
</html>
`;
}
