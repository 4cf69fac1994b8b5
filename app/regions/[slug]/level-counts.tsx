import { DistributionStrip } from "@/components/rubric/distribution-strip";
import { LevelKey } from "@/components/rubric/level-key";
import { Table } from "@/components/ui/table";
import type { RegionPage } from "@/lib/assessments/share/queries";
import { LEVEL_NAMES, LEVELS } from "@/lib/rubric";

const COLUMNS = [
  { key: "step", label: "Step" },
  ...LEVELS.map(level => ({ key: level, label: LEVEL_NAMES[level], numeric: true })),
  { key: "not-agreed", label: "Not agreed", numeric: true },
  { key: "strip", label: "Spread" },
];

/** How many trusts stand at each level, row by row in framework order; the strip says the same. */
export function LevelCounts({ page }: { page: RegionPage }) {
  return (
    <>
      <div className="mb-4">
        <LevelKey apart="Not agreed" />
      </div>
      <Table
        caption={`How many of the trusts that have shared stand at each level (${page.shared} in all)`}
        columns={COLUMNS}
        rows={page.rows.map(row => {
          const { number, shortTitle } = page.rubric.characteristics[row.characteristic];
          return {
            key: row.characteristic,
            heading: number === 0 ? shortTitle : `${number}. ${shortTitle}`,
            cells: [
              ...LEVELS.map(level => row.levels[level]),
              row.notAgreed,
              <DistributionStrip
                key="strip"
                counts={{ ...row.levels, "not-rated": row.notAgreed }}
                width={240}
              />,
            ],
          };
        })}
      />
    </>
  );
}
