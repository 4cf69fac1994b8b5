import { Figure, Figures } from "@/components/ui/card";
import { Table } from "@/components/ui/table";
import type { RegisterCounts } from "@/lib/register/queries";

const COLUMNS = [
  { key: "region", label: "Region" },
  { key: "multi", label: "Multi-academy trusts", numeric: true },
  { key: "single", label: "Single-academy trusts", numeric: true },
];

const say = (count: number) => count.toLocaleString("en-GB");

/** What the register holds. */
export function RegisterFigures({ counts }: { counts: RegisterCounts }) {
  return (
    <Figures>
      <Figure label="Open multi-academy trusts">{say(counts.multiAcademyTrusts)}</Figure>
      <Figure label="Open single-academy trusts">{say(counts.singleAcademyTrusts)}</Figure>
      <Figure label="Open academies">{say(counts.academies)}</Figure>
      <Figure label="Trusts not placed in a region">
        <a href="/admin/not-placed">{say(counts.notPlaced)}</a>
      </Figure>
    </Figures>
  );
}

export function RegionsTable({ counts }: { counts: RegisterCounts }) {
  return (
    <Table
      caption="Open trusts by the region that leads for them"
      columns={COLUMNS}
      rows={counts.regions.map(region => ({
        key: region.slug,
        heading: region.name,
        cells: [say(region.multiAcademyTrusts), say(region.singleAcademyTrusts)],
      }))}
    />
  );
}
