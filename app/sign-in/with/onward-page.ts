/**
 * A page that goes on by itself to where somebody signs in. Not a redirect: a browser refuses to let
 * a form of ours lead to another site, wherever that site may lead on to in its turn.
 */
export function onwardPage(name: string, to: string): Response {
  const page = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>On to ${escaped(name)} – Waymark</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/errors.css">
</head>
<body>
<header><a href="/">Waymark</a></header>
<main>
<h1>Taking you to ${escaped(name)}</h1>
<p>This page goes on by itself. If it does not: <a href="${escaped(to)}">go on to ${escaped(name)}</a></p>
</main>
<footer><a href="/help">Help</a></footer>
</body>
</html>
`;
  // An address has no line in it, so it ends no header.
  const refresh = `0; url=${new URL(to).href}`;
  const type = "text/html; charset=utf-8";
  return new Response(page, { headers: { "Content-Type": type, Refresh: refresh } });
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
