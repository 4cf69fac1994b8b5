import { Table } from "@/components/ui/table";
import type { Asked } from "@/lib/assessments/meeting/queries";
import { sayDay } from "@/lib/forms";

/** Who has finished: all that anybody learns before views are shown. */
export function WhoHasFinished({ people, shown }: { people: readonly Asked[]; shown: boolean }) {
  const finished = people.filter(({ finishedAt }) => finishedAt !== null).length;
  return (
    <div className="mt-6">
      <Table
        caption={`${finished} of ${people.length} have finished`}
        columns={[
          { key: "name", label: "Who" },
          { key: "finished", label: "Their views" },
          { key: "reminded", label: "Reminded" },
        ]}
        rows={people.map(person => ({
          key: person.userId,
          heading: person.apart ? `${person.name} (trust CEO, shown apart)` : person.name,
          cells: [
            person.finishedAt === null ? "Not finished" : "Finished",
            person.remindedAt === null ? "–" : sayDay(person.remindedAt),
          ],
        }))}
      />
      {!shown && (
        <p className="mt-2 text-small text-ink-2">
          What anybody thinks is seen by nobody else until everyone’s views are shown.
        </p>
      )}
    </div>
  );
}
