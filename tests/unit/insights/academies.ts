import type { AcademyLevels } from "@/lib/insights";
import { LEVELS, type Level, STEP_KEYS, type StepKey } from "@/lib/rubric";

type Said = Level | "cannot-see";
type Some = Partial<Omit<AcademyLevels, "levels">> & {
  readonly levels?: Partial<Record<StepKey, Said>>;
};

let made = 0;

/** An academy that has sent its view, all of it at Embedding unless it says otherwise. */
export function anAcademy({ levels = {}, ...some }: Some = {}): AcademyLevels {
  made += 1;
  const all = STEP_KEYS.map(step => [step, levels[step] ?? "embedding"] as const);
  return {
    ...{ urn: 100_000 + made, name: `Academy ${made}`, phase: "Primary", cluster: null },
    ...{ joinedOn: new Date("2015-09-01"), firstYear: false, counted: false, sent: true },
    ...some,
    levels: new Map(all),
  };
}

/** By step the letters of each academy; a step left out is at Embedding. All words are of one length. */
export function trust(steps: Partial<Record<StepKey, string>>): AcademyLevels[] {
  const words = Object.entries(steps) as [StepKey, string][];
  const [, first = ""] = words[0] ?? [];
  return [...first].map((_, at) => {
    const letters = words.map(([step, word]) => [step, word.charAt(at)] as const);
    const isSent = letters.every(([, letter]) => letter !== "-");
    const levels = letters.map(([step, letter]) => [step, said(letter)] as const);
    return anAcademy({ sent: isSent, levels: Object.fromEntries(levels) });
  });
}

function said(letter: string): Said {
  return LEVELS.find(level => level.startsWith(letter)) ?? "cannot-see";
}

/** All in their first year. */
export function newcomers(academies: AcademyLevels[], counted = false): AcademyLevels[] {
  return academies.map(one => ({ ...one, firstYear: true, counted }));
}
