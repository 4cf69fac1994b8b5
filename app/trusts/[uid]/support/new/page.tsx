import type { Metadata } from "next";
import { KeptForm } from "@/app/_shell/kept-form";
import { requireTrustOrForm } from "@/app/_shell/or-form";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { nothingHere } from "@/lib/access/gates";
import { getNewSupportPage } from "@/lib/improvement/pairing/queries";
import { chosenIn } from "@/lib/improvement/pairing/rules";
import { STEP_KEYS } from "@/lib/rubric";
import { proposeSupportAction } from "./actions";
import { ProposeForm } from "./propose-form";

export const metadata: Metadata = { title: "Propose a pairing" };

/** Which academy helps which, with what and until when. */
export default async function NewSupportPage({ params, searchParams }: Props<{ uid: string }>) {
  const { uid } = await params;
  const query = await searchParams;
  const visit = await requireTrustOrForm(uid);
  const back = `/trusts/${uid}/support`;
  const form = { act: proposeSupportAction.bind(null, uid), at: `${back}/new`, back };
  if (visit === null)
    return (
      <KeptForm>
        <ProposeForm {...form} steps={[]} academies={[]} initial={{}}>
          <PageHeading>Propose a pairing</PageHeading>
        </ProposeForm>
      </KeptForm>
    );
  const grant = visit.grant("support:arrange");
  const page = grant && (await getNewSupportPage(grant));
  if (!page) return nothingHere(visit.person);
  const { trustName, academies, rubric } = page;
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${uid}/academies`}
    >
      <BackLink href={back}>Back to who can help whom</BackLink>
      <ProposeForm
        {...form}
        academies={academies.map(({ urn, name }) => ({ value: String(urn), label: name }))}
        steps={STEP_KEYS.map(key => {
          const { number, shortTitle } = rubric.characteristics[key];
          return { value: key, label: `${number}. ${shortTitle}` };
        })}
        initial={chosenIn(query, academies)}
      >
        <PageHeading
          caption={trustName}
          lead="A proposal is the trust’s own. Once it is agreed, both academies read it."
        >
          Propose a pairing
        </PageHeading>
      </ProposeForm>
    </PageShell>
  );
}
