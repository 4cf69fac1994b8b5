import { LevelBadge } from "@/components/rubric/level-badge";
import { LevelCards, TitledWords } from "@/components/rubric/level-cards";
import { Card } from "@/components/ui/card";
import type { ViewPage } from "@/lib/assessments/views/queries";
import { isLate } from "@/lib/assessments/views/rules";
import { sayDay } from "@/lib/forms";

/** One's own view once it can no longer be changed, and what the levels say. */
export function ViewRead({ page }: { page: ViewPage }) {
  const { characteristic, row } = page;
  const { view, meeting } = row;
  return (
    <div className="flex flex-col gap-6">
      <Card>
        <h2 className="mb-3">Your view</h2>
        <LevelBadge
          standing={view?.level ?? "not-rated"}
          size="large"
          words={view?.cannotSay ? "Can’t say yet" : "None given"}
        />
        {view?.cannotSay && view.wouldNeed !== "" && (
          <TitledWords title="What you would need to see">{view.wouldNeed}</TitledWords>
        )}
        {view !== null && view.reasoning !== "" && (
          <TitledWords title="Why">{view.reasoning}</TitledWords>
        )}
        <p className="mt-5 text-small text-ink-2">
          {view?.fromPaper && "It was entered from your paper form. "}
          {meeting.shownAt !== null &&
            `Everyone’s views were shown on ${sayDay(meeting.shownAt)}. `}
          {view !== null &&
            isLate(view, meeting.shownAt) &&
            "Yours was added later and is marked late. "}
          {page.approvedAs === null
            ? "It can no longer be changed."
            : "This assessment is approved. It is read-only."}
        </p>
      </Card>
      <LevelCards levels={characteristic.levels} published={page.published?.levels} />
    </div>
  );
}
