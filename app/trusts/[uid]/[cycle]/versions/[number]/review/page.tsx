import type { Metadata } from "next";
import { KeptForm } from "@/app/_shell/kept-form";
import { requireTrustOrForm } from "@/app/_shell/or-form";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { nothingHere } from "@/lib/access/gates";
import { versionNumber } from "@/lib/assessments/approval/rules";
import { isCycle, sayCycle } from "@/lib/assessments/cycle/rules";
import { getAskPage } from "@/lib/assessments/review-asking/queries";
import type { VersionParams } from "../find-version";
import { askReviewAction } from "./actions";
import { AskForm } from "./ask-form";
import { NoReviewers } from "./no-reviewers";
import { rowsOf } from "./rows";

export const metadata: Metadata = { title: "Ask for a review" };

/** Asks an external reviewer about some rows, with a look at exactly what they will see. */
export default async function AskReviewPage({ params }: Props<VersionParams>) {
  const at = await params;
  const visit = await requireTrustOrForm(at.uid);
  const back = `/trusts/${at.uid}/${at.cycle}/versions/${at.number}`;
  const form = { ask: askReviewAction.bind(null, at), at: `${back}/review`, back };
  const heading = "Ask for a review";
  if (visit === null)
    return (
      <KeptForm>
        <AskForm {...form} reviewers={[]} rows={[]}>
          <PageHeading>{heading}</PageHeading>
        </AskForm>
      </KeptForm>
    );
  const [grant, number] = [visit.grant("review:ask"), versionNumber(at.number)];
  const page = grant && number && isCycle(at.cycle) && (await getAskPage(grant, at.cycle, number));
  if (!page) return nothingHere(visit.person);
  const caption = `${page.version.trustName}, ${sayCycle(at.cycle)}, version ${at.number}`;
  const lead =
    "Somebody from outside looks at the rows you choose, for a limited time, and says of each whether they would give the same level, a lower or a higher one, or cannot tell.";
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${at.uid}`}
    >
      <BackLink href={back}>Back to the approved version</BackLink>
      {page.reviewers.length === 0 ? (
        <NoReviewers uid={at.uid} caption={caption} lead={lead} />
      ) : (
        <AskForm {...form} reviewers={page.reviewers} rows={rowsOf(page)}>
          <PageHeading caption={caption} lead={lead}>
            {heading}
          </PageHeading>
        </AskForm>
      )}
    </PageShell>
  );
}
