import {
  type CharacteristicKey,
  LEVEL_NAMES,
  type Level,
  levelIndex,
  type Rubric,
  STEP_KEYS,
} from "../rubric";

/** A title is read at a glance. */
const WORDS_AT_MOST = 10;

/**
 * What one trust's nine steps show, as the title of its page, in at most ten words. A finding is
 * stated only when at least half of the steps have a level; one or two steps that stand lowest are
 * named, more are not. Overall performance is not among them: it is the outcome, not a step.
 */
export function trustFinding(
  rubric: Rubric,
  levels: ReadonlyMap<CharacteristicKey, Level | null>,
): string {
  const rated = STEP_KEYS.flatMap(key => {
    const level = levels.get(key) ?? null;
    return level === null ? [] : [{ key, level }];
  });
  if (rated.length === 0) return "No step has a level yet";
  if (rated.length * 2 < STEP_KEYS.length)
    return `${rated.length} of nine steps have a level so far`;
  const [first, ...others] = [...rated].sort((a, b) => levelIndex(a.level) - levelIndex(b.level));
  if (first === undefined) return "No step has a level yet";
  const lowest = [first, ...others.filter(row => row.level === first.level)];
  if (lowest.length === rated.length)
    return `Every step with a level is at ${LEVEL_NAMES[first.level]}`;
  if (lowest.length > 2) return "No step stands out";
  return nameThem(
    rubric,
    "Furthest to go:",
    STEP_KEYS.filter(key => lowest.some(row => row.key === key)),
  );
}

/** One or two rows after the words that say what they stand out by: by name, or by number where that is too long. */
export function nameThem(
  rubric: Rubric,
  before: string,
  keys: readonly CharacteristicKey[],
): string {
  const rows = keys.map(key => rubric.characteristics[key]);
  const named = `${before} ${rows.map(row => lowerFirst(row.shortTitle)).join(" and ")}`;
  return named.split(" ").length <= WORDS_AT_MOST
    ? named
    : `${before} steps ${rows.map(row => row.number).join(" and ")}`;
}

export function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
