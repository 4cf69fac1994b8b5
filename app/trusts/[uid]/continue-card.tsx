import { sayRow } from "@/app/_shell/say-row";
import { type ButtonLook, ButtonRow, LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { rowsCarried } from "@/lib/assessments/approval/rules";
import type { AssessmentNow, TrustHome } from "@/lib/assessments/cycle/queries";
import { sayCycle, statusOf } from "@/lib/assessments/cycle/rules";
import { sayDay, sayMoment } from "@/lib/forms";
import { CHARACTERISTIC_KEYS } from "@/lib/rubric";
import type { May } from "./trust-home";

/** The one thing to do next, with how far it has come. */
export function ContinueCard({
  home,
  assessment,
  may,
  look,
}: {
  home: TrustHome;
  assessment: AssessmentNow;
  may: May;
  /** Of its one button: not the page's way on where something else is. */
  look: ButtonLook;
}) {
  const done = [...assessment.ratings.values()].filter(
    rating => statusOf(rating) === "Completed",
  ).length;
  const carried = rowsCarried(assessment).length;
  const base = `/trusts/${home.trustUid}/${assessment.cycle}`;
  if (assessment.approvedAs !== null) {
    return (
      <Card className="mb-10">
        <h2>Approved for the trust</h2>
        <p className="mt-1 mb-5 text-ink-2">
          The board has approved its {sayCycle(assessment.cycle)} self-assessment. It is read-only.
        </p>
        <LinkButton href={`${base}/versions/${assessment.approvedAs}`} look={look}>
          Open the approved version
        </LinkButton>
      </Card>
    );
  }
  return (
    <Card className="mb-10">
      <p className="text-small text-ink-2">
        {done} of {CHARACTERISTIC_KEYS.length} completed
        {carried > 0 && <>, {carried} carried forward from last time</>} · due{" "}
        {sayDay(assessment.dueOn)}
        {home.lastEdit !== null && (
          <>
            {" "}
            · last saved by {home.lastEdit.updatedBy}, {sayMoment(home.lastEdit.updatedAt)}
          </>
        )}
      </p>
      <h2 className="mt-1 mb-5">{headline(home, assessment, may)}</h2>
      <ButtonRow>
        <Next home={home} base={base} may={may} look={look} />
        {home.nextToDo !== null && <a href={`${base}/check`}>See all ten answers</a>}
      </ButtonRow>
    </Card>
  );
}

interface NextProps {
  home: TrustHome;
  base: string;
  may: May;
  look: ButtonLook;
}

function Next({ home, base, may, look }: NextProps) {
  if (home.nextToDo === null)
    return (
      <LinkButton href={`${base}/check`} look={look}>
        Check the answers
      </LinkButton>
    );
  return (
    <LinkButton href={`${base}/${home.nextToDo}`} look={look}>
      {may.record ? "Continue" : "Read it"}
    </LinkButton>
  );
}

function headline(home: TrustHome, assessment: AssessmentNow, may: May): string {
  if (home.nextToDo === null)
    return may.approve
      ? "All ten are ready to check and approve"
      : "All ten are ready for the chair to approve";
  const row = sayRow(assessment.rubric.characteristics[home.nextToDo]);
  if (!may.record) return `Next to agree: ${row}`;
  const started = assessment.ratings.size > 0;
  return `${started ? "Continue" : "Start"}: ${row}`;
}
