import { SupportList } from "@/app/_shell/support/support-list";
import { LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { PairingsPage } from "@/lib/improvement/pairing/queries";
import type { State } from "@/lib/improvement/support/rules";
import { NeedCard } from "./need-card";

export function PairingsView({
  page,
  at,
  mayArrange,
}: {
  page: PairingsPage;
  at: string;
  mayArrange: boolean;
}) {
  const { trustName, today, finding, needs, supports, rubric } = page;
  const open = supports.filter(({ closedAt }) => closedAt === null);
  const closed = supports.filter(({ closedAt }) => closedAt !== null);
  const inState = (state: State) => open.filter(support => support.state === state);
  const list = { today, base: at };
  return (
    <>
      <PageHeading caption={trustName} lead={sayBase(page)}>
        {finding}
      </PageHeading>
      {mayArrange && (
        <div className="mb-8">
          <LinkButton href={`${at}/new`}>Propose a pairing</LinkButton>
        </div>
      )}
      {needs.length > 0 && (
        <section aria-labelledby="needs">
          <h2 id="needs" className="mb-2">
            Where each academy has furthest to go
          </h2>
          <p className="mb-6 max-w-reading text-ink-2">
            Beside it the academies that say they are at Embedding or Leading there and have
            evidence for all of it: first those of the same phase, then of one that overlaps.
          </p>
          <ul className="flex flex-col gap-4">
            {needs.map(need => (
              <li key={need.urn}>
                <NeedCard {...{ need, rubric, open, at, mayArrange }} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <SupportList
        {...list}
        id="under-way"
        title="Support under way"
        supports={inState("agreed")}
      />
      <SupportList {...list} id="proposed" title="Proposed" supports={inState("proposed")} />
      <SupportList {...list} id="ended" title="Ended, and what came of it" supports={closed} />
      <p className="mt-10 text-small text-ink-2">
        All of this stays inside the trust. An academy’s own people read the support it gives or
        receives once that is agreed. <a href="/who-sees-what">Who sees what</a>
      </p>
    </>
  );
}

function sayBase({ cycle, academies, sent, needs }: PairingsPage): string {
  if (cycle === null)
    return "Once academies have sent how the steps are lived there, those that are strong in a step stand here beside those that have furthest to go in it.";
  const base = `${sent} of ${academies} ${academies === 1 ? "academy has" : "academies have"} sent a view for ${sayCycle(cycle)}.`;
  const apart = needs.filter(need => need.apart).length;
  if (apart === 0) return base;
  return `${base} ${apart} in ${apart === 1 ? "its" : "their"} first year ${apart === 1 ? "is" : "are"} not counted in the heading.`;
}
