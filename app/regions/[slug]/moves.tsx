import { titleOf } from "@/app/_shell/say-row";
import { Table } from "@/components/ui/table";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { RegionPage } from "@/lib/assessments/region/queries";

const COLUMNS = [
  { key: "step", label: "Step" },
  { key: "up", label: "Moved up", numeric: true },
  { key: "same", label: "As before", numeric: true },
  { key: "down", label: "Moved down", numeric: true },
  { key: "apart", label: "No level at one of the times", numeric: true },
];

/** How many trusts moved on each row since what they shared before, or since one chosen cycle. */
export function Moves({ page, since }: { page: RegionPage; since: string | null }) {
  const { moved, shared, rubric } = page;
  const when = since === null ? "the cycle before" : sayCycle(since);
  return (
    <section className="mt-10">
      <h2 className="mb-2">What has moved</h2>
      <p className="mb-4 max-w-reading">
        {moved === 0
          ? `No trust that shares now shared ${since === null ? "an earlier cycle" : `${sayCycle(since)} and a later cycle`} too, so there is nothing to compare.`
          : `Of ${shared} trusts that shared, ${moved} shared ${since === null ? "an earlier cycle" : sayCycle(since)} too. Each is compared with ${since === null ? "the latest of those" : when}.`}
      </p>
      {moved > 0 && (
        <Table
          caption={`How many trusts moved since ${when}`}
          columns={COLUMNS}
          rows={page.moves.map(({ characteristic, up, same, down, apart }) => ({
            key: characteristic,
            heading: titleOf(rubric.characteristics[characteristic]),
            cells: [up, same, down, apart],
          }))}
        />
      )}
    </section>
  );
}
