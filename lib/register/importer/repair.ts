import type { Plan } from "./plan";

/** The values that short-list columns have in the rows that need no repair. */
export type Seen = Map<string, Set<string>>;

/** Whether a record fits its columns as it stands; trailing blanks may be missing. */
export function fits(record: readonly string[], plan: Plan): boolean {
  return record.length <= plan.width && hasShapes(record, plan);
}

/**
 * A record that an unquoted comma has shifted, put back: cells next to one another are joined
 * where every column then looks as it should. Undefined where no joining does, or where several
 * do and disagree on what is kept. A record that is not too long is left alone unless the repair
 * gives values that other rows have too.
 */
export function repair(record: readonly string[], plan: Plan, seen: Seen): string[] | undefined {
  const surplus = Math.max(1, record.length - plan.width);
  const joined = record
    .map((_, at) => joinAt(record, at, surplus))
    .filter((candidate): candidate is string[] => candidate !== undefined)
    .filter(candidate => fits(candidate, plan));
  const familiar = joined.filter(candidate => isFamiliar(candidate, plan, seen));
  const unreadable = record.length > plan.width;
  return agreed(familiar.length > 0 || !unreadable ? familiar : joined, plan);
}

function joinAt(record: readonly string[], at: number, surplus: number): string[] | undefined {
  const parts = record.slice(at, at + surplus + 1);
  if (parts.length <= surplus || parts.some(part => part.trim() === "")) return undefined;
  return [...record.slice(0, at), parts.join(","), ...record.slice(at + surplus + 1)];
}

function hasShapes(record: readonly string[], plan: Plan): boolean {
  return plan.places.every(({ index, column }) => {
    const cell = record[index]?.trim() ?? "";
    if (cell === "") return !column.filled;
    return column.shape?.test(cell) ?? true;
  });
}

function isFamiliar(record: readonly string[], plan: Plan, seen: Seen): boolean {
  return plan.places.every(({ key, index, column }) => {
    const cell = record[index]?.trim() ?? "";
    return !column.listed || cell === "" || (seen.get(key)?.has(cell) ?? false);
  });
}

function agreed(candidates: string[][], plan: Plan): string[] | undefined {
  const [first, ...others] = candidates;
  if (!first) return undefined;
  const answer = [...first];
  for (const { index, column } of plan.places) {
    if (column.witness || others.every(other => other[index] === first[index])) continue;
    if (!column.loose) return undefined;
    answer[index] = "";
  }
  return answer;
}
