import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@/lib/server/steps.mjs";

/** Its build id, which its pages carry. */
export const UPDATE = "an-update";

/**
 * The run's build as an update would leave it: the same code under another build id, which is how a
 * page that was opened before tells that it was. (Ids of actions hang on their file, their name and
 * the fixed key: another build has the same. One that an update has moved is unknown to it; what
 * happens then is in autosave-kept.spec.ts.)
 * @returns the folder's name, for NEXT_DIST_DIR, and how to remove it
 */
export function buildOfAnUpdate(): { readonly dist: string; remove(): void } {
  const from = join(root, process.env.NEXT_DIST_DIR || ".next");
  const dist = `.next-update-${process.pid}`;
  const to = join(root, dist);
  const filter = (path: string) => path !== join(from, "cache");
  cpSync(from, to, { recursive: true, verbatimSymlinks: true, filter });
  writeFileSync(join(to, "BUILD_ID"), UPDATE);
  return { dist, remove: () => rmSync(to, { recursive: true, force: true }) };
}
