import { titleOf } from "@/app/_shell/say-row";
import { Table } from "@/components/ui/table";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { RegionPage } from "@/lib/assessments/region/queries";
import type { HelpingTrust } from "@/lib/assessments/region-help/rules";
import { sayDay } from "@/lib/forms";

const COLUMNS = [
  { key: "step", label: "Step" },
  { key: "offers", label: "Trusts that offer help" },
  { key: "asks", label: "Trusts that asked for help" },
];

/** Trusts that offer help in a step beside trusts that asked for it, by name: this team alone sees them. */
export function HelpBetween({ page, slug }: { page: RegionPage; slug: string }) {
  if (page.help.length === 0) return null;
  return (
    <section className="mt-10">
      <h2 className="mb-2">Who offers help, and who asked for it</h2>
      <p className="mb-4 max-w-reading">
        What trusts ticked when they shared, each as it said last. Only this team sees it; other
        trusts and other regions do not. Trusts stand in order of their names.
      </p>
      <Table
        caption="Help between trusts, by step"
        columns={COLUMNS}
        rows={page.help.map(({ step, offers, asks }) => ({
          key: step,
          heading: titleOf(page.rubric.characteristics[step]),
          cells: [
            <Trusts key="offers" trusts={offers} slug={slug} />,
            <Trusts key="asks" trusts={asks} slug={slug} />,
          ],
        }))}
      />
    </section>
  );
}

function Trusts({ trusts, slug }: { trusts: readonly HelpingTrust[]; slug: string }) {
  if (trusts.length === 0) return "None";
  return (
    <>
      <p className="font-semibold">
        {trusts.length} {trusts.length === 1 ? "trust" : "trusts"}
      </p>
      <ul className="mt-1 flex flex-col gap-1">
        {trusts.map(({ trustUid, name, cycle, sharedAt }) => (
          <li key={trustUid}>
            <a href={`/regions/${slug}/trusts/${trustUid}`}>{name}</a>
            <span className="block text-fine text-ink-2">
              Shared on {sayDay(sharedAt)}, for {sayCycle(cycle)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
