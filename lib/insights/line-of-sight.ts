import {
  LEVEL_NAMES,
  type Level,
  levelIndex,
  type Rubric,
  STEP_KEYS,
  type StepKey,
} from "../rubric";
import { coverageOf, sayUnheard } from "./academies-finding";
import { type AcademyLevels, isCounted, levelOf } from "./academy-levels";
import { nameThem } from "./finding";
import { tallyOf } from "./furthest";
import { lowestFirst, sayMedian } from "./median";

/** So many answers make a median. Fewer are listed: each is somebody's, and no summary. */
export const SUMMARISED_FROM = 4;

/** What the academies say of one step, as far as they can see it. */
export type Seen =
  | { readonly kind: "nobody" }
  | { readonly kind: "listed"; readonly answers: readonly { name: string; level: Level }[] }
  | {
      readonly kind: "summarised";
      readonly median: readonly Level[];
      readonly lowest: Level;
      readonly highest: Level;
    };

export interface Sight {
  readonly step: StepKey;
  /** Agreed by the board; null where it has no level. */
  readonly board: Level | null;
  readonly seen: Seen;
  readonly answered: number;
  readonly cannotSee: number;
  /** From the board's level to the academies' median; null where one of them is missing. */
  readonly gap: Gap | null;
}

/** To the nearer of the middle levels and to the further one; they are one of an odd number. */
export interface Gap {
  readonly side: "lower" | "same" | "higher";
  readonly least: number;
  readonly most: number;
}

/** Board and academies step by step: largest difference first, then what could not be summarised. */
export function lineOfSight(
  board: ReadonlyMap<StepKey, Level | null>,
  academies: readonly AcademyLevels[],
): readonly Sight[] {
  const rows = STEP_KEYS.map(step => sightOf(step, board.get(step) ?? null, academies));
  return rows.sort(
    (one, other) =>
      Number(one.gap === null) - Number(other.gap === null) ||
      (other.gap?.least ?? 0) - (one.gap?.least ?? 0) ||
      (other.gap?.most ?? 0) - (one.gap?.most ?? 0),
  );
}

function sightOf(step: StepKey, board: Level | null, academies: readonly AcademyLevels[]): Sight {
  const { rated, cannotSee, median } = tallyOf(academies, step);
  const seen = seenOf(step, academies, median);
  const gap = board !== null && seen.kind === "summarised" ? gapBetween(board, median) : null;
  return { step, board, seen, answered: rated, cannotSee, gap };
}

function seenOf(
  step: StepKey,
  academies: readonly AcademyLevels[],
  median: readonly Level[],
): Seen {
  const answers = academies.filter(isCounted).flatMap(academy => {
    const level = levelOf(academy, step);
    return level === null ? [] : [{ name: academy.name, level }];
  });
  const levels = lowestFirst(answers.map(({ level }) => level));
  const [lowest, highest] = [levels.at(0), levels.at(-1)];
  if (lowest === undefined || highest === undefined) return { kind: "nobody" };
  return answers.length < SUMMARISED_FROM
    ? { kind: "listed", answers }
    : { kind: "summarised", median, lowest, highest };
}

function gapBetween(board: Level, median: readonly Level[]): Gap {
  const apart = median.map(level => levelIndex(level) - levelIndex(board));
  const [low = 0, high = 0] = [Math.min(...apart), Math.max(...apart)];
  if (high < 0) return { side: "lower", least: -high, most: -low };
  if (low > 0) return { side: "higher", least: low, most: high };
  return { side: "same", least: 0, most: Math.max(-low, high) };
}

/** One step of the line of sight in a sentence. */
export function saySight({ board, seen, answered, gap }: Sight): string {
  const said =
    board === null ? "The board has no level here" : `The board says ${LEVEL_NAMES[board]}`;
  if (seen.kind === "nobody") return `${said}; no academy has said.`;
  if (seen.kind === "listed") {
    return `${said}; ${answered === 1 ? "one academy has" : `${answered} academies have`} answered, too few to summarise.`;
  }
  const median = `the academies’ median is ${sayMedian(seen.median)}`;
  return gap === null ? `${said}; ${median}.` : `${said}; ${median}, ${sayGap(gap)}.`;
}

const NUMBERS = ["no", "one", "two", "three"] as const;

function sayGap({ side, least, most }: Gap): string {
  if (side === "same") return most === 0 ? "the same" : "which takes in the board’s level";
  const levels =
    least === most
      ? `${NUMBERS[least]} level${least === 1 ? "" : "s"}`
      : `${NUMBERS[least]} to ${NUMBERS[most]} levels`;
  return `${levels} ${side}`;
}

/**
 * Where board and academies differ most, as a title of at most ten words. Stated only when at least
 * half of the academies have answered.
 */
export function sightFinding(
  rubric: Rubric,
  rows: readonly Sight[],
  academies: readonly AcademyLevels[],
): string {
  const { heard, of } = coverageOf(academies);
  const unheard = sayUnheard(heard, of);
  if (unheard !== null) return unheard;
  if (rows.every(({ board }) => board === null)) return "The board has not agreed a level yet";
  const known = rows.filter(({ gap }) => gap !== null);
  const [first] = known;
  if (first?.gap == null) return "Too few academies have answered to summarise";
  const { least } = first.gap;
  if (least === 0) return "Board and academies see no step differently";
  const widest = known.filter(({ gap }) => gap?.least === least).map(({ step }) => step);
  const differing = known.filter(({ gap }) => (gap?.least ?? 0) > 0).length;
  return widest.length > 2
    ? `Board and academies differ on ${differing} of nine steps`
    : nameThem(
        rubric,
        "Board and academies differ most on",
        STEP_KEYS.filter(step => widest.includes(step)),
      );
}
