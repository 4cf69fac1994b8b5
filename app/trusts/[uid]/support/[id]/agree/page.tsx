import type { Metadata } from "next";
import { dayFields } from "@/app/_shell/day";
import { KeptForm } from "@/app/_shell/kept-form";
import { requireTrustOrForm } from "@/app/_shell/or-form";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { nothingHere } from "@/lib/access/gates";
import { idIn } from "@/lib/forms";
import { getSupport } from "@/lib/improvement/support/queries";
import { agreeSupportAction } from "./actions";
import { AgreeForm } from "./agree-form";

export const metadata: Metadata = { title: "Agree support" };

/** What was proposed is agreed, as it stands or with what was changed since. */
export default async function AgreePage({ params }: Props<{ uid: string; id: string }>) {
  const at = await params;
  const visit = await requireTrustOrForm(at.uid);
  const list = `/trusts/${at.uid}/support`;
  const back = `${list}/${at.id}`;
  const form = { at: `${back}/agree`, back };
  if (visit === null)
    return (
      <KeptForm>
        <AgreeForm {...form} act={agreeSupportAction.bind(null, at, 1)} initial={{}}>
          <PageHeading>Agree support</PageHeading>
        </AgreeForm>
      </KeptForm>
    );
  const id = visit.may("support:arrange") ? idIn(at.id) : null;
  const page = id === null ? null : await getSupport(visit.scope, id);
  if (page?.support.state !== "proposed") return nothingHere(visit.person);
  const { trustName, support } = page;
  const { what, who, startsOn, untilOn, from, to, stepTitle } = support;
  const days = { ...dayFields("starts", startsOn), ...dayFields("until", untilOn) };
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${at.uid}/academies`}
    >
      <BackLink href={back}>Back to the proposal</BackLink>
      <AgreeForm
        {...form}
        act={agreeSupportAction.bind(null, at, support.version)}
        initial={{ what, who, ...days }}
      >
        <PageHeading
          caption={`${trustName}: ${stepTitle}`}
          lead={`${from.name} helps ${to.name}. Both read this from now on, and whoever leads them gets a letter.`}
        >
          Record what is agreed
        </PageHeading>
      </AgreeForm>
    </PageShell>
  );
}
