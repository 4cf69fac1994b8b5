import { BackLink } from "@/components/ui/back-link";
import { LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { SummaryList } from "@/components/ui/summary-list";
import { VerbForm } from "@/components/ui/verb-form";
import { type FormAction, sayDay, sayMoment } from "@/lib/forms";
import type { JobPage } from "@/lib/register/jobs/queries";
import { saySize } from "@/lib/register/jobs/rules";
import { KeepLooking } from "./keep-looking";
import { ReportView } from "./report-view";

/** `accept` is there where a refused load may be carried out all the same. */
export function JobView({ job, accept }: { job: JobPage; accept: FormAction | null }) {
  return (
    <>
      <BackLink href="/admin">Back to the register</BackLink>
      <Outcome job={job} accept={accept} />
      <div className="mt-12">
        <h2 className="mb-4">What was uploaded</h2>
        <Uploaded job={job} />
      </div>
    </>
  );
}

function Outcome({ job, accept }: { job: JobPage; accept: FormAction | null }) {
  if (job.state === "running") return <Running job={job} />;
  if (job.state === "done" && job.report !== null) return <ReportView report={job.report} />;
  return (
    <>
      <PageHeading caption="Administrator" lead="Nothing was changed.">
        {job.state === "refused" ? "The extract was not loaded" : "The load broke off"}
      </PageHeading>
      <div className="prose mb-8">
        <p>{whyOf(job)}</p>
        {accept && (
          <p>If that is right, load the same files all the same. They are kept here for an hour.</p>
        )}
      </div>
      {accept ? (
        <>
          <VerbForm act={accept} label="Load it with fewer rows" />
          <p className="mt-6">
            <a href="/admin/register/upload">Choose other files</a>
          </p>
        </>
      ) : (
        <LinkButton href="/admin/register/upload">Choose the files again</LinkButton>
      )}
    </>
  );
}

/** What the administrator does about it, where the reason does not say it. */
const WAYS: Readonly<Record<string, string>> = {
  "no-date": " Choose the files again and enter the day.",
};

function whyOf({ state, reason, problem }: JobPage): string {
  if (state === "stopped") return "The server stopped or was started anew while the load ran.";
  return `${problem}${WAYS[reason ?? ""] ?? ""}`;
}

function Running({ job }: { job: JobPage }) {
  return (
    <>
      <PageHeading
        caption="Administrator"
        lead="The load goes on by itself: you can leave this page and come back."
      >
        The extract is being loaded
      </PageHeading>
      <div className="card p-5 md:p-6">
        <label htmlFor="progress" className="mb-2 block font-semibold">
          {job.percent}% done
        </label>
        <progress id="progress" className="progress" max={100} value={job.percent} />
        <p role="status" className="mt-2 break-words text-ink-2">
          {job.step || "Beginning"}
        </p>
      </div>
      <p className="mt-6">
        <a href={`/admin/jobs/${job.id}`}>See how far it is now</a>
      </p>
      <KeepLooking />
    </>
  );
}

function Uploaded({ job }: { job: JobPage }) {
  const files = job.files.map(({ name, size }) => `${name}, ${saySize(size)}`);
  const day = job.asAt === null ? [] : [{ label: "Day", value: sayDay(new Date(job.asAt)) }];
  const end = job.endedAt === null ? [] : [{ label: "Ended", value: sayMoment(job.endedAt) }];
  return (
    <SummaryList
      rows={[
        {
          label: "Files",
          value: (
            <ul className="break-words">
              {files.map(file => (
                <li key={file}>{file}</li>
              ))}
            </ul>
          ),
        },
        ...day,
        { label: "Began", value: `${sayMoment(job.startedAt)}, by ${job.startedBy}` },
        ...end,
      ]}
    />
  );
}
