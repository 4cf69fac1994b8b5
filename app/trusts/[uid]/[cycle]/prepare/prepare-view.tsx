import { BackLink } from "@/components/ui/back-link";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { type Task, TaskList } from "@/components/ui/task-list";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { PreparedRow, PreparePage } from "@/lib/assessments/evidence/queries";

interface PrepareViewProps {
  page: PreparePage;
  uid: string;
  /** Whether this person prepares; everybody else of the trust reads. */
  prepares: boolean;
}

export function PrepareView({ page, uid, prepares }: PrepareViewProps) {
  const base = `/trusts/${uid}/${page.cycle}/prepare`;
  const taskOf = (row: PreparedRow): Task => {
    const { key, number, shortTitle } = row.characteristic;
    return {
      id: key,
      title: number === 0 ? shortTitle : `${number}. ${shortTitle}`,
      href: `${base}/${key}`,
      status: row.status,
      hint: `${row.marked} of ${row.all} statements marked, ${row.withEvidence} with evidence`,
    };
  };
  const [overall, ...steps] = page.rows;
  return (
    <>
      <BackLink href={`/trusts/${uid}`}>Back to self-assessment</BackLink>
      <PageHeading
        caption={`${page.trustName}, ${sayCycle(page.cycle)}`}
        lead="Before anyone rates: mark what is in place, and add what shows it. Whoever rates finds it beside the question."
      >
        Prepare the evidence
      </PageHeading>
      <Next page={page} base={base} prepares={prepares} />
      <h2 className="mb-3">Overall performance</h2>
      <TaskList tasks={overall === undefined ? [] : [taskOf(overall)]} />
      <h2 className="mt-8 mb-3">Nine steps</h2>
      <TaskList tasks={steps.map(taskOf)} />
      <h2 className="mt-10 mb-2">Who sees it</h2>
      <p className="text-ink-2">
        The board, the trust CEO and the central team see the marks, and what each piece of evidence
        is called and its date. The file, the link or the note itself: the board, the trust CEO,
        whoever added it, and those who are asked for their view of that row. Nobody outside the
        trust, unless it is ticked when sharing. <a href="/who-sees-what">Who sees what</a>
      </p>
      <p className="mt-3">
        <a href={`/trusts/${uid}/evidence`}>See all evidence of the trust</a>
      </p>
    </>
  );
}

function Next({ page, base, prepares }: Omit<PrepareViewProps, "uid"> & { base: string }) {
  const row = page.rows.find(({ characteristic }) => characteristic.key === page.next);
  if (page.approvedAs !== null) {
    return (
      <div className="mb-8">
        <Notice>This assessment is approved. What was prepared for it is read-only.</Notice>
      </div>
    );
  }
  if (!prepares || row === undefined) return null;
  const { key, number, shortTitle } = row.characteristic;
  const title = shortTitle.toLowerCase();
  const name = number === 0 ? title : `step ${number}: ${title}`;
  return (
    <p className="mb-8">
      <LinkButton href={`${base}/${key}`}>Prepare {name}</LinkButton>
    </p>
  );
}
