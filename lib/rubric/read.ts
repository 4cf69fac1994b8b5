import {
  CHARACTERISTIC_KEYS,
  type Characteristic,
  type CharacteristicKey,
  LEVEL_NAMES,
  LEVELS,
  type Level,
  type Rubric,
  type Statement,
  type StatementId,
  type StepKey,
} from "./types";

export function isLevel(value: unknown): value is Level {
  return LEVELS.some(level => level === value);
}

/** A level as it is stored; null for anything else. */
export function levelIn(stored: unknown): Level | null {
  return isLevel(stored) ? stored : null;
}

export function isCharacteristicKey(value: unknown): value is CharacteristicKey {
  return CHARACTERISTIC_KEYS.some(key => key === value);
}

export function isStepKey(value: unknown): value is StepKey {
  return isCharacteristicKey(value) && value !== "overall";
}

/** 0 for Beginning to 3 for Leading. An order, never a quantity to add up. */
export function levelIndex(level: Level): number {
  return LEVELS.indexOf(level);
}

/** Undefined above Leading. */
export function nextLevel(level: Level): Level | undefined {
  return LEVELS[levelIndex(level) + 1];
}

/** The ten rows in framework order. */
export function characteristicsOf(rubric: Rubric): readonly Characteristic[] {
  return CHARACTERISTIC_KEYS.map(key => rubric.characteristics[key]);
}

export function statementsOf(
  rubric: Rubric,
  key: CharacteristicKey,
  level: Level,
): readonly Statement[] {
  return rubric.characteristics[key].levels[level];
}

/** What has to be shown before a level is evidenced: neither shortfalls nor mere possibilities. */
export function needsEvidence(statement: Pick<Statement, "kind" | "possible">): boolean {
  return statement.kind === "in-place" && !statement.possible;
}

/** Every statement of every cell, in framework order. */
export function allStatements(rubric: Rubric): readonly Statement[] {
  return CHARACTERISTIC_KEYS.flatMap(key =>
    LEVELS.flatMap(level => statementsOf(rubric, key, level)),
  );
}

/** Undefined for an id this version does not have. */
export function findStatement(rubric: Rubric, id: string): Statement | undefined {
  const cell = cellOf(id);
  return cell && statementsOf(rubric, cell.key, cell.level).find(it => it.id === id);
}

/** The cell an id names; undefined where the text cannot be an id of this framework. */
export function cellOf(id: StatementId): { key: CharacteristicKey; level: Level };
export function cellOf(id: string): { key: CharacteristicKey; level: Level } | undefined;
export function cellOf(id: string): { key: CharacteristicKey; level: Level } | undefined {
  const [key, level] = id.split(".");
  return isCharacteristicKey(key) && isLevel(level) ? { key, level } : undefined;
}

/** "Overall performance" or "Step 7". */
export function stepName(characteristic: Pick<Characteristic, "number">): string {
  return characteristic.number === 0 ? "Overall performance" : `Step ${characteristic.number}`;
}

/** Where a statement comes from: the published document, its row and its column. */
export function sourceOf(
  rubric: Rubric,
  id: StatementId,
): { document: string; step: string; level: string } {
  const { key, level } = cellOf(id);
  return {
    document: `${rubric.source.title} (${rubric.source.publisher}, ${rubric.source.published})`,
    step: stepName(rubric.characteristics[key]),
    level: LEVEL_NAMES[level],
  };
}
