import { posix } from "node:path";

const IMPORT = /^import (type )?(?:\{([^}]*)\}|([\w$]+)) from "([^"]+)";$/gm;

/**
 * The source of a page's twin: the page itself, except that the names which lead to the cookie or to
 * the database are answered from constants. What it renders stays the page's own.
 * @param folder of the page, "app/trusts/[uid]"; its neighbours are imported from there
 * @param answered names the page imports, each an async function from here on
 * @throws Error for a name that the page does not import (any more)
 */
export function twinSource(
  source: string,
  folder: string,
  page: string,
  answered: readonly string[],
): string {
  const left = new Set(answered);
  const rewritten = source.replace(
    IMPORT,
    (_, type: string | undefined, list: string | undefined, whole: string, from: string) => {
      const origin = `from "${absolute(from, folder)}";`;
      if (list === undefined) return `import ${type ?? ""}${whole} ${origin}`;
      const kept = namesIn(list).filter(name => !left.delete(name));
      return kept.length === 0 ? "" : `import ${type ?? ""}{ ${kept.join(", ")} } ${origin}`;
    },
  );
  if (left.size > 0) {
    throw new Error(`${folder}/page.tsx does not import ${[...left].join(", ")}`);
  }
  const answers = answered.map(
    name => `const ${name} = answerTo(${JSON.stringify(page)}, ${JSON.stringify(name)});`,
  );
  return [`import { answerTo } from "@/tests/bench/answer-to";`, rewritten, ...answers, ""].join(
    "\n",
  );
}

function namesIn(list: string): string[] {
  return list
    .split(",")
    .map(name => name.trim())
    .filter(name => name !== "");
}

function absolute(from: string, folder: string): string {
  return from.startsWith(".") ? `@/${posix.join(folder, from)}` : from;
}
