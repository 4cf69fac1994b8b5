import { titleOf } from "@/app/_shell/say-row";
import { Table } from "@/components/ui/table";
import type { RegionPage } from "@/lib/assessments/region/queries";
import { leastEvidencedFirst } from "@/lib/assessments/region/rules";

const COLUMNS = [
  { key: "step", label: "Step" },
  { key: "statements", label: "Statements evidenced", numeric: true },
  { key: "of", label: "Statements of the agreed levels", numeric: true },
  { key: "trusts", label: "Trusts evidenced in full", numeric: true },
  { key: "marked", label: "Trusts counted", numeric: true },
];

/** Where least of the agreed level is evidenced, that first. Evidence informs a level and never sets it. */
export function LeastEvidenced({ page }: { page: RegionPage }) {
  const rows = leastEvidencedFirst(page.rows);
  if (rows.length === 0) return null;
  return (
    <section className="mt-10">
      <h2 className="mb-2">Where least of the agreed level is evidenced</h2>
      <p className="mb-4 max-w-reading">
        A statement is evidenced where the trust had evidence for it, still in date, on the day it
        approved. The least evidenced step comes first. Not agreed, and levels that need no
        evidence, are not counted.
      </p>
      <Table
        caption="How much of the agreed levels is evidenced, least first"
        columns={COLUMNS}
        rows={rows.map(({ characteristic, evidenced }) => ({
          key: characteristic,
          heading: titleOf(page.rubric.characteristics[characteristic]),
          cells: [
            evidenced.statementsEvidenced,
            evidenced.statements,
            evidenced.inFull,
            evidenced.trusts,
          ],
        }))}
      />
    </section>
  );
}
