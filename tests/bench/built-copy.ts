import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "@/lib/server/programs.mjs";
import { root } from "@/lib/server/steps.mjs";
import type { MeasuredPage } from "./pages";
import { twinSource } from "./twin-source";

/** Inside the checkout, where Next finds its packages; ignored by git and by every other command. */
export const COPY = join(root, ".waymark", "bench");

/** What is built, and what serves it. */
const SOURCES = [
  "app",
  "components",
  "lib",
  "prisma",
  "public",
  "tests/bench",
  "tests/support",
  "package.json",
  "tsconfig.json",
];

/** The smallest page there can be under the app's own layout. */
const BARE = `export default function BarePage() {
  return <p>Nothing</p>;
}
`;

/** The checkout checks its types itself; the twins are made of it. */
const CONFIG = `import config from "./next.config.app";

export default {
  ...config,
  typescript: { ...config.typescript, ignoreBuildErrors: true },
  turbopack: { root: ${JSON.stringify(root)} },
};
`;

export const BARE_PATH = "/bench/bare";
const twinFolder = ({ apart }: MeasuredPage) =>
  apart === undefined ? "/bench/twin" : `/bench/twin/${apart}`;
export const twinPath = (page: MeasuredPage) => `${twinFolder(page)}${page.path}`;

/** Copies the sources as they stand, adds a twin of each page and the bare page, and builds them. */
export async function buildCopy(pages: readonly MeasuredPage[]): Promise<void> {
  removeCopy();
  for (const path of SOURCES) cpSync(join(root, path), join(COPY, path), { recursive: true });
  cpSync(join(root, "next.config.ts"), join(COPY, "next.config.app.ts"));
  symlinkSync("../../node_modules", join(COPY, "node_modules"));
  write("next.config.ts", CONFIG);
  write(`app${BARE_PATH}/page.tsx`, BARE);
  for (const page of pages) addTwin(page);
  const env = {
    ...process.env,
    NODE_ENV: "production" as const,
    NEXT_DIST_DIR: "",
    NEXT_TELEMETRY_DISABLED: "1",
  };
  const next = join(root, "node_modules/next/dist/bin/next");
  await run(process.execPath, [next, "build"], { cwd: COPY, env });
}

export function removeCopy(): void {
  rmSync(COPY, { recursive: true, force: true });
}

/** The pages that the build serves, by their folders. */
export function builtPages(): string[] {
  const manifest = readFileSync(join(COPY, ".next/app-path-routes-manifest.json"), "utf8");
  return Object.keys(JSON.parse(manifest))
    .filter(key => key.endsWith("/page"))
    .map(key => `app${key.slice(0, -"/page".length)}`);
}

function addTwin(page: MeasuredPage): void {
  const { name, folder, answers } = page;
  const source = readFileSync(join(COPY, folder, "page.tsx"), "utf8");
  const place = folder.replace(/^app/, `app${twinFolder(page)}`);
  write(`${place}/page.tsx`, twinSource(source, folder, name, Object.keys(answers)));
}

function write(path: string, text: string): void {
  mkdirSync(join(COPY, path, ".."), { recursive: true });
  writeFileSync(join(COPY, path), text);
}
