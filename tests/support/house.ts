import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseAst, transformWithEsbuild } from "vite";

/** One file of the project, as the rules of the house look at it. */
export interface Source {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** The same as plain JavaScript: no types, no comments, elements as calls. Empty for what is no code. */
  readonly code: string;
  readonly tree: Node;
}

/** A part of the syntax tree: its type, and children under names that depend on it. */
export interface Node {
  readonly type: string;
  readonly [child: string]: unknown;
}

/** A rule of the house: sentences that say where the code belongs, none where all is well. */
export type Rule = (source: Source, house: House) => string[];
export type House = ReadonlyMap<string, Source>;

const root = fileURLToPath(new URL("../..", import.meta.url));
const FOLDERS = ["app", "components", "lib", "prisma"];
const GENERATED = "lib/db/generated";

/** Every file of the product's own folders, by path. */
export async function readHouse(): Promise<House> {
  const paths = FOLDERS.flatMap(folder => filesIn(folder)).concat("next.config.ts");
  const sources = await Promise.all(
    paths.map(path => sourceOf(path, readFileSync(join(root, path), "utf8"))),
  );
  return new Map(sources.map(source => [source.path, source]));
}

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry => {
    const path = `${folder}/${entry.name}`;
    if (path === GENERATED || entry.name.startsWith(".")) return [];
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

export async function sourceOf(path: string, text: string): Promise<Source> {
  if (!/\.(tsx?|mjs)$/.test(path)) return { path, text, code: "", tree: { type: "Program" } };
  const loader = path.endsWith(".tsx") ? "tsx" : "ts";
  const { code } = await transformWithEsbuild(text, path, {
    loader,
    jsx: "automatic",
    target: "esnext",
    sourcemap: false,
    legalComments: "none",
  });
  return { path, text, code, tree: parseAst(code) as unknown as Node };
}

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as Node).type === "string";
}

export function childrenOf(node: Node): Node[] {
  return Object.values(node).flat().filter(isNode);
}

export function listOf(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** What a file says first: "use client", "use server" or nothing. */
export function directiveOf(node: Node): string | undefined {
  const [first] = listOf(node.body);
  return typeof first?.directive === "string" ? first.directive : undefined;
}

/** Every problem of every file, by every rule. */
export function inspect(house: House, rules: readonly Rule[]): string[] {
  return [...house.values()].flatMap(source => rules.flatMap(rule => rule(source, house)));
}
