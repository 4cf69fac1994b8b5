import { titleOf } from "@/app/_shell/say-row";
import { LevelKey } from "@/components/rubric/level-key";
import { Table } from "@/components/ui/table";
import type { RegionPage } from "@/lib/assessments/region/queries";
import { COUNT_COLUMNS, countCells } from "./count-cells";

/** How many trusts stand at each level, row by row in framework order; the strip says the same. */
export function LevelCounts({ page }: { page: RegionPage }) {
  return (
    <section>
      <h2 className="mb-4">Where they stand</h2>
      <div className="mb-4">
        <LevelKey apart="Not agreed or not rated" />
      </div>
      <Table
        caption={`How many of the trusts that have shared stand at each level (${page.shared} in all)`}
        columns={[{ key: "step", label: "Step" }, ...COUNT_COLUMNS]}
        rows={page.rows.map(row => ({
          key: row.characteristic,
          heading: titleOf(page.rubric.characteristics[row.characteristic]),
          cells: countCells(row),
        }))}
      />
    </section>
  );
}
