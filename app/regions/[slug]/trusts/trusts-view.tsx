import { LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { Pagination } from "@/components/ui/pagination";
import type { TrustsPage } from "@/lib/assessments/region-trusts/queries";
import { addressOf, filtersIn, queryOf } from "@/lib/assessments/region-trusts/rules";
import type { TrustsAsked } from "@/lib/assessments/region-trusts/schema";
import { sayDay } from "@/lib/forms";
import { Misread } from "../misread";
import { CompareForm } from "./compare-form";
import { FilterForm } from "./filter-form";
import { SelectedFilters } from "./selected-filters";
import { TrustsTable } from "./trusts-table";

export function TrustsView({
  list,
  asked,
  misread,
  ticked,
  slug,
  asAt,
}: {
  list: TrustsPage;
  asked: TrustsAsked;
  misread: boolean;
  /** Trusts to be set side by side. */
  ticked: readonly number[];
  slug: string;
  asAt: Date;
}) {
  const base = `/regions/${slug}/trusts`;
  const sharing = saySharing(list, asked);
  return (
    <>
      <PageHeading
        caption={`Trusts of ${list.regionName}`}
        lead={`As at ${sayDay(asAt)}${sharing}. What a trust shares is a self-assessment, not a DfE judgement.`}
      >
        {list.found} {list.found === 1 ? "trust" : "trusts"} found
      </PageHeading>
      {misread && <Misread />}
      <div className="flex flex-col gap-8 lg:grid lg:grid-cols-[18rem_minmax(0,1fr)] lg:items-start">
        <FilterForm asked={asked} authorities={list.authorities} slug={slug} />
        <div className="min-w-0">
          <SelectedFilters asked={asked} authorities={list.authorities} base={base} />
          {list.found === 0 ? (
            <Empty base={base} isFiltered={filtersIn(asked).length > 0} />
          ) : (
            <>
              <p className="mb-4 flex flex-wrap gap-x-6 gap-y-2 print:hidden">
                {sharing !== "" && list.sharing > 0 && (
                  <a href={addressOf(base, { ...asked, shared: "yes" })}>
                    See the {list.sharing === 1 ? "one that has" : `${list.sharing} that have`}{" "}
                    shared
                  </a>
                )}
                <a href={addressOf(`${base}/download`, asked)}>
                  Download {list.found === 1 ? "this trust" : `these ${list.found} trusts`} (CSV)
                </a>
              </p>
              <CompareForm
                base={base}
                rows={list.lines.filter(({ shared }) => shared !== null).length}
              >
                <TrustsTable {...{ lines: list.lines, rubric: list.rubric, asked, ticked, slug }} />
              </CompareForm>
              <Pagination
                page={list.page}
                pages={list.pages}
                href={base}
                query={queryOf(asked)}
                of="trusts"
              />
            </>
          )}
        </div>
      </div>
    </>
  );
}

/** Of how many there is something to read; nothing where a filter says so already, or it is all of them. */
function saySharing({ found, sharing }: TrustsPage, { shared }: TrustsAsked): string {
  if (shared !== null || sharing === found) return "";
  return `, ${sharing} of ${found} ${sharing === 1 ? "has" : "have"} shared`;
}

function Empty({ base, isFiltered }: { base: string; isFiltered: boolean }) {
  return isFiltered ? (
    <div>
      <p className="mb-5">No trust of this region is all of that at once.</p>
      <LinkButton href={base} look="secondary">
        Clear filters
      </LinkButton>
    </div>
  ) : (
    <p>The public register places no open multi-academy trust in this region.</p>
  );
}
