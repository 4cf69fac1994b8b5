import type { Metadata } from "next";
import { KeptForm } from "@/app/_shell/kept-form";
import { requireTrustOrForm } from "@/app/_shell/or-form";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { nothingHere } from "@/lib/access/gates";
import { idIn } from "@/lib/forms";
import { getSupport } from "@/lib/improvement/support/queries";
import { OUTCOMES, outcomesFor, sayTime } from "@/lib/improvement/support/rules";
import { endSupportAction } from "./actions";
import { EndForm } from "./end-form";

export const metadata: Metadata = { title: "What came of support" };

/** Those who arrange support say what came of it. */
export default async function EndPage({ params }: Props<{ uid: string; id: string }>) {
  const at = await params;
  const visit = await requireTrustOrForm(at.uid);
  const list = `/trusts/${at.uid}/support`;
  const back = `${list}/${at.id}`;
  const form = { at: `${back}/end`, back };
  if (visit === null)
    return (
      <KeptForm>
        <EndForm {...form} act={endSupportAction.bind(null, at, 1)} outcomes={OUTCOMES}>
          <PageHeading>What came of support</PageHeading>
        </EndForm>
      </KeptForm>
    );
  const id = visit.may("support:arrange") ? idIn(at.id) : null;
  const page = id && (await getSupport(visit.scope, id));
  if (!page || page.support.closedAt !== null) return nothingHere(visit.person);
  const { support, trustName } = page;
  const { from, to, stepTitle, agreedAt } = support;
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${at.uid}/academies`}
    >
      <BackLink href={back}>Back to the support</BackLink>
      <EndForm
        {...form}
        act={endSupportAction.bind(null, at, support.version)}
        outcomes={outcomesFor(support)}
      >
        <PageHeading
          caption={`${trustName}: ${stepTitle}`}
          lead={`${from.name} helps ${to.name}, ${sayTime(support)}.`}
        >
          {agreedAt === null ? "Drop this proposal" : "Say what came of it"}
        </PageHeading>
      </EndForm>
    </PageShell>
  );
}
