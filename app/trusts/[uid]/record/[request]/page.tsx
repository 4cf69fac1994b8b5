import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { BackLink } from "@/components/ui/back-link";
import { LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { nothingHere, requireTrust } from "@/lib/access/gates";
import { idIn } from "@/lib/forms";
import { getOpenRequest } from "@/lib/reports/record/queries";
import { OPEN_FOR } from "@/lib/reports/record/rules";

export const metadata: Metadata = { title: "What was found" };

/** The way to what was found, for a quarter of an hour. */
export default async function FoundPage({ params }: Props<{ uid: string; request: string }>) {
  const { uid, request } = await params;
  const { person, scope, grant: proven } = await requireTrust(uid);
  const grant = proven("record:find");
  const id = idIn(request);
  const found = grant === null || id === null ? null : await getOpenRequest(grant, id);
  if (found === null) return nothingHere(person);
  const back = `/trusts/${uid}/record`;
  return (
    <PageShell person={person} held={inTrust(person, scope.trustUid)} at={`/trusts/${uid}/people`}>
      <BackLink href={back}>Back to records</BackLink>
      <PageHeading caption={found.trustName}>What is held about {found.sought}</PageHeading>
      <p className="mb-3">
        Whoever presides has been told that you looked. The file can be downloaded for {OPEN_FOR}{" "}
        minutes, and each download is noted.
      </p>
      <p className="mb-6">
        It holds what others wrote too. Read it through, and leave out what the request does not
        cover, before you pass anything on.
      </p>
      <LinkButton href={`${back}/${found.id}/file`}>Download the file (CSV)</LinkButton>
    </PageShell>
  );
}
