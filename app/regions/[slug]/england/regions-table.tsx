import { titleOf } from "@/app/_shell/say-row";
import { Table } from "@/components/ui/table";
import type { England, RegionLine } from "@/lib/assessments/region/queries";
import type { RowCounts } from "@/lib/assessments/region/rules";
import type { CharacteristicKey } from "@/lib/rubric";
import { COUNT_COLUMNS, countCells } from "../count-cells";

const COLUMNS = [
  { key: "region", label: "Region" },
  { key: "trusts", label: "Trusts", numeric: true },
  { key: "shared", label: "Shared", numeric: true },
  ...COUNT_COLUMNS,
];

/** The regions on one row of the framework, in the order of their set. */
export function RegionsTable({
  england: { regions, total, rubric },
  step,
  slug,
}: {
  england: England;
  step: CharacteristicKey;
  slug: string;
}) {
  const rowOf = (rows: readonly RowCounts[]) =>
    rows.find(({ characteristic }) => characteristic === step);
  return (
    <Table
      caption={`How many trusts stand at each level for ${titleOf(rubric.characteristics[step])}`}
      columns={COLUMNS}
      rows={[
        ...regions.map(region => ({
          key: region.slug,
          heading: region.slug === slug ? `${region.name} (this region)` : region.name,
          cells: [region.trusts, sharedIn(region), ...countCells(rowOf(region.rows))],
        })),
        {
          key: "total",
          heading: "Regions shown, together",
          cells: [total.trusts, total.shared, ...countCells(rowOf(total.rows))],
        },
      ]}
    />
  );
}

function sharedIn({ shared }: RegionLine) {
  return shared ?? <span className="text-ink-2">Too few to show</span>;
}
