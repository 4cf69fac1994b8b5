import { LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { Pagination } from "@/components/ui/pagination";
import { sayDay, sayMoment } from "@/lib/forms";
import type { ChangesPage } from "@/lib/register/changes/queries";
import type { ChangeKind } from "@/lib/register/importer/changes";

const say = (count: number) => count.toLocaleString("en-GB");

export function ChangesView({
  changes,
  kind,
}: {
  changes: ChangesPage | null;
  kind: ChangeKind | null;
}) {
  if (changes === null) {
    return (
      <>
        <PageHeading
          caption="Administrator"
          lead="No extract of the public register has been loaded yet. When a second one is loaded, what it changes is listed here."
        >
          Nothing has changed yet
        </PageHeading>
        <LinkButton href="/admin/register/upload">Load an extract</LinkButton>
      </>
    );
  }
  const { asAt, loadedAt, kinds, page, pages, groups } = changes;
  return (
    <>
      <PageHeading
        caption="Administrator"
        lead={`The register as at ${sayDay(asAt)}, loaded on ${sayMoment(loadedAt)}.`}
      >
        {headingOf(changes)}
      </PageHeading>
      {kinds.length > 0 && <Kinds changes={changes} kind={kind} />}
      {groups.map(group => (
        <section key={group.kind} className="prose mt-8">
          <h2>{group.title}</h2>
          <ul>
            {group.lines.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      {kinds.length > 0 && groups.length === 0 && <p>There is none of this kind.</p>}
      <Pagination
        page={page}
        pages={pages}
        href="/admin/changes"
        query={kind === null ? {} : { kind }}
        of="changes"
      />
    </>
  );
}

function headingOf({ first, total }: ChangesPage): string {
  if (first) return "The first extract has nothing to be compared with";
  if (total === 0) return "The last extract changed nothing";
  return `The last extract made ${say(total)} ${total === 1 ? "change" : "changes"}`;
}

/** The kinds there are, as links: each narrows the list to itself. */
function Kinds({ changes, kind }: { changes: ChangesPage; kind: ChangeKind | null }) {
  const all = { key: "all", href: "/admin/changes", label: "All changes", count: changes.total };
  const links = [
    { ...all, current: kind === null },
    ...changes.kinds.map(one => ({
      key: one.kind,
      href: `/admin/changes?kind=${one.kind}`,
      label: one.title,
      count: one.count,
      current: kind === one.kind,
    })),
  ];
  return (
    <nav aria-label="Kinds of change" className="card p-5 md:p-6">
      <ul className="flex flex-wrap gap-x-6">
        {links.map(({ key, href, label, count, current }) => (
          <li key={key}>
            <a
              href={href}
              aria-current={current ? "true" : undefined}
              className="inline-flex min-h-11 items-center gap-1.5 text-link visited:text-link aria-[current]:font-semibold aria-[current]:no-underline"
            >
              {label} ({say(count)})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
