import { Button, ButtonRow } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { Details } from "@/components/ui/details";
import { ErrorSummary, type SummaryError } from "@/components/ui/error-summary";
import { FileField } from "@/components/ui/file-field";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import type { JobLine } from "@/lib/register/jobs/queries";
import { runningOf } from "@/lib/register/jobs/queries";
import { JobsList } from "../../jobs-list";

/** A plain form, so that a browser shows itself how far its sending is, with scripts or without. */
export function UploadView({
  jobs,
  problem,
}: {
  jobs: readonly JobLine[];
  problem: SummaryError | undefined;
}) {
  const running = runningOf(jobs);
  const errorAt = (id: string) => (problem?.id === id ? problem.message : undefined);
  return (
    <>
      <ErrorSummary errors={problem ? [problem] : []} answer={problem} />
      <PageHeading
        caption="Administrator"
        lead="The register’s files are compared with what is stored, and all of the extract goes in or nothing of it."
      >
        Load an extract of the public register
      </PageHeading>
      {running && (
        <div className="mb-8">
          <Notice title="A load is under way">
            <a href={`/admin/jobs/${running.id}`}>See how far it is</a>. Another can begin when it
            has ended.
          </Notice>
        </div>
      )}
      <form
        action="/admin/register/upload/files"
        method="post"
        encType="multipart/form-data"
        className="flex flex-col gap-8"
      >
        <DateField
          legend="Day of the extract"
          name="asAt"
          hint="Leave this blank if the names of the files give the day, such as edubasealldata20260902.csv"
          error={errorAt("asAt-day")}
        />
        <div className="flex flex-col gap-2">
          <FileField
            label="Files of the extract"
            name="files"
            hint="Choose them all at once. CSV files, unpacked, up to 100 MB together"
            error={errorAt("files")}
            accept=".csv"
            multiple
          />
          <Details summary="Which files?">
            <WhichFiles />
          </Details>
        </div>
        <ButtonRow>
          <Button id="load">Load the extract</Button>
        </ButtonRow>
      </form>
      <JobsList jobs={jobs} />
    </>
  );
}

function WhichFiles() {
  return (
    <div className="prose">
      <p>
        From Get Information About Schools, the downloads of one day. Files are known by their
        columns; their names do not matter.
      </p>
      <ul>
        <li>academies and free schools</li>
        <li>all groups</li>
        <li>links between academies and groups</li>
        <li>links to predecessors, if you have them</li>
      </ul>
      <p>
        Names of heads and telephone numbers in the files are left out. The files themselves are
        removed when the load has ended.
      </p>
    </div>
  );
}
