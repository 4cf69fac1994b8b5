import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "tailwindcss";

export const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
export const GLOBALS = readFileSync(join(ROOT, "app/globals.css"), "utf8");

/** The value of a colour token as globals.css states it: "#16242e". */
export function token(name: string): string {
  const found = new RegExp(`--color-${name}: (#[0-9a-f]{6});`).exec(GLOBALS)?.[1];
  if (!found) throw new Error(`globals.css has no token --color-${name}`);
  return found;
}

/** The whole stylesheet, as it comes out for the given classes. */
export async function stylesheetFor(classes: string[]): Promise<string> {
  const compiler = await compile(GLOBALS, {
    base: join(ROOT, "app"),
    loadStylesheet: async (id, base) => {
      const path =
        id === "tailwindcss" ? join(ROOT, "node_modules/tailwindcss/index.css") : join(base, id);
      return { path, base: dirname(path), content: readFileSync(path, "utf8") };
    },
  });
  return compiler.build(classes);
}

/** Every file below the folder, from the root: "components/ui/button.tsx". */
export function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter(name => ending.test(name))
    .map(name => join(folder, name));
}

export function textOf(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}
