import { Table } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Spread } from "@/lib/insights";
import { LEVEL_NAMES, LEVELS } from "@/lib/rubric";

/** How many gave which level; whoever could not say in a column of their own. */
export function SpreadTable({ spread, title }: { spread: Spread; title: string }) {
  const counts = LEVELS.map(level => ({
    key: level,
    label: LEVEL_NAMES[level],
    count: spread.counts[level],
  }));
  const columns = [...counts, { key: "cannot", label: "Can’t say yet", count: spread.cannotSay }];
  const median = spread.median.map(level => LEVEL_NAMES[level]).join(" and ");
  return (
    <Table
      caption={
        <>
          How many gave which level<VisuallyHidden>: {title}</VisuallyHidden>
        </>
      }
      columns={[
        { key: "median", label: "Everyone" },
        ...columns.map(({ key, label }) => ({ key, label, numeric: true })),
      ]}
      rows={[
        {
          key: "counts",
          heading: median === "" ? "No level given" : `In the middle: ${median}`,
          cells: columns.map(({ count }) => count),
        },
      ]}
    />
  );
}
