import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { sayDay } from "@/lib/forms";
import type { NotPlaced, NotPlacedPage } from "@/lib/register/placing/queries";

const COLUMNS = [
  { key: "name", label: "Trust" },
  { key: "uid", label: "Number" },
  { key: "kind", label: "Kind" },
  { key: "why", label: "Why it is in no region" },
];

const KINDS = {
  multi: "Multi-academy trust",
  single: "Single-academy trust",
  secureSingle: "Secure single-academy trust",
} as const satisfies Record<NotPlaced["kind"], string>;

export function NotPlacedView({ found }: { found: NotPlacedPage }) {
  const { asAt, total, page, pages, trusts } = found;
  return (
    <>
      <BackLink href="/admin">Back to the register</BackLink>
      <PageHeading caption="Administrator" lead={leadOf(found)}>
        {headingOf(total)}
      </PageHeading>
      {asAt !== null && total > 0 && (
        <>
          <Table
            caption={`Open trusts without a region, as at ${sayDay(asAt)}`}
            columns={COLUMNS}
            rows={trusts.map(trust => ({
              key: String(trust.uid),
              heading: trust.name,
              cells: [trust.uid, KINDS[trust.kind], whyOf(trust)],
            }))}
          />
          <Pagination page={page} pages={pages} href="/admin/not-placed" of="trusts" />
        </>
      )}
    </>
  );
}

function headingOf(total: number): string {
  if (total === 0) return "Every open trust is in a region";
  const trusts =
    total === 1 ? "1 open trust is" : `${total.toLocaleString("en-GB")} open trusts are`;
  return `${trusts} in no region`;
}

function leadOf({ asAt, total }: NotPlacedPage): string {
  if (asAt === null) return "No extract of the public register has been loaded yet.";
  if (total === 0) return "A trust is placed where most of its academies are.";
  return "A trust is placed where most of its academies are. These can assess themselves like any other, and have no RSC team to share with until the register places them.";
}

function whyOf({ academies, firstSeen }: NotPlaced): string {
  if (academies > 0) return "Its academies stand in no region that is known";
  return `No academy listed since ${sayDay(firstSeen)}, when it was first seen`;
}
