/**
 * A table of plain text: the first column on the left, figures on the right, two spaces between.
 * @param rows of cells, as many as there are headings
 */
export function textTable(headings: readonly string[], rows: readonly (readonly string[])[]) {
  const widths = headings.map((heading, at) =>
    Math.max(heading.length, ...rows.map(row => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join("  ")
      .trimEnd();
  return [line(headings), line(widths.map(width => "─".repeat(width))), ...rows.map(line)].join(
    "\n",
  );
}
