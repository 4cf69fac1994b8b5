import {
  type CharacteristicKey,
  CURRENT_RUBRIC,
  LEVELS,
  type Level,
  needsEvidence,
  statementsOf,
} from "@/lib/rubric";
import { drawn } from "./random";

export interface SynthRating {
  readonly level: Level | null;
  /** The evidenced mark: how far below the agreed level it is reached, and over how many statements. */
  readonly evidencedLevel: Level | null;
  readonly statements: number;
  readonly evidenced: number;
  readonly restsOn: number;
}

/** Of a hundred rows, those on which a board does not agree. */
const NOT_AGREED = 0.02;

/** What a body's board agreed on a row in one year: bodies get further, some faster, a few fall back. */
export function ratingOf(
  seed: number,
  body: number,
  key: CharacteristicKey,
  yearsAgo: number,
): SynthRating {
  const place = drawn(seed, "row", body, key);
  const strength = drawn(seed, "body", body)() * 1.6 + place() * 1.9 + 0.5;
  const growth = 0.02 + place() * 0.16;
  const number = drawn(seed, "year", body, key, yearsAgo);
  const reached = strength - growth * yearsAgo + number() * 0.6 - 0.3;
  if (number() < NOT_AGREED) return NONE;
  const index = Math.min(LEVELS.length - 1, Math.max(0, Math.floor(reached)));
  const level = LEVELS[index] ?? "beginning";
  const statements = askedOf(key, level);
  const evidenced = Math.min(statements, Math.floor(number() * (statements + 1.4)));
  const below = LEVELS[index - 1 - Math.floor(number() * 2)] ?? null;
  return {
    level,
    evidencedLevel: evidenced === statements ? level : below,
    statements,
    evidenced,
    restsOn: evidenced === 0 ? 0 : 1 + Math.floor(number() * evidenced),
  };
}

const NONE: SynthRating = {
  level: null,
  evidencedLevel: null,
  statements: 0,
  evidenced: 0,
  restsOn: 0,
};

const asked = new Map<string, number>();

/** Statements of a cell that need evidence. */
function askedOf(key: CharacteristicKey, level: Level): number {
  const cell = `${key}.${level}`;
  const known =
    asked.get(cell) ?? statementsOf(CURRENT_RUBRIC, key, level).filter(needsEvidence).length;
  asked.set(cell, known);
  return known;
}
