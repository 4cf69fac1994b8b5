"use client";

import { sayStanding, standingLook, unpackStandings } from "@/components/rubric/standing";
import { ROLE } from "@/components/ui/table-roles";

/** One academy: its standings as one word, in the order of the columns, or why it has none. */
export interface GivenRow {
  readonly urn: number;
  readonly name: string;
  readonly about: string;
  readonly levels?: string;
  readonly note?: string;
}

export interface GivenColumn {
  readonly step: string;
  readonly name: string;
}

/**
 * The academies' rows. A client leaf that does nothing on the client: a server component's markup
 * travels twice, the second time as data, and this one's data is a word a row.
 */
export function MatrixRows({
  at,
  cycle,
  columns,
  ticked,
  rows,
}: {
  at: string;
  cycle: string;
  columns: readonly GivenColumn[];
  ticked: readonly number[];
  rows: readonly GivenRow[];
}) {
  return rows.map(({ urn, name, about, levels, note }) => (
    <tr key={urn} {...ROLE.row}>
      <th {...ROLE.heading}>
        <div>
          <input
            type="checkbox"
            className="checkbox"
            name="urn"
            value={urn}
            defaultChecked={ticked.includes(urn)}
            aria-label={`Compare ${name}`}
          />
          <span>
            <a href={`${at}/${urn}`}>{name}</a>
            {about !== "" && <small>{about}</small>}
          </span>
        </div>
      </th>
      {levels === undefined ? (
        <td {...ROLE.cell} colSpan={columns.length}>
          <a className={standingLook("not-rated")} href={`${at}/${urn}`}>
            {note}
          </a>
        </td>
      ) : (
        unpackStandings(levels).map((standing, index) => {
          const { step = "", name: of = "" } = columns[index] ?? {};
          const word = sayStanding(standing);
          return (
            <td key={step} {...ROLE.cell} data-step={of}>
              <a
                className={standingLook(standing)}
                href={`${at}/${urn}/${cycle}/${step}`}
                aria-label={`${name}, ${of}: ${word}`}
              >
                {word}
              </a>
            </td>
          );
        })
      )}
    </tr>
  ));
}
