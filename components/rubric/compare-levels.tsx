import { Details } from "@/components/ui/details";
import { ROLE } from "@/components/ui/table-roles";
import { type Characteristic, LEVELS } from "@/lib/rubric";
import { LevelBadge } from "./level-badge";
import { StatementList } from "./statement-list";

/** One row's four cells side by side; on a small screen below one another. */
export function CompareLevels({
  characteristic,
}: {
  characteristic: Pick<Characteristic, "levels" | "shortTitle">;
}) {
  return (
    <Details summary="Compare levels side by side">
      <div className="breakout card @container relative overflow-x-auto">
        <table {...ROLE.table} className="table table-text stacks">
          <caption className="sr-only">
            The four levels of {characteristic.shortTitle.toLowerCase()}
          </caption>
          <thead {...ROLE.group}>
            <tr {...ROLE.row}>
              {LEVELS.map(level => (
                <th key={level} {...ROLE.column}>
                  <LevelBadge standing={level} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody {...ROLE.group}>
            <tr {...ROLE.row}>
              {LEVELS.map(level => (
                <td key={level} {...ROLE.cell}>
                  <div aria-hidden="true" className="cell-label">
                    <LevelBadge standing={level} size="small" />
                  </div>
                  <StatementList statements={characteristic.levels[level]} small />
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </Details>
  );
}
