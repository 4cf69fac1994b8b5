import { Button } from "@/components/ui/button";
import { Fold } from "@/components/ui/fold";
import { Select } from "@/components/ui/select";
import type { TrustsPage } from "@/lib/assessments/region-trusts/queries";
import { FILTERS, type Filter } from "@/lib/assessments/region-trusts/rules";
import type { TrustsAsked } from "@/lib/assessments/region-trusts/schema";
import { filterChoices, ORDER_CHOICES, SORT_CHOICES, STEP_CHOICES } from "./choices";

const ANY = { value: "", label: "Any" };
const NOT_NARROWED: Partial<Record<Filter, string>> = { mine: "All trusts", shared: "Either" };

/** Left of the list. It is sent as an address, so that what is found can be kept and passed on. */
export function FilterForm({
  asked,
  authorities,
  slug,
}: {
  asked: TrustsAsked;
  authorities: TrustsPage["authorities"];
  slug: string;
}) {
  const filters = filterChoices(authorities, slug);
  const { sort, dir } = asked;
  return (
    <form action={`/regions/${slug}/trusts`} aria-label="Filter trusts" className="print:hidden">
      <Fold kind="panel" handle="Filter and sort">
        <div className="flex flex-col gap-4 p-5">
          <h2 className="fold-title text-h3">Filter and sort</h2>
          <Select label="Step" name="step" options={STEP_CHOICES} value={asked.step} />
          {FILTERS.map(name => {
            const { label, choices } = filters[name];
            const any = { ...ANY, label: NOT_NARROWED[name] ?? ANY.label };
            const options = name === "kind" ? choices : [any, ...choices];
            return (
              <Select
                key={name}
                label={label}
                name={name}
                options={options}
                value={asked[name] ?? ""}
              />
            );
          })}
          <Select label="Sort by" name="sort" options={SORT_CHOICES} value={sort} />
          <Select label="Order" name="dir" options={ORDER_CHOICES} value={dir} />
          <Button look="secondary">Apply</Button>
        </div>
      </Fold>
    </form>
  );
}
