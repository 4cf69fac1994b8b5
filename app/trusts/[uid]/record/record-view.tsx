import { PageHeading } from "@/components/ui/page-heading";
import { Table } from "@/components/ui/table";
import type { Words } from "@/lib/access";
import { type FormAction, sayMoment } from "@/lib/forms";
import type { RecordPage } from "@/lib/reports/record/queries";
import { WHY_MAX } from "@/lib/reports/record/schema";
import { FindForm } from "./find-form";
import { HoldSection } from "./hold-section";

export function RecordView({
  page,
  at,
  words,
  find,
  place,
  lift,
}: {
  page: RecordPage;
  at: string;
  words: Words;
  /** Null for whoever may see what was looked for, and look for nothing. */
  find: FormAction | null;
  place: FormAction;
  lift: FormAction;
}) {
  const { people, requests, hold, trustName } = page;
  const heading = (
    <PageHeading
      caption={trustName}
      lead="Trusts answer requests under freedom of information, and people may ask what is held about them. Private views and what an academy has not sent are private, and not secret in law."
    >
      Records
    </PageHeading>
  );
  return (
    <div className="flex flex-col gap-12">
      {find === null ? (
        <div>
          {heading}
          <p>The {words.clerk} looks for what is asked. Whoever presides is told each time.</p>
        </div>
      ) : (
        <FindForm
          find={find}
          at={at}
          limit={WHY_MAX}
          people={people.map(({ id, name }) => ({ value: id, label: name }))}
        >
          {heading}
        </FindForm>
      )}
      <section>
        <h2 className="mb-3">What was looked for</h2>
        {requests.length === 0 ? (
          <p className="text-ink-2">Nothing yet.</p>
        ) : (
          <Table
            caption="Newest first"
            columns={[
              { key: "sought", label: "About" },
              { key: "why", label: "The request it answers" },
              { key: "by", label: "By" },
              { key: "at", label: "When" },
            ]}
            rows={requests.map(({ id, sought, why, madeByName, madeAt }) => ({
              key: id,
              heading: sought,
              cells: [why, madeByName, sayMoment(madeAt)],
            }))}
          />
        )}
      </section>
      <HoldSection hold={hold} at={at} place={place} lift={lift} />
    </div>
  );
}
