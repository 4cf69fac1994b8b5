import { ROLE } from "@/components/ui/table-roles";
import type { PublishedRows } from "@/lib/register/wording/queries";
import { type Characteristic, LEVELS } from "@/lib/rubric";
import { LevelBadge } from "./level-badge";
import { PublishedCell, PublishedHeading } from "./published-words";
import { StatementList } from "./statement-list";

/** The whole framework: ten rows, four levels. Below 64rem each cell stands under its level. */
export function RubricTable({
  caption,
  characteristics,
  published,
}: {
  caption: string;
  characteristics: readonly Characteristic[];
  /** The published words, to stand below ours. */
  published?: PublishedRows | undefined;
}) {
  return (
    <div className="card @container relative overflow-x-auto">
      <table {...ROLE.table} className="table table-text stacks-wide">
        <caption className="sr-only">{caption}</caption>
        <thead {...ROLE.group}>
          <tr {...ROLE.row}>
            <th {...ROLE.column}>Step</th>
            {LEVELS.map(level => (
              <th key={level} {...ROLE.column}>
                <LevelBadge standing={level} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROLE.group}>
          {characteristics.map(row => (
            <tr key={row.key} id={row.key} {...ROLE.row}>
              <th {...ROLE.heading}>
                {row.number > 0 && (
                  <span className="block text-small font-medium text-ink-2">Step {row.number}</span>
                )}
                <span className="block text-h3 font-heading">{row.shortTitle}</span>
                <span className="mt-1 block text-small font-normal text-ink-2">{row.title}</span>
                <PublishedHeading row={row} words={published?.get(row.key)?.statement} />
              </th>
              {LEVELS.map(level => (
                <td key={level} {...ROLE.cell}>
                  <div aria-hidden="true" className="cell-label">
                    <LevelBadge standing={level} size="small" />
                  </div>
                  <StatementList statements={row.levels[level]} small />
                  <PublishedCell
                    level={level}
                    of={row.shortTitle}
                    words={published?.get(row.key)?.levels[level]}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
