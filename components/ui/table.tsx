import type { ReactNode } from "react";
import { cx } from "./cx";
import { ROLE } from "./table-roles";

export interface Column {
  key: string;
  label: ReactNode;
  /** Figures stand right, so that their places line up. */
  numeric?: boolean;
  /** How the rows stand by this column, and the way to have them stand otherwise. */
  sort?: { readonly order: "ascending" | "descending" | "none"; readonly href: string };
}

export interface Row {
  key: string;
  /** What the row is about, in the first column. */
  heading: ReactNode;
  /** One cell for each column after the first. */
  cells: readonly ReactNode[];
}

export interface TableProps {
  caption: ReactNode;
  /** A heading above says the same already: the caption is for those who listen. */
  captionHidden?: boolean;
  /** The first is the column of the rows' headings. */
  columns: readonly Column[];
  rows: readonly Row[];
  /** Its cells are sentences: it becomes cards where a table of figures still has room. */
  wordy?: boolean;
}

/** A real table. Where there is no room for its columns each row becomes a card. */
export function Table({
  caption,
  captionHidden = false,
  columns,
  rows,
  wordy = false,
}: TableProps) {
  return (
    <div className="card @container relative overflow-x-auto">
      <table {...ROLE.table} className={cx("table", wordy ? "stacks-wide" : "stacks")}>
        <caption className={captionHidden ? "sr-only" : undefined}>{caption}</caption>
        <thead {...ROLE.group}>
          <tr {...ROLE.row}>
            {columns.map(column => (
              <th
                key={column.key}
                {...ROLE.column}
                aria-sort={column.sort?.order}
                className={cx(column.numeric && "numeric")}
              >
                {column.sort ? <SortLink label={column.label} {...column.sort} /> : column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROLE.group}>
          {rows.map(row => (
            <tr key={row.key} {...ROLE.row}>
              <th {...ROLE.heading}>{row.heading}</th>
              {columns.slice(1).map((column, index) => (
                <td key={column.key} {...ROLE.cell} className={cx(column.numeric && "numeric")}>
                  <span aria-hidden="true" className="cell-label">
                    {column.label}
                  </span>
                  <div>{row.cells[index]}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const MARK = { ascending: "▲", descending: "▼", none: "" } as const;

/** Where rows are cards their headings are not seen, and so lead nowhere. */
function SortLink({ label, order, href }: { label: ReactNode } & NonNullable<Column["sort"]>) {
  return (
    <>
      <a href={href} className="@max-[40rem]:hidden">
        {label}
      </a>
      <span className="hidden @max-[40rem]:inline">{label}</span>
      {order !== "none" && <span aria-hidden="true"> {MARK[order]}</span>}
    </>
  );
}
