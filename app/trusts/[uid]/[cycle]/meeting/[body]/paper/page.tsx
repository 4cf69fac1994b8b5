import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { nothingHere } from "@/lib/access/gates";
import { CURRENT_RUBRIC } from "@/lib/rubric";
import { type MeetingParams, requireMeeting } from "../../find-meeting";
import { paperAction } from "./actions";
import { PaperForm } from "./paper-form";

export const metadata: Metadata = { title: "Enter a paper form" };

/** The views of somebody who filled in the printed form. */
export default async function PaperPage({ params }: Props<MeetingParams>) {
  const at = await params;
  const { visit, page, meeting, back } = await requireMeeting(at);
  if (!visit.may("view:enter") || meeting === null || !meeting.ratedAlone)
    return nothingHere(visit.person);
  if (meeting.shownAt !== null || page.approvedAs !== null) return nothingHere(visit.person);
  const others = meeting.people.filter(
    ({ userId, finishedAt }) => finishedAt === null && userId !== visit.person.userId,
  );
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${at.uid}`}
    >
      <BackLink href={back}>Back to the meeting</BackLink>
      <PaperForm
        enter={paperAction.bind(null, at)}
        at={`${back}/${at.body}/paper`}
        people={others.map(({ userId, name }) => ({ value: userId, label: name }))}
        rows={meeting.steps.map(key => {
          const { number, shortTitle } = CURRENT_RUBRIC.characteristics[key];
          return { key, title: number === 0 ? shortTitle : `${number}. ${shortTitle}` };
        })}
      >
        <PageHeading
          caption={page.trustName}
          lead="For somebody who filled in the printed form. It counts as their view, and is shown as entered from paper. You will not be able to read it again here, and keep the paper to yourself."
        >
          Enter a paper form
        </PageHeading>
      </PaperForm>
    </PageShell>
  );
}
