import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Addresses of the files in public/: the only ones besides build files that may be cached. */
export function publicFiles(root: string): ReadonlySet<string> {
  const folder = join(root, "public");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry =>
    entry.isFile(),
  );
  return new Set(
    files.map(entry => {
      const path = relative(folder, join(entry.parentPath ?? entry.path, entry.name));
      return `/${path.split(sep).map(encodeURIComponent).join("/")}`;
    }),
  );
}
