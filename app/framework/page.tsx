import type { Metadata } from "next";
import { PageShell } from "@/app/_shell/page-shell";
import { LevelDefinitions } from "@/components/rubric/levels-explained";
import { Licence, OurSummary } from "@/components/rubric/published-words";
import { RubricTable } from "@/components/rubric/rubric-table";
import { PageHeading } from "@/components/ui/page-heading";
import { publicScope } from "@/lib/access";
import { anyone, thisMoment } from "@/lib/access/gates";
import { getPublishedWording } from "@/lib/register/wording/queries";
import { CURRENT_RUBRIC, characteristicsOf } from "@/lib/rubric";

export const metadata: Metadata = { title: "The framework" };

/** The whole framework, for anybody: what a board rates by, before it signs in. */
export default async function FrameworkPage() {
  const person = await anyone();
  const { source, version } = CURRENT_RUBRIC;
  const published = await getPublishedWording(publicScope(await thisMoment()), version);
  return (
    <PageShell person={person} at="/framework" width="matrix">
      <PageHeading lead="Overall performance and nine steps, each at one of four levels. A board agrees the level that fits best; there are no points to add up.">
        The framework
      </PageHeading>
      <p className="mb-8 print:hidden">
        <a href="/framework/print">Print a blank framework</a> to fill in with a pen.
      </p>
      <section className="max-w-reading">
        <h2>What do the levels mean?</h2>
        <div className="card mt-4 mb-10 p-5 md:p-6">
          <LevelDefinitions rubric={CURRENT_RUBRIC} />
        </div>
      </section>
      <h2 className="mb-2">Our summary, row by row</h2>
      {published === null ? (
        <OurSummary source={source} />
      ) : (
        <p className="mb-6 max-w-reading text-small text-ink-2">
          The published words stand below our summary in each row, to be opened.{" "}
          <Licence source={source} />
        </p>
      )}
      <RubricTable
        caption="Overall performance and the nine steps at each level"
        characteristics={characteristicsOf(CURRENT_RUBRIC)}
        published={published?.rows}
      />
    </PageShell>
  );
}
