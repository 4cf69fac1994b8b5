import type { ReactNode } from "react";
import { ROLE } from "@/components/ui/table-roles";

/** One of those that stand beside one another. */
export interface SideColumn {
  readonly key: string;
  readonly name: string;
  readonly about: string;
  readonly href: string;
}

export interface SideCell {
  /** What it says, in words; what it is of is added for those who listen. */
  readonly word: string;
  /** The classes of its standing. */
  readonly look: string;
  /** What is behind it. */
  readonly href: string;
  /** What more there is to say of it. */
  readonly below?: ReactNode;
}

export interface SideRow {
  readonly key: string;
  readonly name: string;
  readonly href: string;
  /** In the order of the columns. */
  readonly cells: readonly SideCell[];
}

/** Two to four beside one another, one column each, row by row. */
export function SideTable({
  caption,
  first,
  columns,
  rows,
}: {
  caption: string;
  /** What the rows are. */
  first: string;
  columns: readonly SideColumn[];
  rows: readonly SideRow[];
}) {
  return (
    <>
      {/* Where rows are cards the columns' headings are not seen. */}
      <ul aria-hidden="true" className="mb-6 flex flex-col gap-1 text-small md:hidden">
        {columns.map(({ key, name, about }) => (
          <li key={key}>
            <strong className="font-semibold">{name}:</strong> {about}
          </li>
        ))}
      </ul>
      <table {...ROLE.table} className="matrix matrix-few">
        <caption>{caption}</caption>
        <thead {...ROLE.group}>
          <tr {...ROLE.row}>
            <th {...ROLE.column}>{first}</th>
            {columns.map(({ key, name, about, href }) => (
              <th key={key} {...ROLE.column}>
                <a href={href}>{name}</a>
                <small className="px-0.5">{about}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROLE.group}>
          {rows.map(({ key, name, href, cells }) => (
            <tr key={key} {...ROLE.row}>
              <th {...ROLE.heading}>
                <div>
                  <a href={href}>{name}</a>
                </div>
              </th>
              {columns.map((column, index) => (
                <td key={column.key} {...ROLE.cell} data-step={column.name}>
                  <Standing cell={cells[index]} of={`${column.name}, ${name}`} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Standing({ cell, of }: { cell: SideCell | undefined; of: string }) {
  if (cell === undefined) return null;
  const { word, look, href, below } = cell;
  return (
    <>
      <a className={look} href={href} aria-label={`${of}: ${word}`}>
        {word}
      </a>
      {below && <div className="matrix-below">{below}</div>}
    </>
  );
}
