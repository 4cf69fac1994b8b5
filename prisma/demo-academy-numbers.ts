/** The academies of Tamar, as the demo's register numbers them. */
export const LYDBROOK_VALE = 9_000_101;
export const TAMARSIDE_HILL = 9_000_102;
export const QUARRY_LANE = 9_000_103;
export const GUNNIS_FORD = 9_000_104;
export const HERONSGATE = 9_000_105;
export const RUSHYCOMBE = 9_000_122;
