import { Table } from "@/components/ui/table";
import { otherSet, type RegionPage } from "@/lib/assessments/region/queries";
import { saySet } from "./team-of";

const COLUMNS = [
  { key: "region", label: "Region" },
  { key: "trusts", label: "Trusts placed there", numeric: true },
  { key: "shared", label: "Shared with this team", numeric: true },
];

/** The same trusts by the other set of regions. It gives nobody a right: they share with this team. */
export function OtherPlaces({ page, slug }: { page: RegionPage; slug: string }) {
  if (page.elsewhere.length === 0) return null;
  const set = otherSet(slug);
  return (
    <section className="mt-10">
      <h2 className="mb-2">These trusts by the other set of regions</h2>
      <p className="mb-4 max-w-reading">{saySet(set)} The trusts below are those of this region.</p>
      <Table
        caption={`Where the trusts of ${page.regionName} are placed`}
        columns={COLUMNS}
        rows={page.elsewhere.map(({ name, trusts, shared }) => ({
          key: name,
          heading: name,
          cells: [trusts, shared],
        }))}
      />
    </section>
  );
}
