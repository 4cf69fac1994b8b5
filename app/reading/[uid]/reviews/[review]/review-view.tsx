import { titleOf } from "@/app/_shell/say-row";
import { LevelBadge } from "@/components/rubric/level-badge";
import { BackLink } from "@/components/ui/back-link";
import { ButtonRow, LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { PageHeading } from "@/components/ui/page-heading";
import { TaskList } from "@/components/ui/task-list";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import { sayConflict } from "@/lib/assessments/review/rules";
import type { GivenReview } from "@/lib/assessments/review-reading/commands";
import { sayDay } from "@/lib/forms";
import { VERDICT_LABELS } from "@/lib/insights/reviewed";

const NEWS: Readonly<Record<string, string>> = {
  saved: "Saved. You can change it until you finish the review.",
  finished: "The review is finished. The trust can read it now, and answer each verdict once.",
};

export function ReviewView({
  review,
  home,
  news,
}: {
  review: GivenReview;
  home: string;
  /** What has just been done, said once. */
  news: string | null;
}) {
  const here = `${home}/reviews/${review.id}`;
  const isOpen = review.finishedAt === null;
  const said = [...review.rows.values()].filter(row => row.said !== null).length;
  const isComplete = said === review.asked.length;
  return (
    <>
      <BackLink href={home}>Back to your reviews</BackLink>
      {news !== null && NEWS[news] && <NotificationBanner>{NEWS[news]}</NotificationBanner>}
      <PageHeading caption={`${review.trustName}, self-assessment ${sayCycle(review.cycle)}`}>
        {isOpen ? "Your review" : "Your finished review"}
      </PageHeading>
      <Asked review={review} />
      {review.conflict === null ? (
        <>
          <h2 className="mt-10 mb-3">First, any conflict of interest</h2>
          <p className="mb-5">
            What the trust has given you opens once you have said whether you have a conflict of
            interest. The trust sees what you declare.
          </p>
          <LinkButton href={`${here}/declare`}>Declare and begin</LinkButton>
        </>
      ) : (
        <>
          <h2 className="mt-10 mb-4">
            {said} of {review.asked.length} reviewed
          </h2>
          <TaskList tasks={review.asked.map(key => taskOf(review, key, here))} />
          <p className="mt-6">
            <strong>Conflict of interest.</strong>{" "}
            <span className="whitespace-pre-line wrap-anywhere">
              {review.conflict === "" ? "You declare none." : sayConflict(review.conflict)}
            </span>{" "}
            {isOpen && <a href={`${here}/declare`}>Change the declaration</a>}
          </p>
          {isOpen && isComplete && (
            <div className="mt-8">
              <ButtonRow>
                <LinkButton href={`${here}/finish`}>Finish the review</LinkButton>
              </ButtonRow>
            </div>
          )}
          {isOpen && !isComplete && (
            <p className="mt-6 text-ink-2">
              You finish the review once you have said something of each. “Cannot tell”, with the
              reason, is as good an answer as any.
            </p>
          )}
        </>
      )}
    </>
  );
}

function Asked({ review }: { review: GivenReview }) {
  return (
    <Notice title={`${review.askedByName} asked you on ${sayDay(review.askedAt)}`}>
      {review.purpose !== "" && <p className="mb-2 wrap-anywhere">What for: {review.purpose}</p>}
      <p>
        You can read what you were given until {sayDay(review.untilDate)}, and nothing else of the
        trust. It sees that you open it, and what you say once you have finished or the time is
        over.
      </p>
    </Notice>
  );
}

function taskOf(review: GivenReview, key: GivenReview["asked"][number], here: string) {
  const row = review.rows.get(key);
  const said = row?.said ?? null;
  return {
    id: key,
    title: titleOf(review.rubric.characteristics[key]),
    href: `${here}/${key}`,
    hint: said === null ? undefined : `You say: ${VERDICT_LABELS[said.verdict].toLowerCase()}`,
    mark: <LevelBadge standing={row?.level ?? "not-rated"} words="Not agreed" size="small" />,
    status: said === null ? ("Not yet started" as const) : ("Completed" as const),
  };
}
