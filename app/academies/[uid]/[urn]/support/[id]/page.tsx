import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { KeptForm } from "@/app/_shell/kept-form";
import { requireAcademyOrForm } from "@/app/_shell/or-form";
import type { Props } from "@/app/_shell/props";
import { SupportNews } from "@/app/_shell/support/support-news";
import { SupportFacts, SupportHeading } from "@/app/_shell/support/support-view";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { nothingHere } from "@/lib/access/gates";
import { idIn } from "@/lib/forms";
import { getSupport } from "@/lib/improvement/support/queries";
import { AcademyShell } from "../../frame";
import { sayWhatChangedAction } from "./actions";
import { SayForm } from "./say-form";

export const metadata: Metadata = { title: "Support" };

type At = { uid: string; urn: string; id: string };

/** Support that an academy gives or receives; whoever receives it says here what it changed. */
export default async function OwnSupportPage({ params, searchParams }: Props<At>) {
  const at = await params;
  const query = await searchParams;
  const visit = await requireAcademyOrForm(at.uid, at.urn);
  const [back, id] = [`/academies/${at.uid}/${at.urn}/support`, idIn(at.id)];
  const form = { act: sayWhatChangedAction.bind(null, at), at: `${back}/${at.id}`, back };
  if (visit === null) {
    if (id === null) return notFound();
    return (
      <KeptForm>
        <SayForm {...form}>
          <PageHeading>Support</PageHeading>
        </SayForm>
      </KeptForm>
    );
  }
  const page = id && (await getSupport(visit.scope, id));
  if (!page) return nothingHere(visit.person);
  const { support, trustName } = page;
  const news = <SupportNews done={Object.keys(query)} />;
  const top = (
    <>
      <SupportHeading support={support} trustName={trustName} />
      <SupportFacts support={support} />
    </>
  );
  return (
    <AcademyShell visit={visit}>
      <BackLink href={back}>Back to support given and received</BackLink>
      {support.to.urn === visit.scope.urn ? (
        // Once something was said the form begins anew.
        <SayForm {...form} news={news} key={support.outcomes.length}>
          {top}
        </SayForm>
      ) : (
        <>
          {news}
          {top}
        </>
      )}
    </AcademyShell>
  );
}
