/**
 * The roles a table's elements have anyway, to be spread over them: browsers have dropped them from
 * tables that are laid out as cards on a small screen.
 */
export const ROLE = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  column: { role: "columnheader", scope: "col" },
  heading: { role: "rowheader", scope: "row" },
  cell: { role: "cell" },
} as const;
