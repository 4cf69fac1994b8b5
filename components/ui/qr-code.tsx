/** A square to be read by a phone's camera. `rows` are its modules, true for dark, border included. */
export function QrCode({ rows, label }: { rows: readonly (readonly boolean[])[]; label: string }) {
  const dark = rows.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return (
    <svg
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      width="232"
      height="232"
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className="bg-paper text-ink"
    >
      <path d={dark.join("")} fill="currentColor" />
    </svg>
  );
}
