import { BackLink } from "@/components/ui/back-link";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { characteristicsOf, LEVEL_NAMES, LEVELS, type Rubric } from "@/lib/rubric";
import { BlankRow } from "./blank-row";
import { Lines, WriteOn } from "./write-on";

export function BlankFramework({ rubric }: { rubric: Rubric }) {
  const { title, publisher, published, copyright, licence } = rubric.source;
  return (
    <>
      <BackLink href="/framework">Back to the framework</BackLink>
      <PageHeading lead="Overall performance and nine steps. For each, read the four levels and tick the one that fits your trust best now, or “not agreed”; then write down why, and what shows it.">
        Blank framework
      </PageHeading>
      <div className="mb-8 print:hidden">
        <Notice>
          Print this page from your browser: eleven sheets of A4. Black and white is fine.
        </Notice>
      </div>
      <section aria-labelledby="meeting" className="flex flex-col gap-4">
        <h2 id="meeting">The meeting</h2>
        <WriteOn label="Trust" />
        <div className="grid grid-cols-2 gap-6">
          <WriteOn label="Date" />
          <WriteOn label="Meeting" />
        </div>
        <Lines label="Who was present" count={5} />
      </section>
      <section aria-labelledby="levels" className="mt-6">
        <h2 id="levels">What the levels mean</h2>
        <dl className="mt-3 flex flex-col gap-2 text-small">
          {LEVELS.map(level => (
            <div key={level}>
              <dt className="font-semibold">{LEVEL_NAMES[level]}</dt>
              <dd>{rubric.stages[level].definition}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-4 text-fine">
          {rubric.caveat.text}
          {rubric.caveat.today && <> Today: {rubric.caveat.today}</>}
        </p>
        <p className="mt-1 text-fine">
          Our summary of {title} ({publisher}, {published}), {copyright}, {licence}.
        </p>
      </section>
      {characteristicsOf(rubric).map(row => (
        <BlankRow key={row.key} row={row} />
      ))}
    </>
  );
}
