import { restsOn } from "@/app/_shell/evidence-titles";
import { marksIn } from "@/app/_shell/others-marks";
import { titleOf } from "@/app/_shell/say-row";
import { RatingsList } from "@/components/rubric/ratings-list";
import { BackLink } from "@/components/ui/back-link";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import type { Words } from "@/lib/access";
import { sayAgreed } from "@/lib/assessments/approval/rules";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import { sayDates } from "@/lib/assessments/library/rules";
import { marksToShare } from "@/lib/assessments/review/rules";
import { HELP_KINDS, HELP_WORDS, helpField } from "@/lib/assessments/share/rules";
import type { VersionToShare } from "@/lib/assessments/version/queries";
import { type FormAction, sayDay, tickOf } from "@/lib/forms";
import { FLOOR } from "@/lib/insights";
import { findStatement, STEP_KEYS } from "@/lib/rubric";
import type { HelpGroup } from "./help-ticks";
import { ShareForm } from "./share-form";

export interface ShareViewProps {
  version: VersionToShare;
  region: NonNullable<VersionToShare["region"]>;
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
          help={helpOf(version)}
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
                below. No other team can: other regions learn only how many trusts stand where, and
                nothing of fewer than {FLOOR}.
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
        says only what you tick. Where an external reviewer has looked at a row, what they say of it
        leaves as one word and its day: neither their reason nor their name. Help leaves step by
        step, as you tick it above, to this team alone; where you tick none, nothing is said of it.
      </p>
      <RatingsList
        rubric={version.rubric}
        ratings={version.ratings}
        restsOn={restsOn}
        marksOf={marksIn(marksToShare(version.others))}
        noteOf={(_, row) => sayAgreed(row, version.meetingOn)}
      />
    </>
  );
}

/** Of each step that leaves: what the trust may say of help with it. */
function helpOf({ rubric, ratings }: VersionToShare): HelpGroup[] {
  return HELP_KINDS.map(kind => ({
    says: HELP_WORDS[kind],
    steps: STEP_KEYS.filter(step => ratings.has(step)).map(step => {
      return { field: helpField({ kind, step }), name: titleOf(rubric.characteristics[step]) };
    }),
  }));
}
