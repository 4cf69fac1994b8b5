import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { SummaryList } from "@/components/ui/summary-list";
import { sayDay, sayMoment } from "@/lib/forms";
import { type AdminHome, runningOf } from "@/lib/register/jobs/queries";
import { JobsList } from "./jobs-list";
import { RegionsTable, RegisterFigures } from "./register-figures";

const say = (count: number) => count.toLocaleString("en-GB");

/** How the register stands comes first; then what to do about it. */
export function AdminHomeView({ home }: { home: AdminHome }) {
  const { counts, jobs } = home;
  const running = runningOf(jobs);
  return (
    <>
      <PageHeading
        caption="Administrator"
        lead={
          counts.asAt === null
            ? "Load an extract of the public register. Until then there is no real trust to appoint people in."
            : "Trusts, academies and regions as the public register gives them. Assessments are not shown here."
        }
      >
        {counts.asAt === null
          ? "The register is empty"
          : `The register as at ${sayDay(counts.asAt)}`}
      </PageHeading>
      {running && (
        <div className="mb-8">
          <Notice title="An extract is being loaded">
            <a href={`/admin/jobs/${running.id}`}>See how far it is</a>
          </Notice>
        </div>
      )}
      {counts.asAt !== null && <RegisterFigures counts={counts} />}
      <div className="mt-10 max-w-reading">
        <SummaryList rows={[lastRow(home), errorsRow(home), ...ROWS]} />
        {!running && (
          <p className="mt-6">
            <LinkButton href="/admin/register/upload">Load an extract</LinkButton>
          </p>
        )}
        <JobsList jobs={jobs} />
      </div>
      {counts.asAt !== null && (
        <div className="mt-12">
          <RegionsTable counts={counts} />
        </div>
      )}
      {counts.invented > 0 && (
        <p className="mt-8 text-ink-2">
          Not counted: the {say(counts.invented)} invented trusts of the demo.
        </p>
      )}
    </>
  );
}

const WORDING_ROW = {
  label: "Published wording",
  value: "The framework’s published words, to stand beside our summary",
  change: { href: "/admin/wording", hidden: "the published wording", word: "Open" },
};

const TRAIL_ROW = {
  label: "Audit trail",
  value: "Sign-ins, refusals and what administrators did",
  change: { href: "/admin/trail", hidden: "the audit trail", word: "Open" },
};

const PEOPLE_ROW = {
  label: "People",
  value: "A trust’s first person, invited once you have made sure who they are",
  change: { href: "/admin/people", hidden: "the people to invite", word: "Open" },
};

const ACCOUNTS_ROW = {
  label: "Accounts",
  value: "Suspend an account, or the place of an administrator or of somebody in an RSC team",
  change: { href: "/admin/accounts", hidden: "accounts", word: "Open" },
};

const ROWS = [WORDING_ROW, PEOPLE_ROW, ACCOUNTS_ROW, TRAIL_ROW];

function lastRow({ last }: AdminHome) {
  const label = "Last refresh";
  if (last === null) return { label, value: "None yet" };
  const changes = last.first
    ? "The first extract: nothing to compare it with"
    : `${say(last.changes)} ${last.changes === 1 ? "change" : "changes"}`;
  return {
    label,
    value: `${sayMoment(last.loadedAt)}. ${changes}`,
    change: last.first
      ? undefined
      : { href: "/admin/changes", hidden: "what changed", word: "See" },
  };
}

function errorsRow({ faults }: AdminHome) {
  return {
    label: "Errors in seven days",
    value: faults === 0 ? "None" : `${say(faults)} ${faults === 1 ? "request" : "requests"} failed`,
    change: { href: "/admin/errors", hidden: "errors", word: "See" },
  };
}
