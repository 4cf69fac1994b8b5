import type { PlannedTrust } from "./plan";
import { drawn } from "./random";

/** What became of a trust's self-assessment of one year. */
export interface SynthYear {
  /** Versions that were approved; none where the board is still at work. */
  readonly versions: 0 | 1 | 2;
  /** Whether the version in force was shared with the region's team. */
  readonly shared: boolean;
  readonly withdrawn: boolean;
  readonly withEvidence: boolean;
  /** Days after the first of October of the year on which it was approved. */
  readonly day: number;
}

export function yearOf(
  seed: number,
  { uid, kind }: Pick<PlannedTrust, "uid" | "kind">,
  yearsAgo: number,
): SynthYear {
  const shares = drawn(seed, "shares", uid)() < (kind === "multi" ? 0.55 : 0.3);
  const number = drawn(seed, "outcome", uid, yearsAgo);
  const isOpen = number() < 0.2 && yearsAgo === 0;
  const versions = number() < 0.03 ? 2 : 1;
  return {
    versions: isOpen ? 0 : versions,
    shared: number() < 0.85 && shares && !isOpen,
    withdrawn: number() < 0.06,
    withEvidence: number() < 0.7,
    day: Math.floor(number() * 25),
  };
}
