import { Table } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { type Spread, sayMedian } from "@/lib/insights";
import { LEVEL_NAMES, LEVELS } from "@/lib/rubric/types";

const COLUMNS = [
  { key: "given", label: <VisuallyHidden>Views given</VisuallyHidden> },
  ...LEVELS.map(level => ({ key: level, label: LEVEL_NAMES[level], numeric: true })),
  { key: "cannot-say", label: "Can’t say yet", numeric: true },
  { key: "median", label: "Median" },
];

/** A spread in figures and words. `about` is the row's name, for those who listen. */
export function SpreadTable({ spread, about }: { spread: Spread; about: string }) {
  const cells = [
    ...LEVELS.map(level => spread.counts[level]),
    spread.cannotSay,
    sayMedian(spread.median),
  ];
  const views = spread.given === 1 ? "1 view" : `${spread.given} views`;
  return (
    <Table
      caption={`How the views of ${about} are spread`}
      captionHidden
      columns={COLUMNS}
      rows={[{ key: "spread", heading: views, cells }]}
    />
  );
}
