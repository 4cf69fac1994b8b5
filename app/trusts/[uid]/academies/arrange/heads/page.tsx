import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { VerbForm } from "@/components/ui/verb-form";
import { say } from "@/lib/access";
import { nothingHere, requireTrust } from "@/lib/access/gates";
import { getArrangePage } from "@/lib/assessments/academy-places/queries";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import { openToHeadsAction } from "./actions";

export const metadata: Metadata = { title: "Open the levels to the academies" };

/** What follows from letting academies see one another's levels, and the one button that does it. */
export default async function HeadsPage({ params }: Props<{ uid: string }>) {
  const { uid } = await params;
  const visit = await requireTrust(uid);
  if (!visit.may("academy:arrange")) return nothingHere(visit.person);
  const page = await getArrangePage(visit.scope);
  if (!page.isOpened || page.openedToHeads !== null) return nothingHere(visit.person);
  const back = `/trusts/${uid}/academies/arrange`;
  const several = say(visit.words.academy, "many");
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, page.trustUid)}
      at={`/trusts/${uid}/academies`}
    >
      <BackLink href={back}>Back to how they are arranged</BackLink>
      <PageHeading caption={`${page.trustName}, ${sayCycle(page.cycle)}`}>
        Open the levels to the {several}?
      </PageHeading>
      <div className="mb-8 flex flex-col gap-3">
        <p>
          {say(visit.words.principal, "many", "capital")} and chairs of{" "}
          {say(visit.words.localBody, "many")} then read the levels of every {visit.words.academy}{" "}
          of the trust by name: not the reasons, and not the evidence.
        </p>
        <p>
          They are told so on their page before they send. What was sent before today stays closed:
          whoever sent it was told that no other {visit.words.academy} would see it.
        </p>
        <p className="font-semibold">For {sayCycle(page.cycle)} this cannot be taken back.</p>
      </div>
      <VerbForm act={openToHeadsAction.bind(null, uid)} label="Open the levels" />
      <p className="mt-5">
        <a href={back}>Leave them closed</a>
      </p>
    </PageShell>
  );
}
