import type { ReactNode } from "react";
import { cx } from "./cx";
import { VisuallyHidden } from "./visually-hidden";

export interface SummaryRow {
  /** Also the row's key. */
  label: string;
  value: ReactNode;
  change?: { href: string; hidden: string; word?: string } | undefined;
}

/** What was answered, row by row. The hidden words make each link's name its own. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const columns = rows.some(row => row.change)
    ? "md:grid-cols-[minmax(0,3fr)_minmax(0,6fr)_4rem]"
    : "md:grid-cols-[minmax(0,3fr)_minmax(0,7fr)]";
  return (
    <dl className="card divide-y divide-line px-5 md:px-6">
      {rows.map(row => (
        <div key={row.label} className={cx("grid gap-x-6 gap-y-1.5 py-4", columns)}>
          <dt className="font-semibold">{row.label}</dt>
          <dd className="min-w-0">{row.value}</dd>
          {row.change && (
            <dd className="md:text-right print:hidden">
              <a
                href={row.change.href}
                className="-my-2 inline-flex min-h-11 items-center text-link visited:text-link"
              >
                {row.change.word ?? "Change"}
                <VisuallyHidden> {row.change.hidden}</VisuallyHidden>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
