import type { ReactNode } from "react";
import { restsOn } from "@/app/_shell/evidence-titles";
import { marksIn } from "@/app/_shell/others-marks";
import { RatingsList } from "@/components/rubric/ratings-list";
import { BackLink } from "@/components/ui/back-link";
import { ButtonRow, LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { PageHeading } from "@/components/ui/page-heading";
import { Panel } from "@/components/ui/panel";
import type { Words } from "@/lib/access";
import { sayAgreed, sayChecked } from "@/lib/assessments/approval/rules";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { Opening } from "@/lib/assessments/share/queries";
import type { VersionPage, WholeVersion } from "@/lib/assessments/version/queries";
import { sayDay, sayMoment } from "@/lib/forms";
import { KeptPresent, keptBeside } from "./kept-beside";
import { Openings } from "./openings";
import { sayRecipient } from "./recipient";
import { Sharing } from "./sharing";

export interface VersionViewProps {
  version: WholeVersion;
  may: { share: boolean; reopen: boolean; revisit: boolean };
  /** What has just been done, said once. */
  news: "approved" | "shared" | "withdrawn" | null;
  /** Who opened it; null where it was never shared, or this person is not told. */
  openings: readonly Opening[] | null;
  words: Words;
  /** What others say of the version, and where to ask them. */
  said: ReactNode;
}

export function VersionView({ version, may, news, openings, words, said }: VersionViewProps) {
  const inForce = version.shares.find(share => share.withdrawnAt === null);
  const justApproved = news === "approved" && version.shares.length === 0;
  const here = `/trusts/${version.trustUid}/${version.cycle}/versions/${version.number}`;
  const checked = sayChecked(version.ratings.values());
  return (
    <>
      <BackLink href={`/trusts/${version.trustUid}`}>Back to self-assessment</BackLink>
      {news === "shared" && inForce !== undefined && (
        <NotificationBanner>Shared with {sayRecipient(inForce, words)}.</NotificationBanner>
      )}
      {news === "withdrawn" && (
        <NotificationBanner>
          The share is withdrawn. Whoever it was shared with can no longer open it.
        </NotificationBanner>
      )}
      {justApproved ? (
        <Approved version={version} mayShare={may.share} words={words} />
      ) : (
        <PageHeading caption={version.trustName}>
          Approved self-assessment {sayCycle(version.cycle)}, version {version.number}
        </PageHeading>
      )}
      <Facts version={version} />
      <KeptPresent present={version.kept.present} />
      {!justApproved && (
        <div className="flex flex-col gap-6">
          <Standing version={version} />
          <Sharing version={version} mayShare={may.share} words={words} />
          {openings !== null && <Openings openings={openings} words={words} />}
          {said}
        </div>
      )}
      <h2 className="mt-10 mb-2">The ten ratings</h2>
      {checked !== null && <p className="text-ink-2">{checked}.</p>}
      <p className="print:hidden">
        <a href={`${here}/download`}>Download the ten ratings (CSV)</a>
      </p>
      {version.latest && may.revisit && (
        <p className="max-w-reading text-ink-2 print:hidden">
          Between cycles the board may agree one step anew at a meeting: choose Revisit beside it.
        </p>
      )}
      <div className="mt-4">
        <RatingsList
          rubric={version.rubric}
          ratings={version.ratings}
          restsOn={restsOn}
          marksOf={marksIn(version.others)}
          noteOf={(_, row) => sayAgreed(row, version.meetingOn)}
          belowOf={key => keptBeside(version.kept, key)}
          linkOf={
            version.latest && may.revisit
              ? key => ({ href: `${here}/revisit/${key}`, word: "Revisit" })
              : undefined
          }
        />
      </div>
      {version.latest && may.reopen && (
        <p className="mt-8 print:hidden">
          To correct several answers, <a href={`${here}/reopen`}>open the self-assessment again</a>.
        </p>
      )}
    </>
  );
}

/** The end of the board's work, with two equal ways on. */
function Approved({
  version,
  mayShare,
  words,
}: {
  version: VersionPage;
  mayShare: boolean;
  words: Words;
}) {
  const here = `/trusts/${version.trustUid}`;
  return (
    <>
      <Panel title="Approved for the trust">
        Reference <strong className="whitespace-nowrap">{version.reference}</strong>
      </Panel>
      <p className="mb-5">Only the trust and its readers can see it. What would you like to do?</p>
      <div className="mb-10">
        <ButtonRow>
          <LinkButton href={here} look="secondary">
            Keep within the trust
          </LinkButton>
          {mayShare && version.region !== null && (
            <LinkButton
              href={`${here}/${version.cycle}/versions/${version.number}/share`}
              look="secondary"
            >
              Share with the {words.rscTeam}
            </LinkButton>
          )}
        </ButtonRow>
      </div>
    </>
  );
}

/** Where this version stands among the trust's others, where that is not simply in force. */
function Standing({ version }: { version: VersionPage }) {
  const home = `/trusts/${version.trustUid}`;
  if (version.reopening !== null) {
    const { reopenedByName, reopenedAt, reason } = version.reopening;
    return (
      <Notice title={`Opened again by ${reopenedByName} on ${sayMoment(reopenedAt)}`}>
        <p className="whitespace-pre-line wrap-anywhere">{reason}</p>
        <p className="mt-2">
          This version stays as it was approved. <a href={home}>Go to the self-assessment</a>
        </p>
      </Notice>
    );
  }
  if (version.inForce) return null;
  return (
    <Notice>
      A later version has taken its place. <a href={`${home}/history`}>See the history</a>
    </Notice>
  );
}

function Facts({ version }: { version: VersionPage }) {
  return (
    <p className="mb-6 text-small text-ink-2">
      {version.revisited === null
        ? "Approved"
        : `${version.rubric.characteristics[version.revisited].shortTitle} revisited`}{" "}
      at the meeting of {sayDay(version.meetingOn)}, minute {version.minuteReference}, recorded by{" "}
      {version.approvedByName} on {sayDay(version.approvedAt)}. Reference{" "}
      <span className="whitespace-nowrap">{version.reference}</span>.
    </p>
  );
}
