import { OwnViewsCard } from "@/app/_shell/own-views-card";
import { StepsLine } from "@/app/_shell/steps/steps-line";
import { Card } from "@/components/ui/card";
import { WithAside } from "@/components/ui/frame";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { VerbForm } from "@/components/ui/verb-form";
import type { Words } from "@/lib/access";
import type { TrustHome } from "@/lib/assessments/cycle/queries";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { OwnViews } from "@/lib/assessments/views/queries";
import type { FormAction } from "@/lib/forms";
import type { OpenSteps } from "@/lib/improvement/steps/queries";
import { ContinueCard } from "./continue-card";
import { Rows } from "./rows";
import { Versions } from "./versions-list";

/** What somebody may do here: which buttons are shown. The actions ask again. */
export interface May {
  readonly record: boolean;
  readonly open: boolean;
  readonly approve: boolean;
}

export function TrustHomeView({
  home,
  ownViews,
  steps,
  may,
  words,
  open,
}: {
  home: TrustHome;
  /** What this person is asked for before a meeting. */
  ownViews: OwnViews | null;
  steps: OpenSteps;
  may: May;
  words: Words;
  open: FormAction;
}) {
  const { assessment } = home;
  return (
    <>
      <PageHeading>
        {home.trustName} self-assessment, {sayCycle(home.cycle)}
      </PageHeading>
      <WithAside aside={<Aside home={home} />}>
        <OwnViewsCard own={ownViews} />
        {home.earlierOpen !== null && (
          <div className="mb-6">
            <Notice title={`${sayCycle(home.earlierOpen)} is still open`}>
              Its answers can be changed, and it is not approved.{" "}
              <a href={`/trusts/${home.trustUid}/${home.earlierOpen}/check`}>See its ten answers</a>
            </Notice>
          </div>
        )}
        {assessment === null ? (
          <NotOpened home={home} may={may} words={words} open={open} />
        ) : (
          <>
            <ContinueCard
              home={home}
              assessment={assessment}
              may={may}
              look={ownViews?.next == null ? "primary" : "secondary"}
            />
            <StepsLine steps={steps} href={`/trusts/${home.trustUid}/steps`} />
            <Rows home={home} assessment={assessment} />
          </>
        )}
      </WithAside>
    </>
  );
}

function NotOpened({
  home,
  may,
  words,
  open,
}: Omit<Parameters<typeof TrustHomeView>[0], "ownViews" | "steps">) {
  return (
    <Card>
      <h2>Nobody has opened this year’s self-assessment yet</h2>
      <p className="mt-2 mb-5">
        Ten questions: overall performance and nine steps. The board agrees a level for each, says
        why, and notes what shows it. It can be left and taken up again at any point.
      </p>
      {may.open ? (
        <VerbForm act={open} label={`Open the ${sayCycle(home.cycle)} self-assessment`} />
      ) : (
        <p className="text-ink-2">The chair or the {words.clerk} opens it.</p>
      )}
    </Card>
  );
}

function Aside({ home }: { home: TrustHome }) {
  return (
    <div className="flex flex-col gap-8">
      <section>
        <h2 className="text-h3">Who can see this</h2>
        <p className="mt-1 text-small text-ink-2">
          The board, the trust CEO and the central team see the draft. Readers the trust has
          appointed, such as its diocese, see levels and reasons once the board has approved them.
          The RSC team sees nothing until the board decides to share.{" "}
          <a href="/who-sees-what">Who sees what</a>
        </p>
      </section>
      <Versions home={home} />
      <section>
        <h2 className="text-h3">History</h2>
        <p className="mt-1 text-small">
          <a href={`/trusts/${home.trustUid}/history`}>Everything that was done, newest first</a>
        </p>
      </section>
      <section>
        <h2 className="text-h3">Before the meeting</h2>
        {home.assessment !== null && (
          <>
            <p className="mt-1 text-small">
              <a href={`/trusts/${home.trustUid}/${home.cycle}/meeting`}>The meeting</a>
            </p>
            <p className="mt-1 text-small">
              <a href={`/trusts/${home.trustUid}/${home.cycle}/prepare`}>Prepare the evidence</a>
            </p>
          </>
        )}
        <p className="mt-1 text-small">
          <a href={`/trusts/${home.trustUid}/evidence`}>All evidence</a>
        </p>
        <p className="mt-1 text-small">
          <a href="/framework">Read the framework</a>
        </p>
        <p className="mt-1 text-small">
          <a href="/framework/print">Print blank framework</a>
        </p>
      </section>
    </div>
  );
}
