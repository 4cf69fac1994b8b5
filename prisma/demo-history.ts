import type { Answer } from "@/lib/assessments/cycle/rules";
import { CHARACTERISTIC_KEYS, type CharacteristicKey, type Level } from "@/lib/rubric";

/**
 * What a board said of one row in one cycle: level, reason, evidence note. In the texts `{y}` is the
 * year in which that academic year began, `{y-1}` the one before. A board looks back: no text names a
 * day after its own meeting, and this year's name none that may be to come when the demo is filled.
 */
export type Said = readonly [level: Level | "not agreed", reason: string, evidence?: string];

/** One row through three cycles: two years ago, last year, this year; null where it was not rated. */
export type Row = readonly [Said | null, Said | null, Said | null];

/** A trust's ten rows through three cycles. */
export type History = Readonly<Record<CharacteristicKey, Row>>;

/** How many years ago a cycle was: 0 is the one that is running. */
export type YearsAgo = 0 | 1 | 2;

/** The rows a trust rated in one cycle, in framework order; `begun` is the year that cycle began. */
export function answersIn(
  history: History,
  ago: YearsAgo,
  begun: number,
): [CharacteristicKey, Answer][] {
  return CHARACTERISTIC_KEYS.flatMap((key): [CharacteristicKey, Answer][] => {
    const said = history[key][2 - ago];
    return said ? [[key, answerOf(said, begun)]] : [];
  });
}

/** What was said as the commands take it. */
export function answerOf([level, reason, evidence = ""]: Said, begun: number): Answer {
  return {
    level: level === "not agreed" ? null : level,
    notAgreed: level === "not agreed",
    reason: withYears(reason, begun),
    evidenceNote: withYears(evidence, begun),
  };
}

function withYears(text: string, begun: number): string {
  return text.replaceAll(/\{y(-\d)?\}/g, (_, by = "0") => String(begun + Number(by)));
}
