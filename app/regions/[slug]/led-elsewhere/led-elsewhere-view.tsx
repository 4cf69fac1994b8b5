import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import type { LedElsewherePage } from "@/lib/register/placing/queries";

const COLUMNS = [
  { key: "trust", label: "Trust" },
  { key: "region", label: "Led by" },
  { key: "here", label: "Academies here", numeric: true },
  { key: "academies", label: "Academies in all", numeric: true },
];

export function LedElsewhereView({ page, slug }: { page: LedElsewherePage; slug: string }) {
  return (
    <>
      <BackLink href={`/regions/${slug}`}>Back to the region</BackLink>
      <PageHeading
        caption={page.regionName}
        lead="A trust over several regions belongs to the one where most of its academies are. What it shares goes to that region alone."
      >
        {page.total === 0
          ? "Another region leads for no trust with academies here"
          : `${page.total} ${page.total === 1 ? "trust" : "trusts"} with academies here, led by another region`}
      </PageHeading>
      {page.total > 0 && (
        <Table
          caption="Trusts that another region leads for, by name"
          columns={COLUMNS}
          rows={page.trusts.map(({ uid, name, region, here, academies }) => ({
            key: String(uid),
            heading: name,
            cells: [region, here, academies],
          }))}
        />
      )}
      <Pagination
        page={page.page}
        pages={page.pages}
        href={`/regions/${slug}/led-elsewhere`}
        of="trusts"
      />
    </>
  );
}
