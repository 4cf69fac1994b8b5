import { Table } from "@/components/ui/table";
import { sayMoment } from "@/lib/forms";
import type { JobLine } from "@/lib/register/jobs/queries";
import type { JobState } from "@/lib/register/jobs/rules";

/** How a load stands, in a word or two. */
const STATE_LABELS = {
  running: "Under way",
  done: "Loaded",
  refused: "Not loaded",
  failed: "Broke off",
  stopped: "Stopped",
} as const satisfies Record<JobState, string>;

const COLUMNS = [
  { key: "began", label: "Began" },
  { key: "by", label: "By" },
  { key: "state", label: "Outcome" },
];

/** The last loads; nothing where there was none. */
export function JobsList({ jobs }: { jobs: readonly JobLine[] }) {
  if (jobs.length === 0) return null;
  return (
    <div className="mt-12">
      <Table
        caption="The last loads"
        columns={COLUMNS}
        rows={jobs.map(({ id, startedAt, startedBy, state }) => ({
          key: id,
          heading: <a href={`/admin/jobs/${id}`}>{sayMoment(startedAt)}</a>,
          cells: [startedBy, STATE_LABELS[state]],
        }))}
      />
    </div>
  );
}
