import type { Onward as Buttons } from "@/app/_shell/saving/row-state";

export interface Onward {
  readonly uid: string;
  readonly urn: string;
  readonly cycle: string;
  /** The step that comes next; null after the last, and for a change made from the check page. */
  readonly next: string | null;
}

/** Where the two buttons of a step lead on to. */
export function onwardFrom({ uid, urn, cycle, next }: Onward): Buttons {
  const home = `/academies/${uid}/${urn}`;
  return { continue: `${home}/${cycle}/${next ?? "check"}`, later: home };
}
