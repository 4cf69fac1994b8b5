import { Notice } from "@/components/ui/notice";
import { listOf, sayRole, type Words } from "@/lib/access";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { AppointmentPage } from "@/lib/people/appointments/queries";

/** What somebody leaves behind, and who can go on with it. */
export function OpenItemsList({ page, words }: { page: AppointmentPage; words: Words }) {
  const { answers, invited, onlyOne, takeOver } = page.open;
  const anything = answers.length > 0 || invited > 0 || onlyOne;
  const role = sayRole(page.role, words);
  const names = takeOver.map(one => `${one.name} (${sayRole(one.role, words).toLowerCase()})`);
  return (
    <div className="mt-8">
      <Notice title={`What ${page.name} leaves open`}>
        <ul className="mt-1 list-disc pl-5">
          {answers.map(({ cycle, count }) => (
            <li key={cycle}>
              {page.name} was the last to edit {count} {count === 1 ? "answer" : "answers"} of{" "}
              {sayCycle(cycle)}, which is not approved yet.
            </li>
          ))}
          {invited > 0 && (
            <li>
              {page.name} has invited {invited} {invited === 1 ? "person" : "people"} who have not
              answered yet.
            </li>
          )}
          {onlyOne && (
            <li>
              Nobody else is {role.toLowerCase()} of this trust. That work waits until the next one
              is appointed.
            </li>
          )}
          {!anything && <li>Nothing that somebody has to take over.</li>}
        </ul>
        {names.length > 0 && anything && (
          <p className="mt-2">Who can go on with it: {listOf(names)}.</p>
        )}
        <p className="mt-2">
          What {page.name} wrote stays in the trust’s history, under their name.
        </p>
      </Notice>
    </div>
  );
}
