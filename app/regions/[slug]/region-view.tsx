import { PageHeading } from "@/components/ui/page-heading";
import type { RegionPage } from "@/lib/assessments/region/queries";
import { sayBase } from "@/lib/assessments/region/rules";
import type { RegionAsked } from "@/lib/assessments/region/schema";
import { sayDay } from "@/lib/forms";
import { regionFinding } from "@/lib/insights";
import { ChooseView } from "./choose-view";
import { HelpBetween } from "./help-between";
import { LeastEvidenced } from "./least-evidenced";
import { LevelCounts } from "./level-counts";
import { Misread } from "./misread";
import { Moves } from "./moves";
import { OtherPlaces } from "./other-places";
import { teamOf } from "./team-of";

export function RegionView({
  page,
  slug,
  query: { asked, misread },
  asAt,
}: {
  page: RegionPage;
  slug: string;
  query: { readonly asked: RegionAsked; readonly misread: boolean };
  asAt: Date;
}) {
  const base = sayBase(page.shared, page.trusts, asked.kind);
  const finding = regionFinding(page.rubric, page.rows, page.shared);
  return (
    <>
      <PageHeading
        caption={`${page.regionName}, ${teamOf(slug)}`}
        lead={sayCoverage(finding === null ? null : base, asked, asAt)}
      >
        {finding ?? base}
      </PageHeading>
      {misread && <Misread />}
      <p className="mb-6 flex flex-wrap gap-x-6 gap-y-2 print:hidden">
        <a href={`/regions/${slug}/trusts`}>See the trusts</a>
        <a href={`/regions/${slug}/england`}>Compare with other regions, as counts</a>
        <a href={`/regions/${slug}/led-elsewhere`}>Trusts here that another region leads for</a>
      </p>
      <ChooseView asked={asked} cycles={page.cycles} slug={slug} />
      {page.shared === 0 ? (
        <p className="max-w-reading">
          When the board of a trust shares its approved self-assessment with this team, it appears
          here at once: the number of trusts at each level, and the assessment itself to read.
        </p>
      ) : (
        <>
          <LevelCounts page={page} />
          <Moves page={page} since={asked.since} />
          <LeastEvidenced page={page} />
          <HelpBetween page={page} slug={slug} />
        </>
      )}
      <OtherPlaces page={page} slug={slug} />
    </>
  );
}

/** How far the trusts have shared, as at a day: never to be mistaken for the region. */
function sayCoverage(base: string | null, { kind }: RegionAsked, asAt: Date): string {
  const alone = kind === "multi" ? " Single-academy trusts are not counted." : "";
  if (base === null) return `As at ${sayDay(asAt)}. Trusts choose whether to share.${alone}`;
  return `${base}, as at ${sayDay(asAt)}; they chose to, so this is not the region.${alone}`;
}
