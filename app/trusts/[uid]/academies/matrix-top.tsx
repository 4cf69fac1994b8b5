import { sayStanding, standingLook } from "@/components/rubric/standing";
import { ROLE } from "@/components/ui/table-roles";
import type { BoardRow } from "@/lib/assessments/board/queries";
import { type AcademyStanding, type StepTally, sayYear } from "@/lib/insights";
import { type ReviewedMark, VERDICT_LABELS } from "@/lib/insights/reviewed";
import { LEVEL_NAMES, type Level } from "@/lib/rubric";
import type { MatrixProps } from "./matrix-view";
import { nameOf } from "./words";

/** The trust's own two rows, above the academies in whatever order they are. */
export function MatrixTop({
  page: { trust: said, rubric, cycle },
  tallies,
  at,
}: Pick<MatrixProps, "page" | "at"> & { tallies: readonly StepTally[] }) {
  const trust = at.replace(/\/academies$/, "");
  const rows = [
    {
      title: "The trust",
      about: "as the board agreed",
      cells: tallies.map(({ step }) => {
        const row = said?.get(step);
        const standing: AcademyStanding = row?.level ?? "not-rated";
        return {
          ...{ step, standing, href: `${trust}/${cycle}/${step}`, marks: sayMarks(row) },
          word: sayStanding(standing, row?.notAgreed ? "Not agreed" : undefined),
        };
      }),
    },
    {
      title: "Academies’ median",
      about: "each step across academies",
      cells: tallies.map(({ step, median }) => ({
        ...{ step, standing: only(median), href: `${at}/steps/${step}?cycle=${cycle}`, marks: [] },
        word: sayYear({ name: "", levels: median }, "Not rated"),
      })),
    },
  ];
  return (
    <tbody {...ROLE.group} className="matrix-top">
      {rows.map(({ title, about, cells }) => (
        <tr key={title} {...ROLE.row}>
          <th {...ROLE.heading}>
            <div>
              <span>
                {title}
                <small>{about}</small>
              </span>
            </div>
          </th>
          {cells.map(({ step, standing, word, href, marks }) => {
            const name = nameOf(rubric, step);
            return (
              <td key={step} {...ROLE.cell} data-step={name}>
                <a
                  className={standing === null ? "standing" : standingLook(standing)}
                  href={href}
                  aria-label={`${title}, ${name}: ${word}`}
                >
                  {word}
                </a>
                {marks.map(mark => (
                  <small key={mark}>{mark}</small>
                ))}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}

/** The marks beside an agreed level, each in as few words as a cell has room for. */
function sayMarks(row: BoardRow | undefined): string[] {
  if (row === undefined) return [];
  const { mark, reviewed, rscView } = row;
  const say = ({ verdict }: ReviewedMark) => VERDICT_LABELS[verdict].toLowerCase();
  return [
    ...(mark ? [mark.level ? `Evidenced: ${LEVEL_NAMES[mark.level]}` : "Not yet evidenced"] : []),
    ...(reviewed ? [`Reviewed: ${say(reviewed)}`] : []),
    ...(rscView ? [`RSC view: ${say(rscView)}`] : []),
  ];
}

/** A median between two levels has the colour of neither. */
function only([lower, upper]: readonly Level[]): AcademyStanding | null {
  if (lower === undefined) return "not-rated";
  return upper === undefined ? lower : null;
}
