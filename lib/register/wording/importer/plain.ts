/** Blocks whose content is no text: dropped whole. */
const UNSPOKEN = /<(script|style|title|head)\b[^<>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi;
/** Tags that begin or end a line. */
const LINE = /<\/?(p|div|li|ul|ol|br|tr|h[1-6])\b[^<>]*>/gi;
const TAG = /<\/?[a-z][^<>]*>|<![a-z][^<>]*>/gi;
const RAISED = /<sup\b[^<>]*>\s*(\d{1,2})\s*<\/sup\s*>/gi;
/** Text that markdown sets in another weight, and its links. */
const MARKS = /\*\*|__/g;
const LINK = /\[([^[\]]*)\]\([^()]*\)/g;

/**
 * HTML and markdown as plain lines: emphasis goes, a list item or a paragraph is a line, character
 * references are read once. Nothing is ever run or rendered: what looks like a tag afterwards is text.
 */
export function plainText(source: string): string {
  const bare = source
    .replace(UNSPOKEN, " ")
    .replace(RAISED, (_, digits: string) => raised(digits))
    .replace(LINE, "\n")
    .replace(TAG, "")
    .replace(MARKS, "")
    .replace(LINK, "$1");
  return bare
    .replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi, readReference)
    .split("\n")
    .map(line => line.replace(/\s+/g, " ").trim())
    .filter(line => line !== "")
    .join("\n");
}

/** Whether a piece of HTML ends inside a tag or an emphasis: the rest of it was cut off. */
export function isCutOff(source: string): boolean {
  if (/<(?:\/|[a-z!])[^<>]*$/i.test(source)) return true;
  return ["i", "b", "em", "strong", "u"].some(
    name => count(source, `<${name}\\b[^<>]*>`) > count(source, `</${name}\\s*>`),
  );
}

function count(source: string, tag: string): number {
  return [...source.matchAll(new RegExp(tag, "gi"))].length;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  hellip: "…",
  bull: "•",
};

/** One that is not known stays as it stands. */
function readReference(whole: string, name: string): string {
  if (!name.startsWith("#")) return NAMED[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

const DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

function raised(digits: string): string {
  return [...digits].map(digit => DIGITS[Number(digit)] ?? digit).join("");
}
