import { Figure, Figures } from "@/components/ui/card";
import { PageHeading } from "@/components/ui/page-heading";
import { Table } from "@/components/ui/table";
import { sayDay } from "@/lib/forms";
import type { LoadReport } from "@/lib/register/commands";

const COLUMNS = [
  { key: "region", label: "Region" },
  { key: "multi", label: "Multi-academy trusts", numeric: true },
  { key: "single", label: "Single-academy trusts", numeric: true },
  { key: "academies", label: "Academies", numeric: true },
];

const say = (count: number) => count.toLocaleString("en-GB");

/** What was loaded and what it changed: what the npm command prints, as a page. */
export function ReportView({ report }: { report: LoadReport }) {
  const { counts, placing } = report;
  const secure = counts.secureSingleAcademyTrusts;
  return (
    <>
      <PageHeading caption="Administrator" lead={leadOf(report)}>
        {`Loaded: the register as at ${sayDay(new Date(report.asAt))}`}
      </PageHeading>
      <Figures>
        <Figure label="Open multi-academy trusts">{say(counts.multiAcademyTrusts)}</Figure>
        <Figure label="Open single-academy trusts">{say(counts.singleAcademyTrusts)}</Figure>
        <Figure label="Open academies">{say(counts.academies)}</Figure>
        <Figure label="Academies in one of these trusts">{say(counts.academiesInTrusts)}</Figure>
      </Figures>
      {secure > 0 && (
        <p className="mt-4 text-ink-2">Besides, {say(secure)} secure single-academy trusts.</p>
      )}
      <Changes report={report} />
      <Notes notes={report.notes} />
      <div className="mt-10">
        <Table
          caption="Open trusts and academies by region"
          columns={COLUMNS}
          rows={counts.regions.map(({ slug, name, multiAcademyTrusts, singleAcademyTrusts }) => ({
            key: slug,
            heading: name,
            cells: [
              say(multiAcademyTrusts),
              say(singleAcademyTrusts),
              say(report.academiesByRegion[slug] ?? 0),
            ],
          }))}
        />
      </div>
      <p className="mt-4 max-w-reading text-ink-2">
        A multi-academy trust is placed where most of its academies are. With academies in other
        regions too: {say(placing.spanning)}. With as many in two regions, where the first by name
        leads: {say(placing.tied)}. Without an academy: {say(placing.withoutAcademies)}. Open trusts
        of any kind in no region: <a href="/admin/not-placed">{say(counts.notPlaced)}</a>.
      </p>
    </>
  );
}

function leadOf({ first, changes }: LoadReport): string {
  if (first) return "This is the first extract here, so there is nothing to compare it with.";
  const all = changes.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return "Nothing changed against the extract before.";
  return `${say(all)} ${all === 1 ? "change" : "changes"} against the extract before.`;
}

function Changes({ report }: { report: LoadReport }) {
  if (report.changes.length === 0) return null;
  return (
    <section className="mt-10">
      <h2>What changed</h2>
      {report.changes.map(({ kind, title, count, lines }) => (
        <div key={kind} className="prose mt-5">
          <h3>
            {title}: {say(count)}
          </h3>
          <ul>
            {lines.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {count > lines.length && (
            <p>
              <a href={`/admin/changes?kind=${kind}`}>
                All {say(count)}: {title.toLowerCase()}
              </a>
            </p>
          )}
        </div>
      ))}
    </section>
  );
}

function Notes({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <section className="prose mt-10">
      <h2>What was set aside or put right</h2>
      <ul>
        {notes.map(note => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}
