import { ButtonRow, LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { OwnViews } from "@/lib/assessments/views/queries";
import { sayDay } from "@/lib/forms";
import { sayRow } from "./say-row";

/** For whoever is asked for their views and has not finished: above all else on their home. */
export function OwnViewsCard({ own }: { own: OwnViews | null }) {
  const next = own?.rows.find(({ characteristic }) => characteristic === own.next);
  if (own === null || next === undefined) return null;
  const { viewsCloseOn, meetingOn } = next.meeting;
  const given = own.rows.filter(row => row.given).length;
  const all = `/views/${own.trustUid}/${own.cycle}`;
  const isBegun = own.rows.some(({ view }) => view !== null);
  return (
    <Card className="mb-10">
      <p className="text-small text-ink-2">
        {given} of {own.rows.length} given · by {sayDay(viewsCloseOn ?? meetingOn)}
      </p>
      <h2 className="mt-1">
        Your views: {sayRow(own.rubric.characteristics[next.characteristic])} next
      </h2>
      <p className="mt-1 mb-5 text-ink-2">Nobody sees them before everyone’s are shown at once.</p>
      <ButtonRow>
        <LinkButton href={isBegun ? `${all}/${next.characteristic}` : all}>
          {isBegun ? "Continue your views" : "Give your views"}
        </LinkButton>
        {isBegun && <a href={all}>See all your views</a>}
      </ButtonRow>
    </Card>
  );
}
