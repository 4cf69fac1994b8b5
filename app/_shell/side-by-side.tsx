import type { ReactNode } from "react";
import { BackLink } from "@/components/ui/back-link";
import { FilterLinks } from "@/components/ui/filter-links";
import { PageHeading } from "@/components/ui/page-heading";
import { type ComparedRow, sayDiffering } from "@/lib/insights";

interface SideBySideProps<K, S> {
  readonly back: { readonly href: string; readonly words: string };
  readonly caption: string;
  /** The address of the comparison, without what is left out of it. */
  readonly here: string;
  readonly rows: readonly ComparedRow<K, S>[];
  /** All rows in words: "nine steps". */
  readonly of: string;
  /** What one row is called when there are several: "steps". */
  readonly many: string;
  readonly isOnlyDifferences: boolean;
  /** What stands between the choice of rows and the rows. */
  readonly notes?: ReactNode;
  /** The rows that are to be shown; never none. */
  readonly table: (rows: readonly ComparedRow<K, S>[]) => ReactNode;
}

/** Two to four beside one another: what differs as the title, and all rows or those that differ. */
export function SideBySide<K, S>({
  back,
  caption,
  here,
  rows,
  of,
  many,
  isOnlyDifferences,
  notes,
  table,
}: SideBySideProps<K, S>) {
  const shown = rows.filter(({ differs }) => differs || !isOnlyDifferences);
  return (
    <>
      <BackLink href={back.href}>{back.words}</BackLink>
      <PageHeading caption={caption}>{sayDiffering(rows, of)}</PageHeading>
      <FilterLinks
        of={many}
        links={[false, true].map(only => ({
          href: only ? `${here}&differences=only` : here,
          label: only ? "Differences only" : `All ${of}`,
          current: only === isOnlyDifferences,
        }))}
      />
      {notes}
      {shown.length === 0 ? <p>They say the same of all {of}.</p> : table(shown)}
    </>
  );
}
