import { LevelKey } from "@/components/rubric/level-key";
import { PageHeading } from "@/components/ui/page-heading";
import type { England } from "@/lib/assessments/region/queries";
import type { EnglandAsked } from "@/lib/assessments/region/schema";
import { sayDay } from "@/lib/forms";
import { FLOOR } from "@/lib/insights";
import { REGION_SETS } from "@/lib/register/regions";
import { Misread } from "../misread";
import { saySet } from "../team-of";
import { ChooseEngland } from "./choose-england";
import { EnglandTotal } from "./england-total";
import { RegionsTable } from "./regions-table";

export function EnglandView({
  england,
  slug,
  query: { asked, misread },
  asAt,
}: {
  england: England;
  slug: string;
  query: { readonly asked: EnglandAsked; readonly misread: boolean };
  asAt: Date;
}) {
  const { shared, trusts } = england.total;
  const shown = england.regions.filter(region => region.shared !== null).length;
  const set = REGION_SETS.find(({ id }) => id === asked.set) ?? REGION_SETS[0];
  const kind = asked.kind === "multi" ? "multi-academy trusts" : "single-academy trusts";
  return (
    <>
      <PageHeading
        caption="England, as counts"
        lead={`As at ${sayDay(asAt)}, in ${shown} of ${england.regions.length} regions. Trusts choose whether to share, so this is not England.`}
      >
        {shared === 0
          ? `No ${kind} to count yet`
          : `${shared} of ${trusts} ${kind} ${shared === 1 ? "has" : "have"} shared`}
      </PageHeading>
      {misread && <Misread />}
      <p className="mb-6 max-w-reading">
        {saySet(set)} They stand in alphabetical order and are never ranked. Of another region only
        counts are shown, and none of fewer than {FLOOR} trusts.
      </p>
      <ChooseEngland asked={asked} slug={slug} />
      <div className="mb-4">
        <LevelKey apart="Not agreed or not rated" />
      </div>
      <RegionsTable england={england} step={asked.step} slug={slug} />
      <EnglandTotal england={england} />
    </>
  );
}
