import { LEVELS } from "@/lib/rubric";
import type { Standing } from "./level-look";

export type Distribution = Readonly<Record<Standing, number>>;

export interface Segment {
  standing: Standing;
  count: number;
  x: number;
  width: number;
}

export const STANDINGS: readonly Standing[] = [...LEVELS, "not-rated"];
const GAP = 2;
const LEAST = 5;

/**
 * Shares of a strip `width` units long, with gaps. Even a single one among hundreds stays visible:
 * it gets the least width, and the others give way in proportion. Nothing counted: no segments.
 */
export function stripSegments(counts: Distribution, width: number): Segment[] {
  const shown = STANDINGS.filter(standing => counts[standing] > 0);
  const total = shown.reduce((sum, standing) => sum + counts[standing], 0);
  const room = width - GAP * (shown.length - 1);
  const small = shown.filter(standing => (counts[standing] / total) * room < LEAST);
  const rest = total - small.reduce((sum, standing) => sum + counts[standing], 0);
  const left = room - small.length * LEAST;

  let x = 0;
  return shown.map(standing => {
    const count = counts[standing];
    const own = small.includes(standing) ? LEAST : (count / rest) * left;
    const segment = { standing, count, x, width: own };
    x += own + GAP;
    return segment;
  });
}
