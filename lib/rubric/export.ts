import { characteristicsOf } from "./read";
import { LEVELS, type Level, type Rubric, type Statement } from "./types";

export type ExportedStatement = Pick<Statement, "id" | "kind" | "seat" | "text">;

export interface ExportedRubric {
  version: string;
  characteristics: {
    key: string;
    number: number;
    title: string;
    levels: Record<Level, ExportedStatement[]>;
  }[];
  stages: Record<Level, string>;
  notes: string[];
}

/** The rubric as plain data for people outside the code: no pillars and no later notes. */
export function exportRubric(rubric: Rubric): ExportedRubric {
  return {
    version: rubric.version,
    characteristics: characteristicsOf(rubric).map(({ key, number, title, levels }) => ({
      key,
      number,
      title,
      levels: byLevel(level =>
        levels[level].map(({ id, kind, seat, text }) => ({ id, kind, seat, text })),
      ),
    })),
    stages: byLevel(level => rubric.stages[level].definition),
    notes: [rubric.caveat, ...rubric.notes].map(note => note.text),
  };
}

function byLevel<T>(pick: (level: Level) => T): Record<Level, T> {
  return Object.fromEntries(LEVELS.map(level => [level, pick(level)])) as Record<Level, T>;
}
