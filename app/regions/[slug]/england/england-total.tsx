import { titleOf } from "@/app/_shell/say-row";
import { Table } from "@/components/ui/table";
import type { England } from "@/lib/assessments/region/queries";
import { COUNT_COLUMNS, countCells } from "../count-cells";

/** England row by row: the regions that are shown, added up, and no other. */
export function EnglandTotal({ england: { total, regions, rubric } }: { england: England }) {
  if (total.shared === 0) return null;
  const left = regions.filter(({ shared }) => shared === null).map(({ name }) => name);
  return (
    <section className="mt-10">
      <h2 className="mb-2">England, step by step</h2>
      <p className="mb-4 max-w-reading">
        {left.length === 0
          ? "All regions are in these totals."
          : `In no total, since their trusts are too few to show: ${left.join(", ")}.`}
      </p>
      <Table
        caption={`How many of the trusts that have shared stand at each level (${total.shared} in all)`}
        columns={[{ key: "step", label: "Step" }, ...COUNT_COLUMNS]}
        rows={total.rows.map(row => ({
          key: row.characteristic,
          heading: titleOf(rubric.characteristics[row.characteristic]),
          cells: countCells(row),
        }))}
      />
    </section>
  );
}
