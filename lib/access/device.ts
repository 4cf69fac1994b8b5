/** In the order in which they must be looked for: each also claims to be one further down. */
const BROWSERS = [
  ["Edge", /\bEdg(e|A|iOS)?\//],
  ["Opera", /\bOPR\//],
  ["Samsung Internet", /\bSamsungBrowser\//],
  ["Firefox", /\b(Firefox|FxiOS)\//],
  ["Chrome", /\b(Chrome|CriOS|Chromium|HeadlessChrome)\//],
  ["Safari", /\bVersion\/[\d.]+ .*Safari\//],
] as const;

const SYSTEMS = [
  ["iPhone", /\biPhone\b/],
  ["iPad", /\biPad\b/],
  ["Android", /\bAndroid\b/],
  ["Chromebook", /\bCrOS\b/],
  ["Windows", /\bWindows\b/],
  ["Mac", /\bMacintosh\b/],
  ["Linux", /\bLinux\b/],
] as const;

/**
 * The kind of device somebody signs in on, so that they know it again: "Firefox on Windows". No
 * version and no model: it is to tell one's own devices apart, not people.
 */
export function deviceOf(userAgent: string): string {
  const browser = named(BROWSERS, userAgent);
  const system = named(SYSTEMS, userAgent);
  if (browser === undefined)
    return system === undefined ? "" : `A browser on ${withArticle(system)}`;
  return system === undefined ? browser : `${browser} on ${withArticle(system)}`;
}

type Known = readonly (readonly [name: string, sign: RegExp])[];

function named(known: Known, userAgent: string): string | undefined {
  const shown = userAgent.slice(0, 500);
  return known.find(([, sign]) => sign.test(shown))?.[0];
}

function withArticle(system: string): string {
  if (system.startsWith("iP")) return `an ${system}`;
  return system === "Mac" || system === "Chromebook" ? `a ${system}` : system;
}
