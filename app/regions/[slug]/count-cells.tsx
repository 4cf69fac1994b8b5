import { DistributionStrip } from "@/components/rubric/distribution-strip";
import type { RowCounts } from "@/lib/assessments/region/rules";
import { LEVEL_NAMES, LEVELS } from "@/lib/rubric";

/** The four levels, then not agreed and not rated apart, then the same as a strip. */
export const COUNT_COLUMNS = [
  ...LEVELS.map(level => ({ key: level, label: LEVEL_NAMES[level], numeric: true })),
  { key: "not-agreed", label: "Not agreed", numeric: true },
  { key: "not-rated", label: "Not rated", numeric: true },
  { key: "strip", label: "Spread" },
];

/** The counts of one row; a dash in each where they are too few to show. */
export function countCells(row: RowCounts | undefined) {
  if (row === undefined) return COUNT_COLUMNS.map(() => "–");
  const { levels, notAgreed, notRated } = row;
  return [
    ...LEVELS.map(level => levels[level]),
    notAgreed,
    notRated,
    <DistributionStrip
      key="strip"
      counts={{ ...levels, "not-rated": notAgreed + notRated }}
      width={240}
    />,
  ];
}
