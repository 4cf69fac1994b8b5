import type { Metadata } from "next";
import { PageShell } from "@/app/_shell/page-shell";
import { LevelDefinitions } from "@/components/rubric/levels-explained";
import { RubricTable } from "@/components/rubric/rubric-table";
import { PageHeading } from "@/components/ui/page-heading";
import { anyone } from "@/lib/access/gates";
import { CURRENT_RUBRIC, characteristicsOf } from "@/lib/rubric";

export const metadata: Metadata = { title: "The framework" };

/** The whole framework, for anybody: what a board rates by, before it signs in. */
export default async function FrameworkPage() {
  const person = await anyone();
  return (
    <PageShell person={person} at="/framework" width="matrix">
      <PageHeading lead="Overall performance and nine steps, each at one of four levels. A board agrees the level that fits best; there are no points to add up.">
        The framework
      </PageHeading>
      <section className="max-w-reading">
        <h2>What do the levels mean?</h2>
        <div className="card mt-4 mb-10 p-5 md:p-6">
          <LevelDefinitions rubric={CURRENT_RUBRIC} />
        </div>
      </section>
      <h2>Our summary, row by row</h2>
      <p className="mt-2 mb-6 max-w-reading text-ink-2">
        This is our summary of {CURRENT_RUBRIC.source.title} ({CURRENT_RUBRIC.source.publisher},{" "}
        {CURRENT_RUBRIC.source.published}).
      </p>
      <RubricTable
        caption="Overall performance and the nine steps at each level"
        characteristics={characteristicsOf(CURRENT_RUBRIC)}
      />
    </PageShell>
  );
}
