import { LevelBadge } from "@/components/rubric/level-badge";
import { type Task, TaskList } from "@/components/ui/task-list";
import type { OwnRow, OwnViews } from "@/lib/assessments/views/queries";
import { isLate, viewStatusOf } from "@/lib/assessments/views/rules";

/** The rows somebody is asked about, each a link to its page, with what they think so far. */
export function OwnRows({ own }: { own: OwnViews }) {
  const overall = own.rows.filter(({ characteristic }) => characteristic === "overall");
  const steps = own.rows.filter(({ characteristic }) => characteristic !== "overall");
  return (
    <>
      {overall.length > 0 && (
        <section className="mb-8">
          <h2 className="mb-3">Overall performance</h2>
          <TaskList tasks={overall.map(row => taskOf(own, row))} />
        </section>
      )}
      {steps.length > 0 && (
        <section className="mb-8">
          <h2 className="mb-3">{steps.length === 9 ? "Nine steps" : "Your steps"}</h2>
          <TaskList tasks={steps.map(row => taskOf(own, row))} />
        </section>
      )}
    </>
  );
}

function taskOf(own: OwnViews, { characteristic, view, meeting, given }: OwnRow): Task {
  const { number, shortTitle } = own.rubric.characteristics[characteristic];
  return {
    id: characteristic,
    title: number === 0 ? shortTitle : `${number}. ${shortTitle}`,
    href: `/views/${own.trustUid}/${own.cycle}/${characteristic}`,
    status: viewStatusOf(view),
    hint: hintFor(own, { view, meeting }),
    mark: given ? (
      <LevelBadge standing={view?.level ?? "not-rated"} words="Can’t say yet" size="small" />
    ) : undefined,
  };
}

function hintFor(
  { approvedAs }: OwnViews,
  { view, meeting }: Pick<OwnRow, "view" | "meeting">,
): string | undefined {
  const isOpen = approvedAs === null && view?.shown !== true;
  if (isOpen && meeting.shownAt !== null) return "You can still add it, marked late";
  if (view === null) return undefined;
  if (isLate(view, meeting.shownAt)) return "Added late, and marked so";
  return view.fromPaper ? "Entered from your paper form" : undefined;
}
