import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "./steps.mjs";

/** Derived from other sources, so it never decides whether those changed. */
const derived = new Set(["lib/db/generated"]);

/**
 * One fingerprint of files and folders: names and bytes, never times.
 * @param {string[]} paths from the checkout's root; those that do not exist count as absent
 * @param {string[]} [also] other things that decide the result
 */
export function fingerprint(paths, also = []) {
  const hash = createHash("sha256");
  for (const path of paths.flatMap(filesUnder)) {
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(root, path)))
      .update("\0");
  }
  for (const text of also) hash.update(text).update("\0");
  return hash.digest("hex");
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found || derived.has(path)) return [];
  if (!found.isDirectory()) return [path];
  const names = readdirSync(join(root, path)).sort();
  return names.flatMap(name => filesUnder(`${path}/${name}`));
}
