import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { TrustsPage } from "@/lib/assessments/region-trusts/queries";
import { addressOf, filtersIn, without } from "@/lib/assessments/region-trusts/rules";
import { NOTHING_ASKED, type TrustsAsked } from "@/lib/assessments/region-trusts/schema";
import { filterChoices, sayFilter } from "./choices";

/** What narrows the list, each to be taken away by itself. */
export function SelectedFilters({
  asked,
  authorities,
  base,
}: {
  asked: TrustsAsked;
  authorities: TrustsPage["authorities"];
  base: string;
}) {
  const chosen = filtersIn(asked);
  if (chosen.length === 0) return null;
  const filters = filterChoices(authorities, "");
  const { step, sort, dir } = asked;
  return (
    <section aria-labelledby="selected" className="mb-6 print:hidden">
      <h2 id="selected" className="mb-2 text-h3">
        Selected filters
      </h2>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {chosen.map(filter => (
          <li key={filter}>
            <a
              href={addressOf(base, without(asked, filter))}
              className="inline-flex min-h-11 items-center"
            >
              <span aria-hidden="true">✕&nbsp;</span>
              <VisuallyHidden>Remove </VisuallyHidden>
              {sayFilter(filter, asked, filters[filter])}
            </a>
          </li>
        ))}
        <li>
          <a
            href={addressOf(base, { ...NOTHING_ASKED, step, sort, dir })}
            className="inline-flex min-h-11 items-center"
          >
            Clear filters
          </a>
        </li>
      </ul>
    </section>
  );
}
