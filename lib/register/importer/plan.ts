/** One column of a known file: the names it goes by and what its cells look like. */
export interface Column {
  /** Names in the order of preference; compared without case and double blanks. */
  names: readonly string[];
  required?: true;
  /** No row is without it. */
  filled?: true;
  /** What a filled cell must look like for its row to be taken as it stands. */
  shape?: RegExp;
  /** Cells come from a short list, so that the other rows show which values there are. */
  listed?: true;
  /** Where an unquoted comma leaves several readings of this cell, it is left blank. */
  loose?: true;
  /** Only looked at to tell whether a row is shifted; never kept. */
  witness?: true;
}

export type Columns = Readonly<Record<string, Column>>;
export type RowOf<C extends Columns> = { [K in keyof C]: string };

/** Where the columns of one file stand. What no column names is dropped while reading. */
export interface Plan {
  width: number;
  places: { key: string; index: number; column: Column }[];
}

export function planFor(
  columns: Columns,
  header: readonly string[],
): { plan: Plan; missing: string[] } {
  const names = header.map(plainName);
  const places: Plan["places"] = [];
  const missing: string[] = [];
  for (const [key, column] of Object.entries(columns)) {
    const index = column.names
      .map(name => names.indexOf(plainName(name)))
      .find(found => found >= 0);
    if (index !== undefined) places.push({ key, index, column });
    else if (column.required) missing.push(column.names[0] ?? key);
  }
  return { plan: { width: header.length, places }, missing };
}

export function plainName(name: string): string {
  return name
    .replace(/^\uFEFF/, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}
