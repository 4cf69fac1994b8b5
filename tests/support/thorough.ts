import { readSettings } from "@/lib/db/settings";

const { WAYMARK_THOROUGH } = process.env;
/** How many times as much is tried as in npm test, where it is 1; asked for by hand. */
export const THOROUGH = readSettings({ WAYMARK_THOROUGH }).thorough;
/** Everything there is to try, which takes long; else some of it, in turn. */
export const IN_FULL = THOROUGH > 1;
/** The same each time in npm test, so that a fault is met by whoever made it; by hand a new one. */
export const SEED = IN_FULL ? Date.now() % 2 ** 31 : 20_261_121;
