import { existsSync } from "node:fs";

/** Published files that the project does not carry; beside the checkout where they are at hand. */
export const SHARED = new URL("../../../../shared/data/", import.meta.url);

/** Tests that need them say so in their title and are left out where they are absent. */
export const noSharedData = !existsSync(SHARED);
