import { childrenOf, isNode, type Node, type Rule } from "./house";

/**
 * Words that product.md ("Words", column "never") keeps off screens, where a word can mean nothing
 * else there. Left out, since each has an innocent meaning too: form, round, result, action, member,
 * support, collection, suppressed.
 */
export const NEVER: readonly (readonly [word: RegExp, say: string])[] = [
  [/\borgani[sz]ations?\b/i, "trust"],
  [/\bworkspaces?\b/i, "trust"],
  [/\bestablishments?\b/i, "academy"],
  [
    /(?<!\b(?:RSC|central|leadership|this|the|other|their) )\bteams?\b(?!’s)/i,
    "RSC team or central team",
  ],
  [/\btemplates?\b/i, "framework"],
  [/\bcategor(?:y|ies)\b/i, "characteristic or step"],
  [/\b(?:sub-?)?criteri(?:on|a)\b/i, "statement"],
  [/\bclaim(?:s|ed|ing)?\b/i, "statement or evidence"],
  [/\bverified\b/i, "evidenced or reviewed"],
  [/\bgrad(?:e|es|ed|ing)\b/i, "level"],
  [/\bscor(?:e|es|ed|ing)\b/i, "rating"],
  [/\bsurveys?\b/i, "assessment"],
  [/\bvot(?:e|es|ed|ing)\b/i, "view"],
  [/\bopinions?\b/i, "view"],
  [/\bsubmit(?:s|ted|ting)?\b|\bsubmissions?\b/i, "approve or share"],
  [/\bboard packs?\b/i, "board report"],
  [/\bdissent(?:s|ing)?\b/i, "different view"],
  [/\bdeltas?\b/i, "movement"],
  [/\bweakest\b/i, "furthest to go"],
  [/\bdashboards?\b/i, "what it shows"],
  [/\blog(?:ged)? ?(?:in|out)\b|\blog(?:in|out)s?\b/i, "sign in or sign out"],
];

/** What no screen says, wherever its words are written. */
export const TONE: readonly (readonly [word: RegExp, say: string])[] = [
  [/\bplease\b/i, "what to do"],
  [/\binvalid\b/i, "what would be right"],
  [/\bsorry\b/i, "what happened"],
  [/\boops\b/i, "what happened"],
];

/** Names of properties whose text nobody reads. */
const SILENT =
  /^(className|class|href|src|d|type|name|id|key|htmlFor|role|rel|viewBox|autoComplete)$/;
/** Calls whose text nobody reads: class lists, and SQL. */
const SILENT_CALLS = /^(cx|require|import|\$?queryRaw|\$?executeRaw)$/;

/** Whether a piece of text is words: several of them, or one that begins like a sentence. */
function isWords(text: string): boolean {
  return (
    /\p{L}\p{Ll}*[’']?\p{Ll}*[,.:;]? +\p{L}/u.test(text) || /^\p{Lu}\p{Ll}+/u.test(text.trim())
  );
}

/** The words a file can put on a screen. What stands between tags is always words. */
export function textsOf(node: Node, between = false): string[] {
  if (node.type === "Literal") {
    const { value } = node;
    return typeof value === "string" && (between || isWords(value)) ? [value] : [];
  }
  if (node.type === "TemplateElement") {
    const { cooked } = node.value as { cooked: string };
    return between || isWords(cooked) ? [cooked] : [];
  }
  if (/^(Import|ExportAll)/.test(node.type)) return [];
  if (node.type === "CallExpression" && SILENT_CALLS.test(nameOf(node.callee))) return [];
  if (node.type === "TaggedTemplateExpression") return [];
  if (node.type === "Property") {
    const name = nameOf(node.key);
    if (SILENT.test(name) || !isNode(node.value)) return [];
    return textsOf(node.value, name === "children");
  }
  const inside = node.type === "ArrayExpression" || node.type === "TemplateLiteral";
  return childrenOf(node).flatMap(child => textsOf(child, between && inside));
}

function nameOf(node: unknown): string {
  if (!isNode(node)) return "";
  if (node.type === "MemberExpression") return nameOf(node.property);
  return String(node.name ?? node.value ?? "");
}

const SCREENS = /^(app|components)\//;
const FRAMEWORK = /^lib\/rubric\/rsc-2015-08\/[a-z]+\.ts$/;
/** Rooms whose sentences reach a screen: messages of schemas and rules, pages of the front. */
const SAYS = /^(app|components|lib|prisma)\//;

export const neverWords: Rule = ({ path, tree }) =>
  SCREENS.test(path) || FRAMEWORK.test(path) ? found(path, tree, NEVER) : [];

export const tone: Rule = ({ path, tree }) => (SAYS.test(path) ? found(path, tree, TONE) : []);

function found(path: string, tree: Node, words: typeof NEVER): string[] {
  return textsOf(tree).flatMap(text =>
    words.flatMap(([word, say]) => {
      const [hit] = word.exec(text) ?? [];
      return hit === undefined ? [] : [`${path} says "${hit}" in “${text.trim()}”: say ${say}`];
    }),
  );
}
