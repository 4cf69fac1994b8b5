import { StepsLine } from "@/app/_shell/steps/steps-line";
import { LinkButton } from "@/components/ui/button";
import { Card, Figure, Figures } from "@/components/ui/card";
import { PageHeading } from "@/components/ui/page-heading";
import { sayChecked } from "@/lib/assessments/approval/rules";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { Profile } from "@/lib/assessments/profile/queries";
import { sayDay } from "@/lib/forms";
import type { OpenSteps } from "@/lib/improvement/steps/queries";
import { movementOf, trustFinding } from "@/lib/insights";
import { LEVEL_NAMES } from "@/lib/rubric";
import { Changes } from "./changes";
import { ProfileTable } from "./profile-table";

export type Latest = NonNullable<Profile["latest"]>;

export function ProfileView({
  profile,
  steps,
  uid,
}: {
  profile: Profile;
  steps: OpenSteps;
  uid: string;
}) {
  const { latest, trustName } = profile;
  if (latest === null) return <Empty trustName={trustName} uid={uid} />;
  const levels = new Map([...latest.rows].map(([key, row]) => [key, row.level] as const));
  const moves = [...latest.rows.values()].map(row =>
    movementOf(row.before?.level ?? null, row.level),
  );
  const count = (kind: "up" | "down") => moves.filter(move => move.kind === kind).length;
  const overall = latest.rows.get("overall");
  return (
    <>
      <PageHeading
        caption={`${trustName}, ${sayCycle(latest.cycle)}`}
        lead={<Standing latest={latest} uid={uid} />}
      >
        {trustFinding(latest.rubric, levels)}
      </PageHeading>
      <Figures>
        <Figure label="Overall performance">
          {overall?.level
            ? LEVEL_NAMES[overall.level]
            : overall?.notAgreed
              ? "Not agreed"
              : "Not rated"}
        </Figure>
        <Figure label="Rows with a level">
          {[...levels.values()].filter(level => level !== null).length} of 10
        </Figure>
        <Figure label="Moved up since last time">{count("up")}</Figure>
        <Figure label="Moved down since last time">{count("down")}</Figure>
      </Figures>
      <StepsLine steps={steps} href={`/trusts/${uid}/steps`} />
      <div className="mt-10">
        <ProfileTable latest={latest} uid={uid} />
      </div>
      <Changes latest={latest} />
      <p className="mt-8">
        <a href={`/trusts/${uid}/history`}>History of the self-assessment</a>
      </p>
      <section className="mt-10 max-w-reading">
        <h2>Who took part</h2>
        <p className="mt-2">
          {latest.people.length === 0
            ? "Nobody has recorded an answer in this cycle yet."
            : latest.people.join(", ")}
        </p>
      </section>
    </>
  );
}

/** As approved, or a draft: a reader must not take the one for the other. */
function Standing({ latest, uid }: { latest: Latest; uid: string }) {
  const { approved, cycle } = latest;
  const base = `/trusts/${uid}/${cycle}`;
  const checked = sayChecked(latest.rows.values());
  return (
    <>
      {approved === null ? (
        <>
          A draft, as it stands now. <a href={`${base}/check`}>See all ten answers</a>
        </>
      ) : (
        <>
          As approved at the meeting of {sayDay(approved.meetingOn)}.{" "}
          <a href={`${base}/versions/${approved.number}`}>Open version {approved.number}</a>
        </>
      )}
      {checked !== null && <>. {checked}.</>}
    </>
  );
}

function Empty({ trustName, uid }: { trustName: string; uid: string }) {
  return (
    <>
      <PageHeading caption={trustName}>No self-assessment yet</PageHeading>
      <Card>
        <p className="mb-5">
          Once the board has begun, this page shows where the trust stands in ten rows, what has
          changed since last time, and where it has furthest to go.
        </p>
        <LinkButton href={`/trusts/${uid}`}>Go to the self-assessment</LinkButton>
      </Card>
    </>
  );
}
