import type { Metadata } from "next";
import { KeptForm } from "@/app/_shell/kept-form";
import { requireTrustOrForm } from "@/app/_shell/or-form";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { BackLink } from "@/components/ui/back-link";
import { LinkButton } from "@/components/ui/button";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { PageHeading } from "@/components/ui/page-heading";
import { say } from "@/lib/access";
import { nothingHere } from "@/lib/access/gates";
import { getArrangePage } from "@/lib/assessments/academy-places/queries";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import { sayDay } from "@/lib/forms";
import { arrangeAction } from "./actions";
import { ArrangeForm } from "./arrange-form";

export const metadata: Metadata = { title: "Arrange the academies" };

/** Clusters, whether a first year counts, and whether academies see one another's levels. */
export default async function ArrangePage({ params, searchParams }: Props<{ uid: string }>) {
  const { uid } = await params;
  const visit = await requireTrustOrForm(uid);
  const base = `/trusts/${uid}/academies`;
  const form = { arrange: arrangeAction.bind(null, uid), at: `${base}/arrange` };
  if (visit === null)
    return (
      <KeptForm>
        <ArrangeForm {...form} academies={null} clusters={[]} word="academy">
          <PageHeading>Arrange the academies</PageHeading>
        </ArrangeForm>
      </KeptForm>
    );
  if (!visit.may("academy:arrange")) return nothingHere(visit.person);
  const page = await getArrangePage(visit.scope);
  const several = say(visit.words.academy, "many");
  const query = await searchParams;
  return (
    <PageShell person={visit.person} held={inTrust(visit.person, page.trustUid)} at={base}>
      {"saved" in query && <NotificationBanner>Saved.</NotificationBanner>}
      {"opened" in query && (
        <NotificationBanner>
          The {several} see one another’s levels, of every view that is sent from now on.
        </NotificationBanner>
      )}
      <BackLink href={base}>Back to the {several}</BackLink>
      <ArrangeForm
        {...form}
        academies={page.academies}
        clusters={page.clusters}
        word={visit.words.academy}
      >
        <PageHeading
          caption={page.trustName}
          lead={`Name a cluster to look at some ${several} together. One in its first year in the trust is shown, and counts in no title and no median until you say so.`}
        >
          Arrange the {several}
        </PageHeading>
      </ArrangeForm>
      <section className="mt-12" aria-labelledby="heads">
        <h2 id="heads" className="mb-2">
          Who sees the levels of other {several}
        </h2>
        {page.openedToHeads !== null && (
          <p>
            Since {sayDay(page.openedToHeads)} the {several} see one another’s levels of{" "}
            {sayCycle(page.cycle)}, of each view sent since then. Not the reasons, and not the
            evidence.
          </p>
        )}
        {page.openedToHeads === null && (
          <>
            <p className="mb-5">
              In {sayCycle(page.cycle)} each {visit.words.academy} sees its own levels and no
              other’s. Its page says so.
            </p>
            {page.isOpened && (
              <LinkButton href={`${base}/arrange/heads`} look="secondary">
                Open the levels to them
              </LinkButton>
            )}
          </>
        )}
      </section>
    </PageShell>
  );
}
