import { LevelBadge } from "@/components/rubric/level-badge";
import { Table } from "@/components/ui/table";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { SharedLine } from "@/lib/assessments/share/queries";
import { sayDay } from "@/lib/forms";

const COLUMNS = [
  { key: "trust", label: "Trust" },
  { key: "cycle", label: "Cycle" },
  { key: "overall", label: "Overall performance" },
  { key: "shared", label: "Shared on" },
  { key: "purpose", label: "Shared for" },
];

export function SharedTrusts({ lines, slug }: { lines: readonly SharedLine[]; slug: string }) {
  return (
    <Table
      caption="Trusts that have shared, by name"
      columns={COLUMNS}
      rows={lines.map(line => ({
        key: String(line.trustUid),
        heading: (
          <a href={`/regions/${slug}/trusts/${line.trustUid}/${line.cycle}`}>{line.trustName}</a>
        ),
        cells: [
          sayCycle(line.cycle),
          <LevelBadge
            key="overall"
            standing={line.overall ?? "not-rated"}
            words="Not agreed"
            size="small"
          />,
          sayDay(line.sharedAt),
          line.purpose === "" ? "Not said" : line.purpose,
        ],
      }))}
    />
  );
}
