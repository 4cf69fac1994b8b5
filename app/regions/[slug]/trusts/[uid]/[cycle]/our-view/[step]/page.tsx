import type { Metadata } from "next";
import { KeptForm } from "@/app/_shell/kept-form";
import { requireRegionOrForm } from "@/app/_shell/or-form";
import { inRegion, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { titleOf } from "@/app/_shell/say-row";
import { VerdictForm } from "@/app/_shell/verdict-form";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { nothingHere } from "@/lib/access/gates";
import { isCharacteristicKey } from "@/lib/rubric";
import { requireShared, type SharedStepParams } from "../../find-shared";
import { ourViewAction } from "./actions";
import { SharedRating } from "./shared-rating";

export const metadata: Metadata = { title: "Record our view" };

/** What the RSC team thinks of one shared rating, beside it. */
export default async function OurViewPage({ params }: Props<SharedStepParams>) {
  const at = await params;
  const here = await requireRegionOrForm(at.slug);
  const back = `/regions/${at.slug}/trusts/${at.uid}/${at.cycle}`;
  const form = {
    ...{ save: ourViewAction.bind(null, at), at: `${back}/our-view/${at.step}`, back, initial: {} },
    ...{ hint: "Everybody of the trust can read it", button: "Record our view" },
  };
  if (here === null)
    return (
      <KeptForm>
        <VerdictForm {...form}>
          <PageHeading>Record our view</PageHeading>
        </VerdictForm>
      </KeptForm>
    );
  const { visit, version } = await requireShared(at);
  const row = isCharacteristicKey(at.step) ? version.ratings.get(at.step) : undefined;
  if (!isCharacteristicKey(at.step) || row === undefined) return nothingHere(visit.person);
  const characteristic = version.rubric.characteristics[at.step];
  const held = inRegion(visit.person, at.slug);
  return (
    <PageShell person={visit.person} held={held} at={`/regions/${at.slug}/trusts`}>
      <BackLink href={back}>Back to what was shared</BackLink>
      <VerdictForm {...form}>
        <PageHeading caption={version.trustName}>Our view of {titleOf(characteristic)}</PageHeading>
        <SharedRating row={row} others={version.others} characteristic={characteristic} />
      </VerdictForm>
    </PageShell>
  );
}
