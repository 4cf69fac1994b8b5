import { Button } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { TextField } from "@/components/ui/text-field";
import type { FaultsPage } from "@/lib/access";
import { sayMoment } from "@/lib/forms";

const COLUMNS = [
  { key: "at", label: "When" },
  { key: "reference", label: "Reference" },
  { key: "where", label: "Where" },
  { key: "what", label: "What failed" },
];

export function ErrorsView({ found, reference }: { found: FaultsPage; reference: string }) {
  const { faults, total, page, pages } = found;
  return (
    <>
      <PageHeading
        caption="Administrator"
        lead="What failed and where, for thirty days. Never what anybody wrote: the rest is in the server’s own log, under the same reference."
      >
        {headingOf(total, reference)}
      </PageHeading>
      <form action="/admin/errors" className="mb-8 flex max-w-reading flex-col gap-4">
        <TextField
          label="Reference"
          name="reference"
          hint="As the error page shows it and people quote it"
          defaultValue={reference}
          maxLength={40}
          autoComplete="off"
          width="medium"
        />
        <div className="flex flex-wrap items-center gap-6">
          <Button>Find it</Button>
          {reference !== "" && <a href="/admin/errors">Show all</a>}
        </div>
      </form>
      {total > 0 && (
        <>
          <Table
            caption="Requests that failed, newest first"
            columns={COLUMNS}
            rows={faults.map(fault => ({
              key: `${fault.requestId} ${fault.at.getTime()}`,
              heading: sayMoment(fault.at),
              cells: [
                <Code key="reference">
                  {[fault.requestId, fault.digest].filter(Boolean).join(" or ")}
                </Code>,
                <Code key="where">{`${fault.method} ${fault.route}`}</Code>,
                <Code key="what">{[fault.name, fault.code].filter(Boolean).join(" ")}</Code>,
              ],
            }))}
          />
          <Pagination
            page={page}
            pages={pages}
            href="/admin/errors"
            query={reference === "" ? {} : { reference }}
            of="errors"
          />
        </>
      )}
    </>
  );
}

function headingOf(total: number, reference: string): string {
  if (reference !== "" && total === 0) return "Nothing failed under this reference";
  if (total === 0) return "No request has failed in thirty days";
  const many = total === 1 ? "1 request" : `${total.toLocaleString("en-GB")} requests`;
  return reference === "" ? `${many} failed in thirty days` : `${many} failed under this reference`;
}

function Code({ children }: { children: string }) {
  return <code className="break-all">{children}</code>;
}
