import { RatingsList } from "@/components/rubric/ratings-list";
import { BackLink } from "@/components/ui/back-link";
import { ButtonRow, LinkButton } from "@/components/ui/button";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { PageHeading } from "@/components/ui/page-heading";
import { Panel } from "@/components/ui/panel";
import type { VersionPage } from "@/lib/assessments/approval/queries";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import { sayDay } from "@/lib/forms";
import { Sharing } from "./sharing";

export interface VersionViewProps {
  version: VersionPage;
  mayShare: boolean;
  /** What has just been done, said once. */
  news: "approved" | "shared" | "withdrawn" | null;
}

export function VersionView({ version, mayShare, news }: VersionViewProps) {
  const inForce = version.shares.find(share => share.withdrawnAt === null);
  const justApproved = news === "approved" && version.shares.length === 0;
  return (
    <>
      <BackLink href={`/trusts/${version.trustUid}`}>Back to self-assessment</BackLink>
      {news === "shared" && inForce !== undefined && (
        <NotificationBanner>Shared with the RSC team of {inForce.regionName}.</NotificationBanner>
      )}
      {news === "withdrawn" && inForce === undefined && (
        <NotificationBanner>
          The share is withdrawn. The RSC team can no longer open it.
        </NotificationBanner>
      )}
      {justApproved ? (
        <Approved version={version} mayShare={mayShare} />
      ) : (
        <PageHeading caption={version.trustName}>
          Approved self-assessment {sayCycle(version.cycle)}, version {version.number}
        </PageHeading>
      )}
      <Facts version={version} />
      {!justApproved && <Sharing version={version} inForce={inForce} mayShare={mayShare} />}
      <h2 className="mt-10 mb-4">The ten ratings</h2>
      <RatingsList rubric={version.rubric} ratings={version.ratings} />
    </>
  );
}

/** The end of the board's work, with two equal ways on. */
function Approved({ version, mayShare }: { version: VersionPage; mayShare: boolean }) {
  const here = `/trusts/${version.trustUid}`;
  return (
    <>
      <Panel title="Approved for the trust">
        Reference <strong>{version.reference}</strong>
      </Panel>
      <p className="mb-5">Only the trust can see it. What would you like to do?</p>
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
              Share with the RSC team
            </LinkButton>
          )}
        </ButtonRow>
      </div>
    </>
  );
}

function Facts({ version }: { version: VersionPage }) {
  return (
    <p className="mb-6 text-small text-ink-2">
      Approved at the meeting of {sayDay(version.meetingOn)}, minute {version.minuteReference},
      recorded by {version.approvedByName} on {sayDay(version.approvedAt)}. Reference{" "}
      {version.reference}.
    </p>
  );
}
