import type { Cell } from "./copy-in";
import type { England } from "./plan";
import { academyTables } from "./tables-of-academies";
import { assessmentTables } from "./tables-of-assessments";
import { peopleTables } from "./tables-of-people";
import { registerTables } from "./tables-of-register";

/** The rows of one table, made as they are asked for. */
export interface SynthTable {
  readonly table: string;
  readonly columns: readonly string[];
  /** About how many there are. */
  readonly size: number;
  rows(): Iterable<readonly Cell[]>;
  /** A statement to run once they are in. */
  readonly after?: string;
}

/** All of an England, in an order that foreign keys allow. */
export function tablesOf(england: England, passwordHash: string): readonly SynthTable[] {
  return [
    ...registerTables(england),
    ...peopleTables(england, passwordHash),
    ...assessmentTables(england),
    ...academyTables(england),
  ];
}
