import type { Metadata } from "next";
import type { Props } from "@/app/_shell/props";
import { SupportOfAcademy } from "@/app/_shell/support/of-academy";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { requireAcademy } from "@/lib/access/gates";
import { getSupports } from "@/lib/improvement/support/queries";
import { AcademyShell } from "../frame";

export const metadata: Metadata = { title: "Support given and received" };

/** What an academy's own people read of the support it gives and receives. */
export default async function AcademySupportPage({ params }: Props<{ uid: string; urn: string }>) {
  const { uid, urn } = await params;
  const visit = await requireAcademy(uid, urn);
  const { trustName, today, supports } = await getSupports(visit.scope);
  const home = `/academies/${uid}/${urn}`;
  return (
    <AcademyShell visit={visit}>
      <BackLink href={home}>Back to your {visit.words.academy}</BackLink>
      <PageHeading
        caption={trustName}
        lead="What the trust has agreed with you and another of its academies. Nobody outside the trust reads it."
      >
        Support given and received
      </PageHeading>
      <SupportOfAcademy
        urn={visit.scope.urn}
        supports={supports}
        today={today}
        base={`${home}/support`}
      />
    </AcademyShell>
  );
}
