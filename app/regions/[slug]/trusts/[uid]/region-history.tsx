import { Table } from "@/components/ui/table";
import type { Stay } from "@/lib/assessments/region-trust/queries";
import { sayDay } from "@/lib/forms";
import { REGION_SETS } from "@/lib/register/regions";
import { nameSet } from "../../team-of";

const COLUMNS = [
  { key: "region", label: "Region" },
  { key: "from", label: "From" },
  { key: "until", label: "Until" },
  { key: "team", label: "Looked after by" },
];

/** Where the trust was placed, by each set of regions, as the register's extracts said. */
export function RegionHistory({ stays }: { stays: readonly Stay[] }) {
  return (
    <section className="mt-10">
      <h2 className="mb-2">Its regions</h2>
      <p className="mb-4 max-w-reading">
        A trust belongs to the region where most of its academies are. A date is that of the extract
        of the public register that first said so.
      </p>
      <div className="flex flex-col gap-6">
        {REGION_SETS.map(set => (
          <Table
            key={set.id}
            caption={nameSet(set)}
            columns={COLUMNS}
            rows={stays
              .filter(stay => stay.set === set.id)
              .map(({ region, from, until, spans }) => ({
                key: `${region} ${from.toISOString()}`,
                heading: spans ? `${region}, and others` : region,
                cells: [sayDay(from), until === null ? "Today" : sayDay(until), set.team],
              }))}
          />
        ))}
      </div>
    </section>
  );
}
