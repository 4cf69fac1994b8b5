import type { ReactNode } from "react";
import { EvidenceWords } from "@/components/rubric/evidence-lines";
import { LevelBadge } from "@/components/rubric/level-badge";
import { Card } from "@/components/ui/card";
import { cx } from "@/components/ui/cx";
import type {
  EvidenceLine,
  PreparedLevel,
  PreparedStatement,
} from "@/lib/assessments/evidence/rules";
import { MARK_LABELS } from "@/lib/insights/prepared";

type AtStatement = (statement: PreparedStatement) => ReactNode;

/** What whoever prepares does at a statement; absent for those who read. */
export interface Doing {
  /** In place of the statement's own words and its mark on the screen. Paper has both as words. */
  readonly marks: AtStatement;
  readonly below: AtStatement;
  readonly beside: (statement: PreparedStatement, evidence: EvidenceLine) => ReactNode;
}

/** The four levels' statements, each with its mark and what shows it. */
export function LevelSections({
  levels,
  at,
  holdsFor = "the trust",
  doing,
}: {
  levels: readonly PreparedLevel[];
  /** Where this reader opens files. */
  at: string;
  /** Whom a limit holds for. */
  holdsFor?: string;
  doing?: Doing;
}) {
  return (
    <div className="flex flex-col gap-6">
      {levels.map(({ level, counts, statements }) => (
        <Card key={level}>
          <h2 className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <LevelBadge standing={level} />
          </h2>
          <p className="mt-2 text-small text-ink-2">
            {statements.length === 0 ? NOTHING_SEEN : sentence(counts)}
          </p>
          <Statements
            of={statements.filter(({ kind }) => kind === "in-place")}
            {...{ at, doing }}
          />
          <Limits
            of={statements.filter(({ kind }) => kind === "limit")}
            {...{ at, doing, holdsFor }}
          />
        </Card>
      ))}
    </div>
  );
}

interface Some {
  of: readonly PreparedStatement[];
  at: string;
  doing: Doing | undefined;
}

function Limits({ of, at, doing, holdsFor }: Some & { holdsFor: string }) {
  if (of.length === 0) return null;
  return (
    <>
      <h3 className="mt-5">Limits</h3>
      <p className="text-small text-ink-2">
        Shortfalls that mark this stage. One is in place where it holds for {holdsFor}. Limits need
        no evidence.
      </p>
      <Statements of={of} at={at} doing={doing} />
    </>
  );
}

function Statements({ of, at, doing }: Some) {
  return (
    <ul className="mt-2 divide-y divide-line">
      {of.map(statement => (
        <li key={statement.id} className="py-4 last:pb-0 print:py-2">
          {doing?.marks(statement)}
          <div className={cx(doing && "hidden print:flex", !doing && "sm:flex", SIDE_BY_SIDE)}>
            <p>{statement.text}</p>
            <p className="flex-none font-semibold">
              {statement.mark === null ? "Not marked" : MARK_LABELS[statement.mark]}
            </p>
          </div>
          {statement.marked !== null && (
            <p className="text-small text-ink-2">Marked by {statement.marked}</p>
          )}
          {statement.today !== undefined && (
            <p className="mt-1 text-small text-ink-2">
              <strong className="font-semibold">Today:</strong> {statement.today}
            </p>
          )}
          {statement.evidence.length > 0 && (
            <ul className="bullets mt-3 flex flex-col gap-2">
              {statement.evidence.map(evidence => (
                <li key={evidence.id}>
                  <EvidenceWords evidence={evidence} at={at} />
                  {doing?.beside(statement, evidence)}
                </li>
              ))}
            </ul>
          )}
          {doing?.below(statement)}
        </li>
      ))}
    </ul>
  );
}

const NOTHING_SEEN = "Nothing of this level can be seen from here.";

const SIDE_BY_SIDE = "justify-between gap-6 print:flex";

function sentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
