import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { ROLE } from "@/components/ui/table-roles";
import { type AcademyStanding, sayYear, sayYears, type Year } from "@/lib/insights";
import { standingLook } from "./standing";

export interface YearsRow {
  readonly key: string;
  readonly heading: ReactNode;
  /** One for each of the table's years. */
  readonly years: readonly Year[];
}

/** Levels a year: one column each, a gap where there is none, and the movement in words. */
export function YearsTable({
  caption,
  names,
  rows,
  first,
}: {
  caption: ReactNode;
  /** Of the years, the earliest first. */
  names: readonly string[];
  rows: readonly YearsRow[];
  /** What the rows are. */
  first: string;
}) {
  return (
    <table {...ROLE.table} className={cx("matrix", names.length < 5 && "matrix-few")}>
      <caption>{caption}</caption>
      <thead {...ROLE.group}>
        <tr {...ROLE.row}>
          <th {...ROLE.column}>{first}</th>
          {names.map(name => (
            <th key={name} {...ROLE.column}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLE.group}>
        {rows.map(({ key, heading, years }) => (
          <tr key={key} {...ROLE.row}>
            <th {...ROLE.heading}>
              <div>
                <span>
                  {heading}
                  <small>{sayYears(years)}</small>
                </span>
              </div>
            </th>
            {years.map(year => (
              <td key={year.name} {...ROLE.cell} data-step={year.name}>
                <span className={lookOf(year)}>{sayYear(year)}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A median between two levels has the colour of neither. */
function lookOf({ levels: [lower, upper] }: Year): string {
  if (upper !== undefined) return "standing";
  return standingLook(lower ?? ("not-rated" satisfies AcademyStanding));
}
