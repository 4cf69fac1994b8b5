import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { SupportNews } from "@/app/_shell/support/support-news";
import { SupportFacts, SupportHeading } from "@/app/_shell/support/support-view";
import { BackLink } from "@/components/ui/back-link";
import { ButtonRow, LinkButton } from "@/components/ui/button";
import { nothingHere, requireTrust } from "@/lib/access/gates";
import { idIn } from "@/lib/forms";
import { getSupport } from "@/lib/improvement/support/queries";

export const metadata: Metadata = { title: "Support" };

/** Support between two academies: what it is, and what came of it. */
export default async function SupportPage({
  params,
  searchParams,
}: Props<{ uid: string; id: string }>) {
  const at = await params;
  const query = await searchParams;
  const { person, scope, may } = await requireTrust(at.uid);
  const id = idIn(at.id);
  const page = id && (await getSupport(scope, id));
  if (!page) return nothingHere(person);
  const { support, trustName } = page;
  const back = `/trusts/${at.uid}/support`;
  const here = `${back}/${support.id}`;
  const isOpen = support.closedAt === null;
  return (
    <PageShell
      person={person}
      held={inTrust(person, scope.trustUid)}
      at={`/trusts/${at.uid}/academies`}
    >
      <BackLink href={back}>Back to who can help whom</BackLink>
      <SupportNews done={Object.keys(query)} />
      <SupportHeading support={support} trustName={trustName} />
      <SupportFacts support={support} />
      {isOpen && may("support:arrange") && (
        <div className="mt-8">
          <ButtonRow>
            {support.agreedAt === null && (
              <LinkButton href={`${here}/agree`}>Record that it is agreed</LinkButton>
            )}
            <LinkButton href={`${here}/end`} look={support.agreedAt ? "primary" : "secondary"}>
              {support.agreedAt === null ? "Drop it" : "Say what came of it"}
            </LinkButton>
          </ButtonRow>
        </div>
      )}
    </PageShell>
  );
}
