import type { Metadata } from "next";
import type { Props } from "@/app/_shell/props";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { VerbForm } from "@/components/ui/verb-form";
import { nothingHere, requireAcademy } from "@/lib/access/gates";
import { getAcademyCheck } from "@/lib/assessments/academy-view/queries";
import { versionsOf } from "@/lib/assessments/academy-view/rules";
import { isCycle, sayCycle } from "@/lib/assessments/cycle/rules";
import { AcademyShell } from "../../frame";
import { sayHeads, WHO_READS } from "../../who-reads";
import { sendViewAction } from "./actions";

export const metadata: Metadata = { title: "Send to the trust" };

/** What follows from sending, and the one button that does it. */
export default async function SendPage({
  params,
}: Props<{ uid: string; urn: string; cycle: string }>) {
  const { uid, urn, cycle } = await params;
  const visit = await requireAcademy(uid, urn);
  const page = isCycle(cycle) ? await getAcademyCheck(visit.scope, cycle) : null;
  if (page === null || page.sentAt !== null || page.missing.length > 0)
    return nothingHere(visit.person);
  const check = `/academies/${uid}/${urn}/${cycle}/check`;
  return (
    <AcademyShell visit={visit}>
      <BackLink href={check}>Back to your answers</BackLink>
      <PageHeading caption={`${page.academyName}, ${sayCycle(cycle)}`}>
        Send your view to {page.trustName}?
      </PageHeading>
      <div className="mb-8 flex flex-col gap-3">
        <p>
          <strong className="font-semibold">{WHO_READS}</strong>
        </p>
        <p>
          The central team reads them too. {sayHeads(page.openedToHeads)} Once sent it is read-only:
          you change it again only if the trust sends it back to you.
        </p>
        <p className="text-ink-2">
          Private is not secret in law: trusts are subject to freedom of information requests, and
          people may ask for what is held about them.
        </p>
      </div>
      <VerbForm act={sendViewAction.bind(null, { uid, urn, cycle })} label="Send to the trust">
        <input type="hidden" name="seen" value={versionsOf(page.answers)} />
      </VerbForm>
      <p className="mt-5">
        <a href={check}>Not yet: back to your answers</a>
      </p>
    </AcademyShell>
  );
}
