import { Tag } from "@/components/ui/tag";
import type { CellPage } from "@/lib/assessments/academy-record/queries";
import { sayDates } from "@/lib/assessments/library/rules";
import type { AcademyMark } from "@/lib/insights";
import { LEVEL_NAMES, LEVELS, type Statement, type StepKey, statementsOf } from "@/lib/rubric";

/** As the trust reads what an academy marked. */
const MARKS = {
  "in-place": "In place",
  "not-in-place": "Not in place",
  "cannot-see": "They can’t see this",
} as const satisfies Record<AcademyMark, string>;

/** What the academy was asked, level by level: its marks, and the evidence it attached. */
export function CellStatements({
  page,
  step,
  evidenceAt,
}: {
  page: CellPage;
  step: StepKey;
  /** Where evidence is opened. */
  evidenceAt: string;
}) {
  return (
    <div className="flex flex-col gap-8">
      {LEVELS.map(level => {
        const asked = statementsOf(page.view.rubric, step, level).filter(
          ({ seat }) => seat !== "trust",
        );
        return (
          <section key={level}>
            <h2 className="mb-2 text-h3">{LEVEL_NAMES[level]}</h2>
            {asked.length === 0 && (
              <p className="text-small text-ink-2">An academy can see nothing of this level.</p>
            )}
            <ul className="flex flex-col gap-4">
              {asked.map(statement => (
                <li key={statement.id}>
                  <One page={page} statement={statement} evidenceAt={evidenceAt} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function One({
  page,
  statement,
  evidenceAt,
}: {
  page: CellPage;
  statement: Statement;
  evidenceAt: string;
}) {
  const mark = page.marks.get(statement.id);
  const shown = page.evidence.filter(({ statements }) => statements.includes(statement.id));
  return (
    <>
      <p>{statement.text}</p>
      <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-small">
        <Tag>{mark === undefined ? "Not marked" : MARKS[mark]}</Tag>
        {statement.kind === "limit" && <span className="text-ink-2">A limit of this stage</span>}
      </p>
      {shown.length > 0 && (
        <ul className="bullets mt-1 text-small">
          {shown.map(piece => (
            <li key={piece.id}>
              <a href={`${evidenceAt}/${piece.id}`} className="wrap-anywhere">
                {piece.title}
              </a>
              <span className="text-ink-2">, {sayDates(piece)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
