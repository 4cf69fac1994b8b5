import { directiveOf, type Rule, type Source } from "./house";
import { gateFirst } from "./house-gates";
import { databaseDoors, fileKinds, roomOrder } from "./house-rooms";
import { neverWords, tone } from "./house-words";

/** A rule that something is not written outside some places. */
function banned(what: RegExp, unless: (source: Source) => boolean, why: string): Rule {
  return source => {
    const [hit] = unless(source) ? [] : (what.exec(source.code) ?? []);
    return hit === undefined ? [] : [`${source.path} has ${hit.trim()}: ${why}`];
  };
}

const under =
  (...places: string[]) =>
  ({ path }: Source) =>
    places.some(place => path === place || (place.endsWith("/") && path.startsWith(place)));

const isClient = ({ tree }: Source) => directiveOf(tree) === "use client";

const noBind = banned(
  /\.bind\s*\(/,
  source => !isClient(source),
  "in a client file a bound action hangs the server; bind in the page and pass it down",
);

const noStyle: Rule = ({ path, text }) =>
  /\.tsx$/.test(path) && /[\s{]style=[{"']/.test(text)
    ? [
        `${path} has style=: the content security policy forbids it; use a class or an SVG attribute`,
      ]
    : [];

const noRawSql = banned(
  /\$?(queryRawUnsafe|executeRawUnsafe)|\bPrisma\.(raw|skip)\b/,
  under("lib/db/"),
  "SQL is a tagged template with parameters; anything rawer belongs in lib/db",
);

const noCache = banned(
  /["']use cache["':]|\bunstable_cache\b|\bcacheLife\b|\bforce-cache\b/,
  () => false,
  "a shared cache may hand one trust's data to another",
);

const proofs = banned(
  /\b(prove|withPermission|signInScope|signInGrant)\s*\(/,
  under("lib/access/", "lib/db/scope.ts"),
  "only lib/access makes scopes and grants; ask scopeFor, grantFor or a gate",
);

const ownPasswords = banned(
  /\bpasswordGrant\s*\(/,
  under("lib/access/", "lib/people/passwords/"),
  "only lib/people/passwords chooses a password anew",
);

const noForging: Rule = ({ path, text }) => {
  const forged =
    /\bas (unknown as )?(Grant|Proven|(Trust|Reader|Region|Platform|SignIn|Mail)?Scope)\b/.exec(
      text,
    );
  return forged === null || /^lib\/(access\/|db\/scope\.ts)/.test(path)
    ? []
    : [`${path} has "${forged[0]}": a scope is made by lib/access, never declared to be one`];
};

const operator = banned(
  /\b(operatorGrant|carriedGrant|mailGrant|joinGrant)\s*\(/,
  under("lib/access/", "lib/server/", "prisma/"),
  "only an npm command acts as the operator; everybody else passes a gate",
);

const environment = banned(
  /\bprocess\.env\b|=\s*process\b(?!\.)/,
  under("lib/db/settings.ts", "lib/server/", "next.config.ts"),
  "settings are read once, by lib/db/settings.ts, and handed on",
);

const noLoading: Rule = ({ path }) =>
  /(^|\/)loading\.[jt]sx?$/.test(path)
    ? [`${path}: without a script a loading page never gives way; let the page wait`]
    : [];

/** What Next, Prisma or a generated folder names for us. */
const NAMED_FOR_US = /^(\[[a-z]+\]|_shell|[a-z0-9]+(-[a-z0-9]+)*)$/;

const kebabCase: Rule = ({ path }) => {
  const parts = path.split("/");
  const stems = parts.map((part, index) => (index < parts.length - 1 ? part : stemOf(part)));
  return stems.every(stem => NAMED_FOR_US.test(stem) || /^\d{4}[a-z]?_[a-z_]+$/.test(stem))
    ? []
    : [`${path}: names are small letters with hyphens`];
};

function stemOf(file: string): string {
  return file.replace(/(\.config)?\.[a-z]+$/, "");
}

const LINES = 200;

/** Longer than 200 lines, and why that is one subject all the same. */
const LONGER: Readonly<Record<string, string>> = {
  "lib/access/common-passwords.ts": "a list of words that is read as data",
  "app/globals.css": "the tokens of the look are one theme, which Tailwind wants in one place",
  "prisma/schema.prisma": "Prisma's schema, read table by table",
};

const length: Rule = ({ path, text }) => {
  const lines = text.split("\n").length - 1;
  if (lines <= LINES || path in LONGER || path.startsWith("prisma/migrations/")) return [];
  return [`${path} has ${lines} lines: look for its second subject and give it a file`];
};

/** The rules of the house, each of which a file of its own can break. */
export const RULES = {
  roomOrder,
  fileKinds,
  databaseDoors,
  gateFirst,
  noBind,
  noStyle,
  noRawSql,
  noCache,
  proofs,
  ownPasswords,
  noForging,
  operator,
  environment,
  noLoading,
  kebabCase,
  length,
  neverWords,
  tone,
} as const satisfies Readonly<Record<string, Rule>>;
