import { BackLink } from "@/components/ui/back-link";
import { Card, Figure, Figures } from "@/components/ui/card";
import { FilterLinks } from "@/components/ui/filter-links";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { PageHeading } from "@/components/ui/page-heading";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { Library, LibraryLine } from "@/lib/assessments/library/queries";
import {
  FILTER_LABELS,
  LIBRARY_FILTERS,
  type LibraryFilter,
  libraryFinding,
  SOON_DAYS,
} from "@/lib/assessments/library/rules";
import { sayDay } from "@/lib/forms";

interface LibraryViewProps {
  library: Library;
  filter: LibraryFilter;
  uid: string;
  /** What has just been done, said once. */
  news: string | null;
}

export function LibraryView({ library, filter, uid, news }: LibraryViewProps) {
  const { figures, cycle } = library;
  const at = `/trusts/${uid}/evidence`;
  return (
    <>
      {news !== null && <NotificationBanner>{news}</NotificationBanner>}
      <BackLink href={`/trusts/${uid}`}>Back to self-assessment</BackLink>
      <PageHeading
        caption={`${library.trustName}: evidence`}
        lead={cycle === null ? undefined : <ToPrepare uid={uid} cycle={cycle} />}
      >
        {libraryFinding(figures)}
      </PageHeading>
      {figures.all > 0 && (
        <>
          <Figures>
            <Figure label="Pieces of evidence">{figures.all}</Figure>
            <Figure label="Expired">{figures.expired}</Figure>
            <Figure label={`Expire within ${SOON_DAYS} days`}>{figures.soon}</Figure>
            <Figure label={`Show nothing${cycle === null ? "" : ` in ${sayCycle(cycle)}`}`}>
              {figures.unused}
            </Figure>
          </Figures>
          <Most library={library} at={at} />
          <div className="mt-8">
            <FilterLinks
              of="evidence"
              links={LIBRARY_FILTERS.map(one => ({
                href: one === "all" ? at : `${at}?show=${one}`,
                label: FILTER_LABELS[one],
                current: one === filter,
              }))}
            />
          </div>
          <Lines library={library} filter={filter} at={at} />
        </>
      )}
    </>
  );
}

function ToPrepare({ uid, cycle }: { uid: string; cycle: string }) {
  return (
    <>
      Evidence is added where it shows something:{" "}
      <a href={`/trusts/${uid}/${cycle}/prepare`}>prepare the evidence of {sayCycle(cycle)}</a>
    </>
  );
}

/** What everything rests on, where one piece carries much. */
function Most({ library: { figures }, at }: { library: Library; at: string }) {
  const { most, shown } = figures;
  if (most === null || shown < 2) return null;
  return (
    <p className="mt-6">
      Most rests on <a href={`${at}/${most.id}`}>{most.title}</a>: it shows {most.shows} of the{" "}
      {shown} statements that are evidenced.
    </p>
  );
}

const COLUMNS = [
  { key: "title", label: "Evidence" },
  { key: "speaks", label: "Speaks for" },
  { key: "expires", label: "Expires" },
  { key: "shows", label: "Statements shown", numeric: true },
  { key: "by", label: "Added by" },
];

function Lines({ library, filter, at }: { library: Library; filter: LibraryFilter; at: string }) {
  const { lines, page, pages, on } = library;
  if (lines.length === 0)
    return (
      <Card>
        <p>
          Nothing here. <a href={at}>See all of it</a>
        </p>
      </Card>
    );
  return (
    <>
      <Table
        caption="The soonest to expire first"
        columns={COLUMNS}
        rows={lines.map(line => ({
          key: line.id,
          heading: <LineHeading line={line} at={at} />,
          cells: [sayDay(line.speaksFor), sayExpiry(line, on), line.shows, line.addedByName],
        }))}
      />
      <Pagination
        {...{ page, pages, href: at, of: "evidence" }}
        query={filter === "all" ? {} : { show: filter }}
      />
    </>
  );
}

function LineHeading({ line, at }: { line: LibraryLine; at: string }) {
  return (
    <>
      <a href={`${at}/${line.id}`} className="wrap-anywhere">
        {line.title}
      </a>
      {line.restricted && <span className="block text-small text-ink-2">Restricted</span>}
    </>
  );
}

function sayExpiry({ expiresOn }: LibraryLine, on: Date): string {
  if (expiresOn === null) return "–";
  return expiresOn < on ? `Expired ${sayDay(expiresOn)}` : sayDay(expiresOn);
}
