import { restsOn } from "@/app/_shell/evidence-titles";
import { RatingsList } from "@/components/rubric/ratings-list";
import { BackLink } from "@/components/ui/back-link";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import type { Words } from "@/lib/access";
import { sayAgreed } from "@/lib/assessments/approval/rules";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import { sayDates } from "@/lib/assessments/library/rules";
import type { VersionPage } from "@/lib/assessments/version/queries";
import { type FormAction, sayDay, tickOf } from "@/lib/forms";
import { findStatement } from "@/lib/rubric";
import { ShareForm } from "./share-form";

export interface ShareViewProps {
  version: VersionPage;
  region: NonNullable<VersionPage["region"]>;
  share: FormAction;
  words: Words;
}

export function ShareView({ version, region, share, words }: ShareViewProps) {
  const back = `/trusts/${version.trustUid}/${version.cycle}/versions/${version.number}`;
  return (
    <>
      <BackLink href={back}>Back to the approved version</BackLink>
      <div className="mb-10">
        <ShareForm
          share={share}
          at={`${back}/share`}
          region={region}
          offered={version.offered.map(one => ({
            field: tickOf(one.id),
            title: one.title,
            dates: sayDates(one),
          }))}
          steps={version.steps.map(step => ({
            field: tickOf(step.id),
            words: findStatement(version.rubric, step.statement)?.text ?? step.intendedEffect,
            due: sayDay(step.dueOn),
          }))}
          back={back}
          team={words.rscTeam}
        >
          <PageHeading
            caption={`${version.trustName}, ${sayCycle(version.cycle)}, version ${version.number}`}
          >
            Share with the {words.rscTeam} of {region.name}
          </PageHeading>
          <Notice title="What happens when you share">
            <ul className="mt-1 list-disc pl-5">
              <li>
                Everybody in the {words.rscTeam} of {region.name} can read exactly what stands
                below. No other team can.
              </li>
              <li>Drafts, earlier versions and who changed what stay in the trust.</li>
              {version.sharedNumber !== null && (
                <li>
                  Version {version.sharedNumber}, which the team can read now, is withdrawn: this
                  one takes its place.
                </li>
              )}
              <li>
                You can withdraw it at any time: what you shared is then gone, and one dated line
                remains.
              </li>
              <li>
                The Department is subject to freedom of information law, so private is not secret.
              </li>
            </ul>
          </Notice>
        </ShareForm>
      </div>
      <h2 className="mb-1">Exactly what leaves</h2>
      <p className="mb-4 text-ink-2">
        {version.trustName}, approved at the meeting of {sayDay(version.meetingOn)}, minute{" "}
        {version.minuteReference}, reference {version.reference}. Evidence notes leave only if you
        choose so above; what the evidence is called and its dates leave in any case, and of what it
        says only what you tick.
      </p>
      <RatingsList
        rubric={version.rubric}
        ratings={version.ratings}
        restsOn={restsOn}
        noteOf={(_, row) => sayAgreed(row, version.meetingOn)}
      />
    </>
  );
}
